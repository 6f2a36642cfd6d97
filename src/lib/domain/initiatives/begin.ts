import { hasRole, type Actor } from '../access/actor';
import type { Campaign } from '../campaigns/campaign';
import { runningCampaigns } from '../campaigns/running';
import type { Instant } from '../time';
import { filingDaysLeft } from './filingDay';

/** Who may write an idea down. */
export function mayBeginInitiative(actor: Actor): boolean {
	return hasRole(actor, 'reporter', 'unitHead', 'standing', 'initiativeMember');
}

/**
 * The campaign that a new idea is for: one that runs and still takes initiatives. When the deadline of all is over, the
 * one that a new entry would be for; the idea moves on from there.
 */
export function campaignForIdea<one extends Pick<Campaign, 'id' | 'state' | 'rules'>>(
	campaigns: readonly one[],
	now: Instant
): one | undefined {
	const running = runningCampaigns(campaigns, now);
	return running.find(({ rules }) => filingDaysLeft(rules, now) >= 0) ?? running[0];
}
