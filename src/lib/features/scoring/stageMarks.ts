import type { CouncilStage } from '$lib/domain/scores/stage';
import type { IconName } from '$lib/ui/icons';
import type { Tone } from '$lib/ui/tone';

/** How a stage looks; its words are `scoring.stage.…`. */
export const STAGE_MARKS: Readonly<Record<CouncilStage, { readonly tone: Tone; readonly icon: IconName }>> = {
	toAdmit: { tone: 'warn', icon: 'clock' },
	toTakeUp: { tone: 'info', icon: 'inbox' },
	scoring: { tone: 'info', icon: 'star' },
	counted: { tone: 'info', icon: 'list' },
	voted: { tone: 'info', icon: 'board' },
	recognised: { tone: 'good', icon: 'check' },
	notRecognised: { tone: 'neutral', icon: 'close' },
	notAdmitted: { tone: 'neutral', icon: 'close' }
};
