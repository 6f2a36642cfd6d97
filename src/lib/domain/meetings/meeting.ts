import * as z from 'zod/mini';
import { namedFiles } from '../attachments/namedFile';
import { PUSH_LIMITS } from '../changes/protocol';
import { id, idOrNone } from '../ids';
import { once } from '../once';
import { line, words } from '../text/fields';

/** States of a meeting (product §4). */
export const MEETING_STATES = ['planned', 'open', 'counted', 'locked'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

export const MEETING_ABOUT = ['awards', 'initiatives'] as const;

/** What one meeting decides on: its count is a group with a change for each item, and a group travels in one request. */
export const MOST_ITEMS = PUSH_LIMITS.changes - 1;

/**
 * `present`: in the room. `substitute`: somebody sent in writing sits and votes for the member. `written`: absent, with
 * an opinion in writing that counts as a vote. `excused`, `absent`: with and without a reason.
 */
export const ATTENDANCE = ['present', 'substitute', 'written', 'excused', 'absent'] as const;
export type AttendanceKind = (typeof ATTENDANCE)[number];

/** A moment of the meeting as the minutes write it, in the ward's time: `YYYY-MM-DDTHH:mm`, or empty. */
const localTime = () => z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})?$/, 'meeting.time.shape'));

const count = () => z.int().check(z.minimum(0, 'meeting.count.negative'), z.maximum(100_000));

const attendee = () =>
	z.object({
		/** a member of the council */
		person: id,
		kind: z.enum(ATTENDANCE),
		/** who sits for the member, and the paper that says so */
		substitute: line(200),
		reason: line(300)
	});
export type Attendee = Readonly<z.infer<ReturnType<typeof attendee>>>;

const guest = () => z.object({ name: line(200), position: line(200) });
const agendaItem = () => z.object({ text: line(500) });

/** Somebody who takes no part in one decision (domain §9.4). */
const recusal = () => z.object({ item: id, person: id, reason: line(500) });
export type Recusal = Readonly<z.infer<ReturnType<typeof recusal>>>;

const note = () => z.object({ item: id, text: words(8_000) });

/** Marks for one item on the ballots. A line without a mark is blank: a valid abstention. */
const tallyLine = () => z.object({ item: id, agree: count(), disagree: count(), blank: count() });

/** Paper ballots as one teller counted them. */
const tally = () =>
	z.object({
		/** the person who counted: two different ones have to agree */
		teller: id,
		issued: count(),
		returned: count(),
		valid: count(),
		invalid: count(),
		lines: z.array(tallyLine()).check(z.maxLength(400))
	});
export type Tally = Readonly<z.infer<ReturnType<typeof tally>>>;

export const VOICES = ['agree', 'disagree', 'abstain'] as const;
export type Voice = (typeof VOICES)[number];

/** One member's vote on one item, by name: a show of hands or a written opinion. */
const namedVote = () => z.object({ item: id, person: id, voice: z.enum(VOICES) });
export type NamedVote = Readonly<z.infer<ReturnType<typeof namedVote>>>;

/**
 * What decided where the figures did not: the order in which tied items are taken, by whom and why. `pass`: the chair's
 * vote on a single item whose votes are even.
 */
const ruling = () =>
	z.object({
		kind: z.enum(['order', 'pass']),
		/** tie-break of the campaign's list that it applies: `secondVote` or `chair` */
		by: z.enum(['secondVote', 'chair']),
		/** for `order`: all tied items, the first first; for `pass`: the one item */
		items: z.array(id).check(z.minLength(1), z.maxLength(400)),
		/** for `secondVote`: agreeing votes, parallel to `items` */
		votes: z.array(count()).check(z.maxLength(400)),
		/** for `pass`: what the chair said */
		agrees: z.boolean(),
		reason: words(2_000)
	});
export type Ruling = Readonly<z.infer<ReturnType<typeof ruling>>>;

/** What became of one item, and why: exact figures, no percentages. */
const itemResult = () =>
	z.object({
		item: id,
		agree: z.int(),
		disagree: z.int(),
		blank: z.int(),
		/** what the share was counted of */
		base: z.int(),
		/** enough votes by the rule */
		reached: z.boolean(),
		/** reached, and within the quota */
		passed: z.boolean(),
		/** place among those of the level and kind that reached it; 0 when it did not */
		place: z.int(),
		/** tie-break that set it apart from its neighbour, or `` */
		decidedBy: z.string().check(z.maxLength(40)),
		/** code of the quota that left no place for it, or `` */
		overQuota: z.string().check(z.maxLength(40))
	});
export type ItemResult = Readonly<z.infer<ReturnType<typeof itemResult>>>;

export const meetingFields = once(() => ({
	campaign: id,
	rulesVersion: z.int().check(z.minimum(1)),
	council: id,
	about: z.enum(MEETING_ABOUT),
	/** a locked meeting whose result this one corrects */
	corrects: idOrNone,
	title: line(300),
	place: line(300),
	/** as invited; as it really began and ended */
	plannedFor: localTime(),
	startedAt: localTime(),
	endedAt: localTime(),
	invitation: words(8_000),
	guests: z.array(guest()).check(z.maxLength(60)),
	agenda: z.array(agendaItem()).check(z.maxLength(60)),
	presider: idOrNone,
	secretary: idOrNone,
	tellers: z.array(id).check(z.maxLength(9)),
	attendance: z.array(attendee()).check(z.maxLength(60)),
	/** what is decided on, in the order of the agenda: nominations, or initiatives */
	items: z.array(id).check(z.maxLength(MOST_ITEMS, 'meeting.items.tooMany')),
	recusals: z.array(recusal()).check(z.maxLength(2_000)),
	discussion: z.array(note()).check(z.maxLength(400)),
	tallyFirst: z.nullable(tally()),
	tallySecond: z.nullable(tally()),
	votes: z.array(namedVote()).check(z.maxLength(20_000)),
	rulings: z.array(ruling()).check(z.maxLength(60)),
	result: z.array(itemResult()).check(z.maxLength(400)),
	conclusion: words(20_000),
	/** the signed scan of the minutes */
	attachments: namedFiles(),
	state: z.enum(MEETING_STATES)
}));

export const meetingSchema = once(() =>
	z.object({
		id,
		rev: z.int(),
		...meetingFields(),
		reporter: id,
		/** derived when it was counted and locked: who and when */
		countedBy: idOrNone,
		countedAt: z.string(),
		lockedBy: idOrNone,
		lockedAt: z.string(),
		/** head of the log when it was locked, `SEQ:HASH`: printed in the minutes, so that a rewritten log is noticed */
		logHead: z.string()
	})
);
export type Meeting = Readonly<z.infer<ReturnType<typeof meetingSchema>>>;

/** A meeting that is not planned yet, to be completed by what is known. */
export function blankMeeting(
	known: Pick<Meeting, 'id' | 'campaign' | 'council'> & Partial<Meeting>
): Meeting {
	return {
		rev: 0,
		rulesVersion: 1,
		about: 'awards',
		corrects: '',
		title: '',
		place: '',
		plannedFor: '',
		startedAt: '',
		endedAt: '',
		invitation: '',
		guests: [],
		agenda: [],
		presider: '',
		secretary: '',
		tellers: [],
		attendance: [],
		items: [],
		recusals: [],
		discussion: [],
		tallyFirst: null,
		tallySecond: null,
		votes: [],
		rulings: [],
		result: [],
		conclusion: '',
		attachments: [],
		state: 'planned',
		reporter: '',
		countedBy: '',
		countedAt: '',
		lockedBy: '',
		lockedAt: '',
		logHead: '',
		...known
	};
}
