import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Paper } from '../layout/blocks';
import { numberLine, placeAndDate } from '../layout/inPaper';
import { missing } from '../layout/words';
import { all, first, lookOf, lookOfParagraph, OpenedDocx, textOf, value, values } from './docx.fixture';
import { writeDocx } from './writeDocx';

// Figures here are the decree's, in Word's own units: twentieths of a point, half points. They are written out, not
// reckoned from `measures.ts`: whoever changes a measure has to change it here too, and say why.

const LETTER: readonly Block[] = [
	{
		kind: 'heading',
		superior: ['UBND TỈNH'],
		agency: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG TIẾN THÀNH'],
		number: numberLine('5', 'TTr-UBND'),
		about: 'V/v khen thưởng',
		placeAndDate: placeAndDate('Tiến Thành', '2024-01-05')
	},
	{ kind: 'title', name: 'TỜ TRÌNH', about: ['Về việc đề nghị tặng Giấy khen'], rule: true },
	{ kind: 'addressees', to: ['Chủ tịch UBND thành phố'] },
	{ kind: 'bases', lines: ['Căn cứ Luật Thi đua, khen thưởng', 'Căn cứ Nghị định số 91/2017/NĐ-CP'] },
	{ kind: 'section', level: 1, text: 'I. KẾT QUẢ' },
	{ kind: 'section', level: 2, text: '1. Tập thể' },
	{ kind: 'section', level: 3, text: 'a) Ở phường' },
	{ kind: 'paragraph', text: 'Ủy ban nhân dân phường kính đề nghị.' },
	{ kind: 'paragraph', text: 'Thời gian: ', plain: true },
	{ kind: 'article', number: 1, text: 'Tặng Giấy khen' },
	{ kind: 'list', mark: 'letter', items: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'] },
	{
		kind: 'table',
		columns: [
			{ label: 'TT', share: 1, align: 'centre' },
			{ label: 'Họ và tên', share: 3 }
		],
		rows: [['1', 'Trần Thị Lan Anh']]
	},
	{ kind: 'paragraph', text: ['Ngày sinh: ', missing('ngày sinh')] },
	{
		kind: 'signatures',
		left: { recipients: ['Như trên', 'Lưu: VT'] },
		right: { capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Văn An' }
	}
];
const LIST: readonly Block[] = [
	{ kind: 'annex', number: 'I', title: 'DANH SÁCH', note: '(Kèm theo Tờ trình)' },
	{ kind: 'table', columns: [{ label: 'TT', share: 1 }], rows: [], empty: 'Không có' }
];
const paper = (...parts: Paper['parts']): Paper => ({
	key: 'submissionLetter.city',
	name: 'Tờ trình',
	parts
});

let docx: OpenedDocx;
beforeAll(async () => {
	docx = new OpenedDocx(await writeDocx(paper({ blocks: LETTER }, { landscape: true, blocks: LIST })));
});

const look = (text: string) => lookOfParagraph(docx.paragraph(text));
const TIMES = 'Times New Roman';

describe('the page', () => {
	test('A4 with the margins 20, 15, 20 and 30 mm', () => {
		expect(values(docx.sections[0], 'w:pgSz')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
		expect(values(docx.sections[0], 'w:pgMar')).toMatchObject({
			'w:top': '1134',
			'w:right': '850',
			'w:bottom': '1134',
			'w:left': '1701'
		});
	});

	test('an annex may lie across and keeps the margins', () => {
		expect(values(docx.sections[1], 'w:pgSz')).toMatchObject({
			'w:w': '16838',
			'w:h': '11906',
			'w:orient': 'landscape'
		});
		expect(values(docx.sections[1], 'w:pgMar')).toMatchObject({ 'w:left': '1701', 'w:right': '850' });
	});

	test('the number stands in the middle of the upper margin, 14 points, not on page 1, and each annex begins at 1', () => {
		for (const section of docx.sections) {
			expect(first(section, 'w:titlePg')).toBeDefined();
			expect(value(section, 'w:pgNumType', 'w:start')).toBe('1');
			const [usual, onFirst] = ['default', 'first'].map((type) => {
				const reference = all(section, 'w:headerReference').find(
					(one) => one.getAttribute('w:type') === type
				);
				return headerOf(reference?.getAttribute('r:id') ?? '');
			});
			const field = usual && all(usual, 'w:instrText').map((one) => one.textContent?.trim());
			expect(field).toEqual(['PAGE']);
			expect(value(usual, 'w:jc')).toBe('center');
			expect(usual && lookOfParagraph(usual)).toEqual({ size: 14, bold: false, italic: false, font: TIMES });
			expect(onFirst && all(onFirst, 'w:instrText')).toEqual([]);
		}
	});

	test('every letter is Times New Roman, the language Vietnamese', () => {
		const fonts = all(docx.body, 'w:r').map((run) => lookOf(run).font);
		expect(new Set(fonts)).toEqual(new Set([TIMES]));
		const styles = docx.xml('word/styles.xml');
		expect(value(first(styles, 'w:rPrDefault'), 'w:lang')).toBe('vi-VN');
		expect(value(first(styles, 'w:rPrDefault'), 'w:rFonts', 'w:ascii')).toBe(TIMES);
	});
});

function headerOf(relation: string) {
	const all = Array.from(docx.xml('word/_rels/document.xml.rels').getElementsByTagName('Relationship'));
	const target = all.find((one) => one.getAttribute('Id') === relation)?.getAttribute('Target');
	return docx.xml(`word/${target}`);
}

describe('the boxes of the decree', () => {
	test.each([
		['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, true, false],
		['Độc lập - Tự do - Hạnh phúc', 13, true, false],
		['UBND TỈNH', 12, false, false],
		['ỦY BAN NHÂN DÂN', 12, true, false],
		['Số: 05/TTr-UBND', 13, false, false],
		['V/v khen thưởng', 12, false, false],
		['Tiến Thành, ngày 05 tháng 01 năm 2024', 13, false, true],
		['TỜ TRÌNH', 14, true, false],
		['Về việc đề nghị tặng Giấy khen', 14, true, false],
		['Kính gửi: Chủ tịch UBND thành phố', 14, false, false],
		['Căn cứ Luật Thi đua, khen thưởng;', 14, false, true],
		['Căn cứ Nghị định số 91/2017/NĐ-CP.', 14, false, true],
		['I. KẾT QUẢ', 14, true, false],
		['1. Tập thể', 14, true, false],
		['a) Ở phường', 14, false, false],
		['Ủy ban nhân dân phường kính đề nghị.', 14, false, false],
		['đ) năm', 14, false, false],
		['e) sáu', 14, false, false],
		['Trần Thị Lan Anh', 13, false, false],
		['TT', 13, true, false],
		['TM. ỦY BAN NHÂN DÂN', 14, true, false],
		['CHỦ TỊCH', 14, true, false],
		['Nguyễn Văn An', 14, true, false],
		['Nơi nhận:', 12, true, true],
		['- Như trên;', 11, false, false],
		['- Lưu: VT.', 11, false, false],
		['Phụ lục I', 14, true, false],
		['DANH SÁCH', 14, true, false],
		['(Kèm theo Tờ trình)', 14, false, true]
	])('“%s”: %i points', (text, size, bold, italic) => {
		expect(look(text)).toEqual({ size, bold, italic, font: TIMES });
	});

	test('`Điều 1.` is bold, its words are not', () => {
		const runs = all(docx.paragraph('Điều 1. Tặng Giấy khen'), 'w:r').map((run) => [
			textOf(run),
			lookOf(run).bold
		]);
		expect(runs).toEqual([
			['Điều 1. ', true],
			['Tặng Giấy khen', false]
		]);
	});

	test('head: two columns of 70 and 95 mm without rules, all in the middle', () => {
		const [head] = all(docx.body, 'w:tbl');
		expect(head && all(head, 'w:gridCol').map((column) => column.getAttribute('w:w'))).toEqual([
			'3969',
			'5386'
		]);
		const borders = head ? all(head, 'w:tblBorders') : [];
		const sides = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'];
		expect(sides.map((side) => value(borders[0], side))).toEqual(sides.map(() => 'none'));
		for (const text of ['Số: 05/TTr-UBND', 'Độc lập - Tự do - Hạnh phúc', 'ỦY BAN NHÂN DÂN']) {
			expect(value(docx.paragraph(text), 'w:jc')).toBe('center');
		}
	});

	test('the rule below the motto is as long as its text, the agency’s a third to a half of its name', () => {
		const [agency, motto] = all(docx.body, 'w:pBdr').map((border) => {
			const paragraph = border.parentNode as ReturnType<typeof first>;
			const { 'w:left': left, 'w:right': right } = values(paragraph, 'w:ind');
			return { left: Number(left), right: Number(right), style: value(border, 'w:top') };
		});
		expect([agency?.style, motto?.style]).toEqual(['single', 'single']);
		// "Độc lập - Tự do - Hạnh phúc" at 13 points bold: 12.2 times the letters' size is 56 mm; the column is 95 mm.
		expect((5386 - (motto?.left ?? 0) - (motto?.right ?? 0)) / 56.7).toBeCloseTo(56, 0);
		expect(motto?.left).toBe(motto?.right);
		// "PHƯỜNG TIẾN THÀNH" at 12 points bold is 47 mm, as a rendered page shows.
		const part = (3969 - (agency?.left ?? 0) - (agency?.right ?? 0)) / 56.7 / 47;
		expect(part).toBeGreaterThanOrEqual(1 / 3);
		expect(part).toBeLessThanOrEqual(1 / 2);
	});

	test('body: justified, first line 10 mm, 6 points between paragraphs, lines between single and 1.5', () => {
		for (const text of ['Ủy ban nhân dân phường kính đề nghị.', 'đ) năm', 'Điều 1. Tặng Giấy khen']) {
			const paragraph = docx.paragraph(text);
			expect(value(paragraph, 'w:jc')).toBe('both');
			expect(value(paragraph, 'w:ind', 'w:firstLine')).toBe('567');
			const { 'w:after': after, 'w:line': line, 'w:lineRule': rule } = values(paragraph, 'w:spacing');
			expect([after, line, rule]).toEqual(['120', '276', 'auto']);
		}
		expect(value(docx.paragraph('Thời gian: '), 'w:ind', 'w:firstLine')).toBeUndefined();
	});

	test('a table repeats its head, cuts no row, has rules all around and takes the whole width', () => {
		const table = all(docx.body, 'w:tbl')[1];
		const rows = table ? all(table, 'w:tr') : [];
		expect(rows.map((row) => first(row, 'w:tblHeader') !== undefined)).toEqual([true, false]);
		expect(rows.every((row) => first(row, 'w:cantSplit') !== undefined)).toBe(true);
		expect(value(first(table as never, 'w:tblBorders'), 'w:insideH')).toBe('single');
		expect(table && all(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')))).toEqual([
			2338, 7015
		]);
	});

	test('signatures are not cut over pages; what is missing is marked', () => {
		const table = all(docx.body, 'w:tbl')[2];
		expect(table && all(table, 'w:tr').every((row) => first(row, 'w:cantSplit'))).toBe(true);
		const marked = all(docx.body, 'w:highlight').map((mark) => textOf(mark.parentNode?.parentNode as never));
		expect(marked).toEqual(['……………']);
	});
});

test('words that would break the file come out as they were meant', async () => {
	const text = 'Tên “<b>&amp;\u0001" \ud800🎉\t\u2028hai dòng\nthe\u0302\u0309';
	const opened = new OpenedDocx(await writeDocx(paper({ blocks: [{ kind: 'paragraph', text }] })));
	expect(textOf(opened.body)).toBe('Tên “<b>&amp;" 🎉 hai dòngthể');
	expect(all(opened.body, 'w:br')).toHaveLength(2);
});

test('photos are put in byte by byte, two to a page, each with its words', async () => {
	const bytes = new Map(['a', 'b', 'c'].map((id) => [id, new Uint8Array(2_000).fill(id.charCodeAt(0))]));
	const photos = ['a', 'b', 'c'].map((file) => ({
		...{ file, width: 1600, height: 1200, type: 'jpg' as const },
		caption: [`Ảnh ${file}`]
	}));
	const written = await writeDocx(paper({ blocks: [{ kind: 'photos', photos }] }), (id) =>
		Promise.resolve(bytes.get(id))
	);
	const opened = new OpenedDocx(written);
	const media = Object.entries(opened.files).filter(([path]) => path.startsWith('word/media/'));
	expect(media.map(([, content]) => content)).toEqual([...bytes.values()]);
	const breaks = all(opened.body, 'w:p').filter((one) => first(one, 'w:pageBreakBefore'));
	expect(breaks).toHaveLength(1);
	expect(textOf(opened.body)).toBe('Ảnh aẢnh bẢnh c');
	// 4:3, as high as half a page less its words: 131 × 98.5 mm, in English Metric Units of 36,000 to the millimetre.
	const { cx, cy } = values(opened.body, 'wp:extent');
	expect([Number(cx) / 36_000, Number(cy) / 36_000].map((side) => Math.round(side))).toEqual([131, 98]);
});

test('a photo that is not here is an error, never an empty frame', async () => {
	const photos = [{ file: 'a', width: 10, height: 10, type: 'jpg' as const, caption: [] }];
	await expect(writeDocx(paper({ blocks: [{ kind: 'photos', photos }] }))).rejects.toThrow(
		'paper.photoMissing'
	);
});

test('words placed in millimetres stand there', async () => {
	const items = [
		{ text: 'Trần Thị Lan Anh', x: 48, y: 100, width: 201, size: 22, bold: true, align: 'centre' as const }
	];
	const opened = new OpenedDocx(
		await writeDocx(paper({ landscape: true, bare: true, blocks: [{ kind: 'placed', items }] }))
	);
	expect(values(opened.body, 'w:framePr')).toMatchObject({
		'w:x': '2721',
		'w:y': '5669',
		'w:w': '11395',
		'w:hAnchor': 'page',
		'w:vAnchor': 'page'
	});
	expect(values(opened.sections[0], 'w:pgMar')).toMatchObject({ 'w:top': '0', 'w:left': '0' });
});

test('an application has the nation alone in the middle; a form’s last signature stands in the middle, a note small below', async () => {
	const blocks: readonly Block[] = [
		{ kind: 'heading', superior: [], agency: [], number: null, placeAndDate: null },
		{ kind: 'signatures', left: { capacity: ['XÁC NHẬN'], name: '' }, right: null },
		{ kind: 'note', text: 'Sổ thay đổi đến số 12' }
	];
	const opened = new OpenedDocx(await writeDocx(paper({ blocks })));
	const columns = all(opened.body, 'w:tbl').map((one) =>
		all(one, 'w:gridCol').map((column) => column.getAttribute('w:w'))
	);
	expect(columns).toEqual([['9354'], ['9354']]);
	expect(value(opened.paragraph('XÁC NHẬN'), 'w:jc')).toBe('center');
	expect(lookOfParagraph(opened.paragraph('Sổ thay đổi đến số 12'))).toMatchObject({
		size: 11,
		italic: true
	});
});
