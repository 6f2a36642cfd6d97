import { expect, test } from 'vitest';
import type { Part, TableBlock } from '$lib/documents/layout/blocks';
import { plainWords } from '$lib/documents/layout/words';
import type { LaidPage } from './layPages';
import { piecesOf } from './pieces';
import { cutsOf, sheetOf } from './sheets';

const table: TableBlock = {
	kind: 'table',
	columns: [
		{ label: 'A', share: 1 },
		{ label: 'B', share: 1 }
	],
	rows: [
		['một', 'hai ba bốn'],
		['x', 'y']
	]
};
const part: Part = { blocks: [{ kind: 'paragraph', text: 'dòng một dòng hai dòng ba' }, table] };
const whole = (item: number) => ({ item, from: 0, to: 1, gap: 0 });
const sheet = (page: LaidPage, place = 0, more: Partial<Part> = {}) =>
	sheetOf(
		page,
		place,
		{ ...part, ...more },
		piecesOf(part),
		(item) => (item === 0 ? 3 : 2),
		(item, line) => (item === 0 ? [line * 9] : [line === 1 ? 3 : 0, 4])
	);

test('a paragraph goes on where the page before ended it', () => {
	const [first] = sheet([{ item: 0, from: 0, to: 1, gap: 0 }]).entries;
	const [second] = sheet([{ item: 0, from: 1, to: 3, gap: 0 }]).entries;
	expect(first).toMatchObject({ continues: false, goesOn: true });
	expect(second).toMatchObject({ continues: true, goesOn: false });
	expect([first, second].map((entry) => (entry?.kind === 'lines' ? plainWords(entry.words) : ''))).toEqual([
		'dòng một',
		'dòng hai dòng ba'
	]);
});

test('rows of one table on one page are one table', () => {
	const { entries } = sheet([
		{ item: 1, from: 0, to: 2, gap: 8 },
		{ ...whole(2), to: 2 }
	]);
	expect(entries).toEqual([
		{
			kind: 'rows',
			gap: 8,
			table,
			rows: table.rows.map((row) => row.map((text) => [{ text }])),
			isCut: false
		}
	]);
});

test('a row that was cut keeps the rest of every cell', () => {
	const cells = (from: number, to: number) => {
		const [entry] = sheet([{ item: 1, from, to, gap: 0 }]).entries;
		return entry?.kind === 'rows' ? entry.rows[0]?.map(plainWords) : [];
	};
	expect([cells(0, 1), cells(1, 2)]).toEqual([
		['một', 'hai'],
		['', 'ba bốn']
	]);
});

test('numbers begin on the second page of each part', () => {
	expect([0, 1, 2].map((place) => sheet([whole(0)], place).number)).toEqual([null, 2, 3]);
	expect(sheet([whole(0)], 1, { numbered: false }).number).toBeNull();
	expect(sheet([whole(0)], 1, { bare: true }).number).toBeNull();
});

test('only lines that a page begins with are asked for', () => {
	expect(cutsOf([{ item: 4, from: 3, to: 5, gap: 0 }, whole(5)])).toEqual([[4, 3]]);
});
