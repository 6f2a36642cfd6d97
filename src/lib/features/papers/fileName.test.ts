import { expect, test } from 'vitest';
import { fileName } from './fileName';

test.each([
	['Tờ trình', 'Tờ trình.docx'],
	['Báo cáo: "Một cửa" <1/2>\\?', 'Báo cáo Một cửa 1 2.docx'],
	['Biên bản số 05/BB.', 'Biên bản số 05 BB.docx'],
	['\t\n', 'giay-to.docx'],
	['Báo cáo'.normalize('NFD'), 'Báo cáo.docx']
])('%j', (name, expected) => expect(fileName(name, 'docx')).toBe(expected));

test('a very long name is cut, without cutting a sign in two', () => {
	const long = fileName('🎉'.repeat(300), 'zip');
	expect(Array.from(long).length).toBe(124);
	expect(long.endsWith('🎉.zip')).toBe(true);
});
