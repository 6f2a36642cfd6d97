import { hasRole } from '../access/actor';
import type { Attempt, Judge, Verdict, WardLookup } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseFieldsAs } from '../changes/parse';
import type { Campaign } from '../campaigns/campaign';
import { rulesOf } from '../campaigns/campaign';
import { captureMoment, captureVerdict, isOver, isWithinPeriod } from '../campaigns/deadlines';
import { fail, ok, type Result } from '../result';
import { cleanLine, cleanText, countCharacters } from '../text/clean';
import { dayOf, isDay } from '../time';
import { mayAttest } from './attestation';
import { checkCorrection, keptLink } from './correction';
import { blankEntry, CONTENT_FIELDS, ENTRY_LIMITS, TAG_FIELDS, WRITABLE, type Entry } from './entry';
import { isAuthor } from './authorship';
import { ENTRY_PERMISSIONS, entryAct, type EntryAct, type EntryRelation } from './permissions';
import { namesAnother, SUBJECT_FIELDS, unitOfEntry } from './subject';

const CREATE_FIELDS = [
	'campaign',
	'rulesVersion',
	'author',
	'state',
	'corrects',
	...CONTENT_FIELDS,
	...TAG_FIELDS.filter((field) => field !== 'linked')
];

/** Every act on an entry: who, from which state, in which campaign, with which fields (product §1, §2, §4). */
export const judgeEntry: Judge<Entry> = (attempt) => {
	const { before } = attempt;
	return before === null ? judgeNew(attempt) : judgeExisting(attempt, before);
};

function judgeNew({ change, actor, lookup, now }: Attempt<Entry>): Result<Verdict> {
	if (!hasRole(actor, 'reporter', 'unitHead', 'standing'))
		return fail('access.roleMissing', { role: 'reporter' });
	const named = onlyFields(change.fields, CREATE_FIELDS);
	if (!named.ok) return named;
	if (change.fields.state !== 'submitted') return fail('entry.submit.state');
	const campaign = lookup.campaign(String(change.fields.campaign));
	if (!campaign || campaign.state === 'draft') return fail('entry.submit.campaignUnknown');

	const typed = blankEntry({
		id: change.id,
		campaign: campaign.id,
		capturedAt: change.capturedAt,
		clockOffset: change.clockOffset,
		author: actor.person,
		...change.fields,
		reporter: actor.account,
		typist: actor.person,
		receivedAt: now
	});
	const corrected = checkCorrection(typed, actor, lookup);
	if (!corrected.ok) return corrected;
	const { subjectName, title, day, author } = typed;
	const written = { subjectName, title, day, author, ...change.fields };
	const base = { ...typed, linked: keptLink(typed, corrected.value) };
	const checked = checkContent(base, written, campaign, lookup, now);
	if (!checked.ok) return checked;
	const captured = captureVerdict({
		capturedAt: change.capturedAt,
		receivedAt: now,
		clockOffset: change.clockOffset,
		campaignState: campaign.state,
		rules: campaign.rules
	});
	if (!captured.ok) return captured;
	const entry = { ...checked.value, late: captured.value.late };
	return ok({
		fields: pick(
			entry,
			Object.keys(entry).filter((field) => field !== 'id' && field !== 'rev')
		)
	});
}

function judgeExisting(attempt: Attempt<Entry>, before: Entry): Result<Verdict> {
	const { change, actor, lookup, now } = attempt;
	const relations = relationsTo(before, attempt);
	const act = entryAct(change.fields, relations);
	if (act === null) return fail('entry.act.unknown');
	const rule = ENTRY_PERMISSIONS[act];
	if (!relations.has(rule.who)) return fail(`entry.${act}.notAllowed`);
	if (!rule.from.includes(before.state)) return fail(`entry.${act}.state`, { state: before.state });
	const named = onlyFields(change.fields, rule.fields);
	if (!named.ok) return named;
	const campaign = lookup.campaign(before.campaign);
	if (!campaign) return fail('entry.submit.campaignUnknown');
	if (!rule.campaign.includes(campaign.state))
		return fail(`entry.${act}.campaign`, { state: campaign.state });
	const particular = PARTICULAR[act]?.(attempt, before);
	if (particular && !particular.ok) return particular;

	const unlinked = unlinkedBy(act, change.fields, before);
	const checked = checkContent(before, { ...change.fields, ...unlinked }, campaign, lookup, now);
	if (!checked.ok) return checked;
	const late = lateWords(act, attempt, campaign);
	const after: Entry = { ...checked.value, ...derivedBy(act, attempt, actor.person), ...late };
	const further = [...DERIVED[act], ...Object.keys(unlinked), ...Object.keys(late), 'unit'];
	const written = new Set([...Object.keys(change.fields), ...further]);
	// The table of acts has said from which states it may be withdrawn: a return in between is no reason to ask.
	const weighed = act === 'withdraw' ? ['state'] : [];
	return ok({ fields: pick(after, [...written].sort()), weighed });
}

