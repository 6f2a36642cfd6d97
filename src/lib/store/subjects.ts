import type { Entry } from '$lib/domain/entries/entry';
import type { Person } from '$lib/domain/people/person';
import { unitOn } from '$lib/domain/people/unitOn';
import type { Day } from '$lib/domain/time';
import type { Unit } from '$lib/domain/units/unit';
import type { LocalDatabase } from './database';
import { readMeta } from './meta';

/** Somebody or something an entry can be about. */
export interface Subject {
	readonly kind: Entry['subjectKind'];
	/** empty for a free name */
	readonly id: string;
	readonly name: string;
	/** position and unit, which part people of the same name */
	readonly note: string;
}

export function personSubject(person: Person, unitName: (id: string) => string, today: Day): Subject {
	const note = [person.position, unitName(unitOn(person, today))].filter((part) => part !== '').join(' · ');
	return { kind: 'person', id: person.id, name: person.name, note };
}

/** @param kind the kind of unit in words */
export function unitSubject(unit: Unit, kind: string): Subject {
	return { kind: 'unit', id: unit.id, name: unit.name, note: kind };
}

export function freeSubject(name: string): Subject {
	return { kind: 'name', id: '', name, note: '' };
}

/** One key for each, also where a free name reads like a person's. */
export function keyOf({ kind, id, name }: Pick<Subject, 'kind' | 'id' | 'name'>): string {
	return kind === 'name' ? `name:${name}` : `${kind}:${id}`;
}

export interface OfferedSubjects {
	/** the person of the account, if it has one */
	readonly me: Subject | undefined;
	/** chosen last, newest first */
	readonly recent: readonly Subject[];
}

const OFFERED = 3;

/** Whom the screen offers at once: a handful of rows, not the list of 2,000. */
export async function offeredSubjects(
	db: LocalDatabase,
	person: string,
	today: Day,
	kindInWords: (kind: Unit['kind']) => string
): Promise<OfferedSubjects> {
	const recentIds = (await readMeta(db, 'recentSubjects')).filter((id) => id !== person).slice(0, OFFERED);
	const [me, people, unitRows] = await Promise.all([
		person === '' ? undefined : db.people.get(person),
		db.people.bulkGet(recentIds),
		db.units.toArray()
	]);
	const units = new Map(unitRows.map((unit) => [unit.id, unit]));
	const unitName = (id: string) => units.get(id)?.name ?? '';
	const recent = recentIds.flatMap((id, place) => {
		const known = people[place];
		if (known) return [personSubject(known, unitName, today)];
		const unit = units.get(id);
		return unit ? [unitSubject(unit, kindInWords(unit.kind))] : [];
	});
	return { me: me && personSubject(me, unitName, today), recent };
}
