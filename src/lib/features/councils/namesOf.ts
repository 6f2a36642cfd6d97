import { unitOn } from '$lib/domain/people/unitOn';
import type { LocalDatabase } from '$lib/store/database';

/** Names of people with position and unit, which part those of the same name. */
export async function namesOf(
	db: LocalDatabase
): Promise<Map<string, { readonly name: string; readonly note: string }>> {
	const [people, units] = await Promise.all([db.people.toArray(), db.units.toArray()]);
	const unitName = new Map(units.map(({ id, name }) => [id, name]));
	return new Map(
		people.map((person) => {
			const unit = unitName.get(unitOn(person, '9999-12-31')) ?? '';
			const note = [person.position, unit].filter((part) => part !== '').join(' · ');
			return [person.id, { name: person.name, note }];
		})
	);
}
