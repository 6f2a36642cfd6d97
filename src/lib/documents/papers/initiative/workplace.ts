import { unitOn } from '../../../domain/people/unitOn';
import type { Person } from '../../../domain/people/person';
import type { PaperSource } from '../../../domain/papers/source';

/** Name of the unit somebody belonged to on a day; empty where it is not known. */
export function unitOnDay({ units }: Pick<PaperSource, 'units'>, person: Person, day: string): string {
	return units.get(unitOn(person, day))?.name ?? '';
}
