import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold';
import { signatureOf, similarity } from './similarity';

const text = fc
	.array(fc.constantFrom('hồ', 'sơ', 'trực', 'tuyến', 'người', 'dân', 'một', 'cửa', 'giảm', 'chờ'), {
		maxLength: 40
	})
	.map((words) => words.join(' '));

/** The same without hashes: what the number says. */
function sharedRuns(one: string, other: string): number {
	const runs = (words: readonly string[]) =>
		new Set(
			words.length < 3 ? [words.join(' ')] : words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '))
		);
	const [left, right] = [one, other].map((whole) => runs(fold(whole).split(' ')));
	if (one === '' || other === '' || !left || !right) return 0;
	return [...left].filter((run) => right.has(run)).length / Math.min(left.size, right.size);
}

describe('similarity', () => {
	test('is the share of the shorter text’s runs that stand in the other', () => {
		fc.assert(
			fc.property(text, text, (one, other) => {
				expect(similarity(signatureOf(one), signatureOf(other))).toBeCloseTo(sharedRuns(one, other), 12);
			})
		);
	});

	test('asks both ways alike, lies between 0 and 1, and is 1 for itself', () => {
		fc.assert(
			fc.property(text, text, (one, other) => {
				const [left, right] = [signatureOf(one), signatureOf(other)];
				expect(similarity(left, right)).toBe(similarity(right, left));
				expect(similarity(left, right)).toBeLessThanOrEqual(1);
				expect(similarity(left, left)).toBe(one === '' ? 0 : 1);
			})
		);
	});

	test('a signature is a set in ascending order', () => {
		fc.assert(
			fc.property(text, (one) => {
				const signature = [...signatureOf(one)];
				expect(signature).toEqual([...new Set(signature)].sort((a, b) => a - b));
			})
		);
	});
});
