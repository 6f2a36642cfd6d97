import { t } from '$lib/i18n/i18n.svelte';
import { formatDay } from '$lib/i18n/words';

/** A moment of the ward's clocks, `YYYY-MM-DDTHH:mm`: `14 giờ 05, ngày 22/12/2023`; empty while it is not known. */
export function momentWords(moment: string): string {
	return moment === '' ? '' : t('meeting.moment', partsOf(moment));
}

/** The same in the words of a paper, which is Vietnamese in every language. */
export function paperMoment(moment: string): string {
	return moment === '' ? '' : t('paper.meeting.moment', partsOf(moment));
}

function partsOf(moment: string): Readonly<Record<'hour' | 'minute' | 'day', string>> {
	const [day = '', time = ''] = moment.split('T');
	const [hour = '', minute = ''] = time.split(':');
	return { hour: String(Number(hour)), minute, day: formatDay(day) };
}
