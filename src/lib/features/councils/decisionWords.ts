import type { Council } from '$lib/domain/councils/council';
import { t } from '$lib/i18n/i18n.svelte';
import { formatDay } from '$lib/i18n/words';

/** The decision that made a council, in words; a blank stays a blank of the form, as on paper. */
export function decisionWords({
	decisionNumber,
	decisionDate
}: Pick<Council, 'decisionNumber' | 'decisionDate'>): string {
	if (decisionNumber === '' && decisionDate === '') return t('councils.decisionNoNumber');
	return t('councils.decisionLine', {
		number: decisionNumber || '…',
		day: decisionDate ? formatDay(decisionDate) : '…'
	});
}
