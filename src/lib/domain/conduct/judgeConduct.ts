import type { Attempt, Judge, Verdict } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseFieldsAs } from '../changes/parse';
import { isReason, REASON_MIN } from '../reasons';
import { fail, ok, type Result } from '../result';
import { subjectDay, subjectOn } from '../subjectOn';
import { dayOf, isDay, type Day } from '../time';
import { conductFields, type Conduct } from './conduct';
import {
	capacityFor,
	CONDUCT_PERMISSIONS,
	conductAct,
	conductRelations,
	OPEN_TO_CONDUCT
} from './permissions';

const ON_CREATION = [
	'campaign',
	'subjectKind',
	'subject',
	'result',
	'document',
	'attestedOn',
	'note',
	'pauses'
];

/**
 * Whether a subject kept administrative discipline: attested by the head above, the standing body or the chair, each in
 * the own name. What stops a commendation for a while (`pauses`) is the standing body's and the chair's to enter.
 */
export const judgeConduct: Judge<Conduct> = (attempt) => {
	const { change, before, lookup } = attempt;
	const campaign = lookup.campaign(before?.campaign ?? String(change.fields.campaign ?? ''));
	if (!campaign) return fail('conduct.campaign.unknown');
	if (!OPEN_TO_CONDUCT.includes(campaign.state))
		return fail('conduct.campaign.state', { state: campaign.state });
	return before === null ? judgeNew(attempt) : judgeExisting(attempt, before);
};

function judgeNew({ change, actor, lookup, now }: Attempt<Conduct>): Result<Verdict> {
	const named = onlyFields(change.fields, ON_CREATION);
	if (!named.ok) return named;
	const today = dayOf(now);
	const blank = { document: '', attestedOn: today, note: '', pauses: [] };
	const missing = ON_CREATION.filter((field) => !(field in blank) && !(field in change.fields));
	if (missing.length > 0) return fail('conduct.shape', { field: missing.join(',') });
	const parsed = parseFieldsAs(conductFields(), { ...blank, ...change.fields }, 'conduct.shape');
	if (!parsed.ok) return parsed;
	const typed = parsed.value as Pick<
		Conduct,
		'campaign' | 'subjectKind' | 'subject' | 'attestedOn' | 'pauses' | 'note' | 'result' | 'document'
	>;
	const campaign = lookup.campaign(typed.campaign);
	const day = campaign ? subjectDay(campaign.rules, now) : today;
	const known = subjectOn(lookup, typed.subjectKind, typed.subject, day);
	if (!known) return fail('conduct.subject.unknown');
	const subject = { ...typed, unit: known.unit };
	const capacity = capacityFor(actor, subject, lookup.units, today);
	if (capacity === null) return fail(isOwn(subject, actor.person) ? 'conduct.own' : 'conduct.notAllowed');
	if (capacity === 'unitHead' && typed.pauses.length > 0) return fail('conduct.pauses.notAllowed');
	const conduct = {
		...typed,
		attestedOn: typed.attestedOn || today,
		subjectName: known.subjectName,
		unit: known.unit,
		withdrawn: false,
		withdrawReason: '',
		reporter: actor.account,
		attestedBy: actor.person,
		capacity
	};
	const checked = checkDays(conduct, today);
	return checked.ok ? ok({ fields: pick(conduct, Object.keys(conduct)) }) : checked;
}

function judgeExisting(attempt: Attempt<Conduct>, before: Conduct): Result<Verdict> {
	const { change, now } = attempt;
	const act = conductAct(change.fields);
	if (act === null) return fail('conduct.act.unknown');
	const rule = CONDUCT_PERMISSIONS[act];
	const relations = conductRelations(attempt.actor, before, attempt.lookup.units, dayOf(now));
	if (!rule.who.some((who) => relations.has(who)))
		return fail(isOwn(before, attempt.actor.person) ? 'conduct.own' : rule.refusal);
	if (before.withdrawn) return fail('conduct.withdrawn');
	const named = onlyFields(change.fields, rule.fields);
	if (!named.ok) return named;
	const parsed = parseFieldsAs(conductFields(), change.fields, 'conduct.shape');
	if (!parsed.ok) return parsed;
	if (act === 'withdraw') {
		if (parsed.value.withdrawn !== true) return fail('conduct.shape', { field: 'withdrawn' });
		if (!isReason(parsed.value.withdrawReason))
			return fail('conduct.withdraw.reasonTooShort', { min: REASON_MIN });
	}
	const conduct = { ...before, ...parsed.value } as Conduct;
	if (conduct.attestedOn === '') return fail('conduct.day.missing');
	const checked = checkDays(conduct, dayOf(now));
	return checked.ok ? ok({ fields: pick(conduct, Object.keys(change.fields)) }) : checked;
}

function isOwn(conduct: Pick<Conduct, 'subjectKind' | 'subject'>, person: string): boolean {
	return person !== '' && conduct.subjectKind === 'person' && conduct.subject === person;
}

function checkDays(
	{ attestedOn, pauses }: Pick<Conduct, 'attestedOn' | 'pauses'>,
	today: Day
): Result<unknown> {
	const days = [attestedOn, ...pauses.flatMap(({ from, to }) => [from, to])];
	if (days.some((day) => day !== '' && !isDay(day))) return fail('day.shape');
	if (attestedOn > today) return fail('conduct.day.future');
	return pauses.some(({ from, to }) => to !== '' && to < from) ? fail('conduct.pauses.order') : ok(true);
}
