import { allowed, type Allowance } from '../campaigns/quota';
import type { CampaignRules } from '../campaigns/rules';
import type { WardLookup } from '../changes/attempt';
import { eligibleAt } from '../meetings/eligibleAt';
import { nomineeKind } from './judgeReport';
import type { Nomination } from './nomination';

type Placed = Pick<Nomination, 'level' | 'state' | 'subjectKind' | 'unit'>;

/**
 * What the quotas of a level still allow for such a nominee: maxima, those who hold a place (passed or awarded), and
 * how many places are left, `null` when no quota speaks of them.
 * @param others all nominations of the campaign
 */
export function placesFor(
	nomination: Placed,
	others: readonly Placed[],
	rules: Pick<CampaignRules, 'quotas' | 'levels' | 'personCategories' | 'unitKinds' | 'period'>,
	ward: Pick<WardLookup, 'people' | 'units'>
): Allowance {
	const passed = others
		.filter(({ level, state }) => level === nomination.level && (state === 'passed' || state === 'awarded'))
		.map((other) => ({ kind: nomineeKind(other), unit: other.unit }));
	const context = { eligible: eligibleAt(rules, nomination.level, ward), passed };
	return allowed(rules, nomination.level, nomineeKind(nomination), context, nomination.unit);
}
