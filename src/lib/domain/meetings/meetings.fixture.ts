import type { CampaignState } from '../campaigns/campaign';
import type { CampaignRules, VotingRule } from '../campaigns/rules';
import type { RecordOf, WardLookup } from '../changes/attempt';
import type { CollectionName } from '../changes/protocol';
import type { Council, CouncilMember } from '../councils/council';
import { blankInitiative, type Initiative } from '../initiatives/initiative';
import type { Nomination } from '../nominations/nomination';
import { actor, campaignIn, idOf, lookupOf, PEOPLE, RULES } from '../ward.fixture';
import {
	blankMeeting,
	type Attendee,
	type Meeting,
	type NamedVote,
	type Ruling,
	type Tally
} from './meeting';
import { outcomeOf } from './outcomeOf';
import { sittingOf } from './sitting';
import type { TieFacts } from './tieBreaks';

/** The afternoon on which the council of the fixture's ward meets. */
export const REVIEW_DAY = '2023-12-22';
export const REVIEW_NOW = '2023-12-22T09:00:00.000Z';
export const STANDING = actor('minh', 'standing');

const seat = (word: string, parts: Partial<CouncilMember> = {}): CouncilMember => ({
	person: idOf(word),
	role: 'member',
	votes: true,
	from: '2023-01-01',
	to: '',
	...parts
});

/** Five who vote, a secretary who does not, and one whose time was over in May. */
export const council = (parts: Partial<Council> = {}): Council => ({
	id: idOf('council'),
	rev: 1,
	name: 'Hội đồng Thi đua - Khen thưởng',
	kind: 'emulation',
	members: [
		seat('chair', { role: 'chair' }),
		seat('blochead', { role: 'viceChair' }),
		seat('deskhead'),
		seat('kphead'),
		seat('hoa'),
		seat('minh', { role: 'secretary', votes: false }),
		seat('moved', { to: '2023-05-31' })
	],
	decisionNumber: '12/QĐ-UBND',
	decisionDate: '2023-01-10',
	decisionIssuer: 'UBND phường',
	from: '2023-01-01',
	to: '',
	...parts
});

/** Lan of the one-stop desk, nominated in the ward and found eligible. */
export const nomination = (word: string, parts: Partial<Nomination> = {}): Nomination =>
	({
		id: idOf(`n${word}`),
		rev: 3,
		campaign: idOf('campaign'),
		rulesVersion: 1,
		level: 'ward',
		subjectKind: 'person',
		subject: idOf(word),
		subjectName: word,
		unit: idOf('desk'),
		position: '',
		reason: '',
		reportForm: '',
		report: [],
		reportReady: true,
		directWork: '',
		state: 'eligible',
		screening: [],
		screeningNote: '',
		meeting: '',
		award: '',
		reporter: idOf('aminh'),
		proposer: idOf('minh'),
		proposedAt: REVIEW_NOW,
		screenedBy: idOf('minh'),
		screenedAt: REVIEW_NOW,
		screenedRev: 2,
		...parts
	}) as Nomination;

/** A nominated unit of the fixture's ward. */
export const unitNomination = (word: string, parts: Partial<Nomination> = {}): Nomination =>
	nomination(word, { subjectKind: 'unit', unit: idOf(word), ...parts });

export const initiative = (word: string, parts: Partial<Initiative> = {}): Initiative =>
	blankInitiative({
		id: idOf(`i${word}`),
		rev: 4,
		campaign: idOf('campaign'),
		capturedAt: REVIEW_NOW,
		title: word,
		authors: [{ person: idOf(word), name: word, share: 100 }],
		people: [idOf(word)],
		state: 'underReview',
		scored: { sheets: 3, sum: 240, of: 3, passed: true, below: [] },
		...parts
	});

export const attendee = (word: string, parts: Partial<Attendee> = {}): Attendee => ({
	person: idOf(word),
	kind: 'present',
	substitute: '',
	reason: '',
	...parts
});

/** The five voting members and the secretary, all in the room. */
export const EVERYBODY: Meeting['attendance'] = [
	'chair',
	'blochead',
	'deskhead',
	'kphead',
	'hoa',
	'minh'
].map((word) => attendee(word));

export interface Ward {
	readonly campaign?: CampaignState;
	readonly rules?: Partial<CampaignRules>;
	readonly voting?: Partial<VotingRule>;
	readonly records?: { readonly [name in CollectionName]?: readonly RecordOf[name][] };
}

