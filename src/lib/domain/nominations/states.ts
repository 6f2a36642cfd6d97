import type { CampaignState } from '../campaigns/states';
import type { NominationState } from './nomination';

// Apart from the records' shape: home asks for these alone.

/** States before the council has voted. */
export const UNDECIDED = [
	'proposed',
	'eligible',
	'incomplete',
	'ineligible'
] as const satisfies readonly NominationState[];

/** Whether the council has not voted on it yet: until then what was screened can still be screened anew. */
export function isUndecided({ state }: { readonly state: NominationState }): boolean {
	return (UNDECIDED as readonly NominationState[]).includes(state);
}

/** In which campaigns subjects are nominated, reports written, nominees screened. */
export const OPEN_TO_NOMINATIONS: readonly CampaignState[] = ['issued', 'closed', 'reviewing'];

/** Those that may still lead to an award, or have. */
export function isAlive({ state }: { readonly state: NominationState }): boolean {
	return state !== 'ineligible' && state !== 'failed' && state !== 'revoked';
}
