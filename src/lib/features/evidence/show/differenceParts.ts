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

/** Letters of a shared stretch that stand before and behind a difference. */
const AROUND = 90;
/** Of a text without marks so much is shown before it is asked for. */
const OPENING = 500;

/**
 * A long text with what both share left out but for the words around a difference, so that the difference is seen.
 * @returns the same parts when there is nothing to gain
 */
export function shortened(parts: readonly TextPart[]): readonly TextPart[] {
	if (parts.every(({ mark }) => mark === undefined)) {
		const text = parts.map((part) => part.text).join('');
		return text.length > OPENING * 1.5 ? [{ text: `${text.slice(0, OPENING).replace(/\S*$/, '')}…` }] : parts;
	}
	const isLong = ({ text, mark }: TextPart) => mark === undefined && text.length > AROUND * 3;
	if (!parts.some(isLong)) return parts;
	return parts.map((part, place) => {
		if (!isLong(part)) return part;
		// Cut between words; the blank beside the difference stays where it is.
		const before = place === 0 ? '' : part.text.slice(0, AROUND).replace(/\S*$/, '');
		const behind = place === parts.length - 1 ? '' : part.text.slice(-AROUND).replace(/^\S*/, '');
		return { text: `${before}…${behind}` };
	});
}
