import { hasRole, type Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/campaign';
import type { Grade } from './grade';

/** States of a campaign in which grades are typed in, put right and withdrawn. */
export const OPEN_TO_GRADES: readonly CampaignState[] = ['issued', 'closed', 'reviewing'];

/** Who types grades in. */
export function mayKeepGrades(actor: Actor): boolean {
	return hasRole(actor, 'standing');
}

/** Whether grades of a campaign in that state can be typed in by an actor. */
export function mayEnterGrades(actor: Actor, campaign: CampaignState): boolean {
	return mayKeepGrades(actor) && OPEN_TO_GRADES.includes(campaign);
}

/** Whether a grade can still be put right or withdrawn. */
export function mayMendGrade(
	actor: Actor,
	{ withdrawn }: Pick<Grade, 'withdrawn'>,
	campaign: CampaignState
): boolean {
	return !withdrawn && mayEnterGrades(actor, campaign);
}
