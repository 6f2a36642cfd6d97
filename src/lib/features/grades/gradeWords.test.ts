import { expect, test } from 'vitest';
import { RULES } from '$lib/domain/ward.fixture';
import { gradeLabel, scaleOf, shortLabel } from './gradeWords';

test.each([
	['Hoàn thành xuất sắc nhiệm vụ', 'HTXSNV'],
	['Không hoàn thành nhiệm vụ', 'KHTNV'],
	['đạt ở mức rất cao', 'ĐỞMRC'],
	['Xuất sắc', 'Xuất sắc'],
	['Trung bình', 'Trung bình']
])('%s is %s on a button', (label, short) => expect(shortLabel(label)).toBe(short));

test('no two grades of a scale of the plan share their initials', () => {
	for (const { grades } of RULES.gradeScales) {
		const short = grades.map(({ label }) => shortLabel(label));
		expect(new Set(short).size).toBe(short.length);
	}
});

test('a grade that the scale no longer has is told by its code', () => {
	expect(gradeLabel(scaleOf(RULES, 'reformRank'), 'good')).toBe('Tốt');
	expect(gradeLabel(scaleOf(RULES, 'reformRank'), 'gone')).toBe('gone');
});
