import type { Instant } from '../time';
import type { Campaign } from './campaign';
import { hasStarted, stateByDate } from './deadlines';

/**
 * Campaigns that take entries on that day, by the date and not by the last word of the server. The first is the
 * one that a new entry is for: the one that the plan's screen shows, whose last day lies farthest.
 */
export function runningCampaigns<one extends Pick<Campaign, 'id' | 'state' | 'rules'>>(
	campaigns: readonly one[],
	now: Instant
): readonly one[] {
	return campaigns
		.filter(({ state, rules }) => stateByDate(state, rules, now) === 'issued' && hasStarted(rules, now))
		.sort((a, b) => (a.rules.period.last < b.rules.period.last ? 1 : -1));
}
