import { unitOn, type Person } from '$lib/domain/people/person';
import type { Unit } from '$lib/domain/units/unit';

/** Position and unit of today: what tells two people of one name apart. */
export function personNote(person: Person, units: ReadonlyMap<string, Unit>, today: string): string {
	return [person.position, units.get(unitOn(person, today))?.name ?? ''].filter(Boolean).join(' · ');
}
