import { criteriaFor } from '$lib/domain/campaigns/eligibility';
import type { CampaignRules, Criterion } from '$lib/domain/campaigns/rules';
import type { Nomination, ScreeningVerdict } from '$lib/domain/nominations/nomination';

export interface WallCriterion {
	readonly criterion: Criterion;
	readonly verdict: ScreeningVerdict;
}

/**
 * The criteria as they may stand on a wall: the verdict of each, never the note beside it. What somebody attested of a
 * person's discipline is there only when it speaks for them; anything else is for the council's own papers.
 */
export function wallCriteria(
	{ subjectKind, screening }: Pick<Nomination, 'subjectKind' | 'screening'>,
	rules: Pick<CampaignRules, 'criteria'>
): readonly WallCriterion[] {
	return criteriaFor(rules, subjectKind === 'unit' ? 'collective' : 'individual').flatMap((criterion) => {
		const verdict = screening.find((one) => one.criterion === criterion.code)?.verdict ?? 'noData';
		return criterion.kind === 'attestedBoolean' && verdict !== 'met' ? [] : [{ criterion, verdict }];
	});
}