/** How the actor stands to the entry; one may stand in several ways at once. */
function relationsTo(entry: Entry, { actor, lookup, now }: Attempt<Entry>): ReadonlySet<EntryRelation> {
	const relations = new Set<EntryRelation>();
	if (isAuthor(entry, actor)) relations.add('author');
	if (mayAttest(actor, entry, lookup, dayOf(now))) relations.add('attester');
	if (hasRole(actor, 'standing')) relations.add('standing');
	return relations;
}

/** What one act asks for beside the table. */
const PARTICULAR: Partial<Record<EntryAct, (attempt: Attempt<Entry>, before: Entry) => Result<unknown>>> = {
	attest: readAsItStands,
	return: (attempt, before) => {
		const reason = cleanText(String(attempt.change.fields.returnReason ?? ''));
		return countCharacters(reason) < ENTRY_LIMITS.returnReasonMin
			? fail('entry.return.reasonTooShort', { min: ENTRY_LIMITS.returnReasonMin })
			: readAsItStands(attempt, before);
	},
	admit: (attempt, before) => {
		if (!before.late) return fail('entry.admit.notLate');
		if (cleanText(String(attempt.change.fields.admissionReason ?? '')) === '')
			return fail('entry.admit.reasonMissing');
		return unreadSince(attempt, CONTENT_FIELDS, 'entry.admit.changed');
	},
	// A link says whom the written name means, an index which figure it belongs to: both by what was read.
	tag: (attempt) => {
		const { fields } = attempt.change;
		const linked = 'linked' in fields ? unreadSince(attempt, SUBJECT_FIELDS, 'entry.tag.changed') : ok(true);
		if (!linked.ok || !('figureIndices' in fields)) return linked;
		return unreadSince(attempt, ['figures'], 'entry.tag.changed');
	}
};

/** A decision names the revision it was made on: what changed since was not read (product §4). */
function unreadSince(
	{ changedSince }: Attempt<Entry>,
	fields: readonly string[],
	code: string
): Result<unknown> {
	const unread = fields.filter((field) => changedSince.has(field));
	return unread.length > 0 ? fail(code, { fields: unread.join(',') }) : ok(true);
}

function readAsItStands(attempt: Attempt<Entry>, before: Entry): Result<unknown> {
	const read = unreadSince(attempt, CONTENT_FIELDS, 'entry.attest.changed');
	if (!read.ok) return read;
	const { change } = attempt;
	const stated = change.fields.attestedRev;
	if (stated !== undefined && stated !== change.baseRev)
		return fail('entry.attest.revision', { rev: before.rev });
	return ok(true);
}

/** Another name is another person: whom the standing body had linked it to no longer holds. */
function unlinkedBy(act: EntryAct, fields: Readonly<Record<string, unknown>>, before: Entry): Partial<Entry> {
	const renames = (act === 'edit' || act === 'resubmit') && namesAnother(before, fields);
	return before.linked !== '' && renames ? { linked: '' } : {};
}

/** Fields that an act sets by itself. */
const DERIVED: Readonly<Record<EntryAct, readonly (keyof Entry)[]>> = {
	edit: [],
	resubmit: ['returnReason'],
	withdraw: [],
	attest: ['attestedRev', 'decidedBy', 'decidedAt', 'returnReason'],
	return: ['attestedRev', 'decidedBy', 'decidedAt'],
	tag: [],
	admit: []
};

function derivedBy(act: EntryAct, { change, now }: Attempt<Entry>, person: string): Partial<Entry> {
	if (act === 'resubmit') return { returnReason: '' };
	if (act !== 'attest' && act !== 'return') return {};
	const decided = { attestedRev: change.baseRev, decidedBy: person, decidedAt: now };
	return act === 'attest' ? { ...decided, returnReason: '' } : decided;
}

/**
 * Words written after the last day were not captured in time, whatever the entry was before: the standing body admits
 * them or not, and what it said of the earlier words no longer holds (product §2.6).
 */
function lateWords(act: EntryAct, { change, now }: Attempt<Entry>, { rules }: Campaign): Partial<Entry> {
	if (act !== 'edit' && act !== 'resubmit') return {};
	if (!CONTENT_FIELDS.some((field) => field in change.fields)) return {};
	const moment = captureMoment(change.capturedAt, change.clockOffset, now);
	return isOver(rules, moment) ? { late: true, admission: '', admissionReason: '' } : {};
}

