import { fold } from './fold';

/** Words that stand together in a row and are compared as one: long enough that idle phrases are not yet a likeness. */
const RUN = 3;

/**
 * What a text is compared by: a hash for each different run of three folded words, in ascending order. Made once per
 * text and kept (in a database as it is, 4 bytes for each run), so that comparing needs no text.
 */
export type Signature = Uint32Array;

/**
 * The signature of a text. Tones, capitals, punctuation and white space make no difference, so that a text typed
 * without diacritics is like itself. A text of one or two words counts as one run, an empty one has none.
 */
export function signatureOf(text: string): Signature {
	const words = hashedWords(fold(text));
	if (words.length === 0) return new Uint32Array(0);
	const runs = new Uint32Array(Math.max(1, words.length - RUN + 1));
	for (let at = 0; at < runs.length; at += 1) {
		let hash = 0;
		for (let next = at; next < Math.min(at + RUN, words.length); next += 1) {
			// Order counts: "giảm thời gian" is not "thời gian giảm".
			hash = Math.imul(hash ^ (words[next] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
		}
		runs[at] = hash;
	}
	runs.sort();
	let different = 0;
	for (const run of runs) {
		if (different > 0 && runs[different - 1] === run) continue;
		runs[different] = run;
		different += 1;
	}
	return runs.slice(0, different);
}

/**
 * How alike two texts are, from 0 to 1: the share of the shorter text's three-word runs that stand in the other one
 * too. 1 means that everything the shorter one says stands word for word in the longer one (in whatever order of
 * sentences), 0.5 that half of it does; one word changed costs three runs. It measures copied wording, not meaning: the
 * same idea in other words is not found. Texts of one office share phrases ("Ủy ban nhân dân phường"), so a few
 * hundredths mean nothing. Empty texts are like nothing. The same on every machine; order makes no difference.
 */
export function similarity(one: Signature, other: Signature): number {
	const shorter = Math.min(one.length, other.length);
	if (shorter === 0) return 0;
	let shared = 0;
	let i = 0;
	let j = 0;
	while (i < one.length && j < other.length) {
		const left = one[i] as number;
		const right = other[j] as number;
		if (left === right) shared += 1;
		if (left <= right) i += 1;
		if (right <= left) j += 1;
	}
	return shared / shorter;
}

/** Somebody should look at both: about a third of the shorter text stands in the other. */
export const ALIKE = 0.3;

/** Copied but for a few words, as a report that is sent back (domain §1.5). */
export const NEARLY_IDENTICAL = 0.8;

export interface Signed {
	readonly id: string;
	readonly signature: Signature;
}

export interface Likeness<T extends Signed> {
	readonly other: T;
	/** see {@link similarity} */
	readonly alike: number;
}

/**
 * Those of the others that are at least so much like the one, the most alike first, equally alike ones by their id; never
 * the one itself. One of 5 kB against 2,000 of them takes a few hundredths of a second, once the signatures are made.
 */
export function similarTo<T extends Signed>(
	one: Signed,
	others: readonly T[],
	atLeast: number
): readonly Likeness<T>[] {
	return others
		.filter(({ id }) => id !== one.id)
		.map((other) => ({ other, alike: similarity(one.signature, other.signature) }))
		.filter(({ alike }) => alike >= atLeast && alike > 0)
		.sort((a, b) => b.alike - a.alike || (a.other.id < b.other.id ? -1 : 1));
}

/** FNV-1a of each word. Letters of other scripts stay letters; the engine of the server knows no `\p{L}`. */
function hashedWords(folded: string): readonly number[] {
	const words: number[] = [];
	let hash = 0;
	let isOpen = false;
	for (let at = 0; at < folded.length; at += 1) {
		const code = folded.charCodeAt(at);
		if (isLetter(code)) {
			hash = Math.imul((isOpen ? hash : 0x811c9dc5) ^ code, 0x01000193);
			isOpen = true;
		} else if (isOpen) {
			words.push(hash);
			isOpen = false;
		}
	}
	if (isOpen) words.push(hash);
	return words;
}

/** Digits, a to z, and what lies beyond Latin-1's signs but is no general punctuation. */
function isLetter(code: number): boolean {
	if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
	return code >= 0xc0 && (code < 0x2000 || code > 0x2bff);
}

/** Compares texts, each made ready once however often it is compared. `ready` alone does that work ahead. */
export function rememberedSimilarity(): {
	readonly ready: (text: string) => Signature;
	readonly alike: (one: string, other: string) => number;
} {
	const known = new Map<string, Signature>();
	const ready = (text: string) => {
		const signature = known.get(text) ?? signatureOf(text);
		known.set(text, signature);
		return signature;
	};
	return { ready, alike: (one, other) => similarity(ready(one), ready(other)) };
}
