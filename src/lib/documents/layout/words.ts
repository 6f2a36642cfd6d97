import type { Run, Words } from './blocks';

/** What is printed where something is still to be given. */
export const DOTS = '……………';

/**
 * A marked blank for what nobody has given yet.
 * @param what stands in the list "còn thiếu": "ngày sinh của Nguyễn Văn An"
 */
export function missing(what: string): Run {
	return { text: DOTS, missing: what };
}

/** The value, or the marked blank while it is empty. */
export function orMissing(value: string, what: string): Run {
	return value === '' ? missing(what) : { text: value };
}

export function bold(text: string): Run {
	return { text, bold: true };
}

export function italic(text: string): Run {
	return { text, italic: true };
}

/** The runs of some words. */
export function runsOf(words: Words): readonly Run[] {
	if (typeof words === 'string') return [{ text: words }];
	if ('text' in words) return [words];
	return words.map((run) => (typeof run === 'string' ? { text: run } : run));
}

/** The words without their looks. */
export function plainWords(words: Words): string {
	return runsOf(words)
		.map(({ text }) => text)
		.join('');
}

/** Words put one behind the other. */
export function joined(...parts: readonly Words[]): Words {
	return parts.flatMap(runsOf);
}

/** Paragraphs of a text that a person typed: one a line, empty ones left out. */
export function paragraphsOf(text: string): readonly string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}