/**
 * Shape, clean text and everything an entry points to; derives the unit it belongs to.
 * @param written laid over `base`; what is not written stands already and is not checked anew: the server's engine is
 * slow at it, and each entry of a push would wait
 */
function checkContent(
	base: Entry,
	written: Readonly<Record<string, unknown>>,
	campaign: Campaign,
	lookup: WardLookup,
	now: string
): Result<Entry> {
	const parsed = parseFieldsAs(WRITABLE, cleaned(written), 'entry.shape');
	if (!parsed.ok) return parsed;
	// What the schema does not name was put there by the rules themselves, never by a change.
	const entry = { ...base, ...parsed.value } as Entry;
	if (!isDay(entry.day)) return fail('entry.day.shape');
	if (entry.day > dayOf(now)) return fail('entry.day.future');
	if (!isWithinPeriod(campaign.rules, entry.day)) return fail('entry.day.outsidePeriod');
	if (!lookup.person(entry.author)) return fail('entry.author.unknown');
	const subject = checkSubject(entry, lookup);
	if (!subject.ok) return subject;
	const tags = checkTags(entry, campaign);
	if (!tags.ok) return tags;
	return ok({ ...entry, unit: unitOfEntry(entry, (id) => lookup.person(id)) });
}

function checkSubject(entry: Entry, lookup: WardLookup): Result<unknown> {
	if (entry.linked !== '' && !lookup.person(entry.linked)) return fail('entry.linked.unknown');
	if (entry.linked !== '' && entry.subjectKind !== 'name') return fail('entry.linked.notFree');
	if (entry.subjectKind === 'name') return entry.subject === '' ? ok(true) : fail('entry.subject.unknown');
	const known =
		entry.subjectKind === 'person' ? lookup.person(entry.subject) : lookup.units.get(entry.subject);
	return known ? ok(true) : fail('entry.subject.unknown');
}

function checkTags(entry: Entry, campaign: Campaign): Result<unknown> {
	const rules = rulesOf(campaign, entry.rulesVersion);
	if (!rules) return fail('entry.rulesVersion.unknown');
	// The version in force counts too: the standing body tags by today's criteria.
	const versions = rules === campaign.rules ? [rules] : [rules, campaign.rules];
	const hasArea = (code: string) => versions.some(({ areas }) => areas.some((area) => area.code === code));
	if (entry.area !== '' && !hasArea(entry.area)) return fail('entry.area.unknown');
	const hasCriterion = (code: string) =>
		versions.some(({ criteria }) => criteria.some((criterion) => criterion.code === code));
	const strange = entry.criteria.find((code) => !hasCriterion(code));
	if (strange !== undefined) return fail('entry.criteria.unknown', { criterion: strange });
	const hasIndex = (code: string) =>
		versions.some(({ areas }) => areas.some(({ indices }) => indices.some((index) => index.code === code)));
	const unknown = entry.figureIndices.find((code) => code !== '' && !hasIndex(code));
	return unknown === undefined ? ok(true) : fail('entry.index.unknown', { index: unknown });
}

const LINES = ['subjectName', 'place'];
const TEXTS = ['title', 'story', 'returnReason', 'withdrawReason', 'admissionReason'];

/** Text as it is stored. The words themselves are never changed, only their encoding and blank ends. */
function cleaned(written: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	const clean: Record<string, unknown> = { ...written };
	const lines = (list: unknown, names: readonly string[]) =>
		Array.isArray(list) ? list.map((item: unknown) => withClean(item, names)) : list;
	for (const name of LINES) if (name in written) clean[name] = asLine(written[name]);
	for (const name of TEXTS) if (name in written) clean[name] = asText(written[name]);
	if ('figures' in written) clean.figures = lines(written.figures, ['name', 'unit']);
	if ('attachments' in written) clean.attachments = lines(written.attachments, ['name', 'caption']);
	return clean;
}

function withClean(item: unknown, names: readonly string[]): unknown {
	if (typeof item !== 'object' || item === null) return item;
	const fields = item as Readonly<Record<string, unknown>>;
	const clean: Record<string, unknown> = { ...fields };
	for (const name of names) clean[name] = asLine(fields[name]);
	return clean;
}

function asLine(value: unknown): unknown {
	return typeof value === 'string' ? cleanLine(value) : value;
}

function asText(value: unknown): unknown {
	return typeof value === 'string' ? cleanText(value) : value;
}
