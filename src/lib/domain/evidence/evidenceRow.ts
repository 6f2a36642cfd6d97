import type { Entry } from '../entries/entry';
import { subjectPerson } from '../entries/subject';
import { fold } from '../text/fold';

/** What the arithmetic of evidence asks of an entry; the compact rows of the phone's index have it all. */
export interface EvidenceRow extends Pick<
	Entry,
	| 'id'
	| 'campaign'
	| 'subjectKind'
	| 'subject'
	| 'subjectName'
	| 'linked'
	| 'day'
	| 'area'
	| 'criteria'
	| 'state'
	| 'late'
	| 'admission'
	| 'corrects'
	| 'decidedAt'
	| 'unit'
> {
	/** the server has not taken it yet, or refused it: it counts nowhere until it has (P12) */
	readonly unsent: boolean;
	/** folded words to search in */
	readonly text: string;
}

/** Whom evidence is about: a person, a unit, or a free name that nobody linked yet. */
export type SubjectRef = Readonly<{ kind: 'person' | 'unit' | 'name'; id: string }>;

/** The subject of an entry as one key; a free name goes by its folded spelling until it is linked. */
export function subjectOf(
	entry: Pick<Entry, 'subjectKind' | 'subject' | 'subjectName' | 'linked'>
): SubjectRef {
	const person = subjectPerson(entry);
	if (person !== '') return { kind: 'person', id: person };
	return entry.subjectKind === 'unit'
		? { kind: 'unit', id: entry.subject }
		: { kind: 'name', id: fold(entry.subjectName) };
}

export function subjectKey(ref: SubjectRef): string {
	return `${ref.kind}:${ref.id}`;
}
