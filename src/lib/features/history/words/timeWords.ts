import { t } from '$lib/i18n/i18n.svelte';
import { formatInstant } from '$lib/i18n/words';
import type { HistoryRow } from '$lib/domain/history/answers';

type Times = Pick<HistoryRow, 'capturedAt' | 'receivedAt' | 'clockOffset' | 'device'>;

/** When, on the phone and at the server, and how far the phone's clock was off. The server itself has one clock. */
export function timeWords({ capturedAt, receivedAt, clockOffset, device }: Times): string {
	if (device === '') return t('history.timesServer', { received: formatInstant(receivedAt) });
	const times = t('history.times', {
		captured: formatInstant(capturedAt),
		received: formatInstant(receivedAt)
	});
	const clock = clockWords(clockOffset);
	return clock === '' ? times : `${times} (${clock})`;
}

/** Whole minutes: below one a clock is right enough for anybody. @param offset ms that the server's clock was ahead */
export function clockWords(offset: number | null): string {
	if (offset === null) return t('history.clockUnknown');
	const n = Math.round(Math.abs(offset) / 60_000);
	if (n === 0) return '';
	return t(offset > 0 ? 'history.clockSlow' : 'history.clockFast', { n });
}
