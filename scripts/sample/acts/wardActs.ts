import { addMilliseconds, type Instant } from '$lib/domain/time';
import { at } from '../deeds/calendar';
import { MOVED } from '../ward/people';
import { ACCOUNTS, ADMIN } from '../ward/accounts';
import { atFirst, type Ward } from '../ward/records';
import type { Act } from './act';

export const MADE_AT: Instant = at('2023-02-06', 8, 0);

/** The administrator sets the ward up: units, people, who heads what, accounts. */
export function foundingActs(ward: Ward): readonly Act[] {
	const act = made(ward, MADE_AT);
	const units = [...ward.units.values()];
	const people = [...ward.people.values()];
	return [
		...units.map(({ id, name, kind, parent }) => act('units', id, true, { name, kind, parent, heads: [] })),
		...people.map((person) => {
			const { id, name, category } = person;
			return act('people', id, true, { name, category, ...atFirst(person, ward.keyOf(id)) });
		}),
		...units.map(({ id, heads }) => {
			// Only what was known in February: later terms are entered when they begin.
			const first = heads.slice(0, 1).map((term) => ({ ...term, to: '' }));
			return act('units', id, false, { heads: first });
		}),
		...ACCOUNTS.map(({ username, name, phone, roles, person }) =>
			act('users', ward.account(username), true, {
				username,
				name,
				phone,
				roles,
				person: ward.person(person).id
			})
		)
	];
}

/** What changes in the ward during 2023, entered some days after it happened. */
export function changesOf2023(ward: Ward): readonly Act[] {
	const heads = (key: string, on: Instant) =>
		made(ward, on)('units', ward.unit(key).id, false, { heads: ward.unit(key).heads });
	const person = (key: string, on: Instant, fields: readonly ('terms' | 'position')[]) => {
		const record = ward.person(key);
		return made(ward, on)(
			'people',
			record.id,
			false,
			Object.fromEntries(fields.map((field) => [field, record[field]]))
		);
	};
	return [
		heads('kp4', at('2023-05-04', 8, 30)),
		person('kp4', at('2023-05-04', 8, 32), ['position']),
		person('kp4cu', at('2023-05-04', 8, 33), ['position']),
		person(MOVED.person, at('2023-06-06', 9, 10), ['terms', 'position']),
		heads('motCua', at('2023-08-15', 14, 0)),
		person('truongMotCua', at('2023-09-05', 8, 20), ['terms'])
	];
}

function made(ward: Ward, on: Instant) {
	return (collection: Act['collection'], id: string, isNew: boolean, fields: Act['fields']): Act => ({
		at: on,
		by: ADMIN.username,
		name: `${collection}/${id}/${isNew ? 'made' : Object.keys(fields).join('-')}/${on}`,
		collection,
		id,
		isNew,
		fields,
		capturedAt: addMilliseconds(on, -1_000),
		clockOffset: 0
	});
}
