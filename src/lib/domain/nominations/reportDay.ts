import { milestoneDay } from '../campaigns/deadlines';
import type { CampaignRules, Milestone } from '../campaigns/rules';
import type { Day } from '../time';

/** Codes of milestones that speak of something else than reports. */
const OF_INITIATIVES = 'initiativesFiled';
const OF_REPORTS = 'reportsFiled';

/**
 * Until when a report is wanted, as far as the plan says it: the milestone for reports, else the next one that is still
 * to come and concerns those who log. No plan has to name one.
 * @returns `null` where the plan names none
 */
export function reportDay(
	{ milestones }: Pick<CampaignRules, 'milestones'>,
	today: Day
): { readonly label: string; readonly day: Day } | null {
	const own = milestones.find(({ code }) => code === OF_REPORTS);
	const [next] = milestones
		.filter((one) => one.code !== OF_INITIATIVES && concernsAuthors(one) && milestoneDay(one) >= today)
		.sort((a, b) => (milestoneDay(a) < milestoneDay(b) ? -1 : 1));
	const found = own ?? next;
	return found ? { label: found.label, day: milestoneDay(found) } : null;
}

function concernsAuthors({ audience }: Pick<Milestone, 'audience'>): boolean {
	return audience.length === 0 || audience.includes('reporter');
}
