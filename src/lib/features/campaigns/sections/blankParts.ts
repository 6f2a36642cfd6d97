import type { CampaignRules, Criterion, Quota } from '$lib/domain/campaigns/rules';

/** What a criterion of a kind begins with; the person fills in the rest. */
export function paramsOf(kind: Criterion['kind'], rules: CampaignRules): Criterion['params'] {
	switch (kind) {
		case 'minGrade': {
			const scale = rules.gradeScales[0];
			return { scale: scale?.code ?? '', grade: scale?.grades[0]?.code ?? '', orBetter: true };
		}
		case 'judgement':
			return { areas: [] };
		case 'evidenceCount':
			return { areas: [], minimum: 1 };
		case 'initiativeRecognised':
			return { levels: rules.levels.map(({ code }) => code), minimum: 1 };
		case 'attestedBoolean':
			return { by: 'unitHead' };
	}
}

/** A quota of another shape at the same place. */
export function quotaOf(mode: Quota['mode'], { code, level }: Pick<Quota, 'code' | 'level'>): Quota {
	switch (mode) {
		case 'absolute':
			return { code, level, mode, kind: 'individual', max: 1 };
		case 'pooled':
			return { code, level, mode, max: 1 };
		case 'perUnit':
			return { code, level, mode, kind: 'either', max: 1 };
		case 'percentage':
			return { code, level, mode, kind: 'individual', num: 5, den: 100, rounding: 'down' };
	}
}
