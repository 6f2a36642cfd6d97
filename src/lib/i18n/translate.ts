import { formatNumber } from './format';
import type { Messages } from './bundles';
import type { Language } from './language';

export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Replaces `{name}` in the text of a key. `{n}` is the count: it is grouped as the language writes numbers, and
 * where it is 1 the text of `key_one` is taken if the language has one. Other numbers are written as they are
 * (a year must not become 2.023); format them first.
 *
 * A missing key or value throws while developing and in tests; in production it shows, because a screen with
 * one odd word serves better than no screen.
 */
export function translate(
	messages: Messages,
	language: Language,
	key: string,
	params?: MessageParams
): string {
	const text = (params?.n === 1 ? messages[`${key}_one`] : undefined) ?? messages[key];
	if (text === undefined) return incomplete(`no text for "${key}" in ${language}`, key);
	return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
		const value = params?.[name];
		if (value === undefined) return incomplete(`"${key}" needs a value for ${placeholder}`, placeholder);
		return name === 'n' && typeof value === 'number' ? formatNumber(value, language) : String(value);
	});
}

function incomplete(reason: string, shown: string): string {
	if (import.meta.env.DEV) throw new Error(`i18n: ${reason}`);
	return shown;
}
