import type { UnitKind } from '../units/unit';
import type { CampaignRules, Criterion, Level, SubjectKind } from './rules';

/** What a subject is, as far as eligibility asks: a person's category or a unit's kind. */
export type Nominee =
	| { readonly kind: 'individual'; readonly category: string }
	| { readonly kind: 'collective'; readonly unitKind: UnitKind };

/** Levels at which such a subject may be nominated, from the ward upward; empty: nowhere. */
export function eligibleLevels(
	rules: Pick<CampaignRules, 'levels' | 'personCategories' | 'unitKinds'>,
	nominee: Nominee
): readonly Level[] {
	const entry =
		nominee.kind === 'individual'
			? rules.personCategories.find(({ code }) => code === nominee.category)
			: rules.unitKinds.find(({ code }) => code === nominee.unitKind);
	if (!entry?.mayBeNominated) return [];
	return levelsInOrder(rules).filter(({ code }) => entry.levels.includes(code));
}

/** Levels from the ward upward. */
export function levelsInOrder(rules: Pick<CampaignRules, 'levels'>): readonly Level[] {
	return [...rules.levels].sort((a, b) => a.order - b.order);
}

/** The criteria that a subject of that kind is measured by, in the plan's order. */
export function criteriaFor(rules: Pick<CampaignRules, 'criteria'>, kind: SubjectKind): readonly Criterion[] {
	return rules.criteria.filter(({ appliesTo }) => appliesTo === kind);
}

/**
 * Whether a grade meets a criterion that asks for one.
 * @param grade code of a grade on the criterion's scale; `''` while none is known
 * @returns `null` when there is nothing to judge by: missing is not "not met" (domain §9.2)
 */
export function gradeMeets(
	rules: Pick<CampaignRules, 'gradeScales'>,
	criterion: Extract<Criterion, { kind: 'minGrade' }>,
	grade: string
): boolean | null {
	const scale = rules.gradeScales.find(({ code }) => code === criterion.params.scale);
	const order = scale?.grades.map(({ code }) => code) ?? [];
	const wanted = order.indexOf(criterion.params.grade);
	const given = order.indexOf(grade);
	if (wanted < 0 || given < 0) return null;
	return criterion.params.orBetter ? given <= wanted : given === wanted;
}
