import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import { sameValue } from '../changes/canonical';
import type { Problem, Result } from '../result';
import { dayOf, isDay, type Day, type Instant } from '../time';
import { rulesProblems } from './check';
import { problem, refuse } from './errors';
import { issueCheck } from './issue';
import { indicesOf } from './references';
import type { CampaignRules, Criterion } from './rules';
import { stateByDate, isOver } from './deadlines';
import type { CampaignState } from './states';

/** What brings an amendment into force: a document of its own (product §2.1). */
export interface AmendmentPaper {
	readonly number: string;
	readonly day: Day;
	readonly reason: string;
}

const AMENDABLE: readonly CampaignState[] = ['issued', 'closed', 'reviewing'];

/**
 * Whether an issued campaign may take the changed rules as its next version (product §2.1).
 * @param paper number and day of the amending document and the reason; none may be blank
 * @returns the rules to store, or the first of `campaign.amend.*` or of the problems of `issueCheck`
 */
export function judgeAmendment(
	state: CampaignState,
	before: CampaignRules,
	after: CampaignRules,
	paper: AmendmentPaper,
	actor: Actor,
	now: Instant
): Result<CampaignRules> {
	if (!hasRole(actor, 'standing')) return refuse('campaign.amend.notAllowed');
	if (!AMENDABLE.includes(state)) return refuse('campaign.amend.state', { state });
	if (paper.number.trim() === '') return refuse('campaign.amend.numberMissing');
	if (!isDay(paper.day) || paper.day > dayOf(now))
		return refuse('campaign.amend.dayInvalid', { day: paper.day });
	if (paper.reason.trim() === '') return refuse('campaign.amend.reasonMissing');
	const [first] = amendmentProblems(stateByDate(state, before, now), before, after, now);
	return first ? { ok: false, error: first } : { ok: true, value: after };
}

/**
 * What an amendment changes that it may not, all at once, for the editor: entries, attestations and grades point
 * at codes, and nobody's work may become late by a change made afterwards.
 */
export function amendmentProblems(
	state: CampaignState,
	before: CampaignRules,
	after: CampaignRules,
	now: Instant
): readonly Problem[] {
	const malformed = rulesProblems(after);
	if (malformed.length > 0) return malformed;
	if (sameValue(after, before)) return [problem('campaign.amend.nothingChanged')];
	const hindrances = issueCheck(after, now).filter(({ code }) => code !== 'campaign.issue.alreadyOver');
	return [
		...identityProblems(before, after),
		...periodProblems(state, before, after, now),
		...removedCodes(before, after),
		...turnedCriteria(before.criteria, after.criteria),
		...hindrances
	];
}

function identityProblems(before: CampaignRules, after: CampaignRules): Problem[] {
	return before.year === after.year && before.template === after.template
		? []
		: [problem('campaign.amend.identity')];
}

function periodProblems(
	state: CampaignState,
	before: CampaignRules,
	after: CampaignRules,
	now: Instant
): Problem[] {
	const [old, next] = [before.period, after.period];
	if (next.first === old.first && next.last === old.last) return [];
	if (state !== 'issued') return [problem('campaign.amend.periodClosed')];
	return [
		...(next.first > old.first ? [problem('campaign.amend.firstDayLater', { first: old.first })] : []),
		...(isOver(after, now) ? [problem('campaign.amend.lastDayPast', { last: next.last })] : [])
	];
}

const codes = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);

/** Lists that records refer to by code. Quotas, dossiers, milestones and forms may come and go. */
const REFERRED = ['levels', 'personCategories', 'unitKinds', 'criteria', 'areas', 'gradeScales'] as const;

function removedCodes(before: CampaignRules, after: CampaignRules): Problem[] {
	const removed = (old: readonly string[], next: readonly string[], path: string) =>
		old
			.filter((code) => !next.includes(code))
			.map((code) => problem('campaign.amend.codeRemoved', { path: `${path}.${code}`, code }));
	return [
		...REFERRED.flatMap((list) => removed(codes(before[list]), codes(after[list]), list)),
		...removed(codes(indicesOf(before)), codes(indicesOf(after)), 'indices')
	];
}

/** A criterion that is asked in another way is another criterion: it takes a new code. */
function turnedCriteria(before: readonly Criterion[], after: readonly Criterion[]): Problem[] {
	return before
		.filter((old) => {
			const next = after.find(({ code }) => code === old.code);
			return next !== undefined && (next.kind !== old.kind || next.appliesTo !== old.appliesTo);
		})
		.map(({ code }) => problem('campaign.amend.criterionKind', { path: `criteria.${code}`, code }));
}
