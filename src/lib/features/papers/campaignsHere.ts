import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { LocalDatabase } from '$lib/store/database';

const NEED: readonly Campaign['state'][] = ['reviewing', 'decided', 'closed', 'issued', 'archived'];

/** Campaigns that papers are made of; the one that is being reviewed first, then that which ended last. */
export async function campaignsHere(db: LocalDatabase): Promise<readonly Campaign[]> {
	const rank = ({ state }: Campaign) => NEED.indexOf(state);
	return (await db.campaigns.toArray())
		.filter(({ state }) => state !== 'draft')
		.sort((a, b) => rank(a) - rank(b) || (a.rules.period.last < b.rules.period.last ? 1 : -1));
}
