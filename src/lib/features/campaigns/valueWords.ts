import { t } from '$lib/i18n/i18n.svelte';
import { formatDay, formatNumber } from '$lib/i18n/words';

/** A value of the rules as a person reads it; of a part its name stands for the whole. */
export function valueWords(value: unknown): string {
	if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
	if (typeof value === 'number') return formatNumber(value);
	if (typeof value === 'string') {
		if (value === '') return t('campaigns.leftBlank');
		return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value;
	}
	if (Array.isArray(value)) return value.length === 0 ? t('common.none') : value.map(valueWords).join(', ');
	if (typeof value !== 'object' || value === null) return t('campaigns.leftBlank');
	const { label, text, charged } = value as Readonly<Record<string, unknown>>;
	const name = [label, charged, text].find((one) => typeof one === 'string' && one !== '');
	return typeof name === 'string' ? name : Object.values(value).map(valueWords).join(', ');
}
