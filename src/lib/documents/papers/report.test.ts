import { describe, expect, it } from 'vitest';
import { formsOf2025 } from '../../domain/campaigns/templates/forms';
import type { Profile } from '../../domain/profiles/profile';
import { idOf } from '../../domain/ward.fixture';
import type { PaperSource } from '../../domain/papers/source';
import { plainWords } from '../layout/words';
import { HOSTILE, ISSUED, linesOf, missingIn, paperSource, withNomination } from './papers.fixture';
import { reportPaper } from './report';
import { profile } from './ward.fixture';

const report = (word: string, source: PaperSource = paperSource()) => reportPaper(source, idOf(word));
const kindsOf = (word: string, source?: PaperSource) =>
	report(word, source).parts.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
const withProfile = (parts: Partial<Profile> | undefined) =>
	paperSource({ profiles: new Map(parts ? [[idOf('lananh'), profile('lananh', parts)]] : []) });
const signers = (word: string, source?: PaperSource) =>
	report(word, source)
		.parts.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'signatures' ? [[block.left, block.right]] : []))
		.map((row) =>
			row.map((side) =>
				side && 'capacity' in side ? `${side.capacity.join(' ')} | ${plainWords(side.name)}` : null
			)
		);
const inForm = (word: string, reportForm: string, rules = ISSUED) => ({
	...withNomination(word, { reportForm }),
	rules
});

describe('the report of a person, form 07', () => {
	it('stands in the order of the form', () => {
		expect(linesOf(report('nwardlananh'))).toEqual([
			'Mẫu số 07, NĐ 91/2017/NĐ-CP',
			'UBND PHƯỜNG TIẾN THÀNH',
			'BỘ PHẬN “MỘT CỬA”',
			'Tiến Thành, ngày      tháng      năm         ',
			'BÁO CÁO THÀNH TÍCH',
			'ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND PHƯỜNG TIẾN THÀNH',
			'Trần Thị Lan Anh',
			'Công chức Bộ phận Một cửa',
			'I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH',
			'Họ và tên (bí danh): Trần Thị Lan Anh',
			'Ngày, tháng, năm sinh: 12/04/1988',
			'Quê quán: Xã Tân Phước, huyện Đồng Phú, tỉnh Bình Phước',
			'Nơi thường trú: Khu phố 3, phường Tiến Thành',
			'Nghề nghiệp: Công chức',
			'Chức vụ, đơn vị công tác: Công chức Bộ phận Một cửa',
			'II. THÀNH TÍCH ĐẠT ĐƯỢC',
			'Tôi xếp lại quầy theo nhóm thủ tục.',
			'Hồ sơ đều trả đúng hạn.',
			'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG',
			'Năm',
			'Hình thức khen thưởng',
			'Số, ngày, tháng, năm của quyết định khen thưởng; cơ quan ban hành quyết định',
			'2021',
			'Lao động tiên tiến',
			'Quyết định số 12/QĐ-UBND ngày 10/01/2022 của Chủ tịch UBND phường Tiến Thành',
			'2022',
			'Giấy khen của Chủ tịch UBND phường',
			'Quyết định số 97/QĐ-UBND ngày 22/12/2022 của Chủ tịch UBND phường Tiến Thành',
			'XÁC NHẬN CỦA',
			'THỦ TRƯỞNG ĐƠN VỊ',
			'(Ký, đóng dấu)',
			'',
			'NGƯỜI BÁO CÁO THÀNH TÍCH',
			'(Ký, ghi rõ họ và tên)',
			'Trần Thị Lan Anh'
		]);
		expect(missingIn(report('nwardlananh'))).toEqual([]);
		expect(report('nwardlananh').name).toBe('Báo cáo thành tích - Trần Thị Lan Anh');
	});

	it('carries the day that the clerk gave, and no number', () => {
		const given = paperSource();
		const numbers = [{ paper: `report.${idOf('nwardlananh')}`, number: '9', date: '2023-12-25' }];
		const lines = linesOf(report('nwardlananh', { ...given, office: { ...given.office, numbers } }));
		expect(lines[3]).toBe('Tiến Thành, ngày 25 tháng 12 năm 2023');
		expect(lines.join(' ')).not.toContain('Số:');
	});

	it('says by name what a profile does not hold, and invents nothing', () => {
		expect(missingIn(report('nwardlananh', withProfile(undefined)))).toEqual([
			'ngày sinh của Trần Thị Lan Anh',
			'quê quán của Trần Thị Lan Anh',
			'nơi thường trú của Trần Thị Lan Anh'
		]);
		expect(linesOf(report('nwardlananh', withProfile(undefined)))).toContain('Quê quán: ……………');
	});

	it('leaves an optional empty part as its heading, and marks one that has to say something', () => {
		const source = { ...withNomination('nwardlananh', { report: [] }), profiles: new Map() };
		const lines = linesOf(report('nwardlananh', source));
		expect(missingIn(report('nwardlananh', source)).at(-1)).toBe(
			'nội dung mục “II. THÀNH TÍCH ĐẠT ĐƯỢC” trong báo cáo của Trần Thị Lan Anh'
		);
		expect(lines.slice(lines.indexOf('III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG'))[1]).toBe('XÁC NHẬN CỦA');
		expect(kindsOf('nwardlananh', source)).not.toContain('table');
	});

	it('tells what was picked where nobody wrote words', () => {
		const picks = { entries: [idOf('edesk'), idOf('gone')], initiatives: [idOf('iforms')] };
		const source = withNomination('nwardlananh', {
			report: [{ key: 'achievements', text: '', ...picks }]
		});
		const lines = linesOf(report('nwardlananh', source));
		expect(lines).toContain('Ngày 10/05/2023, giúp bà con nộp hồ sơ trực tuyến: hồ sơ đã nộp 1.050,5 bộ.');
		expect(lines).toContain(
			'Sáng kiến “Tờ khai mẫu có mã QR mở thẳng thủ tục” được công nhận theo Quyết định số 128/QĐ-UBND ngày 15/12/2023 của Chủ tịch UBND phường Tiến Thành.'
		);
	});

	it('keeps words as they were typed', () => {
		const source = withNomination('nwardlananh', {
			subjectName: HOSTILE,
			report: [{ key: 'achievements', text: `${HOSTILE}\n\n  ${HOSTILE}`, entries: [], initiatives: [] }]
		});
		const lines = linesOf(report('nwardlananh', source));
		expect(lines.filter((line) => line === HOSTILE)).toHaveLength(4);
	});

	it('holds a report of thirty pages', () => {
		const text = Array.from({ length: 600 }, (_, row) => `${row + 1}. ${HOSTILE}`).join('\n');
		const long = withNomination('nwardlananh', {
			report: [{ key: 'achievements', text, entries: [], initiatives: [] }]
		});
		const paragraphs = kindsOf('nwardlananh', long).filter((kind) => kind === 'paragraph');
		expect(paragraphs).toHaveLength(601);
	});
});

