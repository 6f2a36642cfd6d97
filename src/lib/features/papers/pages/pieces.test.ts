import { describe, expect, test } from 'vitest';
import type { Block } from '$lib/documents/layout/blocks';
import { plainWords } from '$lib/documents/layout/words';
import { everyBlock } from './everyBlock.fixture';
import { piecesOf } from './pieces';

const pieces = (...blocks: readonly Block[]) => piecesOf({ blocks });
const told = (...blocks: readonly Block[]) =>
	pieces(...blocks).map((piece) => (piece.kind === 'lines' ? plainWords(piece.words) : piece.kind));
const row: Block = { kind: 'table', columns: [{ label: 'TT', share: 1 }], rows: [['1'], ['2']] };

describe('marks are part of the words', () => {
	test.each<[string, Block, readonly string[]]>([
		['hyphens', { kind: 'list', mark: 'hyphen', items: ['một', 'hai'] }, ['- một', '- hai']],
		['figures', { kind: 'list', mark: 'figure', items: ['một', 'hai'] }, ['1. một', '2. hai']],
		[
			'letters of the Vietnamese alphabet',
			{ kind: 'list', mark: 'letter', items: ['v', 'v', 'v', 'v', 'v'] },
			['a) v', 'b) v', 'c) v', 'd) v', 'đ) v']
		],
		['articles', { kind: 'article', number: 2, text: 'Mức tiền thưởng' }, ['Điều 2. Mức tiền thưởng']],
		[
			'legal bases',
			{ kind: 'bases', lines: ['Căn cứ Luật', 'Căn cứ Kế hoạch'] },
			['Căn cứ Luật;', 'Căn cứ Kế hoạch.']
		]
	])('%s', (_name, block, expected) => expect(told(block)).toEqual(expected));
});

describe('what stays together', () => {
	test('headings with what follows, the last words with the signatures', () => {
		const signatures: Block = { kind: 'signatures', left: null, right: null };
		const kept = pieces(
			{ kind: 'section', level: 1, text: 'I.' },
			{ kind: 'paragraph', text: 'một' },
			{ kind: 'paragraph', text: 'hai./.' },
			signatures
		).map(({ keepNext }) => keepNext);
		expect(kept).toEqual([true, false, true, false]);
	});

	test('a table is its rows; an empty one has a row for its words', () => {
		expect(told(row)).toEqual(['row', 'row']);
		const [empty] = pieces({ ...row, rows: [], empty: 'Không có' } as Block);
		expect(empty).toMatchObject({ kind: 'row', cells: [[{ text: 'Không có' }]] });
	});
});

test('a break begins a page at the next piece, whatever stands around it', () => {
	const pageBreak: Block = { kind: 'pageBreak' };
	const text: Block = { kind: 'paragraph', text: 'chữ' };
	const breaks = (...blocks: readonly Block[]) => pieces(...blocks).map(({ breakBefore }) => breakBefore);
	expect(breaks(pageBreak, text, pageBreak, pageBreak, row, pageBreak)).toEqual([false, true, false]);
});

test('the fixture shows every kind of block there is', () => {
	const kinds = new Set(everyBlock().parts.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
	expect([...kinds].sort()).toEqual([
		...[
			'addressees',
			'annex',
			'article',
			'bases',
			'centred',
			'heading',
			'list',
			'note',
			'paragraph',
			'photos',
			'placed'
		],
		...['section', 'signatures', 'table', 'title']
	]);
});
