import type { Example } from '../example';
import { idOf } from '../ward.fixture';
import { OPENING, desk, judge, judged, lan, row, said, ward, without } from './judging.fixture';
import { attendee, begun, EVERYBODY, planned } from './meetings.fixture';

const opening: readonly Example[] = [
	row(
		'with three of five',
		said(planned(), { ...OPENING, attendance: without('kphead', 'hoa') }),
		'meeting.open.quorumMissing'
	),
	row(
		'how many are there and how many it takes',
		() => {
			const verdict = judge(planned(), { ...OPENING, attendance: without('kphead', 'hoa') });
			return !verdict.ok && verdict.error.params;
		},
		{ have: 3, needed: 4 }
	),
	row('with nothing to decide', said(planned({ items: [] }), OPENING), 'meeting.open.itemsMissing'),
	row('without a beginning', said(planned(), { ...OPENING, startedAt: '' }), 'meeting.open.timeMissing'),
	row(
		'on a day that has not come',
		said(planned(), { ...OPENING, startedAt: '2023-12-23T08:00' }),
		'meeting.time.future'
	),
	row(
		'without somebody who presides',
		said(planned(), { ...OPENING, presider: '' }),
		'meeting.open.presiderMissing'
	),
	row(
		'without somebody who writes',
		said(planned(), { ...OPENING, secretary: '' }),
		'meeting.open.secretaryMissing'
	),
	row(
		'presided by somebody outside',
		said(planned(), { ...OPENING, presider: idOf('lan') }),
		'meeting.presider.notMember'
	),
	row(
		'presided by somebody absent',
		said(planned(), { ...OPENING, attendance: without('chair') }),
		'meeting.presider.absent'
	),
	row(
		'written by somebody outside',
		said(planned(), { ...OPENING, secretary: idOf('lan') }),
		'meeting.secretary.notMember'
	),
	row(
		'written by somebody absent',
		said(planned(), { ...OPENING, attendance: without('minh') }),
		'meeting.secretary.absent'
	),
	row(
		'presided and written by one',
		said(planned(), { ...OPENING, secretary: idOf('chair') }),
		'meeting.secretary.presides'
	),
	row(
		'somebody who is no member attends',
		said(planned(), { ...OPENING, attendance: [...EVERYBODY, attendee('lan')] }),
		'meeting.attendance.notMember'
	),
	row(
		'somebody who was one until May',
		said(planned(), { ...OPENING, attendance: [...EVERYBODY, attendee('moved')] }),
		'meeting.attendance.notMember'
	),
	row(
		'one member twice',
		said(planned(), { ...OPENING, attendance: [...EVERYBODY, attendee('hoa')] }),
		'meeting.attendance.twice'
	),
	row(
		'a substitute without a name',
		said(planned(), { ...OPENING, attendance: [...without('hoa'), attendee('hoa', { kind: 'substitute' })] }),
		'meeting.attendance.substituteMissing'
	),
	row(
		'a substitute where the rule allows none',
		said(
			planned(),
			{
				...OPENING,
				attendance: [...without('hoa'), attendee('hoa', { kind: 'substitute', substitute: 'Bà Tư' })]
			},
			{ lookup: ward({ voting: { substitutesAllowed: false } }) }
		),
		'meeting.attendance.substituteNotAllowed'
	),
	row(
		'a nominee fell out since the plan',
		said(planned(), OPENING, {
			lookup: ward({ records: { nominations: [{ ...lan, state: 'ineligible' }, desk] } })
		}),
		'meeting.items.notEligible'
	),
	row(
		'under rules that were amended since',
		() => {
			const lookup = ward();
			const campaign = lookup.campaign(idOf('campaign'));
			const past = { version: 1, rules: campaign?.rules, amendment: null };
			const amended = { ...campaign, rulesVersion: 2, history: [past] } as typeof campaign;
			return ['1', '2'].map((version) =>
				judged(
					planned(),
					{ ...OPENING, rulesVersion: Number(version) },
					{
						lookup: { ...lookup, campaign: () => amended }
					}
				)
			);
		},
		['meeting.open.rulesOutdated', 'ok']
	),
	row(
		'while somebody else changed what is decided',
		said(planned(), OPENING, { since: ['items'] }),
		'meeting.open.changed'
	),
	row(
		'while the campaign is only closed',
		said(planned(), OPENING, { lookup: ward({ campaign: 'closed' }) }),
		'meeting.open.campaign'
	),
	row('an open one again', said(begun(), OPENING), 'meeting.open.state'),
	row(
		'by writing alone, presided in writing',
		said(
			planned(),
			{ ...OPENING, attendance: EVERYBODY.map((one) => ({ ...one, kind: 'written' })) },
			{
				lookup: ward({ voting: { method: 'writtenOpinion' } })
			}
		),
		'ok'
	)
];

export const openExamples: readonly Example[] = [...opening];
