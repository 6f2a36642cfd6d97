import { describe, expect, it } from 'vitest';
import type { Office } from '../../domain/papers/office';
import type { PaperSource } from '../../domain/papers/source';
import { decisionPaper } from './decision';
import { HOSTILE, linesOf, missingIn, paperSource, sourceOf, withNomination } from './papers.fixture';
import { AWARDS, awardOf, NOMINATIONS } from './records.fixture';

const decision = (level = 'ward', source: PaperSource = paperSource()) => decisionPaper(source, level);
const partOf = (at: number, level?: string, source?: PaperSource) => {
	const part = decision(level, source).parts[at];
	return linesOf({ parts: part ? [part] : [] });
};
const withOffice = (parts: Partial<Office>, over: Partial<PaperSource> = {}) => {
	const source = paperSource(over);
	return { ...source, office: { ...source.office, ...parts } };
};
const ACHIEVED = 'Đã có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2023';

describe('the decision of the ward’s chair', () => {
	it('stands in the order of the layout', () => {
		expect(partOf(0)).toEqual([
			'ỦY BAN NHÂN DÂN',
			'PHƯỜNG TIẾN THÀNH',
			'Số: 134/QĐ-UBND',
			'Tiến Thành, ngày 29 tháng 12 năm 2023',
			'QUYẾT ĐỊNH',
			'Về việc tặng Giấy khen cho tập thể, cá nhân có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2023',
			'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG TIẾN THÀNH',
			'Căn cứ Nghị định số 91/2017/NĐ-CP của Chính phủ',
			'Căn cứ Kế hoạch số 07/KH-UBND ngày 20 tháng 02 năm 2023 của UBND phường Tiến Thành về việc phát động phong trào thi đua cải cách hành chính năm 2023',
			'Theo đề nghị của Hội đồng Thi đua - Khen thưởng phường Tiến Thành tại Biên bản họp xét ngày 29 tháng 12 năm 2023',
			'QUYẾT ĐỊNH:',
			'Tặng Giấy khen của Chủ tịch UBND phường Tiến Thành cho 01 tập thể và 03 cá nhân có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2023 (có danh sách kèm theo).',
			'Mức tiền thưởng kèm theo Giấy khen chi từ quỹ thi đua, khen thưởng của phường.',
			'Quyết định này có hiệu lực kể từ ngày ký. Các cơ quan, đơn vị có liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
			'Như Điều 3',
			'Lưu: VT',
			'CHỦ TỊCH',
			'',
			'Trịnh Quốc Bảo'
		]);
	});

	it('lists everybody in an annex with pages of its own', () => {
		expect(decision().parts).toMatchObject([{ numbered: true }, { numbered: true }]);
		expect(partOf(1)).toEqual([
			'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN',
			'(Kèm theo Quyết định số 134/QĐ-UBND ngày 29 tháng 12 năm 2023 của Chủ tịch UBND phường Tiến Thành)',
			'I. TẬP THỂ',
			...['TT', 'Tên tập thể', 'Thành tích'],
			...['1', 'Bộ phận “Một cửa”', ACHIEVED],
			'II. CÁ NHÂN',
			...['TT', 'Họ và tên', 'Chức vụ, đơn vị', 'Thành tích'],
			...['1', 'Trần Thị Lan Anh', 'Công chức Bộ phận Một cửa', ACHIEVED],
			'2',
			'Điểu Thị Mơ',
			'Công chức Văn hóa - Xã hội, phụ trách chính sách',
			ACHIEVED,
			...['3', 'Mai Xuân Trường', 'Công chức Tư pháp - Hộ tịch', ACHIEVED]
		]);
		expect(missingIn(decision())).toEqual([]);
	});

	it('is signed by the chair in person', () => {
		expect(partOf(0)).not.toContain('TM. ỦY BAN NHÂN DÂN');
	});

	it('leaves number and day blank while nobody gave them', () => {
		const source = paperSource({ awards: [] });
		expect(partOf(0, 'ward', source).slice(2, 4)).toEqual([
			'Số:         /QĐ-UBND',
			'Tiến Thành, ngày      tháng      năm         '
		]);
		expect(missingIn(decision('ward', source))).toEqual([]);
	});

	it('takes those that the clerk gave to the paper', () => {
		const numbers = [{ paper: 'decision.ward', number: '9', date: '2024-03-05' }];
		expect(partOf(0, 'ward', withOffice({ numbers }, { awards: [] })).slice(2, 4)).toEqual([
			'Số: 09/QĐ-UBND',
			'Tiến Thành, ngày 05 tháng 3 năm 2024'
		]);
	});

	it('completes an award’s number that was typed without its symbol', () => {
		const awards = AWARDS.map((one) => ({ ...one, number: '7' }));
		expect(partOf(0, 'ward', paperSource({ awards }))[2]).toBe('Số: 07/QĐ-UBND');
	});

	it('says that awards carry different numbers', () => {
		const awards = AWARDS.map((one, at) => ({ ...one, number: `13${at}/QĐ-UBND` }));
		expect(missingIn(decision('ward', paperSource({ awards })))).toHaveLength(2);
	});

	it('does not ask a revoked award for its number', () => {
		const revoked = AWARDS.map((one, at) =>
			at === 0 ? { ...one, number: '1/QĐ-UBND', state: 'revoked' as const } : one
		);
		expect(partOf(0, 'ward', paperSource({ awards: revoked }))[2]).toBe('Số: 134/QĐ-UBND');
	});

	it('has further paragraphs of the prize, and marks it while it is blank', () => {
		expect(partOf(0, 'ward', withOffice({ prize: 'Mức A.\n\nNguồn B.' })).slice(12, 14)).toEqual([
			'Mức A.',
			'Nguồn B.'
		]);
		expect(missingIn(decision('ward', withOffice({ prize: '' })))).toEqual([
			'mức tiền thưởng và nguồn chi (Điều 2)'
		]);
	});

	it('marks who decides, where and who signs', () => {
		expect(missingIn(decision('ward', withOffice({ authority: '', place: '', signerName: '' })))).toEqual([
			'địa danh ghi trên văn bản',
			'thẩm quyền ban hành quyết định',
			'họ và tên người ký văn bản'
		]);
	});
});

