import { signatureOf, similarity, type Signature } from './similarity';

/** A passage is at least so long where the text goes on: a sentence of three words is like many others. */
const LEAST = 80;
/** Runs of three words that two passages share at least: eight words in a row, longer than the name of an office. */
const LEAST_SHARED = 6;

/** A passage of each of two texts that say much of the same, as they stand there. */
export interface SimilarPassages {
	readonly one: string;
	readonly other: string;
	/** see `similarity` */
	readonly alike: number;
}

interface Passage {
	readonly text: string;
	readonly signature: Signature;
}

/**
 * The passages that two texts have most in common, those with most shared wording first; each passage of either text
 * stands in one pair at most. A passage is a paragraph's sentence, short ones together with what follows.
 */
export function similarPassages(one: string, other: string, most: number): readonly SimilarPassages[] {
	const left = passagesOf(one);
	const right = passagesOf(other);
	const pairs = sharedRuns(left, right)
		.filter(({ shared }) => shared >= LEAST_SHARED)
		.sort((a, b) => b.shared - a.shared || a.i - b.i || a.j - b.j);
	const [takenLeft, takenRight] = [new Set<number>(), new Set<number>()];
	const found: SimilarPassages[] = [];
	for (const { i, j } of pairs) {
		if (found.length === most) break;
		const [a, b] = [left[i], right[j]];
		if (!a || !b || takenLeft.has(i) || takenRight.has(j)) continue;
		takenLeft.add(i);
		takenRight.add(j);
		found.push({ one: a.text, other: b.text, alike: similarity(a.signature, b.signature) });
	}
	return found;
}

/** Sentences, with short ones joined to what follows them in their paragraph. */
export function passageTexts(text: string): readonly string[] {
	return text.split('\n').flatMap((paragraph) => {
		const sentences = paragraph.match(/[^.!?…]+[.!?…]*/g) ?? [];
		const passages: string[] = [];
		let open = '';
		for (const sentence of sentences) {
			open += sentence;
			if (open.trim().length < LEAST) continue;
			passages.push(open.trim());
			open = '';
		}
		const rest = open.trim();
		const last = passages.pop();
		if (rest === '') return last === undefined ? [] : [...passages, last];
		return [...passages, last === undefined ? rest : `${last} ${rest}`];
	});
}

function passagesOf(text: string): readonly Passage[] {
	return passageTexts(text).map((passage) => ({ text: passage, signature: signatureOf(passage) }));
}

/** How many runs each pair shares, of the pairs that share any: by the runs, not pair by pair, so that long texts do. */
function sharedRuns(left: readonly Passage[], right: readonly Passage[]) {
	const holders = new Map<number, number[]>();
	right.forEach(({ signature }, j) => {
		for (const run of signature) {
			const known = holders.get(run);
			if (known) known.push(j);
			else holders.set(run, [j]);
		}
	});
	const pairs: { readonly i: number; readonly j: number; readonly shared: number }[] = [];
	left.forEach(({ signature }, i) => {
		const counts = new Map<number, number>();
		for (const run of signature) {
			for (const j of holders.get(run) ?? []) counts.set(j, (counts.get(j) ?? 0) + 1);
		}
		for (const [j, shared] of counts) pairs.push({ i, j, shared });
	});
	return pairs;
}
