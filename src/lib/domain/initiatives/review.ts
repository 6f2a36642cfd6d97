import { rulesOf } from '../campaigns/campaign';
import { parseFieldsAs } from '../changes/parse';
import { fail, ok } from '../result';
import { countSheets } from '../scores/count';
import { sheetsToCount } from '../scores/scorers';
import { dayOf } from '../time';
import type { Act } from './acts';
import { checkConfirmed } from './filing';
import { initiativeFields } from './initiative';
import { INITIATIVE_WORDS } from './words';

/** The standing body admits what came after the deadline or not, and says why (product §2.6). */
export const admit: Act = ({ attempt, before }) => {
	const { fields } = attempt.change;
	if (!before.late) return fail('initiative.admit.notLate');
	const parsed = parseFieldsAs(initiativeFields(), fields, 'initiative.shape');
	if (!parsed.ok) return parsed;
	const { admission = '', admissionReason = '' } = parsed.value;
	if (admissionReason === '') return fail('initiative.admit.reasonMissing');
	if (hasUnreadWords(attempt.changedSince)) return fail('initiative.admit.changed');
	return ok({ written: { admission, admissionReason } });
};

/** From here on the words are frozen, so they have to be those that were read; and every share agreed to. */
export const takeUp: Act = ({ attempt, before }) => {
	if (hasUnreadWords(attempt.changedSince)) return fail('initiative.takeUp.changed');
	if (before.late && before.admission !== 'admitted') return fail('initiative.takeUp.notAdmitted');
	const confirmed = checkConfirmed(before, 'initiative.takeUp.unconfirmed');
	if (!confirmed.ok) return confirmed;
	return ok({ written: { state: 'underReview', takenUpRev: before.rev } });
};

function hasUnreadWords(changedSince: ReadonlySet<string>): boolean {
	return INITIATIVE_WORDS.some((field) => changedSince.has(field));
}

/**
 * The members' sheets become one result, and open to all of them. It is never carried by the change: chair and
 * secretary of the initiative council are members themselves, and see the others' sheets only now.
 */
export const countScores: Act = ({ attempt, before, campaign }) => {
	const { change, actor, lookup, now } = attempt;
	if (before.people.includes(actor.person)) return fail('initiative.countScores.own');
	if (before.scored !== null) return fail('initiative.countScores.done');
	const parsed = parseFieldsAs(initiativeFields(), change.fields, 'initiative.shape');
	if (!parsed.ok) return parsed;
	const { missingScoresReason = '' } = parsed.value;
	const rules = rulesOf(campaign, before.rulesVersion);
	if (!rules) return fail('initiative.rulesVersion.unknown');
	const { sheets, missing } = sheetsToCount(before, lookup, dayOf(now));
	if (sheets.some(({ readRev }) => readRev < before.takenUpRev))
		return fail('initiative.countScores.outdated');
	// A phone does not see all sheets (they are blind): only the server, which knows the log, can say that one is missing.
	const isPhone = attempt.logHead === undefined;
	if (missing.length > 0 && isPhone) return ok({ written: { missingScoresReason } });
	if (missing.length > 0 && missingScoresReason === '')
		return fail('initiative.countScores.sheetsMissing', { n: missing.length });
	if (sheets.length === 0) return fail('initiative.countScores.noSheets');
	return ok({
		written: { missingScoresReason, scored: countSheets(rules.initiatives.scoreSheet, sheets) },
		followUps: sheets.map(({ id }) => ({ collection: 'scores', id, fields: { state: 'counted' } }))
	});
};

/**
 * What the council's meeting decided, as its count says; the record carries it so that whoever reads the initiative
 * need not read the meeting. A later meeting changes it only by correcting the first.
 */
export const vote: Act = ({ attempt, before }) => {
	const { change, lookup } = attempt;
	if (before.scored === null) return fail('initiative.vote.notScored');
	const { votedIn, votePassed } = change.fields;
	const meeting = lookup.find('meetings', String(votedIn));
	const isCounted = meeting?.state === 'counted' || meeting?.state === 'locked';
	if (!meeting || !isCounted || meeting.about !== 'initiatives')
		return fail('initiative.vote.meetingUnknown');
	if (before.votedIn !== '' && ![meeting.id, meeting.corrects].includes(before.votedIn))
		return fail('initiative.vote.decided');
	const result = meeting.result.find(({ item }) => item === before.id);
	if (!result || result.passed !== votePassed) return fail('initiative.vote.otherResult');
	return ok({ written: { votedIn: meeting.id, votePassed: result.passed } });
};
