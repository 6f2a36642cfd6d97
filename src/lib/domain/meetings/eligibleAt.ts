import { eligibleLevels } from '../campaigns/eligibility';
import type { Campaign } from '../campaigns/campaign';
import type { CampaignRules, SubjectKind } from '../campaigns/rules';
import type { WardLookup } from '../changes/attempt';
import { holdsOn } from '../units/tree';

const NOBODY: Readonly<Record<SubjectKind, number>> = { collective: 0, individual: 0 };

/**
 * How many may be nominated at a level: what a percentage quota is taken of. People by their category who belong to a
 * unit on the campaign's last day, units by their kind that are valid on it: the day is the same for every meeting and
 * every phone. Nobody is counted where the level has no such quota: a ward has thousands of people.
 */
export function eligibleAt(
	rules: Pick<CampaignRules, 'levels' | 'personCategories' | 'unitKinds' | 'quotas' | 'period'>,
	level: string,
	{ people, units }: Pick<WardLookup, 'people' | 'units'>
): Readonly<Record<SubjectKind, number>> {
	const asks = rules.quotas.some((quota) => quota.level === level && quota.mode === 'percentage');
	if (!asks) return NOBODY;
	const day = rules.period.last;
	const reaches = (levels: readonly { readonly code: string }[]) => levels.some(({ code }) => code === level);
	const counts = { ...NOBODY };
	for (const unit of units.values()) {
		const nominee = { kind: 'collective', unitKind: unit.kind } as const;
		if (holdsOn(unit, day) && reaches(eligibleLevels(rules, nominee))) counts.collective += 1;
	}
	const ofCategory = new Map<string, boolean>();
	for (const { category, terms } of people()) {
		const may = ofCategory.get(category) ?? reaches(eligibleLevels(rules, { kind: 'individual', category }));
		ofCategory.set(category, may);
		if (may && terms.some((term) => holdsOn(term, day))) counts.individual += 1;
	}
	return counts;
}

/** Whether a version of the campaign's rules has a quota for which everybody has to be counted. */
export function asksForEverybody({ rules, history }: Pick<Campaign, 'rules' | 'history'>): boolean {
	return [rules, ...history.map((past) => past.rules)].some(({ quotas }) =>
		quotas.some(({ mode }) => mode === 'percentage')
	);
}
