import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMillimetres, shownMillimetres } from './millimetres';

test.each<[string, number | null]>([
	['38', 380],
	['38,5', 385],
	['38.5', 385],
	[' 38,5 ', 385],
	['38,', 380],
	['-1,2', -12],
	['−1,2', -12],
	['-0', 0],
	['0,1', 1],
	['297', 2970],
	['', null],
	['-', null],
	[',5', null],
	['38,55', null],
	['1000', null],
	['3 8', null],
	['ba mươi', null],
	['1e2', null],
	['٣', null]
])('%j', (typed, tenths) => expect(readMillimetres(typed)).toBe(tenths));

test('what is shown is read as it was', () => {
	fc.assert(
		fc.property(fc.integer({ min: -9_999, max: 9_999 }), (tenths) => {
			expect(readMillimetres(shownMillimetres(tenths))).toBe(tenths);
		})
	);
});
