import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bold, missing, plainWords } from '$lib/documents/layout/words';
import { cutWords, wordsBetween } from './cutWords';

test('runs keep their looks on both sides', () => {
	expect(cutWords([bold('Điều 1.'), ' Tặng Giấy khen cho'], 13)).toEqual([
		[{ text: 'Điều 1.', bold: true }, { text: ' Tặng' }],
		[{ text: 'Giấy khen cho' }]
	]);
	const [, after] = cutWords(['Sinh ngày: ', missing('ngày sinh')], 11);
	expect(after).toEqual([missing('ngày sinh')]);
});

test('blanks where the line ended go; the words between stay as they were', () => {
	expect(cutWords('một  hai', 5).map(plainWords)).toEqual(['một', 'hai']);
	expect(plainWords(wordsBetween('một hai ba bốn', 4, 11))).toBe('hai ba');
	expect(plainWords(wordsBetween('một hai', 0, Infinity))).toBe('một hai');
	expect(plainWords(wordsBetween('một hai', 7, Infinity))).toBe('');
});

test('no letter is lost wherever it is cut', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 6 }), fc.nat(80), (runs, at) => {
			const [before, after] = cutWords(runs, at);
			const bare = (text: string) => text.replace(/\s/g, '');
			expect(bare(plainWords(before) + plainWords(after))).toBe(bare(runs.join('')));
		})
	);
});
