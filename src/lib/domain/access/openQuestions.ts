import type { CampaignRules } from '../campaigns/rules';
import type { Actor } from './actor';
import { hasRole } from './actor';

/**
 * What the plan left open and the template chose, and slips of the plan that were mended: shown to the standing body,
 * who can settle them (issue 2, Rules). To everybody else the rules simply hold.
 * @returns empty lists for everybody else
 */
export function openQuestions(
	actor: Actor,
	rules: Pick<CampaignRules, 'assumptions' | 'corrections'>
): Pick<CampaignRules, 'assumptions' | 'corrections'> {
	if (!hasRole(actor, 'standing')) return { assumptions: [], corrections: [] };
	const { assumptions, corrections } = rules;
	return { assumptions, corrections };
}
