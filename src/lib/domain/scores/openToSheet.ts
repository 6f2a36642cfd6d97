import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import type { Campaign } from '../campaigns/campaign';
import type { Council } from '../councils/council';
import type { Initiative } from '../initiatives/initiative';
import { fail, ok, type Result } from '../result';
import type { Day } from '../time';
import { scorersOf } from './scorers';

/**
 * How somebody stands to the scoring of an initiative: who wrote it scores nothing of it, also when they sit in the
 * council; `scorer`: a voting member of the initiative council on that day.
 */
export type ScoringPart = 'author' | 'scorer' | 'none';

export function scoringPart(
	initiative: Pick<Initiative, 'people'>,
	actor: Actor,
	councils: readonly Council[],
	today: Day
): ScoringPart {
	if (actor.person === '') return 'none';
	if (initiative.people.includes(actor.person)) return 'author';
	const isScorer =
		hasRole(actor, 'initiativeMember') && scorersOf(initiative, councils, today).includes(actor.person);
	return isScorer ? 'scorer' : 'none';
}

/**
 * Whether this member may give a sheet for it now, or change the own one. Membership is asked of the day of arrival, as
 * every right is.
 * @returns `score.initiative.state`, `.counted`, `.own`, `score.campaign.archived` or `score.member.notVoting`
 */
export function openToSheet(
	initiative: Pick<Initiative, 'people' | 'state' | 'scored'>,
	campaign: Pick<Campaign, 'state'>,
	actor: Actor,
	councils: readonly Council[],
	today: Day
): Result<true> {
	if (initiative.state !== 'underReview') return fail('score.initiative.state', { state: initiative.state });
	if (initiative.scored !== null) return fail('score.initiative.counted');
	if (campaign.state === 'archived') return fail('score.campaign.archived');
	const part = scoringPart(initiative, actor, councils, today);
	if (part === 'author') return fail('score.initiative.own');
	return part === 'scorer' ? ok(true) : fail('score.member.notVoting');
}
