import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import { ok, type Result } from '../result';
import { isOver } from './deadlines';
import { refuse } from './errors';
import type { CampaignRules } from './rules';

/** States of a campaign (product §4), in their only order. */
export const CAMPAIGN_STATES = ['draft', 'issued', 'closed', 'reviewing', 'decided', 'archived'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** Who makes the move into a state: the server closes by itself, people do the rest (product §2.6). */
const MOVED_BY: Readonly<Record<Exclude<CampaignState, 'draft'>, 'standing' | 'system'>> = {
	issued: 'standing',
	closed: 'system',
	reviewing: 'standing',
	decided: 'standing',
	archived: 'standing'
};

/** The state that follows; `undefined` after the last. There is no way back. */
export function nextState(state: CampaignState): CampaignState | undefined {
	return CAMPAIGN_STATES[CAMPAIGN_STATES.indexOf(state) + 1];
}

/** Whether a state has come as far as another: `hasReached('reviewing', 'closed')`. */
export function hasReached(state: CampaignState, goal: CampaignState): boolean {
	return CAMPAIGN_STATES.indexOf(state) >= CAMPAIGN_STATES.indexOf(goal);
}

/**
 * Whether the actor may move a campaign on now. Whether a draft is complete is asked of `issueCheck`.
 * @param now instant: closing waits for the end of the last day
 * @returns the new state; `campaign.move.notNext`, `.notAllowed` or `.notOver`
 */
export function judgeMove(
	from: CampaignState,
	to: CampaignState,
	actor: Actor,
	rules: CampaignRules,
	now: string
): Result<CampaignState> {
	if (to === 'draft' || to !== nextState(from)) return refuse('campaign.move.notNext', { from, to });
	const by = MOVED_BY[to];
	const mayMove = by === 'system' ? actor.kind === 'system' : hasRole(actor, by);
	if (!mayMove) return refuse('campaign.move.notAllowed', { to });
	if (to === 'closed' && !isOver(rules, now))
		return refuse('campaign.move.notOver', { last: rules.period.last });
	return ok(to);
}
