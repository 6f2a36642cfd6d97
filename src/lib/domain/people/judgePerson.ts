import { hasRole } from '../access/actor';
import type { FollowUp, Judge, WardLookup } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseAs } from '../changes/parse';
import { unitOfEntry } from '../entries/subject';
import { fail, ok } from '../result';
import { cleanLine } from '../text/clean';
import { personSchema, type Person } from './person';

const FIELDS = ['name', 'position', 'category', 'terms'] as const;

/** People are kept by the administrator. `attests` is derived from accounts and never typed. */
export const judgePerson: Judge<Person> = ({ change, before, actor, lookup }) => {
	if (!hasRole(actor, 'admin')) return fail('access.roleMissing', { role: 'admin' });
	const named = onlyFields(change.fields, FIELDS);
	if (!named.ok) return named;
	const blank = { position: '', category: '', attests: false };
	const parsed = parseAs(
		personSchema,
		{ ...blank, ...before, ...change.fields, id: change.id, rev: 0 },
		'person.shape'
	);
	if (!parsed.ok) return parsed;
	const person: Person = {
		...parsed.value,
		name: cleanLine(parsed.value.name),
		position: cleanLine(parsed.value.position)
	};
	if (person.name === '') return fail('person.name.missing');
	if (person.terms.some((term) => !lookup.units.has(term.unit))) return fail('person.unit.unknown');
	if (person.terms.some((term) => term.to !== '' && term.to < term.from)) return fail('person.terms.order');
	return ok({
		fields: pick(person, before ? Object.keys(change.fields) : [...FIELDS, 'attests']),
		followUps: before ? movedEntries(person, lookup) : []
	});
};

/** Entries follow their subject: a corrected term can put a deed into another unit's hands. */
function movedEntries(person: Person, lookup: WardLookup): readonly FollowUp[] {
	const personNow = (id: string) => (id === person.id ? person : lookup.person(id));
	return lookup.entriesAbout(person.id).flatMap((entry) => {
		const unit = unitOfEntry(entry, personNow);
		return unit === entry.unit ? [] : [{ collection: 'entries' as const, id: entry.id, fields: { unit } }];
	});
}
