import type { Random } from './random';

/** What the words of one deed agree on: numbers that are bound once, and names that the caller gives. */
export type Words = Map<string, string>;

const CHOICE = /\[([^[\]]*)\]/;
const SLOT = /\{(\w+)(?:=(\d+)-(\d+))?\}/g;

/**
 * Writes a sentence from a pattern: `[bà con|người dân]` is one of several, `{n=3-9}` a number that is bound under
 * its name for this and the next sentences, `{n}` what is bound or given.
 */
export function phrase(pattern: string, words: Words, random: Random): string {
	let text = pattern;
	for (let choice = CHOICE.exec(text); choice; choice = CHOICE.exec(text)) {
		text = text.replace(choice[0], random.pick((choice[1] ?? '').split('|')));
	}
	const filled = text.replace(SLOT, (_, name: string, from?: string, to?: string) => {
		const known = words.get(name);
		if (known !== undefined) return known;
		if (from === undefined) throw new Error(`Nobody says what {${name}} is: ${pattern}`);
		const number = String(random.whole(Number(from), Number(to)));
		words.set(name, number);
		return number;
	});
	return filled.replace(/ {2,}/g, ' ').trim();
}

/** First letter as a capital, the rest as it is. */
export function capital(text: string): string {
	return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
