import type { Example } from '../example';
import { idOf } from '../ward.fixture';
import { row, lan, desk, ward, result, said, without, hand, recusal } from './judging.fixture';
import { begun, hands, REVIEW_DAY, vote } from './meetings.fixture';

const recording: readonly Example[] = [
	row('votes by name', said(begun(), { votes: hands('nlan', '++--0') }, { lookup: hand }), 'ok'),
	row('names beside a secret ballot', said(begun(), { votes: hands('nlan', '+') }), 'meeting.vote.method'),
	row(
		'the vote of somebody outside',
		said(begun(), { votes: [vote('nlan', 'lan', 'agree')] }, { lookup: hand }),
		'meeting.vote.notMember'
	),
	row(
		'the vote of a member who has none',
		said(begun(), { votes: [vote('nlan', 'minh', 'agree')] }, { lookup: hand }),
		'meeting.vote.notMember'
	),
	row(
		'the vote of a member of former days',
		said(begun(), { votes: [vote('nlan', 'moved', 'agree')] }, { lookup: hand }),
		'meeting.vote.notMember'
	),
	row(
		'the vote of somebody absent',
		said(begun({ attendance: without('hoa') }), { votes: [vote('nlan', 'hoa', 'agree')] }, { lookup: hand }),
		'meeting.vote.absent'
	),
	row(
		'somebody goes, and their vote would stay',
		said(begun({ votes: [...hands('nlan', '+++++')] }), { attendance: without('hoa') }, { lookup: hand }),
		'meeting.vote.absent'
	),
	row(
		'the vote of somebody recused',
		said(begun({ recusals: [recusal('hoa')] }), { votes: [vote('nlan', 'hoa', 'agree')] }, { lookup: hand }),
		'meeting.vote.recused'
	),
	row(
		'a recusal beside the vote that was given',
		said(begun({ votes: [...hands('nlan', '+++++')] }), { recusals: [recusal('hoa')] }, { lookup: hand }),
		'meeting.vote.recused'
	),
	row(
		'a recusal on another item',
		said(
			begun({ votes: [...hands('nlan', '+++++')] }),
			{ recusals: [recusal('hoa', desk.id)] },
			{ lookup: hand }
		),
		'ok'
	),
	row(
		'one vote twice',
		said(begun(), { votes: [...hands('nlan', '+'), ...hands('nlan', '-')] }, { lookup: hand }),
		'meeting.vote.twice'
	),
	row(
		'a vote on something else',
		said(begun(), { votes: hands('nother', '+') }, { lookup: hand }),
		'meeting.items.unknown'
	),
	row(
		'a recusal without a reason',
		said(begun(), { recusals: [recusal('hoa', lan.id, ' ')] }),
		'meeting.recusal.reasonMissing'
	),
	row(
		'a recusal of somebody outside',
		said(begun(), { recusals: [recusal('lan')] }),
		'meeting.recusal.notMember'
	),
	row(
		'one recusal twice',
		said(begun(), { recusals: [recusal('hoa'), recusal('hoa')] }),
		'meeting.recusal.twice'
	),
	row(
		'a recusal where the campaign knows none',
		said(
			begun(),
			{ recusals: [recusal('hoa')] },
			{
				lookup: ward({ rules: { conflictOfInterest: { policy: 'none', base: 'unchanged' } } })
			}
		),
		'meeting.recusal.policyNone'
	),
	row('an item leaves an open meeting', said(begun(), { items: [lan.id] }), 'meeting.items.frozen'),
	row(
		'an item comes to it',
		said(begun({ items: [lan.id] }), { items: [lan.id, desk.id] }),
		'meeting.items.frozen'
	),
	row('the order of the agenda changes', said(begun(), { items: [desk.id, lan.id] }), 'meeting.items.frozen'),
	row(
		'an item that can no longer be decided leaves it',
		said(
			begun(),
			{ items: [desk.id] },
			{
				lookup: ward({ records: { nominations: [{ ...lan, state: 'ineligible' }, desk] } })
			}
		),
		'ok'
	),
	row(
		'what was written of it stays, and counts for nothing',
		said(
			begun({ discussion: [{ item: lan.id, text: 'Ý kiến.' }], recusals: [recusal('hoa')] }),
			{ items: [desk.id] },
			{ lookup: ward({ records: { nominations: [{ ...lan, state: 'ineligible' }, desk] } }) }
		),
		'ok'
	),
	row('a teller nobody knows', said(begun(), { tellers: [idOf('nobody')] }), 'meeting.tellers.unknown'),
	row('one teller twice', said(begun(), { tellers: [idOf('hoa'), idOf('hoa')] }), 'meeting.tellers.twice'),
	row('the beginning is taken away', said(begun(), { startedAt: '' }), 'meeting.open.timeMissing'),
	row(
		'the end before the beginning',
		said(begun(), { endedAt: `${REVIEW_DAY}T14:00` }),
		'meeting.time.order'
	),
	row('nobody presides any more', said(begun(), { presider: '' }), 'meeting.open.presiderMissing'),
	row('a result that nobody counted', said(begun(), { result }), 'change.fieldNotAllowed'),
	row('a lock that nobody set', said(begun(), { logHead: '1:abc' }), 'change.fieldNotAllowed'),
	row('a state of former days', said(begun(), { state: 'planned' }), 'meeting.act.unknown')
];

export const recordExamples: readonly Example[] = [...recording];
