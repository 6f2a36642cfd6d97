import { allReady, live } from '$lib/app/live.svelte';
import { nameKey } from '$lib/domain/text/nameOrder';
import { fold } from '$lib/domain/text/fold';
import { unitOutline } from '$lib/domain/units/outline';
import type { LocalDatabase } from '$lib/store/database';
import type { LocalOf } from '$lib/store/rows';

export type UnitRow = LocalOf<'units'>;
export type PersonRow = LocalOf<'people'>;
export type AccountRow = LocalOf<'users'>;

/** A person with what a list of 2,000 needs at hand: order and search are worked out once, not per keystroke. */
export interface ListedPerson {
	readonly person: PersonRow;
	readonly folded: string;
}

/** Units, people and accounts as this phone has them, alive. */
export class WardData {
	readonly #units;
	readonly #people;
	readonly #accounts;

	constructor(db: LocalDatabase) {
		this.#units = live(() => db.units.toArray(), [] as UnitRow[]);
		this.#people = live(() => db.people.toArray(), [] as PersonRow[]);
		this.#accounts = live(() => db.users.toArray(), [] as AccountRow[]);
	}

	readonly ready = $derived.by(() => allReady([this.#units, this.#people, this.#accounts]));
	readonly units = $derived.by(() => this.#units.current);
	readonly people = $derived.by(() => this.#people.current);
	readonly accounts = $derived.by(() => this.#accounts.current);
	readonly unitById = $derived.by(() => new Map(this.units.map((unit) => [unit.id, unit])));
	readonly personById = $derived.by(() => new Map(this.people.map((person) => [person.id, person])));
	readonly outline = $derived.by(() => unitOutline(this.units));
	readonly listed = $derived.by((): readonly ListedPerson[] =>
		this.people
			.map((person) => ({
				person,
				key: nameKey(person.name),
				folded: fold(`${person.name} ${person.position}`)
			}))
			.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
	);
}
