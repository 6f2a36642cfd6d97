import type { CampaignRules, Quota, SubjectKind } from './rules';

/** Somebody who takes a place of a quota. */
export interface QuotaTaker {
	readonly kind: SubjectKind;
	/** Id of the unit of the person, or of the unit itself. */
	readonly unit: string;
}

export interface QuotaContext {
	/** How many may be nominated at the level: what a percentage is taken of. */
	readonly eligible: Readonly<Record<SubjectKind, number>>;
	/** Who has passed at the level so far. */
	readonly passed: readonly QuotaTaker[];
}

/** One maximum that holds at a level, in numbers; words are the screen's. */
export interface QuotaLimit {
	readonly code: string;
	readonly mode: Quota['mode'];
	/** What it counts. */
	readonly counts: SubjectKind | 'either';
	/** The unit that it counts, for a quota per unit; `''` otherwise. */
	readonly unit: string;
	readonly max: number;
	readonly taken: number;
}

export interface Allowance {
	readonly limits: readonly QuotaLimit[];
	/** Places left: the smallest of all limits, negative when exceeded; `null` when no quota speaks of this kind. */
	readonly left: number | null;
}

/**
 * What the campaign allows at a level for a kind of subject (product §3, domain §2.4 and §9.3).
 * Every quota is a maximum ("không vượt quá"), zero is allowed, and several may hold at once.
 * @param unit id of the unit for which a place is asked; quotas per unit are left out without it
 */
export function allowed(
	rules: Pick<CampaignRules, 'quotas'>,
	level: string,
	kind: SubjectKind,
	context: QuotaContext,
	unit = ''
): Allowance {
	const limits = rules.quotas
		.filter((quota) => quota.level === level)
		.filter((quota) => counts(quota) === kind || counts(quota) === 'either')
		.filter((quota) => quota.mode !== 'perUnit' || unit !== '')
		.map((quota) => limitOf(quota, context, unit));
	const left = limits.map((limit) => limit.max - limit.taken);
	return { limits, left: left.length === 0 ? null : Math.min(...left) };
}

/** The limits of a level that those who passed exceed; empty when the quota is kept. */
export function exceededLimits(
	rules: Pick<CampaignRules, 'quotas'>,
	level: string,
	context: QuotaContext
): readonly QuotaLimit[] {
	return rules.quotas
		.filter((quota) => quota.level === level)
		.flatMap((quota) => {
			if (quota.mode !== 'perUnit') return [limitOf(quota, context, '')];
			const units = [...new Set(context.passed.map((taker) => taker.unit))].sort();
			return units.map((unit) => limitOf(quota, context, unit));
		})
		.filter((limit) => limit.taken > limit.max);
}

function counts(quota: Quota): SubjectKind | 'either' {
	return quota.mode === 'pooled' ? 'either' : quota.kind;
}

function limitOf(quota: Quota, context: QuotaContext, unit: string): QuotaLimit {
	const counted = counts(quota);
	const ofUnit = quota.mode === 'perUnit' ? unit : '';
	const taken = context.passed.filter(
		(taker) => (counted === 'either' || taker.kind === counted) && (ofUnit === '' || taker.unit === ofUnit)
	).length;
	const max = quota.mode === 'percentage' ? shareOf(quota, context.eligible[quota.kind]) : quota.max;
	return { code: quota.code, mode: quota.mode, counts: counted, unit: ofUnit, max, taken };
}

/** Whole numbers only: 5 % of 41 is 2.05, and no float may make it 3 or 2 by chance. */
function shareOf(quota: Extract<Quota, { mode: 'percentage' }>, base: number): number {
	const product = quota.num * base;
	const rest = product % quota.den;
	const down = (product - rest) / quota.den;
	if (quota.rounding === 'down' || rest === 0) return down;
	if (quota.rounding === 'up') return down + 1;
	return rest * 2 >= quota.den ? down + 1 : down;
}
