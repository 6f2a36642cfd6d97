import type { Example } from '../example';
import { bothTexts, differenceOf } from './difference';

/** Shared words bare, those of the first alone in [], those of the second alone in {}. */
const marked = (one: string, other: string): string =>
	differenceOf(one, other)
		.map(({ side, text }) => (side === 'both' ? text : side === 'one' ? `[${text}]` : `{${text}}`))
		.join('');

const rows: readonly (readonly [string, string, string, string])[] = [
	['equal texts', 'Dọn kênh', 'Dọn kênh', 'Dọn kênh'],
	['both empty', '', '', ''],
	['from nothing', '', 'Dọn kênh', '{Dọn kênh}'],
	['to nothing', 'Dọn kênh', '', '[Dọn kênh]'],
	['a word between', 'Dọn kênh', 'Dọn sạch kênh', 'Dọn{ sạch} kênh'],
	['a word at the end', 'Dọn kênh', 'Dọn kênh rồi', 'Dọn kênh{ rồi}'],
	['one word for another', 'Giúp bà Tư làm hồ sơ', 'Giúp ông Tư làm hồ sơ', 'Giúp[ bà]{ ông} Tư làm hồ sơ'],
	['nothing in common', 'Dọn kênh', 'Phát quà', '[Dọn kênh]{Phát quà}'],
	['a mark of tone is a letter', 'bà con', 'ba con', '[bà]{ba} con'],
	['another line', 'Một\nhai', 'Một hai', 'Một[\nhai]{ hai}']
];

/** One text from two, and that it can be taken apart into both again. */
const long = (word: string, times: number) =>
	Array.from({ length: times }, (_, n) => `${word}${n % 97}`).join(' ');
const rebuilt = (one: string, other: string): boolean => {
	const parts = differenceOf(one, other);
	const side = (name: string) =>
		parts
			.filter((part) => part.side === 'both' || part.side === name)
			.map(({ text }) => text)
			.join('');
	return side('one') === one && side('other') === other;
};

export const differenceExamples: readonly Example[] = [
	...rows.map(([name, one, other, expected]) => ({
		name: `difference: ${name}`,
		actual: () => marked(one, other),
		expected
	})),
	...rows.map(([name, one, other]) => ({
		name: `difference keeps both letter for letter: ${name}`,
		actual: () => rebuilt(one, other),
		expected: true
	})),
	{
		name: 'difference of 20,000 characters without a common word',
		actual: () => rebuilt(long('việc', 3_600), long('khác', 3_600)),
		expected: true
	},
	{
		name: 'difference of 20,000 characters by sentences',
		actual: () => marked(`${long('a', 4_000)}. Chung. Cũ.`, `${long('b', 4_000)}. Chung. Mới.`).slice(-20),
		expected: ' Chung.[ Cũ.]{ Mới.}'.slice(-20)
	},
	{
		name: 'both texts in one',
		actual: () => bothTexts('Giúp bà Tư làm hồ sơ', 'Giúp bà Tư và ông Năm'),
		expected: 'Giúp bà Tư làm hồ sơ và ông Năm'
	},
	{ name: 'both texts, one of them empty', actual: () => bothTexts('', 'Dọn kênh'), expected: 'Dọn kênh' },
	{ name: 'both texts parted by a blank', actual: () => bothTexts('Một', 'Hai'), expected: 'Một Hai' }
];
