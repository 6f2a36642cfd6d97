import { describe, expect, test } from 'vitest';
import { rulesProblems } from '$lib/domain/campaigns/check';
import { addAt, setAt } from '$lib/domain/campaigns/edit';
import { plan2023 } from '$lib/domain/campaigns/templates';
import { bandOf, fieldsOf, paramsOf, quotaOf, sectionOf, sheetCriterionOf } from './blankParts';

describe('what a new part begins with is a right document', () => {
	test.each(['minGrade', 'judgement', 'evidenceCount', 'initiativeRecognised', 'attestedBoolean'] as const)(
		'a criterion of kind %s',
		(kind) => {
			const old = plan2023.criteria[1]!;
			const turned = { ...old, kind, params: paramsOf(kind, plan2023) };
			expect(rulesProblems(setAt(plan2023, `criteria.${old.code}`, turned))).toEqual([]);
		}
	);

	test.each(['absolute', 'pooled', 'perUnit', 'percentage'] as const)('a quota of shape %s', (mode) => {
		const bare = { ...plan2023, quotas: [] };
		expect(rulesProblems(addAt(bare, 'quotas', quotaOf(mode, { code: 'q', level: 'ward' })))).toEqual([]);
	});

	test('a part of a form, once it has a heading', () => {
		const path = 'forms.nd91-07.sections';
		const added = addAt(plan2023, path, sectionOf('own'));
		expect(rulesProblems(added).map(({ params }) => params?.path)).toEqual([`${path}.own.heading`]);
		expect(rulesProblems(setAt(added, `${path}.own.heading`, 'IV. KHÁC'))).toEqual([]);
	});

	test('a criterion of the score sheet, once it has a name', () => {
		const path = 'initiatives.scoreSheet.criteria';
		const added = addAt(plan2023, path, sheetCriterionOf('points5'));
		expect(rulesProblems(added).map(({ params }) => params?.path)).toEqual([`${path}.points5.label`]);
	});

	test.each([
		[[], '30'],
		[[['27', '30']], '26'],
		[
			[
				['27', '30'],
				['0', '0']
			],
			'0'
		]
	])('a band beside %j goes up to %s', (taken, to) => {
		const bands = taken.map(([from = '', upTo = '']) => ({ from, to: upTo, text: 'x' }));
		expect(bandOf({ max: 30, bands })).toEqual({ from: '0', to, text: '' });
	});

	test('a chosen line takes the words that a form has for it, one that stays keeps its own', () => {
		const section = { ...sectionOf('own'), fields: [{ code: 'name' as const, label: 'Tên:' }] };
		expect(fieldsOf(['residence', 'name'], section, plan2023)).toEqual([
			{ code: 'residence', label: 'Trú quán:' },
			{ code: 'name', label: 'Tên:' }
		]);
	});
});
