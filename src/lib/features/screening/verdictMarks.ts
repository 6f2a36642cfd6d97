import type { NominationState, ScreeningVerdict } from '$lib/domain/nominations/nomination';
import type { IconName } from '$lib/ui/icons';
import type { Tone } from '$lib/ui/tone';

interface Mark {
	readonly icon: IconName;
	readonly tone: Tone;
}

/** No data looks like neither of the others: it is a question, not an answer. */
export const verdictMarks: Readonly<Record<ScreeningVerdict, Mark>> = {
	met: { icon: 'check', tone: 'good' },
	notMet: { icon: 'close', tone: 'error' },
	noData: { icon: 'clock', tone: 'neutral' }
};

export const stateMarks: Readonly<Record<NominationState, Mark>> = {
	proposed: { icon: 'clock', tone: 'neutral' },
	eligible: { icon: 'check', tone: 'good' },
	incomplete: { icon: 'warning', tone: 'warn' },
	ineligible: { icon: 'close', tone: 'error' },
	passed: { icon: 'checkDouble', tone: 'good' },
	failed: { icon: 'close', tone: 'error' },
	awarded: { icon: 'star', tone: 'good' },
	revoked: { icon: 'returnArrow', tone: 'warn' }
};
