import { beforeAll, describe, expect, test } from 'vitest';
import { CAMPAIGN_ERRORS } from '$lib/domain/campaigns/errors';
import { valueAt } from '$lib/domain/campaigns/path';
import { currentTemplate, plan2023, runningPlan } from '$lib/domain/campaigns/templates';
import { loadMessages } from '$lib/i18n/i18n.svelte';
import { valueWords } from './valueWords';
import { fieldLabel, isSectionNote, placeHref, placeOfProblem, placeWords, sectionOf } from './places';

beforeAll(async () => {
	await loadMessages('vi', 'core');
	await loadMessages('vi', 'desk');
});

test.each([
	['period.first', 'Thời gian › Ngày đầu tiên'],
	['criteria', 'Tiêu chí'],
	['criteria.collectiveReformRank', 'Tiêu chí › CCHC xếp loại Tốt'],
	['criteria.collectiveReformRank.params.orBetter', 'Tiêu chí › CCHC xếp loại Tốt › Mức cao hơn cũng đạt'],
	['frame.number', 'Kế hoạch › Số kế hoạch'],
	['frame.legalBases.1', 'Kế hoạch › Căn cứ'],
	['settings.reportForms.individual', 'Hồ sơ và mẫu › Mẫu báo cáo của cá nhân'],
	['dossiers.city.items.minutes', 'Hồ sơ và mẫu › Cấp thành phố › Biên bản họp xét của Thủ trưởng cơ quan.'],
	['forms.nd91-07.sections', 'Hồ sơ và mẫu › Mẫu số 07, NĐ 91/2017/NĐ-CP › Các mục của báo cáo'],
	[
		'forms.nd91-07.sections.achievements.hint',
		'Hồ sơ và mẫu › Mẫu số 07, NĐ 91/2017/NĐ-CP › II. THÀNH TÍCH ĐẠT ĐƯỢC › Gợi ý khi viết'
	],
	[
		'forms.nd91-02.sections.curriculum.fields.origin.label',
		'Hồ sơ và mẫu › Mẫu số 02, NĐ 91/2017/NĐ-CP › I. SƠ LƯỢC LÝ LỊCH › Quê quán (2): › Mẫu ghi'
	],
	['initiatives.scoreSheet.criteria.novelty.bands', 'Chấm sáng kiến › Tính mới › Các mức điểm'],
	['initiatives.scoreSheet.criteria.novelty.bands.0.from', 'Chấm sáng kiến › Tính mới › Từ điểm'],
	[
		'indices.reformPlanTasks',
		'Lĩnh vực và chỉ số › Công tác chỉ đạo, điều hành cải cách hành chính › Tỷ lệ nhiệm vụ trong kế hoạch cải cách hành chính đã hoàn thành'
	]
])('%s reads %s', (path, words) => expect(placeWords(plan2023, path)).toBe(words));

test('a link leads to the section and the field, also for an index named alone', () => {
	expect(placeHref('c', plan2023, 'period.last')).toBe('/phong-trao/c/muc/thoi-gian#r-period.last');
	expect(placeHref('c', plan2023, 'indices.reformPlanTasks.target')).toBe(
		'/phong-trao/c/muc/chi-so#r-areas.steering.indices.reformPlanTasks.target'
	);
});

test('every problem of issuing or amending leads somewhere, but those of the amending paper', () => {
	const codes = CAMPAIGN_ERRORS.filter((code) => /\.(issue|amend)\./.test(code));
	const nowhere = codes.filter((code) => placeOfProblem({ code }) === '');
	expect(nowhere).toEqual(
		[
			...[
				'state',
				'notAllowed',
				'numberMissing',
				'dayInvalid',
				'reasonMissing',
				'nothingChanged',
				'outdated'
			],
			...['codeRemoved', 'criterionKind']
		].map((code) => `campaign.amend.${code}`)
	);
});

describe.each([
	['2023', plan2023],
	['current', currentTemplate(2026)],
	['running', runningPlan(2026, '', '2026-12-19')]
])('what the template of %s leaves open', (_, rules) => {
	test('is about a place that the document has', () => {
		const lost = [...rules.assumptions, ...rules.corrections].filter(
			({ about }) => valueAt(rules, about) === undefined
		);
		expect(lost).toEqual([]);
	});

	test('stands in a section, at its head or beside a field with a name', () => {
		for (const { about } of rules.assumptions) {
			expect(sectionOf(about)).toBeTruthy();
			if (!isSectionNote(about)) expect(fieldLabel(about)).not.toBe('');
		}
	});
});

test.each([
	[[{ from: '27', to: '30', text: 'Hoàn toàn mới' }], '27–30: Hoàn toàn mới'],
	[plan2023.forms[2]?.sections?.[2], 'II. THÀNH TÍCH ĐẠT ĐƯỢC'],
	[plan2023.forms[2], 'Mẫu số 07, NĐ 91/2017/NĐ-CP']
])('what an amendment says of a part: %#', (part, words) => expect(valueWords(part)).toBe(words));
