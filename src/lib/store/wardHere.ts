import type { Campaign } from '$lib/domain/campaigns/campaign';
import { hasStarted, stateByDate } from '$lib/domain/campaigns/deadlines';
import type { Person } from '$lib/domain/people/person';
import { nameKey } from '$lib/domain/text/nameOrder';
import type { Unit } from '$lib/domain/units/unit';
import { eachInSlices } from './breathe';
import type { LocalDatabase } from './database';

/** The ward as the desk's screens need it beside entries, brought once and kept by a live query. */
export interface WardHere {
	readonly units: ReadonlyMap<string, Unit>;
	readonly people: ReadonlyMap<string, Person>;
	/** sort keys by name: made in slices, because 2,000 of them at once would hold up the page */
	readonly nameKeys: ReadonlyMap<string, string>;
	/** issued ones, the running first */
	readonly campaigns: readonly Campaign[];
}

const PAGE = 400;

export async function loadWardHere(db: LocalDatabase, now: string): Promise<WardHere> {
	const [units, campaigns] = await Promise.all([db.units.toArray(), db.campaigns.toArray()]);
	const people = new Map<string, Person>();
	const nameKeys = new Map<string, string>();
	const keep = (person: Person) => {
		people.set(person.id, person);
		if (!nameKeys.has(person.name)) nameKeys.set(person.name, nameKey(person.name));
	};
	for (let after = ''; ;) {
		const page = await db.people.where('id').above(after).limit(PAGE).toArray();
		await eachInSlices(page, keep);
		if (page.length < PAGE) break;
		after = page.at(-1)?.id ?? after;
	}
	return {
		units: new Map(units.map((unit) => [unit.id, unit])),
		people,
		nameKeys,
		campaigns: inOrder(campaigns, now)
	};
}

/** The running campaign, else the one that ended last: councils meet after the close. */
function inOrder(campaigns: readonly Campaign[], now: string): readonly Campaign[] {
	const rank = ({ state, rules }: Campaign) =>
		stateByDate(state, rules, now) === 'issued' && hasStarted(rules, now) ? 0 : 1;
	return campaigns
		.filter(({ state }) => state !== 'draft')
		.sort((a, b) => rank(a) - rank(b) || (a.rules.period.last < b.rules.period.last ? 1 : -1));
}
