import { expect, it } from 'vitest';
import { MOST_HEADS, type Cursor } from '$lib/domain/changes/protocol';
import { rememberHead } from './heads';

const at = (seq: number): Cursor => ({ seq, hash: String(seq) });

it('keeps the newest places and ever fewer of the older ones, the oldest years among them', () => {
	let heads: readonly Cursor[] = [];
	for (let seq = 1; seq <= 20_000; seq += 1) heads = rememberHead(heads, at(seq));
	expect(heads).toHaveLength(MOST_HEADS);
	const seqs = heads.map(({ seq }) => seq);
	expect(seqs.slice(-8)).toEqual([19993, 19994, 19995, 19996, 19997, 19998, 19999, 20000]);
	expect([...seqs].sort((a, b) => a - b)).toEqual(seqs);
	// Whatever copy the server comes back from, half of what lies before it is known to be common.
	for (const copy of [15_000, 19_000, 19_900]) {
		const common = Math.max(0, ...seqs.filter((seq) => seq <= copy));
		expect(20_000 - common).toBeLessThan(4 * (20_000 - copy));
	}
});

it('takes no place twice and none that lies behind', () => {
	const heads = [at(3), at(7)];
	expect(rememberHead(heads, at(7))).toBe(heads);
	expect(rememberHead(heads, at(5))).toBe(heads);
	expect(rememberHead([], at(0))).toEqual([]);
});
