import { captureMoment, captureVerdict } from '../campaigns/deadlines';
import { pick } from '../changes/fields';
import { parseFieldsAs } from '../changes/parse';
import { fail, ok, type Result } from '../result';
import type { Act, Doing, Done } from './acts';
import { AUTHOR_FIELDS, checkWords } from './checkWords';
import { confirmedBySaying } from './confirmations';
import { checkComplete, checkConfirmed, filingVerdict, lateWords } from './filing';
import { initiativeFields, type Initiative } from './initiative';
import { checkLinks, linkFollowUps } from './links';

type Fields = Readonly<Record<string, unknown>>;

/** Words are written: freely while it is a draft; a filed one stays complete, and late words are admitted anew. */
export const edit: Act = (doing) => {
	const { attempt, before, campaign } = doing;
	const { change, now } = attempt;
	const checked = checkWords(before, change.fields, attempt, campaign);
	if (!checked.ok || before.state === 'draft') return withWords(checked, change.fields);
	return filed(doing, { ...checked.value, ...lateWords(change, campaign, now) }, change.fields);
};

/** A draft that missed its campaign goes on in another one that takes initiatives. */
export const move: Act = ({ attempt, before }) => {
	const { change, lookup, now } = attempt;
	const campaign = lookup.campaign(String(change.fields.campaign));
	if (!campaign) return fail('initiative.campaign.unknown');
	const { capturedAt, clockOffset } = change;
	const { state: campaignState, rules } = campaign;
	const captured = captureVerdict({ capturedAt, clockOffset, receivedAt: now, campaignState, rules });
	if (!captured.ok) return captured;
	// The area is a part of the other plan: it is asked for by its rules, also when it stays as it was.
	const { rulesVersion, area } = { ...before, ...change.fields };
	return withWords(
		checkWords(before, { rulesVersion, area, ...change.fields }, attempt, campaign),
		change.fields
	);
};

export const confirmShare: Act = ({ attempt, before }) => {
	const { change, actor, lookup, now } = attempt;
	const at = captureMoment(change.capturedAt, change.clockOffset, now);
	const said = confirmedBySaying(before, change.fields.confirmations, actor, lookup, at);
	// Weighed here against what the others said meanwhile: nobody is asked to choose between two agreements.
	return said.ok ? ok({ written: { confirmations: [...said.value] }, weighed: ['confirmations'] }) : said;
};

/** Filed with the words as they stand, and those that come along; who did it first has filed it. */
export const file: Act = (doing) => {
	const { attempt, before, campaign } = doing;
	const { state: _, ...words } = attempt.change.fields;
	const { change, now } = attempt;
	const checked = checkWords(before, words, attempt, campaign);
	if (!checked.ok) return checked;
	if (before.state === 'filed') {
		const late = Object.keys(words).length > 0 ? lateWords(change, campaign, now) : {};
		return filed(doing, { ...checked.value, ...late }, words);
	}
	const filing = filingVerdict(change, campaign, now);
	if (!filing.ok) return filing;
	const initiative = { ...checked.value, state: 'filed' as const, filedAt: now, late: filing.value.late };
	const done = filed(doing, initiative, words);
	if (!done.ok) return done;
	const confirmed = checkConfirmed(initiative, 'initiative.file.unconfirmed');
	return confirmed.ok ? done : confirmed;
};

/** What must hold of an initiative that the council can see, and what follows for the entries that it links. */
function filed({ attempt, before }: Doing, after: Initiative, words: Fields): Result<Done> {
	const complete = checkComplete(after);
	if (!complete.ok) return complete;
	const done = withWords(ok(after), words);
	if (!done.ok) return done;
	const further = pick(after, ['state', 'filedAt', 'late', 'admission', 'admissionReason']);
	const written = { ...done.value.written, ...further };
	// Up to a hundred entries, which the server would read for every word that is mended.
	if (before.state === 'filed' && !('entries' in words) && !('authors' in words)) return ok({ written });
	const links = checkLinks(after, before.entries, attempt.actor, attempt.lookup);
	return links.ok ? ok({ written, followUps: linkFollowUps(before, after, attempt.lookup) }) : links;
}

/** Not in the running any more: told why, once others could see it. */
export const withdraw: Act = ({ attempt, before }) => {
	const parsed = parseFieldsAs(initiativeFields(), attempt.change.fields, 'initiative.shape');
	if (!parsed.ok) return parsed;
	const { withdrawReason = '' } = parsed.value;
	if (before.state !== 'draft' && withdrawReason === '') return fail('initiative.withdraw.reasonMissing');
	const after = { ...before, state: 'withdrawn' as const, withdrawReason };
	return ok({
		written: { state: after.state, withdrawReason },
		followUps: linkFollowUps(before, after, attempt.lookup),
		// The table of acts has said from which states: a filing in between is no reason to ask.
		weighed: ['state']
	});
};

/** The fields that were written, and all that hangs on the authors where they were among them. */
function withWords(checked: Result<Initiative>, words: Fields): Result<Done> {
	if (!checked.ok) return checked;
	const names = Object.keys(words).flatMap((name) => (name === 'authors' ? AUTHOR_FIELDS : name));
	return ok({ written: pick(checked.value, names) as Partial<Initiative> });
}
