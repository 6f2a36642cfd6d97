/** A stretch of text that both versions have, or only one of them. */
export interface Part {
	readonly side: 'both' | 'one' | 'other';
	readonly text: string;
}

/** Pairs of words that are compared at most: 8 MB and some 20 ms, also inside a slow phone. */
const MOST_PAIRS = 4_000_000;

/**
 * What two versions of a text have in common, word by word, in the order in which they stand: the parts of `both` and
 * `one` put together are the first, those of `both` and `other` the second, letter for letter. Texts too long to be
 * compared by their words are compared by their sentences.
 */
export function differenceOf(one: string, other: string): readonly Part[] {
	const words = [wordsIn(one), wordsIn(other)] as const;
	const parts = alike(words[0], words[1]) ?? alike(sentencesIn(one), sentencesIn(other));
	return joined(
		parts ?? [
			{ side: 'one', text: one },
			{ side: 'other', text: other }
		]
	);
}

/** Both versions in one text: what they share once, what only one has where it stands in that one. */
export function bothTexts(one: string, other: string): string {
	return differenceOf(one, other)
		.map(({ text }) => text)
		.reduce(
			(all, text) => (all === '' || /\s$/.test(all) || /^\s/.test(text) ? all + text : `${all} ${text}`),
			''
		)
		.trim();
}

/** Each word with the blanks before it. */
function wordsIn(text: string): readonly string[] {
	return text.match(/\s*\S+|\s+$/g) ?? [];
}

function sentencesIn(text: string): readonly string[] {
	return text.match(/[^.!?\n]*(?:[.!?\n]+|$)/g)?.filter((sentence) => sentence !== '') ?? [];
}

/** The longest common row of pieces. @returns `null` when there are too many to compare */
function alike(one: readonly string[], other: readonly string[]): readonly Part[] | null {
	let start = 0;
	while (start < one.length && start < other.length && same(one[start], other[start])) start += 1;
	let end = 0;
	const most = Math.min(one.length, other.length) - start;
	while (end < most && same(one[one.length - 1 - end], other[other.length - 1 - end])) end += 1;
	const a = one.slice(start, one.length - end);
	const b = other.slice(start, other.length - end);
	if ((a.length + 1) * (b.length + 1) > MOST_PAIRS) return null;
	// A shared piece is written twice where its blanks differ: both texts come back letter for letter.
	return [
		...pairs(one.slice(0, start), other.slice(0, start)),
		...middle(a, b),
		...pairs(one.slice(one.length - end), other.slice(other.length - end))
	];
}

function pairs(one: readonly string[], other: readonly string[]): readonly Part[] {
	return one.flatMap((text, place) => shared(text, other[place] ?? text));
}

function middle(a: readonly string[], b: readonly string[]): readonly Part[] {
	const width = b.length + 1;
	const lengths = new Uint16Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i -= 1) {
		for (let j = b.length - 1; j >= 0; j -= 1) {
			lengths[i * width + j] = same(a[i], b[j])
				? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
				: Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
		}
	}
	const parts: Part[] = [];
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		const left = a[i];
		const right = b[j];
		if (left !== undefined && right !== undefined && same(left, right)) {
			parts.push(...shared(left, right));
			i += 1;
			j += 1;
		} else if (
			left !== undefined &&
			(right === undefined || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
		) {
			parts.push({ side: 'one', text: left });
			i += 1;
		} else {
			parts.push({ side: 'other', text: right ?? '' });
			j += 1;
		}
	}
	return parts;
}

/** A word is the same whatever blanks stand around it; a new line is a difference that is seen. */
function same(left: string | undefined, right: string | undefined): boolean {
	return left !== undefined && right !== undefined && left.trim() === right.trim();
}

function shared(left: string, right: string): readonly Part[] {
	if (left === right) return [{ side: 'both', text: left }];
	return [
		{ side: 'one', text: left },
		{ side: 'other', text: right }
	];
}

/** Neighbours of one side as one part; what only one has stands before what only the other has. */
function joined(parts: readonly Part[]): readonly Part[] {
	const whole: Part[] = [];
	let held: Record<'one' | 'other', string> = { one: '', other: '' };
	const release = () => {
		for (const side of ['one', 'other'] as const)
			if (held[side] !== '') whole.push({ side, text: held[side] });
		held = { one: '', other: '' };
	};
	for (const { side, text } of parts) {
		if (side !== 'both') {
			held[side] += text;
			continue;
		}
		release();
		const last = whole.at(-1);
		if (last?.side === 'both') whole[whole.length - 1] = { side, text: last.text + text };
		else whole.push({ side, text });
	}
	release();
	return whole;
}
