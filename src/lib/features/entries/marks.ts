import type { EntryState } from '$lib/domain/entries/entry';
import type { MessageKey } from '$lib/i18n/i18n.svelte';
import type { EntryRow } from '$lib/store/entryIndex';
import type { IconName } from '$lib/ui/icons';
import type { Tone } from '$lib/ui/tone';

interface Mark {
	readonly tone: Tone;
	readonly icon: IconName;
	readonly words: MessageKey;
}

const STATES: Readonly<Record<EntryState, Mark>> = {
	submitted: { tone: 'info', icon: 'clock', words: 'entryState.submitted' },
	returned: { tone: 'warn', icon: 'returnArrow', words: 'entryState.returned' },
	attested: { tone: 'good', icon: 'check', words: 'entryState.attested' },
	withdrawn: { tone: 'neutral', icon: 'close', words: 'entryState.withdrawn' }
};

/** What became of the entry; what the server refused counts nowhere, whatever its state says. */
export function stateMark(row: Pick<EntryRow, 'state' | 'sync'>): Mark {
	if (row.sync === 'refused') return { tone: 'error', icon: 'warning', words: 'mine.refusedMark' };
	return STATES[row.state];
}

/** Where the words are: on this phone, or with the server. */
export function syncMark(row: Pick<EntryRow, 'sync' | 'unsent'>): Mark {
	if (row.sync === 'confirmed') return { tone: 'neutral', icon: 'checkDouble', words: 'mine.received' };
	if (row.sync === 'refused') return { tone: 'error', icon: 'phone', words: 'syncState.local' };
	return { tone: 'warn', icon: 'clock', words: row.unsent ? 'mine.unsent' : 'mine.unsentEdit' };
}
