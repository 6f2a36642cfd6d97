import { differenceOf, type Part } from '$lib/domain/text/difference';
import type { TextPart } from '$lib/ui/textParts';

/** Fewer shared letters than this share of the longer text are chance: marking every word would say nothing. */
const LITTLE = 0.15;

/** Both texts, each with the words marked that the other lacks. */
export function sideParts(mine: string, theirs: string): readonly [readonly TextPart[], readonly TextPart[]] {
	const parts = differenceOf(mine, theirs);
	if (isOther(parts, mine, theirs)) return [[{ text: mine }], [{ text: theirs }]];
	const side = (own: 'one' | 'other') =>
		parts.flatMap(({ side, text }): TextPart[] => {
			if (side === 'both') return [{ text }];
			return side === own ? [{ text, mark: 'inserted' }] : [];
		});
	return [side('one'), side('other')];
}

/** What became of a text: words that went and words that came, in one line of reading. */
export function changeParts(before: string, after: string): readonly TextPart[] {
	const parts = differenceOf(before, after);
	const marks = { one: 'deleted', other: 'inserted' } as const;
	return parts.map(({ side, text }) => (side === 'both' ? { text } : { text, mark: marks[side] }));
}

function isOther(parts: readonly Part[], mine: string, theirs: string): boolean {
	const shared = parts.reduce((sum, { side, text }) => (side === 'both' ? sum + text.trim().length : sum), 0);
	return shared < LITTLE * Math.max(mine.length, theirs.length);
}
