import type { Person } from '$lib/domain/people/person';
import type { Unit } from '$lib/domain/units/unit';
import { sampleId } from '../random';
import { ACCOUNTS } from './accounts';
import { MOVED, PEOPLE, personOf, type SamplePerson } from './people';
import { UNITS, type SampleUnit } from './units';

/** Everybody and everything has been there since long before the campaign. */
const SINCE = '2021-01-01';

/** The ward as the records say it, with the ids that this seed gives. */
export interface Ward {
	readonly seed: string;
	/** as they stand at the end; what changed on the way carries its dates */
	readonly units: ReadonlyMap<string, Unit>;
	readonly people: ReadonlyMap<string, Person>;
	unit(key: string): Unit;
	person(key: string): Person;
	account(username: string): string;
	/** key of a person's id; account and person share it */
	keyOf(personId: string): string;
}

export function wardOf(seed: string): Ward {
	const unitId = (key: string) => sampleId(seed, 'unit', key);
	const personId = (key: string) => sampleId(seed, 'person', key);
	const units = new Map(UNITS.map((unit) => [unitId(unit.key), unitRecord(unit, unitId, personId)]));
	const people = new Map(
		PEOPLE.map((person) => [personId(person.key), personRecord(person, unitId, personId)])
	);
	const keys = new Map(PEOPLE.map(({ key }) => [personId(key), key]));
	const found = <T>(value: T | undefined, key: string): T => {
		if (value === undefined) throw new Error(`There is no ${key} in the sample ward.`);
		return value;
	};
	return {
		seed,
		units,
		people,
		unit: (key) => found(units.get(unitId(key)), key),
		person: (key) => found(people.get(personId(key)), key),
		account: (username) => sampleId(seed, 'account', username),
		keyOf: (id) => found(keys.get(id), id)
	};
}

type IdOf = (key: string) => string;

function unitRecord({ key, name, kind, parent, heads }: SampleUnit, unitId: IdOf, personId: IdOf): Unit {
	return {
		id: unitId(key),
		rev: 0,
		name,
		kind,
		parent: parent === '' ? '' : unitId(parent),
		heads: heads.map(([person, from, to]) => ({ person: personId(person), from, to })),
		from: '',
		to: ''
	};
}

function personRecord(
	{ key, name, position, category, unit, until }: SamplePerson,
	unitId: IdOf,
	personId: IdOf
): Person {
	const moved = key === MOVED.person;
	return {
		id: personId(key),
		rev: 0,
		name,
		position: moved ? MOVED.position : position,
		category,
		terms: moved
			? [
					{ unit: unitId(unit), from: SINCE, to: MOVED.lastDayBefore },
					{ unit: unitId(MOVED.to), from: MOVED.from, to: '' }
				]
			: [{ unit: unitId(unit), from: SINCE, to: until ?? '' }],
		attests: ACCOUNTS.some((account) => account.person === key && account.roles.includes('unitHead'))
	};
}

/** A person before what 2023 brings: the first term alone, open, with the position of the beginning. */
export function atFirst(person: Person, key: string): Pick<Person, 'position' | 'terms'> {
	const [first] = person.terms;
	if (!first) throw new Error(`${key} belongs nowhere.`);
	return {
		position:
			key === 'kp4' ? 'Phó Trưởng khu phố 4' : key === 'kp4cu' ? 'Trưởng khu phố 4' : personOf(key).position,
		terms: [{ ...first, to: '' }]
	};
}
