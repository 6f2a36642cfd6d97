import type { Attempt, Judge, Verdict } from '../changes/attempt';
import { sameValue } from '../changes/canonical';
import { onlyFields, pick } from '../changes/fields';
import { parseFieldsAs } from '../changes/parse';
import { fail, ok, type Problem, type Result } from '../result';
import { checkPeople } from './checkPeople';
import { checkPlan, checkTimes } from './checkPlan';
import { checkRulings } from './checkRulings';
import { checkVotes } from './checkVotes';
import { followsResult } from './followsResult';
import { countHindrances, openHindrances } from './hindrances';
import { blankMeeting, meetingFields, type Meeting } from './meeting';
import { outcomeOf } from './outcomeOf';
import { isTime, mayHold, MEETING_PERMISSIONS, meetingAct, type MeetingAct } from './permissions';
import { READ_FOR } from './readFor';
import { sittingOf, type Sitting } from './sitting';

type Judged = Attempt<Meeting>;

/** Every act on a meeting: planned, opened, recorded, counted, concluded, locked (product §2.8, §4). */
export const judgeMeeting: Judge<Meeting> = (attempt) => {
	const { before, change, actor, lookup, now } = attempt;
	if (!mayHold(actor)) return fail('access.roleMissing', { role: 'standing' });
	if (before?.state === 'locked') return fail('meeting.locked');
	const act = meetingAct(before, change.fields);
	if (act === null) return fail('meeting.act.unknown');
	const wrongState = before && stateProblem(act, before);
	if (wrongState) return refuse(wrongState);
	const named = onlyFields(change.fields, MEETING_PERMISSIONS[act].fields);
	if (!named.ok) return named;
	const parsed = parseFieldsAs(meetingFields(), change.fields, 'meeting.shape');
	if (!parsed.ok) return parsed;
	const known = before ?? blankMeeting({ id: change.id, campaign: '', council: '', reporter: actor.account });
	const written = { ...parsed.value, ...derivedBy(act, attempt) };
	const meeting = { ...known, ...written } as Meeting;
	const sitting = sittingOf(meeting, lookup);
	if (!sitting.ok) return sitting;
	if (!isTime(act, meeting, sitting.value.campaign, now)) {
		return fail(act === 'open' ? 'meeting.open.campaign' : 'meeting.campaign.state');
	}
	const wrong =
		checkTimes(meeting, now) ??
		(isHeld(act) ? checkWritten(meeting, attempt, sitting.value) : null) ??
		particular(act, meeting, attempt, sitting.value);
	if (wrong) return refuse(wrong);
	const fields = before === null ? Object.keys(meeting).filter(isStored) : Object.keys(written);
	return ok({ fields: pick(meeting, fields.sort()) });
};

/** Once it is counted, what stands is not asked again: a council that is put right later must not hold up the minutes. */
function isHeld(act: MeetingAct): boolean {
	return act !== 'conclude' && act !== 'lock';
}

const isStored = (field: string) => field !== 'id' && field !== 'rev';

function refuse(problem: Problem): Result<Verdict> {
	return { ok: false, error: problem };
}

/** An act that is told by the state it asks for says which state it needs. */
function stateProblem(act: MeetingAct, { state }: Meeting): Problem | null {
	if (MEETING_PERMISSIONS[act].from === state) return null;
	switch (act) {
		case 'open':
			return { code: 'meeting.open.state' };
		case 'count':
			return { code: 'meeting.count.state' };
		case 'lock':
			return { code: 'meeting.lock.state' };
		default:
			return { code: 'meeting.act.unknown' };
	}
}

function derivedBy(act: MeetingAct, { actor, now, logHead }: Judged): Partial<Meeting> {
	const { to } = MEETING_PERMISSIONS[act];
	const state = to ? { state: to } : {};
	if (act === 'count') return { ...state, countedBy: actor.person, countedAt: now };
	// The phone does not know the log: the server's word fills it in.
	if (act === 'lock') return { ...state, lockedBy: actor.person, lockedAt: now, logHead: logHead ?? '' };
	return state;
}

/** What must hold of a meeting until it is counted, whoever wrote what of it. */
function checkWritten(
	meeting: Meeting,
	{ before, change, lookup }: Judged,
	sitting: Sitting
): Problem | null {
	const { fields } = change;
	return (
		checkPlan(meeting, before, fields, sitting, lookup) ??
		checkPeople(meeting, sitting, lookup) ??
		checkVotes(meeting, fields, sitting, lookup) ??
		checkRulings(meeting, sitting)
	);
}

/** What one act asks for beside. */
function particular(act: MeetingAct, meeting: Meeting, attempt: Judged, sitting: Sitting): Problem | null {
	const { lookup, change } = attempt;
	switch (act) {
		case 'plan':
			return 'state' in change.fields && change.fields.state !== 'planned'
				? { code: 'meeting.plan.state' }
				: null;
		case 'open':
			if (meeting.rulesVersion !== sitting.campaign.rulesVersion)
				return { code: 'meeting.open.rulesOutdated' };
			return (
				unread(attempt, READ_FOR.open, 'meeting.open.changed') ??
				openHindrances(meeting, sitting, lookup)[0] ??
				null
			);
		case 'record':
			return meeting.startedAt === '' ? { code: 'meeting.open.timeMissing' } : null;
		case 'count':
			return (
				unread(attempt, READ_FOR.count, 'meeting.count.changed') ?? checkCount(meeting, sitting, attempt)
			);
		case 'lock':
			return unread(attempt, READ_FOR.lock, 'meeting.lock.changed') ?? checkLock(meeting, attempt);
		default:
			return null;
	}
}

/** A decision is made on what was read: what somebody else wrote since was not (product §4). */
function unread({ changedSince }: Judged, fields: readonly string[], code: string): Problem | null {
	const since = fields.filter((field) => changedSince.has(field));
	return since.length > 0 ? { code, params: { fields: since.join(',') } } : null;
}

/** The result is reckoned once more from what was written: nobody passes because a phone says so. */
function checkCount(meeting: Meeting, sitting: Sitting, { lookup }: Judged): Problem | null {
	const outcome = outcomeOf(meeting, sitting, lookup);
	const [hindrance] = countHindrances(meeting, sitting, outcome, lookup);
	if (hindrance) return hindrance;
	return sameValue(outcome.result, meeting.result) ? null : { code: 'meeting.count.differs' };
}

function checkLock(meeting: Meeting, { lookup }: Judged): Problem | null {
	if (meeting.endedAt === '') return { code: 'meeting.lock.endMissing' };
	if (meeting.conclusion === '') return { code: 'meeting.lock.conclusionMissing' };
	return followsResult(meeting, lookup) ? null : { code: 'meeting.lock.notFollowed' };
}
