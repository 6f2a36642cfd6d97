import type { InboxLookup } from '$lib/domain/evidence/waiting';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { LocalDatabase } from '$lib/store/database';

/** Units, their heads and the campaigns: what decides who attests. */
export interface Ward extends InboxLookup {
	campaign(id: string): Campaign | undefined;
	unitName(id: string): string;
}

export async function loadWard(db: LocalDatabase): Promise<Ward> {
	const [unitRows, campaignRows] = await Promise.all([db.units.toArray(), db.campaigns.toArray()]);
	const units = new Map(unitRows.map((unit) => [unit.id, unit]));
	const campaigns = new Map(campaignRows.map((campaign) => [campaign.id, campaign]));
	const heads = [...new Set(unitRows.flatMap((unit) => unit.heads.map((term) => term.person)))];
	const people = new Map(
		(await db.people.bulkGet(heads)).flatMap((one) => (one ? [[one.id, one] as const] : []))
	);
	return {
		units,
		person: (id) => people.get(id),
		campaign: (id) => campaigns.get(id),
		campaignState: (id) => campaigns.get(id)?.state,
		unitName: (id) => units.get(id)?.name ?? ''
	};
}
