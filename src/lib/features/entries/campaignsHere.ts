import type { Campaign } from '$lib/domain/campaigns/campaign';
import { runningCampaigns } from '$lib/domain/campaigns/running';
import type { LocalDatabase } from '$lib/store/database';

export interface CampaignsHere {
	/** take entries today; the first is the one a new entry is for */
	readonly running: readonly Campaign[];
	/** all that were issued, as far as this phone knows */
	readonly known: readonly Campaign[];
}

export async function campaignsHere(db: LocalDatabase, now: string): Promise<CampaignsHere> {
	const known = (await db.campaigns.toArray()).filter(({ state }) => state !== 'draft');
	return { running: runningCampaigns(known, now), known };
}
