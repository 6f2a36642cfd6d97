import type { Campaign } from '$lib/domain/campaigns/campaign';
import { hasStarted, stateByDate } from '$lib/domain/campaigns/deadlines';
import type { CampaignState } from '$lib/domain/campaigns/states';

export interface CampaignsShown {
	/** the one that runs, else the next to come, else the last that ran */
	readonly first: Campaign | undefined;
	readonly others: readonly Campaign[];
}

/** Issued campaigns in the order in which people ask for them: running, coming, then past ones, newest first. */
export function campaignsShown(campaigns: readonly Campaign[], now: string): CampaignsShown {
	const rank = (campaign: Campaign) => {
		if (stateByDate(campaign.state, campaign.rules, now) !== 'issued') return 2;
		return hasStarted(campaign.rules, now) ? 0 : 1;
	};
	const [first, ...others] = campaigns
		.filter(({ state }) => state !== 'draft')
		.map((campaign) => ({ campaign, rank: rank(campaign), last: campaign.rules.period.last }))
		.sort((a, b) => a.rank - b.rank || (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))
		.map(({ campaign }) => campaign);
	return { first, others };
}

/** The state as the calendar has it: a phone without network does not wait for the server's word. */
export function stateToday(campaign: Pick<Campaign, 'state' | 'rules'>, now: string): CampaignState {
	return stateByDate(campaign.state, campaign.rules, now);
}
