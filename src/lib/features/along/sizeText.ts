import { formatBytes } from '$lib/i18n/words';

/** A size that no line breaks in: `2,2 MB`. */
export function sizeText(bytes: number): string {
	return formatBytes(bytes).replace(' ', '\u00a0');
}
