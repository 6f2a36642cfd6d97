import type { Role } from '../access/roles';
import type { CampaignState } from '../campaigns/campaign';
import type { Example } from '../example';
import { actor, idOf } from '../ward.fixture';
import {
	BY_STATE,
	NEW,
	OPENING,
	ended,
	followed,
	initiativeWard,
	judge,
	judged,
	lan,
	onInitiatives,
	result,
	row,
	said,
	sheet,
	ward
} from './judging.fixture';
import type { Meeting, MeetingState } from './meeting';
import { isOpenTo, MEETING_PERMISSIONS, type MeetingAct } from './permissions';
import { council, EVERYBODY, planned, REVIEW_NOW, STANDING, tallied, type Ward } from './meetings.fixture';

const ACTS: Readonly<Record<string, object>> = {
	editPlan: { place: 'Phòng họp số 2' },
	open: OPENING,
	record: { discussion: [{ item: lan.id, text: 'Ý kiến của bà Hoa.' }] },
	count: { state: 'counted', result },
	conclude: { conclusion: ended.conclusion },
	lock: { state: 'locked', ...ended }
};
/** States from which the standing body succeeds, per act; the same fields may be another act in another state. */
const ALLOWED: Readonly<Record<string, string>> = {
	editPlan: 'planned open',
	open: 'planned',
	record: 'open counted',
	count: 'open',
	conclude: 'open counted',
	lock: 'counted'
};
const ROLES: readonly Role[] = [
	'reporter',
	'unitHead',
	'standing',
	'member',
	'chair',
	'initiativeMember',
	'communicator',
	'admin'
];
const lockable = ward({ records: { nominations: followed } });

const matrix: readonly Example[] = Object.keys(ACTS).flatMap((act) => [
	row(
		`${act}: the states from which it is done`,
		() =>
			(Object.keys(BY_STATE) as MeetingState[])
				.filter((state) => {
					const lookup = state === 'counted' ? lockable : ward();
					return judged(BY_STATE[state], ACTS[act] ?? {}, { lookup }) === 'ok';
				})
				.join(' '),
		ALLOWED[act]
	),
	row(
		`${act}: who does it`,
		() => {
			const state = (ALLOWED[act] ?? '').split(' ').pop() as MeetingState;
			const lookup = state === 'counted' ? lockable : ward();
			return ROLES.filter(
				(role) => judged(BY_STATE[state], ACTS[act] ?? {}, { lookup, who: actor('chair', role) }) === 'ok'
			).join(' ');
		},
		'standing'
	),
	row(
		`${act} of a locked meeting`,
		said(BY_STATE.locked, ACTS[act] ?? {}, { lookup: lockable }),
		'meeting.locked'
	)
]);

const offered = (state: MeetingState | 'none', campaign: CampaignState, now = REVIEW_NOW) => {
	return () => {
		const known = ward({ campaign }).campaign(idOf('campaign'));
		const acts = Object.keys(MEETING_PERMISSIONS) as readonly MeetingAct[];
		return acts
			.filter((act) => isOpenTo(act, { about: 'awards', corrects: '', state }, known, now))
			.join(' ');
	};
};
const screens: readonly Example[] = [
	row('a screen offers a plan when the campaign is closed', offered('none', 'closed'), 'plan'),
	row('and by the calendar, before it is told', offered('none', 'issued'), 'plan'),
	row('but not on the last day', offered('none', 'issued', '2023-12-19T09:00:00.000Z'), ''),
	row('a planned meeting is edited or opened', offered('planned', 'reviewing'), 'editPlan open'),
	row('it waits for the review to begin', offered('planned', 'closed'), 'editPlan'),
	row('an open one is recorded and counted', offered('open', 'reviewing'), 'record count'),
	row('a counted one is concluded and locked', offered('counted', 'decided'), 'conclude lock'),
	row('nothing is offered of a locked one', offered('locked', 'reviewing'), ''),
	row(
		'nothing of a campaign that this phone does not know',
		() => isOpenTo('plan', { about: 'awards', corrects: '', state: 'none' }, undefined, REVIEW_NOW),
		false
	)
];

