import { describe, expect, it } from 'vitest';
import type { Entry } from '../../domain/entries/entry';
import type { Initiative } from '../../domain/initiatives/initiative';
import type { PaperSource } from '../../domain/papers/source';
import { idOf } from '../../domain/ward.fixture';
import type { Block } from '../layout/blocks';
import { annexPaper } from './annex';
import { byId, HOSTILE, linesOf, missingIn, paperSource, withNomination } from './papers.fixture';
import { deed, ENTRIES, file, INITIATIVE } from './records.fixture';

const annex = (source: PaperSource = paperSource()) => annexPaper(source, idOf('nwardlananh'));
const blocksOf = (source?: PaperSource): readonly Block[] =>
	annex(source).parts.flatMap(({ blocks }) => blocks);
const photosOf = (source?: PaperSource) =>
	blocksOf(source).flatMap((block) => (block.kind === 'photos' ? block.photos : []));
const headings = (source?: PaperSource) =>
	blocksOf(source).flatMap((block) => (block.kind === 'section' ? [block.text] : []));
const withEntries = (entries: readonly Entry[]) => ({
	...withNomination('nwardlananh', {
		report: [{ key: 'achievements', text: '', entries: entries.map(({ id }) => id), initiatives: [] }]
	}),
	entries: byId(entries)
});
const withInitiative = (parts: Partial<Initiative>) =>
	paperSource({ initiatives: [{ ...INITIATIVE, ...parts }] });
const A = Array.from({ length: 8 }, () => 'aaaaaaaa').join(' ');

describe('the evidence of a report', () => {
	it('lists deeds by day with who attested them, then initiatives, documents and photos', () => {
		expect(linesOf(annex())).toEqual([
			'MINH CHỨNG THÀNH TÍCH',
			'(Kèm theo Báo cáo thành tích của Trần Thị Lan Anh)',
			'I. VIỆC LÀM, KẾT QUẢ ĐÃ ĐƯỢC XÁC NHẬN',
			...['TT', 'Ngày', 'Việc làm, kết quả', 'Địa điểm', 'Số liệu', 'Xác nhận'],
			...['1', '02/03/2023', 'Làm bộ tờ khai mẫu', 'Bộ phận “Một cửa”', ''],
			'Huỳnh Minh Khôi, ngày 12/05/2023',
			...['2', '10/05/2023', 'Giúp bà con nộp hồ sơ trực tuyến', 'Bộ phận “Một cửa”'],
			'Hồ sơ đã nộp: 1.050,5 bộ',
			'Huỳnh Minh Khôi, ngày 12/05/2023',
			'II. SÁNG KIẾN, GIẢI PHÁP',
			...['TT', 'Tên sáng kiến, giải pháp', 'Tác giả, tỷ lệ đóng góp', 'Áp dụng từ ngày'],
			'Quyết định công nhận',
			...['1', 'Tờ khai mẫu có mã QR mở thẳng thủ tục'],
			'Trần Thị Lan Anh (60%); Phan Quốc Đạt (40%)',
			'03/04/2023',
			'Số 128/QĐ-UBND ngày 15/12/2023 của Chủ tịch UBND phường Tiến Thành',
			'III. TÀI LIỆU KÈM THEO',
			...['TT', 'Tên tệp', 'Của', 'Mã SHA-256'],
			...['1', 'Tờ khai mẫu.pdf', 'Làm bộ tờ khai mẫu', A.replace(/a/g, 'c')],
			'IV. ẢNH MINH CHỨNG',
			'Ảnh 1. Bàn máy tính có người ngồi cạnh chỉ',
			'Ngày 10/05/2023: Giúp bà con nộp hồ sơ trực tuyến',
			`SHA-256: ${A}`,
			'Ảnh 2: ……………'
		]);
	});

	it('shows the photos that lie on the phone and names the others', () => {
		expect(photosOf()).toMatchObject([{ file: idOf('photodesk'), width: 1600, height: 1200, type: 'jpg' }]);
		expect(missingIn(annex())).toEqual([
			'ảnh “photoqueue.jpg” của “Giúp bà con nộp hồ sơ trực tuyến” (chưa tải về máy này)'
		]);
	});

	it('takes the kind of a picture from its bytes', () => {
		const photos = new Map([['photodesk000000', { width: 3, height: 4, type: 'png' }]] as const);
		expect(
			photosOf({ ...withEntries([deed('edesk', { attachments: [file('photodesk', 'a')] })]), photos })
		).toMatchObject([{ type: 'png' }]);
	});

	it('tells who has not attested and what this phone does not hold', () => {
		const entries = [deed('edesk', { state: 'submitted' }), deed('eform', { decidedBy: idOf('gone') })];
		expect(missingIn(annex(withEntries(entries)))).toEqual([
			'xác nhận việc “Giúp bà con nộp hồ sơ trực tuyến”',
			'tên người xác nhận việc “Giúp bà con nộp hồ sơ trực tuyến”'
		]);
		const unheld = { ...withEntries(ENTRIES), entries: new Map() };
		expect(missingIn(annex(unheld))).toEqual(['nội dung của 2 minh chứng (chưa tải về máy này)']);
	});

	it('says that nothing was picked, where nothing was', () => {
		expect(linesOf(annex(withNomination('nwardlananh', { report: [] })))).toEqual([
			'MINH CHỨNG THÀNH TÍCH',
			'(Kèm theo Báo cáo thành tích của Trần Thị Lan Anh)',
			'Báo cáo thành tích không dẫn minh chứng nào trong sổ ghi nhận.'
		]);
	});

	it('counts a deed once that two parts pick, and leaves out parts that the form has no more', () => {
		const pick = (key: string, word: string) => ({
			key,
			text: '',
			entries: [idOf(word)],
			initiatives: []
		});
		const twice = withNomination('nwardlananh', {
			report: [pick('achievements', 'edesk'), pick('awards', 'edesk'), pick('gone', 'eform')]
		});
		const [table] = blocksOf(twice).filter((block) => block.kind === 'table');
		expect(table?.rows).toHaveLength(1);
		expect(headings(twice)).toEqual(['I. VIỆC LÀM, KẾT QUẢ ĐÃ ĐƯỢC XÁC NHẬN', 'II. ẢNH MINH CHỨNG']);
	});
});