describe('by whose award it is', () => {
	it('stands below the ward for the ward’s own award, and is the ward’s for a superior', () => {
		const lines = linesOf(report('ncityvan'));
		expect(lines.slice(1, 3)).toEqual(['ỦY BAN NHÂN DÂN', 'PHƯỜNG TIẾN THÀNH']);
		expect(lines).toContain('ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND THÀNH PHỐ');
	});

	it('is the ward’s for somebody of the ward itself', () => {
		expect(linesOf(report('nwardkhoi')).slice(1, 3)).toEqual(['ỦY BAN NHÂN DÂN', 'PHƯỜNG TIẾN THÀNH']);
	});
});

describe('who signs', () => {
	it('a collective: its head', () => {
		expect(signers('nwardmotcua')).toEqual([
			['XÁC NHẬN CỦA CẤP TRÌNH DUYỆT | ', 'THỦ TRƯỞNG ĐƠN VỊ | Trần Thị Lan Anh']
		]);
	});

	it('a collective without a head: a marked blank', () => {
		const units = new Map([...paperSource().units].map(([id, unit]) => [id, { ...unit, heads: [] }]));
		expect(missingIn(report('nwardmotcua', paperSource({ units })))).toEqual([
			'họ và tên thủ trưởng của Bộ phận “Một cửa”'
		]);
	});

	it('form 02: the unit, the nominee, and the superior in a row of its own', () => {
		expect(signers('nwardlananh', inForm('nwardlananh', 'nd91-02'))).toEqual([
			['THỦ TRƯỞNG ĐƠN VỊ XÁC NHẬN, ĐỀ NGHỊ | ', 'NGƯỜI BÁO CÁO THÀNH TÍCH | Trần Thị Lan Anh'],
			['XÁC NHẬN CỦA CẤP TRÌNH DUYỆT | ', null]
		]);
	});

	it('form 01: as a collective', () => {
		expect(signers('nwardmotcua', inForm('nwardmotcua', 'nd91-01'))).toEqual(signers('nwardmotcua'));
	});
});

describe('other forms', () => {
	it('form 02 names the person in its first part alone and puts titles and awards apart', () => {
		const paper = report('nwardlananh', inForm('nwardlananh', 'nd91-02'));
		const lines = linesOf(paper);
		expect(lines.filter((line) => line === 'Trần Thị Lan Anh')).toHaveLength(1);
		expect(lines).toContain('Học hàm, học vị, danh hiệu, giải thưởng:');
		expect(lines).toContain('III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG (4)');
		const tables = paper.parts[0]?.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
		expect(tables?.map((rows) => rows.map(([year]) => year))).toEqual([['2021'], ['2022']]);
		expect(missingIn(paper)).toEqual([
			'nội dung mục “1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận:” trong báo cáo của Trần Thị Lan Anh',
			'nội dung mục “2. Thành tích đạt được của cá nhân (3):” trong báo cáo của Trần Thị Lan Anh'
		]);
	});

	it.each([
		['nd152-05', 'nwardlananh', 'Mẫu số 05, NĐ 152/2025/NĐ-CP', 2],
		['nd152-08', 'nwardlananh', 'Mẫu số 08, NĐ 152/2025/NĐ-CP', 1],
		['nd152-04', 'nwardmotcua', 'Mẫu số 04, NĐ 152/2025/NĐ-CP', 1]
	])('%s of the newer regime has its caption and rows of signatures', (form, word, label, rows) => {
		const source = inForm(word, form, { ...ISSUED, forms: formsOf2025 });
		expect(linesOf(report(word, source))[0]).toBe(label);
		expect(signers(word, source)).toHaveLength(rows);
	});

	it('follows the campaign’s form where the report’s own is gone', () => {
		expect(linesOf(report('nwardlananh', inForm('nwardlananh', 'gone')))).toEqual(
			linesOf(report('nwardlananh'))
		);
	});

	it('refuses a nomination that is not there', () => {
		expect(() => report('nobody')).toThrow('no nomination');
	});
});
