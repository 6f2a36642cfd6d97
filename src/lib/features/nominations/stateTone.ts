import type { NominationState } from '$lib/domain/nominations/nomination';
import type { Tone } from '$lib/ui/tone';

/** The colour of a state: green is kept for what the council or a decision said. */
export const stateTones: Readonly<Record<NominationState, Exclude<Tone, 'neutral'>>> = {
	proposed: 'info',
	eligible: 'info',
	incomplete: 'warn',
	ineligible: 'warn',
	passed: 'good',
	failed: 'info',
	awarded: 'good',
	revoked: 'warn'
};
