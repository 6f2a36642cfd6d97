import { hasRole, type Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/campaign';

/**
 * States of a campaign in which the data of its papers are written: before, the plan's own frame is edited; numbers come
 * until after the decision, and an archived campaign is changed by nobody.
 */
export const OPEN_TO_OFFICE: readonly CampaignState[] = ['issued', 'closed', 'reviewing', 'decided'];

/** Who sees to the papers. */
export function mayKeepOffice(actor: Actor): boolean {
	return hasRole(actor, 'standing');
}

/** Whether an actor may write the data of the papers of a campaign in that state. */
export function mayEditOffice(actor: Actor, campaign: CampaignState): boolean {
	return mayKeepOffice(actor) && OPEN_TO_OFFICE.includes(campaign);
}
