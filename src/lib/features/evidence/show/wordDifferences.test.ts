import { beforeAll, describe, expect, test } from 'vitest';
import { entry } from '$lib/domain/ward.fixture';
import { loadMessages } from '$lib/i18n/i18n.svelte';
import type { TextPart } from '$lib/ui/textParts';
import { changeParts, shortened, sideParts } from './differenceParts';
import { wordDifferences } from './wordDifferences';

beforeAll(async () => {
	await loadMessages('vi', 'core');
	await loadMessages('vi', 'later');
});

/** What came in {}, what went in []. */
const marked = (parts: readonly TextPart[]) =>
	parts
		.map(({ text, mark }) => (mark === 'inserted' ? `{${text}}` : mark === 'deleted' ? `[${text}]` : text))
		.join('');

describe('what became of an entry', () => {
	const before = entry({ title: 'Phát tờ rơi', day: '2023-05-10', criteria: ['a', 'b'] });
	const after = {
		...before,
		title: 'Phát 100 tờ rơi',
		day: '2023-05-11',
		criteria: ['b', 'c'],
		place: 'Chợ'
	};
	const names = (code: string) => code.toUpperCase();

	test('field by field, word by word, member by member', () => {
		const told = wordDifferences(before, after, names).map(({ field, parts }) => [field, marked(parts)]);
		expect(told).toEqual([
			['day', '[10/05/2023] {11/05/2023}'],
			['title', 'Phát{ 100} tờ rơi'],
			['place', '[(để trống)] {Chợ}'],
			['criteria', '[A]; B; {C}']
		]);
	});

	test('only of what was read', () => {
		expect(wordDifferences({ title: before.title }, after, names).map(({ field }) => field)).toEqual([
			'title'
		]);
		expect(wordDifferences(before, before, names)).toEqual([]);
	});
});

test('two texts with hardly a word in common are not marked word by word', () => {
	const [mine, theirs] = sideParts('Dọn kênh sáng nay ở khu phố', 'Phát quà cho trẻ em nghèo');
	expect([mine, theirs].every((parts) => parts.every(({ mark }) => mark === undefined))).toBe(true);
});

test('each side marks what the other lacks', () => {
	const [mine, theirs] = sideParts('Giúp bà Tư làm hồ sơ', 'Giúp ông Tư làm hồ sơ');
	expect([marked(mine), marked(theirs)]).toEqual(['Giúp{ bà} Tư làm hồ sơ', 'Giúp{ ông} Tư làm hồ sơ']);
});

test('of a long text the words around each difference are shown', () => {
	const long = 'Hướng dẫn bà con nộp hồ sơ qua mạng ở nhà văn hóa. '.repeat(40);
	const parts = changeParts(`${long}Mười người. ${long}`, `${long}Hai mươi người. ${long}`);
	const short = shortened(parts);
	expect(marked(short)).toContain('hóa.[ Mười]{ Hai mươi} người. Hướng');
	expect(marked(short).length).toBeLessThan(300);
	expect(marked(short)).toMatch(/^… .* …$/u);
	expect(shortened([{ text: 'Ngắn' }])).toEqual([{ text: 'Ngắn' }]);
	expect(shortened([{ text: long }])[0]?.text.length).toBeLessThan(502);
});
