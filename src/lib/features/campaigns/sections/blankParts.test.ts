import { describe, expect, test } from 'vitest';
import { rulesProblems } from '$lib/domain/campaigns/check';
import { addAt, setAt } from '$lib/domain/campaigns/edit';
import { plan2023 } from '$lib/domain/campaigns/templates';
import { paramsOf, quotaOf } from './blankParts';

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
});