describe('an initiative with something confidential', () => {
	const source = withInitiative({
		confidential: 'Mật khẩu quản trị',
		solution: 'Đường dẫn bí mật',
		attachments: [file('secret', 'd'), file('plan', 'e', { kind: 'word', name: 'Quy trình.docx' })],
		decisionFiles: [file('paper', 'f', { kind: 'pdf', name: 'Quyết định 128.pdf' })]
	});

	it('prints neither its words nor its files, but the paper that recognised it', () => {
		const text = linesOf(annex(source)).join('\n');
		for (const hidden of ['Mật khẩu', 'bí mật', 'secret', 'Quy trình', 'dddddddd', 'eeeeeeee'])
			expect(text).not.toContain(hidden);
		expect(text).toContain('không kèm tệp');
		expect(text).toContain('Quyết định 128.pdf');
	});

	it('prints the files of one without', () => {
		const open = withInitiative({
			attachments: [file('plan', 'e', { kind: 'word', name: 'Quy trình.docx' })]
		});
		expect(linesOf(annex(open))).toContain('Quy trình.docx');
	});

	it('marks the paper of recognition that was not given', () => {
		expect(missingIn(annex(withInitiative({ decisionNumber: '', decisionDate: '' }))).slice(0, 2)).toEqual([
			'số quyết định công nhận sáng kiến “Tờ khai mẫu có mã QR mở thẳng thủ tục”',
			'ngày quyết định công nhận sáng kiến “Tờ khai mẫu có mã QR mở thẳng thủ tục”'
		]);
	});
});

it('keeps 200 photos in their order, and hostile words as they are', () => {
	const entries = Array.from({ length: 50 }, (_, row) =>
		deed(`e${row}x`, {
			title: HOSTILE.replace('\t', ''),
			attachments: [0, 1, 2, 3].map((at) => file(`f${row}x${at}`, 'a', { caption: HOSTILE }))
		})
	);
	const photos = new Map(
		entries.flatMap(({ attachments }) =>
			attachments.map(({ id }) => [id, { width: 3, height: 4, type: 'jpg' }] as const)
		)
	);
	const held = photosOf({ ...withEntries(entries), photos });
	expect(held).toHaveLength(200);
	expect(held.map(({ caption: [first] }) => (Array.isArray(first) ? first[0] : first))).toEqual(
		Array.from({ length: 200 }, (_, at) => ({ text: `Ảnh ${at + 1}. `, bold: true }))
	);
	expect(linesOf(annex({ ...withEntries(entries), photos }))).toContain(`Ảnh 200. ${HOSTILE}`);
});
