import { describe, expect, it } from 'vitest';
import { formsOf2025 } from '../../domain/campaigns/templates/forms';
import type { Office } from '../../domain/papers/office';
import type { PaperSource } from '../../domain/papers/source';
import { AWARDS } from './records.fixture';
import { HOSTILE, ISSUED, linesOf, missingIn, paperSource, sourceOf, withNomination } from './papers.fixture';
import { submissionLetterPaper } from './submissionLetter';

const letter = (source: PaperSource = paperSource(), level = 'city') => submissionLetterPaper(source, level);
const withOffice = (parts: Partial<Office>) => {
	const source = paperSource();
	return { ...source, office: { ...source.office, ...parts } };
};

describe('the submission letter to a superior', () => {
	it('stands in the order of the layout', () => {
		expect(linesOf(letter())).toEqual([
			'ỦY BAN NHÂN DÂN',
			'PHƯỜNG TIẾN THÀNH',
			'Số:         /TTr-UBND',
			'Tiến Thành, ngày      tháng      năm         ',
			'TỜ TRÌNH',
			'Về việc đề nghị tặng Giấy khen của Chủ tịch UBND thành phố cho tập thể, cá nhân có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2023',
			'Chủ tịch UBND thành phố',
			'Căn cứ Nghị định số 91/2017/NĐ-CP của Chính phủ',
			'Căn cứ Kế hoạch số 07/KH-UBND ngày 20 tháng 02 năm 2023 của UBND phường Tiến Thành về việc phát động phong trào thi đua cải cách hành chính năm 2023',
			'Căn cứ kết quả họp xét ngày 29 tháng 12 năm 2023 của Hội đồng Thi đua - Khen thưởng phường Tiến Thành (tỷ lệ đồng ý từ 85,71% đến 100%)',
			'UBND phường Tiến Thành kính đề nghị Chủ tịch UBND thành phố xem xét, quyết định tặng Giấy khen cho 01 tập thể và 02 cá nhân có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2023, gồm:',
			'Tập thể:',
			'UBND phường Tiến Thành',
			'Cá nhân:',
			'Đoàn Văn Lực, Công chức Văn phòng - Thống kê',
			'Dương Thị Cẩm Vân, Công chức Tư pháp - Hộ tịch',
			'Đã có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2023.',
			'(Có biên bản họp xét, báo cáo thành tích kèm theo.)',
			'UBND phường Tiến Thành chịu trách nhiệm về tính chính xác của hồ sơ đề nghị khen thưởng.',
			'Kính trình Chủ tịch UBND thành phố xem xét, quyết định./.',
			'Như trên',
			'Lưu: VT',
			'TM. ỦY BAN NHÂN DÂN',
			'CHỦ TỊCH',
			'',
			'Trịnh Quốc Bảo'
		]);
		expect(missingIn(letter())).toEqual([]);
	});

	it('carries number and day once they are given', () => {
		const numbers = [{ paper: 'submissionLetter.city', number: '5', date: '2024-01-02' }];
		expect(linesOf(letter(withOffice({ numbers }))).slice(2, 4)).toEqual([
			'Số: 05/TTr-UBND',
			'Tiến Thành, ngày 02 tháng 01 năm 2024'
		]);
	});

	it('marks what the plan leaves blank, the signer and the review', () => {
		const frame = { ...ISSUED.frame, number: '', date: '' };
		const source = { ...withOffice({ signerName: '' }), rules: { ...ISSUED, frame }, meetings: [] };
		expect(missingIn(letter(source))).toEqual([
			'số của Kế hoạch phát động',
			'ngày ban hành Kế hoạch phát động',
			'ngày họp xét của Hội đồng',
			'kết quả biểu quyết của Hội đồng',
			'họ và tên người ký văn bản'
		]);
	});

	it('takes the bases that the office typed in place of the plan, and still the review', () => {
		const lines = linesOf(letter(withOffice({ bases: ['Căn cứ Luật Thi đua, khen thưởng;', ' '] })));
		expect(lines.slice(7, 9)).toEqual([
			'Căn cứ Luật Thi đua, khen thưởng',
			'Căn cứ kết quả họp xét ngày 29 tháng 12 năm 2023 của Hội đồng Thi đua - Khen thưởng phường Tiến Thành (tỷ lệ đồng ý từ 85,71% đến 100%)'
		]);
	});

	it('goes to whom the office names', () => {
		const addressees = [{ level: 'city', to: ['Chủ tịch UBND thành phố Đồng Xoài', 'Phòng Nội vụ'] }];
		const recipients = [{ kind: 'submissionLetter' as const, to: ['Như trên', 'Phòng Nội vụ'] }];
		const lines = linesOf(letter(withOffice({ addressees, recipients })));
		expect(lines).toContain('Chủ tịch UBND thành phố Đồng Xoài');
		expect(lines.slice(-7, -4)).toEqual(['Như trên', 'Phòng Nội vụ', 'Lưu: VT']);
	});

	it('carries the form’s name where the regime has one', () => {
		const rules = { ...ISSUED, forms: formsOf2025 };
		expect(linesOf(letter(paperSource({ rules })))[0]).toBe('Mẫu số 01, NĐ 152/2025/NĐ-CP');
		expect(linesOf(letter())[0]).not.toContain('Mẫu');
	});
});

describe('for what', () => {
	it('stands with each name where decisions say different things', () => {
		const awards = AWARDS.map((one, at) => (at === 0 ? { ...one, achievement: 'Có sáng kiến' } : one));
		const lines = linesOf(letter(paperSource({ awards }), 'ward'));
		expect(lines).toContain('Mai Xuân Trường, Công chức Tư pháp - Hộ tịch. Có sáng kiến.');
		expect(lines).toContain(
			'Bộ phận “Một cửa”. Đã có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2023.'
		);
	});

	it('says of one kind nothing of the other', () => {
		const lines = linesOf(letter(sourceOf(2), 'ward'));
		expect(lines).toContain('Cá nhân:');
		expect(lines).not.toContain('Tập thể:');
		expect(lines.find((line) => line.includes('kính đề nghị'))).toContain('cho 02 cá nhân có');
	});

	it.each([0, 1, 200])('holds %i people', (count) => {
		const lines = linesOf(letter(sourceOf(count), 'ward'));
		expect(lines.filter((line) => line.startsWith('Nguyễn Thị Số'))).toHaveLength(count);
		expect(lines.at(-7)).toMatch(/quyết định\.\/\.$/);
	});

	it('keeps names as they were written', () => {
		const lines = linesOf(letter(withNomination('ncityvan', { subjectName: HOSTILE })));
		expect(lines.some((line) => line.startsWith(`${HOSTILE}, `))).toBe(true);
	});
});

it('comes from the council where the ward’s own chair decides', () => {
	const lines = linesOf(letter(paperSource(), 'ward'));
	expect(lines.slice(0, 4)).toEqual([
		'UBND PHƯỜNG TIẾN THÀNH',
		'HỘI ĐỒNG',
		'THI ĐUA - KHEN THƯỞNG',
		'Số:         /TTr-HĐTĐKT'
	]);
	expect(lines.find((line) => line.includes('kính đề nghị'))).toMatch(
		/^Hội đồng Thi đua - Khen thưởng phường Tiến Thành kính đề nghị Chủ tịch UBND phường Tiến Thành /
	);
	expect(lines.slice(-4)).toEqual(['TM. HỘI ĐỒNG', 'CHỦ TỊCH', '', 'Trịnh Quốc Bảo']);
});
