import type { Run, Words } from '$lib/documents/layout/blocks';
import { runsOf } from '$lib/documents/layout/words';

/**
 * Words in two, before a letter: what stands on a page, and what goes over to the next. The blanks between them are
 * where the line ended.
 * @param at place in UTF-16 units, as the browser's ranges count
 */
export function cutWords(words: Words, at: number): readonly [Words, Words] {
	const before: Run[] = [];
	const after: Run[] = [];
	let start = 0;
	for (const run of runsOf(words)) {
		const place = Math.min(Math.max(at - start, 0), run.text.length);
		if (place > 0) before.push({ ...run, text: run.text.slice(0, place) });
		if (place < run.text.length) after.push({ ...run, text: run.text.slice(place) });
		start += run.text.length;
	}
	const last = before.at(-1);
	const first = after[0];
	if (last) before[before.length - 1] = { ...last, text: last.text.trimEnd() };
	if (first) after[0] = { ...first, text: first.text.trimStart() };
	return [before, after];
}

/** The words between two letters. */
export function wordsBetween(words: Words, from: number, to: number): Words {
	const [before] = cutWords(words, to);
	return from === 0 ? before : cutWords(before, from)[1];
}
