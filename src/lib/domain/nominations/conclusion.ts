import { hasRole, type Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/campaign';
import type { Criterion } from '../campaigns/rules';
import type { Nomination, ScreenedCriterion } from './nomination';
import { NOMINATION_PERMISSIONS } from './permissions';

/** What a screening may conclude. */
export const CONCLUSIONS = ['eligible', 'incomplete', 'ineligible'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

type Table = readonly Pick<ScreenedCriterion, 'criterion' | 'verdict'>[];

function hasMandatory(
	table: Table,
	criteria: readonly Pick<Criterion, 'code' | 'mandatory'>[],
	verdict: ScreenedCriterion['verdict']
): boolean {
	return criteria.some(
		({ code, mandatory }) =>
			mandatory && table.some((row) => row.criterion === code && row.verdict === verdict)
	);
}

/** Whether the conclusion says something else than the table does: then a person has to write why. */
export function needsReason(
	{
		state,
		screening,
		reportReady
	}: Pick<Nomination, 'state' | 'reportReady'> & { readonly screening: Table },
	criteria: readonly Pick<Criterion, 'code' | 'mandatory'>[]
): boolean {
	const has = (verdict: ScreenedCriterion['verdict']) => hasMandatory(screening, criteria, verdict);
	if (state === 'eligible') return has('notMet') || has('noData');
	return state === 'incomplete' ? !has('noData') && reportReady : !has('notMet');
}

/**
 * What the table says by itself, for a person to take over or not: one mandatory criterion that is not met, then data
 * or a report that is still missing, else eligible. A suggestion is never one that would ask for a reason.
 */
export function suggestedConclusion(
	{ screening, reportReady }: Pick<Nomination, 'reportReady'> & { readonly screening: Table },
	criteria: readonly Pick<Criterion, 'code' | 'mandatory'>[]
): Conclusion {
	if (hasMandatory(screening, criteria, 'notMet')) return 'ineligible';
	return hasMandatory(screening, criteria, 'noData') || !reportReady ? 'incomplete' : 'eligible';
}

/** Whether an actor can screen a nomination in a campaign of that state. */
export function mayScreen(
	actor: Actor,
	{ state }: Pick<Nomination, 'state'>,
	campaign: CampaignState
): boolean {
	const { from, campaign: open } = NOMINATION_PERMISSIONS.screen;
	return hasRole(actor, 'standing') && from.includes(state) && open.includes(campaign);
}
