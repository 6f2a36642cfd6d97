import type { Result } from '../result';
import { checkRules } from './check';
import { refuse } from './errors';
import { indicesOf } from './references';
import type { Area, Assumption, CampaignRules, Criterion, Milestone, Quota, ReformIndex } from './rules';

/**
 * The rules editor's small steps. Each answers with a new document, or with the problem that it would have
 * (`campaign.rules.*`, `campaign.quota.*` with `params.path`; `campaign.adjust.*`); the old one stays as it was.
 * The plan's own wording is blanked where it would no longer be true: screens then say the rule itself.
 */
type Adjusted = Result<CampaignRules>;

/** Parts that stand in lists of their own and are only added, replaced and removed. */
interface Listed {
	readonly criteria: Criterion;
	readonly milestones: Milestone;
	readonly quotas: Quota;
	readonly personCategories: CampaignRules['personCategories'][number];
	readonly unitKinds: CampaignRules['unitKinds'][number];
	readonly levels: CampaignRules['levels'][number];
	readonly forms: CampaignRules['forms'][number];
	readonly gradeScales: CampaignRules['gradeScales'][number];
}
type ListName = keyof Listed;

/** Replaces whole parts at once: frame, voting, settings, dossiers, … */
export function setParts(rules: CampaignRules, parts: Partial<CampaignRules>): Adjusted {
	return checkRules({ ...rules, ...parts });
}

/** Sets first and last day; the wording is kept only when it is given with them. */
export function setPeriod(
	rules: CampaignRules,
	period: { first: string; last: string; wording?: string }
): Adjusted {
	return setParts(rules, { period: { wording: '', ...period } });
}

/** Puts a quota in the place of the one with its code, or adds it; the level's own wording no longer holds. */
export function setQuota(rules: CampaignRules, quota: Quota): Adjusted {
	const known = rules.quotas.some(({ code }) => code === quota.code);
	const quotas = known ? replaced(rules.quotas, quota) : [...rules.quotas, quota];
	return setParts(rules, {
		quotas,
		levels: withoutQuotaWording(rules, [quota.level, levelOfQuota(rules, quota.code)])
	});
}

export function removeQuota(rules: CampaignRules, code: string): Adjusted {
	const quotas = rules.quotas.filter((quota) => quota.code !== code);
	if (quotas.length === rules.quotas.length)
		return refuse('campaign.adjust.unknownCode', { path: `quotas.${code}`, code });
	return setParts(rules, { quotas, levels: withoutQuotaWording(rules, [levelOfQuota(rules, code)]) });
}

function levelOfQuota(rules: CampaignRules, code: string): string {
	return rules.quotas.find((quota) => quota.code === code)?.level ?? '';
}

function withoutQuotaWording(rules: CampaignRules, levels: readonly string[]): CampaignRules['levels'] {
	return rules.levels.map((level) => (levels.includes(level.code) ? { ...level, quotaWording: '' } : level));
}

/** Who may be nominated, by category of person; the plan's words for it no longer hold. */
export function setPersonCategory(rules: CampaignRules, category: Listed['personCategories']): Adjusted {
	const frame = { ...rules.frame, individualsWording: '' };
	return editItem({ ...rules, frame }, 'personCategories', category);
}

/** Adds a part at the end of its list; its code must be new. */
export function addItem<List extends ListName>(
	rules: CampaignRules,
	list: List,
	item: Listed[List]
): Adjusted {
	if (hasCode(rules[list], item.code))
		return refuse('campaign.adjust.codeTaken', { path: `${list}.${item.code}`, code: item.code });
	return setParts(rules, { [list]: [...rules[list], item] });
}

/** Puts a part in the place of the one with its code. */
export function editItem<List extends ListName>(
	rules: CampaignRules,
	list: List,
	item: Listed[List]
): Adjusted {
	if (!hasCode(rules[list], item.code)) return unknownCode(list, item.code);
	const items: readonly { readonly code: string }[] = rules[list];
	return setParts(rules, { [list]: replaced(items, item) });
}

/** Takes a part away; what still refers to it is named by `campaign.rules.unknownReference`. */
export function removeItem(rules: CampaignRules, list: ListName, code: string): Adjusted {
	if (!hasCode(rules[list], code)) return unknownCode(list, code);
	const items: readonly { readonly code: string }[] = rules[list];
	return setParts(rules, { [list]: items.filter((item) => item.code !== code) });
}

/** Adds an index to an area, or puts it in the place of the one with its code, in whatever area that stood. */
export function setIndex(rules: CampaignRules, area: string, index: ReformIndex): Adjusted {
	if (!hasCode(rules.areas, area)) return unknownCode('areas', area);
	return setParts(rules, {
		areas: rules.areas.map((one) => {
			if (one.code !== area) return { ...one, indices: withoutCode(one.indices, index.code) };
			const indices = hasCode(one.indices, index.code)
				? replaced(one.indices, index)
				: [...one.indices, index];
			return { ...one, indices };
		})
	});
}

export function removeIndex(rules: CampaignRules, code: string): Adjusted {
	if (!hasCode(indicesOf(rules), code)) return unknownCode('indices', code);
	return setParts(rules, {
		areas: rules.areas.map((area) => ({ ...area, indices: withoutCode(area.indices, code) }))
	});
}

/** Adds an area or puts its name and hint in place; its indices are set one by one. */
export function setArea(rules: CampaignRules, area: Omit<Area, 'indices'>): Adjusted {
	const known = rules.areas.find(({ code }) => code === area.code);
	const next = { ...area, indices: known?.indices ?? [] };
	return setParts(rules, { areas: known ? replaced(rules.areas, next) : [...rules.areas, next] });
}

/** Takes an area away; refused while it has indices. */
export function removeArea(rules: CampaignRules, code: string): Adjusted {
	const area = rules.areas.find((one) => one.code === code);
	if (!area) return unknownCode('areas', code);
	if (area.indices.length > 0) return refuse('campaign.adjust.inUse', { path: `areas.${code}`, code });
	return setParts(rules, { areas: withoutCode(rules.areas, code) });
}

/** The ward has confirmed or changed what was assumed: it is no longer open. */
export function settleAssumption(rules: CampaignRules, code: string): Adjusted {
	if (!hasCode(rules.assumptions, code)) return unknownCode('assumptions', code);
	const assumptions: readonly Assumption[] = withoutCode(rules.assumptions, code);
	return setParts(rules, { assumptions });
}

function unknownCode(list: string, code: string): Adjusted {
	return refuse('campaign.adjust.unknownCode', { path: `${list}.${code}`, code });
}

function hasCode(items: readonly { readonly code: string }[], code: string): boolean {
	return items.some((item) => item.code === code);
}

function replaced<T extends { readonly code: string }>(items: readonly T[], item: T): readonly T[] {
	return items.map((old) => (old.code === item.code ? item : old));
}

function withoutCode<T extends { readonly code: string }>(items: readonly T[], code: string): readonly T[] {
	return items.filter((item) => item.code !== code);
}
