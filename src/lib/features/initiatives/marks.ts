import type { InitiativeState } from '$lib/domain/initiatives/states';
import type { MessageKey } from '$lib/i18n/i18n.svelte';
import type { SyncMark } from '$lib/store/rows';
import type { IconName } from '$lib/ui/icons';
import type { Tone } from '$lib/ui/tone';

interface Mark {
	readonly tone: Tone;
	readonly icon: IconName;
	readonly words: MessageKey;
}

const STATES: Readonly<Record<InitiativeState, Mark>> = {
	draft: { tone: 'neutral', icon: 'write', words: 'initiativeState.draft' },
	filed: { tone: 'info', icon: 'send', words: 'initiativeState.filed' },
	underReview: { tone: 'info', icon: 'clock', words: 'initiativeState.underReview' },
	recognised: { tone: 'good', icon: 'check', words: 'initiativeState.recognised' },
	notRecognised: { tone: 'neutral', icon: 'close', words: 'initiativeState.notRecognised' },
	withdrawn: { tone: 'neutral', icon: 'returnArrow', words: 'initiativeState.withdrawn' }
};

interface Row {
	readonly state: InitiativeState;
	readonly sync: SyncMark;
	/** the server has never had it */
	readonly unsent: boolean;
}

/** What became of it; what the server refused counts nowhere, whatever its state says. */
export function stateMark({ state, sync }: Pick<Row, 'state' | 'sync'>): Mark {
	if (sync === 'refused') return { tone: 'error', icon: 'warning', words: 'mine.refusedMark' };
	return STATES[state];
}

/** Where the words are: on this phone, or with the server. */
export function syncMark({ sync, unsent }: Pick<Row, 'sync' | 'unsent'>): Mark {
	if (sync === 'confirmed') return { tone: 'neutral', icon: 'checkDouble', words: 'mine.received' };
	if (sync === 'refused') return { tone: 'error', icon: 'phone', words: 'syncState.local' };
	return { tone: 'warn', icon: 'clock', words: unsent ? 'mine.unsent' : 'mine.unsentEdit' };
}