/** The fixture's ward with a council, what it votes on, and the rules that a table asks for. */
export function reviewWard({ campaign = 'reviewing', rules, voting, records = {} }: Ward = {}): WardLookup {
	const base = lookupOf({ records: { councils: [council()], ...records } });
	const whole: CampaignRules = { ...RULES, ...rules };
	const changed: CampaignRules = {
		...whole,
		voting: { ...whole.voting, ...voting },
		initiatives: { ...whole.initiatives, voting: { ...whole.initiatives.voting, ...voting } }
	};
	return {
		...base,
		person: (id) => PEOPLE.find((one) => one.id === id),
		campaign: (id) => (id === idOf('campaign') ? { ...campaignIn(campaign), rules: changed } : undefined)
	};
}

/** A meeting that reviews Lan and the one-stop desk, planned for the afternoon. */
export const planned = (parts: Partial<Meeting> = {}): Meeting =>
	blankMeeting({
		id: idOf('meeting'),
		rev: 5,
		campaign: idOf('campaign'),
		council: idOf('council'),
		title: 'Họp xét khen thưởng',
		plannedFor: `${REVIEW_DAY}T14:00`,
		items: [idOf('nlan'), idOf('ndesk')],
		reporter: idOf('aminh'),
		...parts
	});

/** The same, begun with everybody in the room. */
export const begun = (parts: Partial<Meeting> = {}): Meeting =>
	planned({
		state: 'open',
		startedAt: `${REVIEW_DAY}T14:05`,
		presider: idOf('chair'),
		secretary: idOf('minh'),
		tellers: [idOf('kphead'), idOf('hoa')],
		attendance: EVERYBODY,
		...parts
	});

/** Ballots of everybody, all valid, with these agreeing, disagreeing and blank marks on each line. */
export const tally = (
	lines: Readonly<Record<string, readonly [agree: number, disagree: number, blank: number]>>,
	parts: Partial<Tally> = {}
): Tally => ({
	teller: idOf('kphead'),
	issued: 5,
	returned: 5,
	valid: 5,
	invalid: 0,
	lines: Object.entries(lines).map(([item, [agree, disagree, blank]]) => ({
		item: idOf(item),
		agree,
		disagree,
		blank
	})),
	...parts
});

const DECIDED = tally({ nlan: [4, 1, 0], ndesk: [5, 0, 0] });

/** The same, counted by two tellers who agree: Lan has four of five, the desk all. */
export const tallied = (parts: Partial<Meeting> = {}): Meeting =>
	begun({ tallyFirst: DECIDED, tallySecond: { ...DECIDED, teller: idOf('hoa') }, ...parts });

/** The same, counted and locked. */
export const locked = (parts: Partial<Meeting> = {}): Meeting =>
	tallied({
		state: 'locked',
		endedAt: `${REVIEW_DAY}T16:00`,
		conclusion: 'Hội đồng thống nhất đề nghị khen thưởng.',
		...parts
	});

export const vote = (item: string, person: string, voice: NamedVote['voice']): NamedVote => ({
	item: idOf(item),
	person: idOf(person),
	voice
});

/** Votes by name on one item, in the order of the council: `+` agrees, `-` disagrees, `0` abstains, `.` says nothing. */
export const hands = (item: string, signs: string): readonly NamedVote[] =>
	['chair', 'blochead', 'deskhead', 'kphead', 'hoa'].flatMap((person, place) => {
		const voice = ({ '+': 'agree', '-': 'disagree', '0': 'abstain' } as const)[signs[place] ?? '.'];
		return voice ? [vote(item, person, voice)] : [];
	});

export const order = (by: Ruling['by'], items: readonly string[], votes: readonly number[] = []): Ruling => ({
	kind: 'order',
	by,
	items: [...items],
	votes: [...votes],
	agrees: false,
	reason: 'Thành tích nổi bật hơn.'
});

export const says = (item: string, agrees: boolean): Ruling => ({
	kind: 'pass',
	by: 'chair',
	items: [item],
	votes: [],
	agrees,
	reason: ''
});

/** What the rules make of a meeting; a bug of the table when it cannot be held at all. */
export function outcomeIn(meeting: Meeting, lookup: WardLookup): ReturnType<typeof outcomeOf> {
	const sitting = sittingOf(meeting, lookup);
	if (!sitting.ok) throw new Error(sitting.error.code);
	return outcomeOf(meeting, sitting.value, lookup);
}

export const UNKNOWN: TieFacts = {
	criteriaMet: null,
	evidence: null,
	directWork: null,
	women: null,
	noEarlierAward: null
};
