import type { Campaign } from '$lib/domain/campaigns/campaign';
import { reviewOrder } from '$lib/domain/campaigns/reviewOrder';
import type { Council } from '$lib/domain/councils/council';
import type { LocalDatabase } from '$lib/store/database';

/** What the list of the initiative council needs beside initiatives and sheets. */
export interface ListWard {
	/** in the order in which the year's end asks for them */
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
	return {
		campaigns: reviewOrder(campaigns, now).map(({ id, title }) => ({ id, title })),
		councils,
		names: new Map(people.flatMap((one) => (one ? [[one.id, one.name] as const] : [])))
	};
}
