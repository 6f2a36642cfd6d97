import type { ItemResult } from '$lib/domain/meetings/meeting';
import { hasMessage, t } from '$lib/i18n/i18n.svelte';
import type { Tone } from '$lib/ui/tone';

interface Words {
	readonly tone: Tone;
	readonly text: string;
	/** what decided, where the votes alone did not */
	readonly why: string;
}

/** What became of an item, and why. @param isUndecided people have yet to say something */
export function outcomeWords(row: ItemResult, isUndecided: boolean): Words {
	if (isUndecided) return { tone: 'warn', text: t('meeting.outcome.undecided'), why: '' };
	const by = `rules.tieBreak.${row.decidedBy}`;
	const why = row.decidedBy !== '' && hasMessage(by) ? t('meeting.outcome.by', { by: t(by) }) : '';
	if (row.passed) return { tone: 'good', text: t('meeting.outcome.passed'), why };
	if (row.reached)
		return {
			tone: 'warn',
			text: t('meeting.outcome.overQuota'),
			why: why || t('meeting.outcome.fewerVotes')
		};
	return { tone: 'neutral', text: t('meeting.outcome.failed'), why: '' };
}
