import { t } from '$lib/i18n/i18n.svelte';

const MINUTE = 60_000;

/** How long ago something was, as people say it: `vừa xong`, `5 phút trước`, `3 giờ trước`, `2 ngày trước`. */
export function ageText(at: string, now: string): string {
	const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / MINUTE);
	if (minutes < 1) return t('waiting.justNow');
	if (minutes < 60) return t('waiting.minutesAgo', { n: minutes });
	if (minutes < 24 * 60) return t('waiting.hoursAgo', { n: Math.floor(minutes / 60) });
	return t('common.daysAgo', { n: Math.floor(minutes / (24 * 60)) });
}
