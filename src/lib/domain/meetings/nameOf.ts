import type { WardLookup } from '../changes/attempt';

/** How a person is named where a rule speaks of them; empty while this phone has not received them. */
export function nameOf(person: string, lookup: Pick<WardLookup, 'person'>): string {
	return lookup.person(person)?.name ?? '';
}
