import { allowed, type QuotaContext, type QuotaLimit } from '../campaigns/quota';
import type { CampaignRules } from '../campaigns/rules';
import type { WardLookup } from '../changes/attempt';
import { eligibleAt } from './eligibleAt';
import type { ItemResult, Meeting } from './meeting';
import { placesHeld, takerOf } from './places';
import type { Sitting } from './sitting';

const KINDS = ['collective', 'individual'] as const;

/**
 * The quotas of a level as this meeting fills them: each limit once, with the places that are taken by other meetings
 * and by what passes here. A quota per unit stands once for each unit that has somebody on the list.
 */
export function quotaLines(
	{ campaign, items }: Pick<Meeting, 'campaign' | 'items'>,
	result: readonly Pick<ItemResult, 'item' | 'passed'>[],
	level: string,
	{ rules }: Pick<Sitting, 'rules'>,
	lookup: WardLookup
): readonly QuotaLimit[] {
	const here = items.flatMap((item) => {
		const nomination = lookup.find('nominations', item);
		return nomination?.level === level ? [nomination] : [];
	});
	const passes = new Set(result.flatMap(({ item, passed }) => (passed ? [item] : [])));
	const context = {
		eligible: eligibleAt(rules, level, lookup),
		passed: [
			...placesHeld({ campaign, items }, level, lookup),
			...here.filter(({ id }) => passes.has(id)).map(takerOf)
		]
	};
	return limitsOf(
		rules,
		level,
		context,
		here.map(({ unit }) => unit)
	);
}

/** Each limit of a level once, with what is taken of it; those per unit once for each of the units. */
export function limitsOf(
	rules: Pick<CampaignRules, 'quotas'>,
	level: string,
	context: QuotaContext,
	units: readonly string[]
): readonly QuotaLimit[] {
	const limits = new Map<string, QuotaLimit>();
	for (const unit of ['', ...new Set(units)]) {
		for (const kind of KINDS) {
			for (const limit of allowed(rules, level, kind, context, unit).limits) {
				limits.set(`${limit.code} ${limit.unit}`, limit);
			}
		}
	}
	return [...limits.values()];
}
