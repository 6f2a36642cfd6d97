import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import type { Campaign } from '../campaigns/campaign';
import type { Council } from '../councils/council';
import type { Initiative } from '../initiatives/initiative';
import { fail, ok, type Result } from '../result';
import type { Day } from '../time';
import { votersOn } from './scorers';

/** How somebody stands to the scoring of an initiative: who wrote it scores nothing of it. */
export type ScoringPart = 'author' | 'scorer' | 'none';

/** @param voters of the initiative council on the day (`votersOn`): the same for all initiatives */
export function scoringPart(
	{ people }: Pick<Initiative, 'people'>,
	actor: Actor,
	voters: readonly string[]
): ScoringPart {
	if (actor.person === '') return 'none';
	if (people.includes(actor.person)) return 'author';
	return hasRole(actor, 'initiativeMember') && voters.includes(actor.person) ? 'scorer' : 'none';
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
	const part = scoringPart(initiative, actor, votersOn(councils, today));
	if (part === 'author') return fail('score.initiative.own');
	return part === 'scorer' ? ok(true) : fail('score.member.notVoting');
}
