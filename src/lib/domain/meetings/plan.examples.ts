import type { Example } from '../example';
import { idOf } from '../ward.fixture';
import {
	BY_STATE,
	NEW,
	desk,
	initiativeWard,
	judge,
	lan,
	onInitiatives,
	result,
	row,
	said,
	ward
} from './judging.fixture';
import { council, initiative, planned, REVIEW_DAY, STANDING } from './meetings.fixture';

const first = BY_STATE.locked;
const passedBefore = { ...lan, state: 'passed' as const, meeting: idOf('first') };
const locked = { ...first, id: idOf('first') };
const planning: readonly Example[] = [
	row('a meeting is planned', said(null, NEW), 'ok'),
	row(
		'with who made it, and planned whatever it does not say',
		() => {
			const verdict = judge(null, NEW);
			return (
				verdict.ok && [
					verdict.value.fields.reporter,
					verdict.value.fields.state,
					verdict.value.fields.rev ?? 'none'
				]
			);
		},
		[STANDING.account, 'planned', 'none']
	),
	row('planned as counted', said(null, { ...NEW, state: 'counted' }), 'meeting.plan.state'),
	row('with a result of its own', said(null, { ...NEW, result }), 'change.fieldNotAllowed'),
	row('without a title', said(null, { ...NEW, title: '  ' }), 'meeting.plan.titleMissing'),
	row('without a time', said(null, { ...NEW, plannedFor: '' }), 'meeting.plan.timeMissing'),
	row(
		'on the 30th of February',
		said(null, { ...NEW, plannedFor: '2023-02-30T08:00' }),
		'meeting.time.shape'
	),
	row('at 25 o’clock', said(null, { ...NEW, plannedFor: `${REVIEW_DAY}T25:00` }), 'meeting.time.shape'),
	row(
		'of a campaign nobody knows',
		said(null, { ...NEW, campaign: idOf('other') }),
		'meeting.campaign.unknown'
	),
	row(
		'under a version that was never issued',
		said(null, { ...NEW, rulesVersion: 2 }),
		'meeting.rulesVersion.unknown'
	),
	row('by a council nobody knows', said(null, { ...NEW, council: idOf('other') }), 'meeting.council.unknown'),
	row(
		'by the initiative council',
		said(null, NEW, { lookup: ward({ records: { councils: [council({ kind: 'initiative' })] } }) }),
		'meeting.council.kind'
	),
	row(
		'by a council whose time was over',
		said(null, NEW, { lookup: ward({ records: { councils: [council({ to: '2023-06-30' })] } }) }),
		'meeting.council.notValid'
	),
	row(
		'by a council without anybody who votes',
		said(null, NEW, { lookup: ward({ records: { councils: [council({ members: [] })] } }) }),
		'meeting.council.notValid'
	),
	row('the same item twice', said(null, { ...NEW, items: [lan.id, lan.id] }), 'meeting.items.twice'),
	row('an item nobody knows', said(null, { ...NEW, items: [idOf('nobody')] }), 'meeting.items.unknown'),
	...(['proposed', 'incomplete', 'ineligible'] as const).map((state) =>
		row(
			`a nominee who is ${state}`,
			said(null, NEW, { lookup: ward({ records: { nominations: [{ ...lan, state }, desk] } }) }),
			'meeting.items.notEligible'
		)
	),
	...(['passed', 'failed', 'awarded', 'revoked'] as const).map((state) =>
		row(
			`a nominee who is ${state}`,
			said(null, NEW, {
				lookup: ward({ records: { nominations: [{ ...lan, state, meeting: idOf('first') }, desk] } })
			}),
			'meeting.items.decidedAlready'
		)
	),
	row(
		'an initiative that nobody scored',
		said(
			null,
			{ ...NEW, ...onInitiatives },
			{
				lookup: ward({
					records: { ...initiativeWard.records, initiatives: [initiative('lan', { scored: null })] }
				})
			}
		),
		'meeting.items.notScored'
	),
	row(
		'an initiative that was only filed',
		said(
			null,
			{ ...NEW, ...onInitiatives },
			{
				lookup: ward({
					records: { ...initiativeWard.records, initiatives: [initiative('lan', { state: 'filed' })] }
				})
			}
		),
		'meeting.items.notUnderReview'
	),
	row(
		'an initiative that was voted on',
		said(
			null,
			{ ...NEW, ...onInitiatives },
			{
				lookup: ward({
					records: { ...initiativeWard.records, initiatives: [initiative('lan', { votedIn: idOf('first') })] }
				})
			}
		),
		'meeting.items.decidedAlready'
	),
	row(
		'what a locked meeting decided, by one that corrects it',
		said(
			null,
			{ ...NEW, corrects: idOf('first') },
			{
				lookup: ward({ records: { nominations: [passedBefore, desk], meetings: [locked] } })
			}
		),
		'ok'
	),
	row(
		'by one that corrects another',
		said(
			null,
			{ ...NEW, corrects: idOf('second') },
			{
				lookup: ward({
					records: {
						nominations: [passedBefore, desk],
						meetings: [locked, { ...locked, id: idOf('second') }]
					}
				})
			}
		),
		'meeting.items.decidedAlready'
	),
	row(
		'correcting a meeting that is not locked',
		said(
			null,
			{ ...NEW, corrects: idOf('first') },
			{
				lookup: ward({ records: { meetings: [{ ...locked, state: 'counted' }] } })
			}
		),
		'meeting.corrects.unknown'
	),
	row(
		'an invited meeting keeps what it corrects',
		said(planned(), { corrects: idOf('first') }),
		'change.fieldNotAllowed'
	),
	row('a plan is not counted', said(planned(), { tallyFirst: null }), 'change.fieldNotAllowed')
];

export const planExamples: readonly Example[] = [...planning];
