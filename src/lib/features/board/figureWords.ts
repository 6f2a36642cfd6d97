import { formatNumber } from '$lib/i18n/words';

/** A figure of an index with its measuring unit: `62,5%`, `1.000 lượt`. */
export function figureWords(value: string, unit: string): string {
	const number = formatNumber(Number(value), 6);
	return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
}