describe('the decision of a superior', () => {
	const city = partOf(0, 'city');

	it('stands in the superior’s name, as far as the ward knows it', () => {
		expect(city.slice(0, 4)).toEqual([
			'ỦY BAN NHÂN DÂN',
			'THÀNH PHỐ',
			'Số:         /QĐ-UBND',
			'……………, ngày      tháng      năm         '
		]);
		expect(city).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ');
		expect(city.slice(-3)).toEqual(['CHỦ TỊCH', '', '']);
		expect(city).not.toContain('Trịnh Quốc Bảo');
		expect(missingIn(decision('city'))).toEqual([]);
	});

	it('rests on the ward’s letter, not on the ward’s own papers', () => {
		expect(city).toContain(
			'Theo đề nghị của UBND phường Tiến Thành tại Tờ trình số         /TTr-UBND ngày      tháng      năm        '
		);
		expect(city.join('\n')).not.toContain('Kế hoạch số');
		expect(city.join('\n')).not.toContain('quỹ thi đua, khen thưởng của phường');
	});

	it('takes the issuer’s whole name once an award tells it', () => {
		const [nomination] = NOMINATIONS.filter(({ level }) => level === 'city');
		const issuer = 'Chủ tịch UBND thành phố Đồng Xoài';
		const awards = nomination
			? [awardOf(nomination, { issuer, number: '147/QĐ-UBND', date: '2024-01-18' })]
			: [];
		const lines = partOf(0, 'city', paperSource({ awards }));
		expect(lines.slice(0, 4)).toEqual([
			'ỦY BAN NHÂN DÂN',
			'THÀNH PHỐ ĐỒNG XOÀI',
			'Số: 147/QĐ-UBND',
			'……………, ngày 18 tháng 01 năm 2024'
		]);
		expect(lines.find((line) => line.startsWith('Tặng Giấy khen'))).toContain(issuer);
	});
});

describe('sizes and words', () => {
	it.each([0, 1, 200])('holds %i people', (count) => {
		const lines = partOf(1, 'ward', sourceOf(count));
		expect(lines.filter((line) => line.startsWith('Nguyễn Thị Số'))).toHaveLength(count);
		expect(lines.includes('Không có')).toBe(count === 0);
	});

	it('keeps names as they were written', () => {
		expect(partOf(1, 'ward', withNomination('nwardmo', { subjectName: HOSTILE }))).toContain(HOSTILE);
	});
});
