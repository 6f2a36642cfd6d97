import type { Example } from '../example';
import { idOf } from '../ward.fixture';
import {
	BY_STATE,
	desk,
	hand,
	judge,
	judged,
	lan,
	recusal,
	result,
	row,
	said,
	sheet,
	ward,
	without
} from './judging.fixture';
import {
	begun,
	hands,
	nomination,
	outcomeIn,
	planned,
	REVIEW_NOW,
	STANDING,
	tallied,
	tally
} from './meetings.fixture';

const counting: readonly Example[] = [
	row('a tally', said(begun(), { tallyFirst: sheet }), 'ok'),
	row(
		'where hands are raised',
		said(begun(), { tallyFirst: sheet }, { lookup: hand }),
		'meeting.tally.method'
	),
	row(
		'by somebody who does not count',
		said(begun(), { tallyFirst: { ...sheet, teller: idOf('deskhead') } }),
		'meeting.tally.tellerUnknown'
	),
	row('twice by one', said(begun({ tallyFirst: sheet }), { tallySecond: sheet }), 'meeting.tally.sameTeller'),
	row(
		'with sums that cannot be',
		said(begun(), { tallyFirst: { ...sheet, valid: 4 } }),
		'meeting.tally.validSum'
	),
	row(
		'with more ballots than members',
		said(begun(), { tallyFirst: { ...sheet, issued: 6 } }),
		'meeting.tally.issuedOver'
	),
	row(
		'without a line',
		said(begun(), { tallyFirst: tally({ nlan: [4, 1, 0] }) }),
		'meeting.tally.incomplete'
	),
	row(
		'with a line twice',
		said(begun(), { tallyFirst: { ...sheet, lines: [...sheet.lines, ...sheet.lines.slice(0, 1)] } }),
		'meeting.tally.lineTwice'
	),
	row(
		'with a line of something else',
		said(begun(), { tallyFirst: tally({ nlan: [4, 1, 0], ndesk: [5, 0, 0], nother: [5, 0, 0] }) }),
		'meeting.items.unknown'
	),
	row(
		'with a line that the recused marked',
		said(begun({ recusals: [recusal('hoa')] }), { tallyFirst: sheet }),
		'meeting.tally.recusedMarked'
	),
	row(
		'a recused member who did not come leaves no line blank',
		said(begun({ attendance: without('hoa'), recusals: [recusal('hoa')] }), {
			tallyFirst: tally({ nlan: [3, 1, 0], ndesk: [4, 0, 0] }, { issued: 4, returned: 4, valid: 4 })
		}),
		'ok'
	),
	row(
		'of fewer than none',
		said(begun(), { tallyFirst: { ...sheet, invalid: -1 } }),
		'meeting.count.negative'
	),
	row('counted', said(tallied(), { state: 'counted', result }), 'ok'),
	row(
		'by whom and when',
		() => {
			const verdict = judge(tallied(), { state: 'counted', result });
			return verdict.ok && [verdict.value.fields.countedBy, verdict.value.fields.countedAt];
		},
		[STANDING.person, REVIEW_NOW]
	),
	row('without a tally', said(begun(), { state: 'counted', result }), 'meeting.count.tallyMissing'),
	row(
		'with one',
		said(tallied({ tallySecond: null }), { state: 'counted', result }),
		'meeting.count.secondTallyMissing'
	),
	row(
		'with two that differ',
		said(tallied({ tallySecond: tally({ nlan: [5, 0, 0], ndesk: [5, 0, 0] }, { teller: idOf('hoa') }) }), {
			state: 'counted',
			result
		}),
		'meeting.count.talliesDiffer'
	),
	row(
		'with two that no longer fit who is there',
		said(tallied({ attendance: without('hoa') }), { state: 'counted', result }),
		'meeting.tally.issuedOver'
	),
	row(
		'with a result that somebody made up',
		said(tallied(), { state: 'counted', result: result.map((one) => ({ ...one, agree: 5 })) }),
		'meeting.count.differs'
	),
	row('with no result', said(tallied(), { state: 'counted' }), 'meeting.count.differs'),
	row(
		'after the quorum went home',
		said(tallied({ attendance: without('kphead', 'hoa') }), { state: 'counted', result }),
		'meeting.count.quorumMissing'
	),
	row(
		'while a nominee fell out',
		said(
			tallied(),
			{ state: 'counted', result },
			{ lookup: ward({ records: { nominations: [{ ...lan, state: 'ineligible' }, desk] } }) }
		),
		'meeting.items.notEligible'
	),
	...['attendance', 'recusals', 'tallySecond', 'votes', 'rulings', 'state'].map((field) =>
		row(
			`while somebody else wrote ${field}`,
			said(tallied(), { state: 'counted', result }, { since: [field] }),
			'meeting.count.changed'
		)
	),
	row(
		'while somebody else wrote a note',
		said(tallied(), { state: 'counted', result }, { since: ['discussion'] }),
		'ok'
	),
	row('a planned one', said(planned(), { state: 'counted', result }), 'meeting.count.state'),
	row('a counted one again', said(BY_STATE.counted, { state: 'counted', result }), 'meeting.count.state'),
	row('back to open', said(BY_STATE.counted, { state: 'open' }), 'meeting.open.state'),
	row(
		'hands that not everybody raised',
		said(
			begun({ votes: [...hands('nlan', '+++++'), ...hands('ndesk', '++++')] }),
			{ state: 'counted', result: [] },
			{ lookup: hand }
		),
		'meeting.count.votesMissing'
	)
];

const mine = nomination('hoa');
const own = begun({ items: [mine.id] });
const conflicts: readonly Example[] = [
	row(
		'a nominee who votes and is not recused',
		said(
			{ ...own, votes: [...hands('nhoa', '+++++')] },
			{ state: 'counted', result: [] },
			{
				lookup: ward({ voting: { method: 'showOfHands' }, records: { nominations: [mine] } })
			}
		),
		'meeting.count.recusalMissing'
	),
	row(
		'recused, and the others decide',
		() => {
			const lookup = ward({ voting: { method: 'showOfHands' }, records: { nominations: [mine] } });
			const meeting = { ...own, recusals: [recusal('hoa', mine.id)], votes: [...hands('nhoa', '++++.')] };
			const { result } = outcomeIn(meeting, lookup);
			return [judged(meeting, { state: 'counted', result }, { lookup }), result[0]?.base];
		},
		['ok', 4]
	),
	row(
		'a nominee who did not come',
		() => {
			const lookup = ward({ voting: { method: 'showOfHands' }, records: { nominations: [mine] } });
			const meeting = { ...own, attendance: without('hoa'), votes: [...hands('nhoa', '++++.')] };
			return judged(meeting, { state: 'counted', result: outcomeIn(meeting, lookup).result }, { lookup });
		},
		'ok'
	)
];

export const countExamples: readonly Example[] = [...counting, ...conflicts];
