import { hasStarted, stateByDate } from '$lib/domain/campaigns/deadlines';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { Council } from '$lib/domain/councils/council';
import type { LocalDatabase } from '$lib/store/database';

/** What the list of the initiative council needs beside initiatives and sheets. */
export interface ListWard {
	/** issued ones; the running first, then the one that ended last */
	readonly campaigns: readonly Pick<Campaign, 'id' | 'title'>[];
	/** initiative councils, past ones too */
	readonly councils: readonly Council[];
	/** names of their members */
	readonly names: ReadonlyMap<string, string>;
}

export const NO_WARD: ListWard = { campaigns: [], councils: [], names: new Map() };

export async function campaignsHere(db: LocalDatabase, now: string): Promise<ListWard> {
	const [campaigns, all] = await Promise.all([db.campaigns.toArray(), db.councils.toArray()]);
	const councils = all.filter(({ kind }) => kind === 'initiative');
	const members = [...new Set(councils.flatMap((council) => council.members.map(({ person }) => person)))];
	const people = await db.people.bulkGet(members);
	const rank = ({ state, rules }: Campaign) =>
		stateByDate(state, rules, now) === 'issued' && hasStarted(rules, now) ? 0 : 1;
	return {
		campaigns: campaigns
			.filter(({ state }) => state !== 'draft')
			.sort((a, b) => rank(a) - rank(b) || (a.rules.period.last < b.rules.period.last ? 1 : -1))
			.map(({ id, title }) => ({ id, title })),
		councils,
		names: new Map(people.flatMap((one) => (one ? [[one.id, one.name] as const] : [])))
	};
}
