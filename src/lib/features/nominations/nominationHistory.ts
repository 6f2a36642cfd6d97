import { t } from '$lib/i18n/i18n.svelte';
import { formatDay, formatInstant } from '$lib/i18n/words';
import type { Award } from '$lib/domain/awards/award';
import { CONCLUSIONS } from '$lib/domain/nominations/conclusion';
import type { NominationStory } from './nominationStory';

export interface HistoryLine {
	readonly what: string;
	/** who and when; empty where that is not known */
	readonly note: string;
}

/** What has happened to a nomination, in the order of the year, in words. */
export function nominationHistory(
	{ nomination, names }: NominationStory,
	award: Pick<Award, 'number' | 'date'> | undefined
): readonly HistoryLine[] {
	const { proposedAt, reportAt, screenedAt, state, meeting } = nomination;
	const by = (name: string, at: string) =>
		t('nominations.history.by', { name: name || t('nominations.someone'), when: formatInstant(at) });
	const lines: HistoryLine[] = [];
	if (proposedAt)
		lines.push({ what: t('nominations.history.proposed'), note: by(names.proposer, proposedAt) });
	if (reportAt) lines.push({ what: t('nominations.history.report'), note: by(names.reportBy, reportAt) });
	if (screenedAt) {
		// What came to the council was found eligible, whatever became of it there.
		const found = CONCLUSIONS.find((one) => one === state) ?? 'eligible';
		const words = t(`nominationState.${found}`);
		lines.push({
			what: t('nominations.history.screened', { state: words }),
			note: by(names.screenedBy, screenedAt)
		});
	}
	if (meeting) {
		const words = t(state === 'failed' ? 'nominationState.failed' : 'nominationState.passed');
		lines.push({ what: t('nominations.history.met', { state: words }), note: '' });
	}
	if (award) {
		const { number, date } = award;
		const note = number && date ? t('nominations.history.number', { number, day: formatDay(date) }) : '';
		lines.push({ what: t('nominations.history.awarded'), note });
	}
	return lines;
}
