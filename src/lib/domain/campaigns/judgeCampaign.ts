import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import type { Attempt, Judge, Verdict, WardLookup } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseAs } from '../changes/parse';
import type { Meeting } from '../meetings/meeting';
import { judgeOffice } from '../papers/judgeOffice';
import { isAboutOffice, OFFICE_FIELDS } from '../papers/officeParts';
import { fail, ok, type Result } from '../result';
import { cleanLine } from '../text/clean';
import { judgeAmendment } from './amend';
import { amendmentSchema, campaignSchema, campaignTitle, type Campaign } from './campaign';
import { checkRules } from './check';
import { issueCheck } from './issue';
import { judgeMove, type CampaignState } from './states';

const MADE_WITH = [
	...['title', 'template', 'state', 'rules', 'rulesVersion', 'amendment', 'history']
] as const satisfies readonly (keyof Campaign)[];

/**
 * A campaign is made and moved on by the standing body; the server alone closes it (product §2). A change is one
 * of: made as a draft, edited while a draft, amended (`rules` with `amendment`), moved (`state` alone), or what its
 * papers carry (`papers…` alone).
 */
export const judgeCampaign: Judge<Campaign> = (attempt) => {
	const { before, change, actor } = attempt;
	if (before === null) return judgeNew(attempt);
	if ('state' in change.fields) return judgeMoved(attempt, before);
	if (!hasRole(actor, 'standing')) return fail('access.roleMissing', { role: 'standing' });
	if (isAboutOffice(change.fields)) return judgeOffice(attempt, before);
	return before.state === 'draft' ? judgeEdited(attempt, before) : judgeAmended(attempt, before);
};

function judgeNew({ change, actor }: Attempt<Campaign>): Result<Verdict> {
	if (!hasRole(actor, 'standing')) return fail('access.roleMissing', { role: 'standing' });
	const named = onlyFields(change.fields, ['title', 'template', 'rules']);
	if (!named.ok) return named;
	const rules = checkRules(change.fields.rules);
	if (!rules.ok) return rules;
	const blank = { state: 'draft', rulesVersion: 1, amendment: null, history: [], template: '' };
	const parsed = parseAs(
		campaignSchema,
		{ ...blank, ...change.fields, rules: rules.value, id: change.id, rev: 0 },
		'campaign.record.invalid'
	);
	if (!parsed.ok) return parsed;
	const campaign = { ...parsed.value, title: cleanLine(parsed.value.title) };
	if (campaign.title === '') return fail('campaign.title.missing');
	return ok({
		fields: pick(campaign, [...MADE_WITH, ...OFFICE_FIELDS])
	});
}

function judgeEdited({ change }: Attempt<Campaign>, before: Campaign): Result<Verdict> {
	const named = onlyFields(change.fields, ['title', 'rules']);
	if (!named.ok) return named;
	const rules = checkRules(change.fields.rules ?? before.rules);
	if (!rules.ok) return rules;
	const title = cleanLine(String(change.fields.title ?? before.title));
	const parsed = parseAs(campaignTitle, title, 'campaign.record.invalid');
	if (!parsed.ok) return parsed;
	return ok({ fields: pick({ ...before, title, rules: rules.value }, Object.keys(change.fields)) });
}

function judgeMoved({ change, actor, lookup, now }: Attempt<Campaign>, before: Campaign): Result<Verdict> {
	const named = onlyFields(change.fields, ['state']);
	if (!named.ok) return named;
	const moved = judgeMove(before.state, change.fields.state as CampaignState, actor, before.rules, now);
	if (!moved.ok) return moved;
	if (moved.value === 'issued') {
		const [hindrance] = issueCheck(before.rules, now);
		if (hindrance) return { ok: false, error: hindrance };
	}
	if (moved.value === 'decided') {
		const [held] = unlockedReviews(before.id, lookup);
		if (held) return fail('campaign.move.meetingOpen', { title: held.title });
	}
	return ok({ fields: { state: moved.value } });
}

/** Reviews that were begun and not locked: after the decision nobody could bring them to their end. */
function unlockedReviews(
	campaign: string,
	{ meetingsIn }: Pick<WardLookup, 'meetingsIn'>
): readonly Meeting[] {
	return meetingsIn(campaign).filter(
		({ about, state, corrects }) =>
			about === 'awards' && corrects === '' && (state === 'open' || state === 'counted')
	);
}

/** A new version of the rules in force; the old one goes to the history, because entries were made under it. */
function judgeAmended(
	{ change, actor, now, changedSince }: Attempt<Campaign>,
	before: Campaign
): Result<Verdict> {
	const named = onlyFields(change.fields, ['rules', 'amendment']);
	if (!named.ok) return named;
	if (!('amendment' in change.fields) || !('rules' in change.fields)) return fail('campaign.edit.notDraft');
	// Two amendments on one version cannot both be the next: the second is written anew on the first.
	if (changedSince.has('rules')) return fail('campaign.amend.outdated');
	const paper = parseAs(amendmentSchema, change.fields.amendment, 'campaign.record.invalid');
	if (!paper.ok) return paper;
	const rules = checkRules(change.fields.rules);
	if (!rules.ok) return rules;
	const judged = judgeAmendment(before.state, before.rules, rules.value, paper.value, actor, now);
	if (!judged.ok) return judged;
	const past = { version: before.rulesVersion, rules: before.rules, amendment: before.amendment };
	return ok({
		fields: {
			rules: judged.value,
			amendment: paper.value,
			rulesVersion: before.rulesVersion + 1,
			history: [...before.history, past]
		}
	});
}

/** What the server does by itself when the last day is over; `null` while there is nothing to do. */
export function closingDue(
	campaign: Campaign,
	system: Actor,
	now: string
): Readonly<Record<string, unknown>> | null {
	return campaign.state === 'issued' && judgeMove('issued', 'closed', system, campaign.rules, now).ok
		? { state: 'closed' }
		: null;
}
