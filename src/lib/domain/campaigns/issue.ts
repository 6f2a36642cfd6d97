import type { Problem } from '../result';
import type { Instant } from '../time';
import { rulesProblems } from './check';
import { isOver } from './deadlines';
import { problem } from './errors';
import type { CampaignRules, Level, SubjectKind } from './rules';
import { blanksIn } from './templates/restate';

const KINDS: readonly SubjectKind[] = ['collective', 'individual'];

/**
 * What hinders issuing a campaign, all at once, for the editor and for the judge of the move (product §2.1).
 * Number and signer may stay blank: the clerk gives them after the signature (NĐ 30/2020, domain §3.7).
 * @returns codes with the place in `params`; empty when it can be issued
 */
export function issueCheck(rules: CampaignRules, now: Instant): readonly Problem[] {
	const malformed = rulesProblems(rules);
	if (malformed.length > 0) return malformed;
	return [
		...periodProblems(rules, now),
		...contentProblems(rules),
		...rules.levels.flatMap((level) => levelProblems(rules, level))
	];
}

function periodProblems(rules: CampaignRules, now: Instant): Problem[] {
	const { first, last } = rules.period;
	if (first === '') return [problem('campaign.issue.firstDayMissing')];
	if (last < first) return [problem('campaign.issue.lastBeforeFirst', { first, last })];
	return isOver(rules, now) ? [problem('campaign.issue.alreadyOver', { last })] : [];
}

function contentProblems(rules: CampaignRules): Problem[] {
	const blanks = blanksIn(rules);
	return [
		...(rules.levels.length === 0 ? [problem('campaign.issue.levelsMissing')] : []),
		...(rules.areas.length === 0 ? [problem('campaign.issue.areasMissing')] : []),
		...KINDS.filter(
			(kind) => isAwarded(rules, kind) && !rules.criteria.some(({ appliesTo }) => appliesTo === kind)
		).map((kind) => problem('campaign.issue.criteriaMissing', { kind })),
		...(blanks.length === 0 ? [] : [problem('campaign.issue.blankLeft', { blanks: blanks.join(', ') })])
	];
}

function levelProblems(rules: CampaignRules, { code: level }: Level): Problem[] {
	const dossier = rules.dossiers.find((one) => one.level === level);
	return [
		...(rules.quotas.some((quota) => quota.level === level)
			? []
			: [problem('campaign.issue.quotaMissing', { level })]),
		...(dossier && dossier.items.length > 0 ? [] : [problem('campaign.issue.dossierMissing', { level })]),
		...KINDS.filter((kind) => isAwarded(rules, kind, level) && !isAnybodyEligible(rules, kind, level)).map(
			(kind) => problem('campaign.issue.nobodyEligible', { level, kind })
		)
	];
}

/** Whether a quota of its own gives the kind a place; a place for "either" needs neither of the two alone. */
function isAwarded(rules: CampaignRules, kind: SubjectKind, level?: string): boolean {
	return rules.quotas.some((quota) => {
		if (level !== undefined && quota.level !== level) return false;
		if (quota.mode === 'pooled' || quota.kind !== kind) return false;
		return quota.mode === 'percentage' ? quota.num > 0 : quota.max > 0;
	});
}

function isAnybodyEligible(rules: CampaignRules, kind: SubjectKind, level: string): boolean {
	const eligible: readonly { mayBeNominated: boolean; levels: readonly string[] }[] =
		kind === 'collective' ? rules.unitKinds : rules.personCategories;
	return eligible.some(({ mayBeNominated, levels }) => mayBeNominated && levels.includes(level));
}
