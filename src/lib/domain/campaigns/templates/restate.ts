import type { CampaignRules } from '../rules';

/**
 * The same document with every text rewritten; keys, codes, days and numbers stay.
 * @param rewrite is asked for texts only: whatever contains a space or a letter beyond ASCII
 */
export function restate<T>(document: T, rewrite: (text: string) => string): T {
	if (typeof document === 'string') return (isWords(document) ? rewrite(document) : document) as T;
	if (Array.isArray(document)) return document.map((item: unknown) => restate(item, rewrite)) as T;
	if (typeof document !== 'object' || document === null) return document;
	const entries = Object.entries(document).map(([key, value]) => [key, restate(value as unknown, rewrite)]);
	return Object.fromEntries(entries) as T;
}

/** Codes, days and numbers are ASCII without spaces; the plan's words are not. */
function isWords(text: string): boolean {
	return /[^!-~]/.test(text);
}

/** What a person must still fill in: `{phường}`. */
const BLANK = /\{[^{}]{1,40}\}/;

/** Paths are the caller's: the texts of the document that still hold a blank, each once. */
export function blanksIn(document: unknown): readonly string[] {
	const found: string[] = [];
	restate(document, (text) => {
		const blank = BLANK.exec(text)?.[0];
		if (blank !== undefined && !found.includes(blank)) found.push(blank);
		return text;
	});
	return found;
}

/** The document with its blanks filled: `{ phường: 'Đồng Xoài' }`. Blanks that are not named stay. */
export function fillBlanks(rules: CampaignRules, values: Readonly<Record<string, string>>): CampaignRules {
	const fill = (text: string) =>
		Object.entries(values).reduce((filled, [name, value]) => filled.split(`{${name}}`).join(value), text);
	return restate(rules, fill);
}
