import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import type { CampaignRules, Criterion } from '../campaigns/rules';
import type { Nomination, ScreenedCriterion } from './nomination';

export interface ShownCriterion extends Pick<ScreenedCriterion, 'verdict' | 'note'> {
	readonly criterion: Pick<Criterion, 'code' | 'label'>;
}

/** Those who screen and decide. */
export function seesWholeScreening(actor: Actor): boolean {
	return hasRole(actor, 'standing', 'chair', 'member');
}

/**
 * The table of a screening as somebody is shown it: those who decide see every criterion, nominee and proposer what is
 * still missing or not met, because that is what they can do something about.
 */
export function screeningShown(
	actor: Actor,
	{ screening }: Pick<Nomination, 'screening'>,
	{ criteria }: Pick<CampaignRules, 'criteria'>
): readonly ShownCriterion[] {
	const seesAll = seesWholeScreening(actor);
	return screening
		.filter(({ verdict }) => seesAll || verdict !== 'met')
		.map(({ criterion, verdict, note }) => ({
			criterion: criteria.find(({ code }) => code === criterion) ?? { code: criterion, label: criterion },
			verdict,
			note
		}));
}
