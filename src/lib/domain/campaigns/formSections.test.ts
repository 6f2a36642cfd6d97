import { describe, expect, test } from 'vitest';
import { checkRules } from './check';
import { rulesDifferences } from './compare';
import { isWritten, reportFormsFor, sectionsOfForm } from './formSections';
import { currentTemplate, plan2023 } from './templates';

/** Headings as domain §1.2 to §1.4 have them, one a line. */
const headings = (kind: 'collective' | 'individual', form: string) =>
	sectionsOfForm(plan2023, kind, form).map(({ heading }) => heading);

describe('the parts of the forms of NĐ 91/2017', () => {
	test('Mẫu số 01, collectives', () => {
		expect(headings('collective', 'nd91-01')).toEqual([
			'I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH',
			'1. Đặc điểm, tình hình:',
			'2. Chức năng, nhiệm vụ:',
			'II. THÀNH TÍCH ĐẠT ĐƯỢC',
			'1. Báo cáo thành tích căn cứ vào chức năng, nhiệm vụ được giao … (so với các năm trước)',
			'2. Những biện pháp hoặc nguyên nhân đạt được thành tích; các phong trào thi đua đã được áp dụng …',
			'3. Việc thực hiện chủ trương, chính sách của Đảng, pháp luật của Nhà nước',
			'4. Hoạt động của tổ chức đảng, đoàn thể',
			'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG',
			'1. Danh hiệu thi đua:',
			'2. Hình thức khen thưởng:'
		]);
	});

	test('Mẫu số 02, individuals: headings, and the lines of the curriculum', () => {
		const sections = sectionsOfForm(plan2023, 'individual', 'nd91-02');
		expect(
			sections.flatMap(({ heading, kind, fields }) => [
				heading,
				...(kind === 'fields' ? fields.map(({ label }) => label) : [])
			])
		).toEqual([
			'I. SƠ LƯỢC LÝ LỊCH',
			'Họ tên (Ghi đầy đủ bằng chữ in thường, không viết tắt):',
			'Sinh ngày, tháng, năm:',
			'Giới tính:',
			'Quê quán (2):',
			'Trú quán:',
			'Đơn vị công tác:',
			'Chức vụ (Đảng, chính quyền, đoàn thể):',
			'Trình độ chuyên môn, nghiệp vụ:',
			'Học hàm, học vị, danh hiệu, giải thưởng:',
			'II. THÀNH TÍCH ĐẠT ĐƯỢC',
			'1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận:',
			'2. Thành tích đạt được của cá nhân (3):',
			'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG (4)',
			'1. Danh hiệu thi đua:',
			'2. Hình thức khen thưởng:'
		]);
	});

	test.each([
		['collective', ['text', 'evidenceList', 'table']],
		['individual', ['fields', 'evidenceList', 'table']]
	] as const)('Mẫu số 07, %s', (kind, kinds) => {
		expect(headings(kind, 'nd91-07')).toEqual([
			'I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH',
			'II. THÀNH TÍCH ĐẠT ĐƯỢC',
			'III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG'
		]);
		expect(sectionsOfForm(plan2023, kind).map((section) => section.kind)).toEqual(kinds);
	});

	test('tables have the three columns', () => {
		const table = sectionsOfForm(plan2023, 'collective', 'nd91-01').find(({ code }) => code === 'titles');
		expect(table?.fields.map(({ label }) => label)).toEqual([
			'Năm',
			'Danh hiệu thi đua',
			'Số, ngày, tháng, năm của quyết định công nhận danh hiệu thi đua; cơ quan ban hành quyết định'
		]);
	});
});

test.each([plan2023, currentTemplate(2027)])(
	'every report form has parts, each an open point of the template',
	(rules) => {
		const reports = rules.forms.filter(({ document }) => document === 'report');
		expect(reports.length).toBeGreaterThan(0);
		for (const { code, sections } of reports) {
			expect(sections?.some((section) => section.required && isWritten(section))).toBe(true);
			expect(rules.assumptions.map(({ about }) => about)).toContain(`forms.${code}.sections`);
		}
	}
);

describe('rules from before forms had parts', () => {
	const old = { ...plan2023, forms: plan2023.forms.map(({ sections: _, ...form }) => form) };

	test('are right, and stay as they are', () => {
		const checked = checkRules(JSON.parse(JSON.stringify(old)));
		expect(checked).toEqual({ ok: true, value: old });
		expect(rulesDifferences(old, checked.ok ? checked.value : null)).toEqual([]);
	});

	test('give a report two bare parts to write in', () => {
		for (const kind of ['collective', 'individual'] as const)
			expect(sectionsOfForm(old, kind).map(({ code }) => code)).toEqual(['overview', 'achievements']);
	});
});

test('a form that the rules lack has no parts at all', () => {
	expect(sectionsOfForm(plan2023, 'individual', 'nd91-06')).toEqual([]);
});

test.each([
	['collective', ['nd91-01', 'nd91-07']],
	['individual', ['nd91-02', 'nd91-07']]
] as const)('forms that a %s may follow', (kind, expected) => {
	expect(reportFormsFor(plan2023, kind).map(({ code }) => code)).toEqual(expected);
});
