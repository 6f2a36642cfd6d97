import type { FormSection } from '$lib/domain/campaigns/formSections';
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

/** A part of a form; the person writes its heading. */
export function sectionOf(code: string): FormSection {
	return {
		code,
		heading: '',
		level: 2,
		kind: 'text',
		required: false,
		appliesTo: 'both',
		hint: '',
		fields: []
	};
}

/**
 * Lines or columns of a part, as chosen: one that stays keeps its words, a new one takes those that any form of the
 * rules has for it.
 */
export function fieldsOf(
	chosen: readonly string[],
	section: FormSection,
	rules: Pick<CampaignRules, 'forms'>
): FormSection['fields'] {
	const known = rules.forms.flatMap(({ sections = [] }) => sections.flatMap(({ fields }) => fields));
	const all = [...section.fields, ...known];
	return chosen.map((code) => ({
		code: code as Field,
		label: all.find((one) => one.code === code)?.label ?? ''
	}));
}
type Field = FormSection['fields'][number]['code'];

type SheetCriterion = CampaignRules['initiatives']['scoreSheet']['criteria'][number];

/** A line of the score sheet that asks for nothing yet. */
export function sheetCriterionOf(code: string): SheetCriterion {
	return { code, label: '', max: 10, minimum: 0, hint: '', bands: [] };
}

/** The next band of a criterion: the points that the others leave, from below the lowest down to nothing. */
export function bandOf({
	max,
	bands
}: Pick<SheetCriterion, 'max' | 'bands'>): SheetCriterion['bands'][number] {
	const lowest = Math.min(max + 1, ...bands.map(({ from }) => Number(from)));
	return { from: '0', to: String(Math.max(lowest - 1, 0)), text: '' };
}
