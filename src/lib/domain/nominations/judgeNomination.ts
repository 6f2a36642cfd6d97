import type { Attempt, Judge, Verdict } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseFieldsAs } from '../changes/parse';
import type { Campaign } from '../campaigns/campaign';
import { fail, ok, type Result } from '../result';
import { judgeAwarded } from './judgeAwarded';
import { judgeCounted } from './judgeCounted';
import { judgeProposal } from './judgeProposal';
import { judgeReport } from './judgeReport';
import { judgeScreening } from './judgeScreening';
import { nominationFields, type Nomination } from './nomination';
import { NOMINATION_PERMISSIONS, nominationAct } from './permissions';
import { relationsTo } from './relations';

/**
 * Every act on a nomination: who, from which state, in which campaign, with which fields (product §2.7, §4). What the
 * count of a meeting and a decision make of it is judged together with those.
 */
export const judgeNomination: Judge<Nomination> = (attempt) => {
	const { change, before } = attempt;
	if (before === null) return judgeProposal(attempt);
	const act = nominationAct(change.fields);
	if (act === null) return fail('nomination.act.unknown');
	if (act === 'count') return judgeCounted(attempt, before);
	if (act === 'award') return judgeAwarded(attempt, before);
	return judgeWritten(act, attempt, before);
};

function judgeWritten(
	act: keyof typeof NOMINATION_PERMISSIONS,
	attempt: Attempt<Nomination>,
	before: Nomination
): Result<Verdict> {
	const { change, actor, lookup, now } = attempt;
	const rule = NOMINATION_PERMISSIONS[act];
	const [notAllowed, wrongState, wrongCampaign] = rule.refusals;
	const relations = relationsTo(before, actor, lookup, now);
	if (!rule.who.some((who) => relations.has(who))) return fail(notAllowed);
	if (!rule.from.includes(before.state)) return fail(wrongState, { state: before.state });
	const named = onlyFields(change.fields, rule.fields);
	if (!named.ok) return named;
	const campaign = lookup.campaign(before.campaign);
	if (!campaign) return fail('nomination.campaign.unknown');
	if (!rule.campaign.includes(campaign.state)) return fail(wrongCampaign, { state: campaign.state });
	const parsed = parseFieldsAs(nominationFields(), change.fields, 'nomination.shape');
	if (!parsed.ok) return parsed;
	return WRITERS[act](attempt, before, parsed.value, campaign);
}

type Writer = (
	attempt: Attempt<Nomination>,
	before: Nomination,
	typed: Partial<Nomination>,
	campaign: Campaign
) => Result<Verdict>;

const WRITERS: Readonly<Record<keyof typeof NOMINATION_PERMISSIONS, Writer>> = {
	editProposal: ({ change }, before, typed) =>
		before.subjectKind === 'unit' && typed.position
			? fail('nomination.position.ofUnit')
			: ok({ fields: pick({ ...before, ...typed }, Object.keys(change.fields)) }),
	writeReport: judgeReport,
	screen: judgeScreening
};
