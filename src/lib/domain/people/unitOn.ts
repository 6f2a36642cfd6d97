import type { Day } from '../time';
import { holdsOn } from '../units/tree';
import type { Person } from './person';

/** The unit a person belongs to on a day: the latest term that holds, else the nearest one before, else the first. */
export function unitOn(person: Pick<Person, 'terms'>, day: Day): string {
	const byStart = [...person.terms].sort((a, b) => (a.from < b.from ? -1 : 1));
	const holding = byStart.filter((term) => holdsOn(term, day));
	const before = byStart.filter((term) => term.from <= day);
	return (holding.at(-1) ?? before.at(-1) ?? byStart[0])?.unit ?? '';
}