const CAMPAIGNS: readonly CampaignState[] = ['draft', 'issued', 'closed', 'reviewing', 'decided', 'archived'];
const campaigns = (before: Meeting | null, fields: object, parts: Ward = {}) => {
	return () =>
		CAMPAIGNS.filter(
			(campaign) =>
				judged(before, fields, { lookup: ward({ ...parts, campaign }), now: '2023-12-10T09:00:00.000Z' }) ===
				'ok'
		).join(' ');
};
const soon = (meeting: Meeting, parts: Partial<Meeting> = {}): Meeting => ({
	...meeting,
	plannedFor: '2023-12-10T14:00',
	...(meeting.startedAt === '' ? {} : { startedAt: '2023-12-10T14:05' }),
	...parts
});
const inCampaign: readonly Example[] = [
	row(
		'planned when the campaign is closed',
		campaigns(null, { ...NEW, plannedFor: '2023-12-10T14:00' }),
		'closed reviewing'
	),
	row(
		'opened when it is reviewing',
		campaigns(soon(planned()), { ...OPENING, startedAt: '2023-12-10T14:05' }),
		'reviewing'
	),
	row('counted when it is reviewing', campaigns(soon(tallied()), ACTS.count ?? {}), 'reviewing'),
	row(
		'locked also after the decision',
		campaigns(
			soon(BY_STATE.counted),
			{ ...ACTS.lock, endedAt: '2023-12-10T16:00' },
			{ records: { nominations: followed } }
		),
		'reviewing decided'
	),
	row(
		'about initiatives from the issue on, and finished after the decision',
		campaigns(null, { ...NEW, ...onInitiatives, plannedFor: '2023-12-10T14:00' }, initiativeWard),
		'issued closed reviewing decided'
	),
	row(
		'what corrects a locked meeting is also held after the decision',
		campaigns(soon(planned({ corrects: idOf('first') })), { ...OPENING, startedAt: '2023-12-10T14:05' }),
		'reviewing decided'
	),
	row(
		'by the calendar the campaign is closed before the phone is told',
		said(null, NEW, { lookup: ward({ campaign: 'issued' }) }),
		'ok'
	)
];

const open = BY_STATE.counted;
const locking: readonly Example[] = [
	row(
		'locked, with the head of the log and by whom',
		() => {
			const verdict = judge(open, { state: 'locked', ...ended }, { lookup: lockable, logHead: '812:af' });
			return (
				verdict.ok && [
					verdict.value.fields.logHead,
					verdict.value.fields.lockedBy,
					verdict.value.fields.lockedAt
				]
			);
		},
		['812:af', STANDING.person, REVIEW_NOW]
	),
	row(
		'on a phone the head is not known',
		() => {
			const verdict = judge(open, { state: 'locked', ...ended }, { lookup: lockable });
			return verdict.ok && verdict.value.fields.logHead;
		},
		''
	),
	row(
		'with a head of one’s own',
		said(open, { state: 'locked', ...ended, logHead: '1:ab' }, { lookup: lockable }),
		'change.fieldNotAllowed'
	),
	row(
		'without an end',
		said(open, { state: 'locked', conclusion: 'Xong.' }, { lookup: lockable }),
		'meeting.lock.endMissing'
	),
	row(
		'without a conclusion',
		said(open, { state: 'locked', endedAt: ended.endedAt }, { lookup: lockable }),
		'meeting.lock.conclusionMissing'
	),
	row(
		'while a nomination has not followed',
		said(open, { state: 'locked', ...ended }),
		'meeting.lock.notFollowed'
	),
	row('an open one', said(tallied(), { state: 'locked', ...ended }), 'meeting.lock.state'),
	...['state', 'conclusion', 'discussion', 'attachments'].map((field) =>
		row(
			`while somebody else wrote ${field}`,
			said(open, { state: 'locked', ...ended }, { lookup: lockable, since: [field] }),
			'meeting.lock.changed'
		)
	),
	row(
		'a tally after the count',
		said(open, { tallyFirst: sheet }, { lookup: lockable }),
		'change.fieldNotAllowed'
	),
	row(
		'an attendance after the count',
		said(open, { attendance: EVERYBODY }, { lookup: lockable }),
		'change.fieldNotAllowed'
	),
	row(
		'minutes are finished although the council was put right since',
		said(
			open,
			{ conclusion: 'Đã sửa lỗi chính tả.' },
			{
				lookup: ward({ records: { councils: [council({ members: [] })], nominations: followed } })
			}
		),
		'ok'
	),
	row(
		'a file after the lock',
		said(BY_STATE.locked, { attachments: [] }, { lookup: lockable }),
		'meeting.locked'
	),
	row('unlocked again', said(BY_STATE.locked, { state: 'counted' }, { lookup: lockable }), 'meeting.locked')
];

export const actExamples: readonly Example[] = [...matrix, ...screens, ...inCampaign, ...locking];
