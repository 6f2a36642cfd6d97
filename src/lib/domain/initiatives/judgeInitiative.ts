import type { Campaign } from '../campaigns/campaign';
import { captureVerdict } from '../campaigns/deadlines';
import type { Attempt, Judge, Verdict } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { fail, ok, type Result } from '../result';
import { dayOf } from '../time';
import { mayBeginInitiative } from './begin';
import { checkWords } from './checkWords';
import { blankInitiative, type Initiative } from './initiative';
import { INITIATIVE_ACTS, type Act } from './acts';
import { initiativeAct, INITIATIVE_PERMISSIONS, isInitiativeOpenTo } from './permissions';
import { initiativeRelations } from './relations';
import { INITIATIVE_WORDS } from './words';

const CREATE_FIELDS = ['campaign', 'rulesVersion', 'state', ...INITIATIVE_WORDS];

/** Every act on an initiative: who, from which state, in which campaign, with which fields (product §1, §2, §4). */
export const judgeInitiative: Judge<Initiative> = (attempt) => {
	const { before } = attempt;
	return before === null ? judgeNew(attempt) : judgeExisting(attempt, before);
};

/** An idea is a draft from its first words on, and travels to its authors. */
function judgeNew(attempt: Attempt<Initiative>): Result<Verdict> {
	const { change, actor, lookup } = attempt;
	if (!mayBeginInitiative(actor)) return fail('access.roleMissing', { role: 'reporter' });
	const named = onlyFields(change.fields, CREATE_FIELDS);
	if (!named.ok) return named;
	if (change.fields.state !== 'draft') return fail('initiative.create.state');
	const campaign = lookup.campaign(String(change.fields.campaign));
	if (!campaign) return fail('initiative.campaign.unknown');
	const captured = captureVerdict(captureOf(attempt, campaign));
	if (!captured.ok) return captured;

	const blank = blankInitiative({
		id: change.id,
		campaign: campaign.id,
		capturedAt: change.capturedAt,
		clockOffset: change.clockOffset,
		reporter: actor.account,
		// Whoever writes it down is its author, unless the change names others: then it is typed for them.
		authors: actor.person === '' ? [] : [{ person: actor.person, name: '', share: 100 }]
	});
	const { title, authors, rulesVersion } = blank;
	const written = { title, authors, rulesVersion, ...change.fields };
	const checked = checkWords(blank, written, attempt, campaign);
	if (!checked.ok) return checked;
	const fields = Object.keys(checked.value).filter((field) => field !== 'id' && field !== 'rev');
	return ok({ fields: pick(checked.value, fields) });
}

function captureOf({ change, now }: Attempt<Initiative>, { state, rules }: Campaign) {
	const { capturedAt, clockOffset } = change;
	return { capturedAt, clockOffset, receivedAt: now, campaignState: state, rules };
}

function judgeExisting(attempt: Attempt<Initiative>, before: Initiative): Result<Verdict> {
	const { change, actor, lookup, now } = attempt;
	const name = initiativeAct(change.fields);
	if (name === null) return fail('initiative.act.unknown');
	const rule = INITIATIVE_PERMISSIONS[name];
	const relations = initiativeRelations(before, actor, lookup.councils, dayOf(now));
	if (!rule.who.some((who) => relations.has(who))) return fail(`initiative.${name}.notAllowed`);
	if (rule.from[before.state] === undefined) return fail(`initiative.${name}.state`, { state: before.state });
	const named = onlyFields(change.fields, rule.fields);
	if (!named.ok) return named;
	const campaign = lookup.campaign(before.campaign);
	if (!campaign) return fail('initiative.campaign.unknown');
	if (!isInitiativeOpenTo(name, before, campaign))
		return fail(`initiative.${name}.campaign`, { state: campaign.state });
	const act: Act = INITIATIVE_ACTS[name];
	const done = act({ attempt, before, campaign });
	if (!done.ok) return done;
	const { written, followUps = [], weighed = [] } = done.value;
	return ok({
		fields: pick({ ...before, ...written }, Object.keys(written).sort()),
		...(followUps.length > 0 ? { followUps } : {}),
		...(weighed.length > 0 ? { weighed } : {})
	});
}
