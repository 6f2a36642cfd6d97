import type { Actor } from '../access/actor';
import type { CampaignState } from '../campaigns/states';
import type { RecordOf, WardLookup } from '../changes/attempt';
import type { CollectionName } from '../changes/protocol';
import type { Council, CouncilMember, CouncilRole } from '../councils/council';
import type { ItemResult, Meeting } from '../meetings/meeting';
import type { Score } from '../scores/score';
import { account, change, entry, idOf, lookupOf } from '../ward.fixture';
import { blankInitiative, type Initiative, type ShareConfirmation } from './initiative';
import { judgeInitiative } from './judgeInitiative';

/** A day before the campaign's initiative deadline (30/11), and one between it and the last day (19/12). */
export const IN_TIME = '2023-11-20T02:00:00.000Z';
export const TOO_LATE = '2023-12-05T02:00:00.000Z';
export const REASON = 'Giải pháp này đã được phường khác áp dụng từ trước.';

export const confirmed = (word: string, share: number): ShareConfirmation => ({
	person: idOf(word),
	share,
	at: '2023-05-10T02:00:00.000Z',
	by: idOf(`a${word}`)
});

export const by = (word: string, share: number) => ({ person: idOf(word), name: word, share });

/** Lan (60 %) and Minh (40 %) of the one-stop desk; everything that has to be written is written. */
export const initiative = (fields: Partial<Initiative> = {}): Initiative =>
	blankInitiative({
		id: idOf('initiative'),
		rev: 9,
		campaign: idOf('campaign'),
		capturedAt: '2023-05-10T02:00:00.000Z',
		clockOffset: 0,
		title: 'Nhắn tin báo hồ sơ sắp đến hạn',
		authors: [by('lan', 60), by('minh', 40)],
		confirmations: [confirmed('lan', 60), confirmed('minh', 40)],
		people: [idOf('lan'), idOf('minh')],
		kind: 'operational',
		area: 'digital',
		before: 'Người dân đến hỏi nhiều lần.',
		solution: 'Tin nhắn tự động trước một ngày.',
		novelty: 'Phường chưa có nơi nào làm.',
		practicality: 'Dùng điện thoại sẵn có.',
		effect: 'Giảm lượt hỏi từ 12 xuống 3 mỗi ngày.',
		replicability: 'Phường nào cũng làm được.',
		firstAppliedOn: '2023-04-03',
		reporter: idOf('alan'),
		unit: idOf('desk'),
		...fields
	});

/** As the council took it up, with all that it takes to get where the state says. */
export const underReview = (fields: Partial<Initiative> = {}): Initiative =>
	initiative({ state: 'underReview', filedAt: IN_TIME, takenUpRev: 7, ...fields });

export const SCORED = { sheets: 3, sum: 240, of: 3, passed: true, below: [] };
export const votedOn = (fields: Partial<Initiative> = {}): Initiative =>
	underReview({ scored: SCORED, votedIn: idOf('meeting'), votePassed: true, ...fields });

const seat = (word: string, role: CouncilRole, votes = true): CouncilMember => ({
	person: idOf(word),
	role,
	votes,
	from: '2023-01-01',
	to: ''
});

/** Three who vote (chair, secretary, one more), one who does not. */
export const initiativeCouncil = (fields: Partial<Council> = {}): Council => ({
	id: idOf('council'),
	rev: 1,
	name: 'Hội đồng sáng kiến',
	kind: 'initiative',
	members: [
		seat('chair', 'chair'),
		seat('deskhead', 'secretary'),
		seat('blochead', 'member'),
		seat('kphead', 'member', false)
	],
	decisionNumber: '',
	decisionDate: '',
	decisionIssuer: '',
	from: '2023-01-01',
	to: '',
	...fields
});

/** A whole sheet of the default score sheet. */
export const pointsOf = (novelty: number, practicality = 15, effect = 20, replicability = 15) =>
	Object.entries({ novelty, practicality, effect, replicability }).map(([criterion, points]) => ({
		criterion,
		points,
		comment: ''
	}));

export const score = (word: string, fields: Partial<Score> = {}): Score => ({
	id: idOf(`s${word}`),
	rev: 12,
	initiative: idOf('initiative'),
	points: pointsOf(25),
	comment: '',
	readRev: 9,
	campaign: idOf('campaign'),
	member: idOf(word),
	reporter: idOf(`a${word}`),
	state: 'given',
	givenAt: IN_TIME,
	...fields
});
export const SHEETS = [score('chair'), score('deskhead'), score('blochead')];

/** A counted meeting of the initiative council with one result; the rest of a meeting is not asked for. */
export const meeting = (passed: boolean, fields: Partial<Meeting> = {}): Meeting =>
	({
		id: idOf('meeting'),
		about: 'initiatives',
		state: 'counted',
		corrects: '',
		result: [{ item: idOf('initiative'), passed } as ItemResult],
		...fields
	}) as Meeting;

type Records = { readonly [name in CollectionName]?: readonly RecordOf[name][] };

/** The ward with its initiative council; Lan and Minh have accounts, Hoa has none. */
export const wardOf = (records: Records = {}, campaign: CampaignState = 'issued'): WardLookup =>
	lookupOf({
		campaign,
		accounts: records.users ?? [account('lan', 'reporter'), account('minh', 'reporter')],
		entries: records.entries ?? [entry()],
		records: { councils: [initiativeCouncil()], ...records }
	});

export interface Circumstances {
	readonly records?: Records;
	readonly campaign?: CampaignState;
	readonly now?: string;
	readonly capturedAt?: string;
	readonly clockOffset?: number | null;
	readonly changedSince?: readonly string[];
	/** where it is judged: phones know no head of the log */
	readonly onPhone?: boolean;
}

/** What the rules answer to a change of an initiative (`null`: a new one), at the server unless told otherwise. */
export function judgedInitiative(
	before: Initiative | null,
	fields: Readonly<Record<string, unknown>>,
	who: Actor,
	{ records, campaign, now = IN_TIME, changedSince = [], onPhone = false, ...captured }: Circumstances = {}
) {
	const { capturedAt = now, clockOffset = 0 } = captured;
	return judgeInitiative({
		change: change(fields, {
			collection: 'initiatives',
			id: idOf('initiative'),
			baseRev: before?.rev ?? 0,
			capturedAt,
			clockOffset
		}),
		before,
		changedSince: new Set(changedSince),
		actor: who,
		lookup: wardOf(records, campaign),
		now,
		...(onPhone ? {} : { logHead: '9:abc' })
	});
}

/** `ok`, or the code of the refusal. */
export function answerTo(...attempt: Parameters<typeof judgedInitiative>): string {
	const verdict = judgedInitiative(...attempt);
	return verdict.ok ? 'ok' : verdict.error.code;
}
