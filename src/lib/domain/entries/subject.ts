import { sameValue } from '../changes/canonical';
import type { Day } from '../time';
import type { Person } from '../people/person';
import { unitOn } from '../people/unitOn';
import type { Entry } from './entry';

type SubjectFields = Pick<Entry, 'subjectKind' | 'subject' | 'linked' | 'author' | 'day'>;

/** The person an entry is about, once known: the subject, or the person that a free name was linked to. */
export function subjectPerson(entry: Pick<Entry, 'subjectKind' | 'subject' | 'linked'>): string {
	if (entry.subjectKind === 'person') return entry.subject;
	return entry.subjectKind === 'name' ? entry.linked : '';
}

/**
 * The unit an entry belongs to (product §1): its subject's unit on the day of the deed;
 * for a free name its author's unit, until the name is linked.
 * @returns id of the unit, empty when nobody knows one
 */
export function unitOfEntry(entry: SubjectFields, person: (id: string) => Person | undefined): string {
	if (entry.subjectKind === 'unit') return entry.subject;
	const owner = person(subjectPerson(entry)) ?? person(entry.author);
	return owner ? unitOn(owner, entry.day as Day) : '';
}

/** The fields that say together whom an entry is about, as written. */
export const SUBJECT_FIELDS = [
	'subjectKind',
	'subject',
	'subjectName'
] as const satisfies readonly (keyof Entry)[];

/** Whether these fields, where they stand, name somebody else than the entry does. */
export function namesAnother(entry: Entry, fields: Readonly<Record<string, unknown>>): boolean {
	return SUBJECT_FIELDS.some((field) => field in fields && !sameValue(entry[field], fields[field]));
}
