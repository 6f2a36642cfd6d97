import { daysLeft, milestoneDay } from '../campaigns/deadlines';
import type { CampaignRules } from '../campaigns/rules';
import type { Day, Instant } from '../time';

// Apart from filing itself: the home screen asks for the day alone.

type WithMilestones = Pick<CampaignRules, 'milestones' | 'period'>;

/** Code of the campaign's milestone by which initiatives are filed. */
const FILED_BY = 'initiativesFiled';
/** Days before the last one from which on the deadline is said without being asked: long texts take evenings. */
const NEAR = 14;

/** The last day on which initiatives can be filed: the campaign's milestone, else its last day. */
export function filingDay(rules: WithMilestones): Day {
	const milestone = rules.milestones.find(({ code }) => code === FILED_BY);
	return milestone ? milestoneDay(milestone) : rules.period.last;
}

/** The campaign's period as it is for initiatives, so that deadlines are judged as those of entries. */
export function filingPeriod({ milestones, period }: WithMilestones): Pick<CampaignRules, 'period'> {
	return { period: { ...period, last: filingDay({ milestones, period }) } };
}

/** Days until the last one for filing: 0 on that day, negative when it is over. */
export function filingDaysLeft(rules: WithMilestones, now: Instant): number {
	return daysLeft(filingPeriod(rules), now);
}

/** Whether the deadline is so near that it is said without being asked. */
export function isFilingNear(rules: WithMilestones, now: Instant): boolean {
	const left = filingDaysLeft(rules, now);
	return left >= 0 && left <= NEAR;
}
