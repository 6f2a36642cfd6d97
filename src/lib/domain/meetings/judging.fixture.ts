import type { Actor } from '../access/actor';
import type { WardLookup } from '../changes/attempt';
import type { Example } from '../example';
import { change, idOf } from '../ward.fixture';
import { judgeMeeting } from './judgeMeeting';
import type { Meeting, MeetingState } from './meeting';
import {
	council,
	EVERYBODY,
	initiative,
	nomination,
	outcomeIn,
	planned,
	REVIEW_DAY,
	REVIEW_NOW,
	reviewWard,
	STANDING,
	tallied,
	tally,
	unitNomination,
	type Ward
} from './meetings.fixture';

export const row = (name: string, actual: () => unknown, expected: unknown): Example => ({
	name,
	actual,
	expected
});

export const lan = nomination('lan');
export const desk = unitNomination('desk');
export const ward = (parts: Ward = {}) => {
	const { records, ...rest } = parts;
	return reviewWard({ ...rest, records: { nominations: [lan, desk], ...records } });
};
/** Nominations as the count of {@link tallied} leaves them. */
export const followed = [lan, desk].map((one) => ({
	...one,
	state: 'passed' as const,
	meeting: idOf('meeting')
}));
export const result = outcomeIn(tallied(), ward()).result;
export const ended = {
	endedAt: `${REVIEW_DAY}T16:00`,
	conclusion: 'Hội đồng thống nhất đề nghị khen thưởng.'
};

export const NEW = {
	campaign: idOf('campaign'),
	council: idOf('council'),
	about: 'awards',
	title: 'Họp xét khen thưởng',
	plannedFor: `${REVIEW_DAY}T14:00`,
	items: [lan.id, desk.id]
};
export const OPENING = {
	state: 'open',
	startedAt: `${REVIEW_DAY}T14:05`,
	presider: idOf('chair'),
	secretary: idOf('minh'),
	attendance: EVERYBODY
};

export interface Try {
	readonly who?: Actor;
	readonly lookup?: WardLookup;
	readonly since?: readonly string[];
	readonly now?: string;
	readonly logHead?: string;
}

export function judge(
	before: Meeting | null,
	fields: object,
	{ who, lookup, since, now, logHead }: Try = {}
) {
	return judgeMeeting({
		change: change({ ...fields }, { collection: 'meetings', id: idOf('meeting'), baseRev: before?.rev ?? 0 }),
		before,
		changedSince: new Set(since),
		actor: who ?? STANDING,
		lookup: lookup ?? ward(),
		now: now ?? REVIEW_NOW,
		...(logHead === undefined ? {} : { logHead })
	});
}

/** `ok`, or the code of the refusal. */
export const judged = (before: Meeting | null, fields: object, parts: Try = {}) => {
	const verdict = judge(before, fields, parts);
	return verdict.ok ? 'ok' : verdict.error.code;
};
export const said = (before: Meeting | null, fields: object, parts: Try = {}) => {
	return () => judged(before, fields, parts);
};

export const BY_STATE: Readonly<Record<MeetingState, Meeting>> = {
	planned: planned(),
	open: tallied(),
	counted: tallied({ state: 'counted', result: [...result] }),
	locked: tallied({ state: 'locked', result: [...result], ...ended })
};
export const without = (...words: readonly string[]) =>
	EVERYBODY.filter(({ person }) => !words.some((word) => idOf(word) === person));
export const hand = ward({ voting: { method: 'showOfHands' } });
export const recusal = (word: string, item = lan.id, reason = 'Là người thân.') => ({
	item,
	person: idOf(word),
	reason
});
export const sheet = tally({ nlan: [4, 1, 0], ndesk: [5, 0, 0] });

export const onInitiatives = {
	about: 'initiatives',
	items: [idOf('ilan')]
} as const;
export const initiativeWard: Ward = {
	records: { councils: [council({ kind: 'initiative' })], initiatives: [initiative('lan')] }
};
