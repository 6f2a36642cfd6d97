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
	const { label, heading, text, charged, from, to } = value as Readonly<Record<string, unknown>>;
	const name = [label, heading, charged, text].find((one) => typeof one === 'string' && one !== '');
	if (typeof name !== 'string') return Object.values(value).map(valueWords).join(', ');
	// of a band of points its name alone says little
	return isDecimal(from) && isDecimal(to) ? `${formatNumber(+from)}–${formatNumber(+to)}: ${name}` : name;
}

function isDecimal(value: unknown): value is string {
	return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
}
