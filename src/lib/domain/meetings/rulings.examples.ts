import type { Example } from '../example';
import { idOf } from '../ward.fixture';
import { row, lan, ward, judged, without, hand, recusal } from './judging.fixture';
import { countHindrances } from './hindrances';
import type { Meeting } from './meeting';
import { sittingOf } from './sitting';
import { type Ward, begun, hands, nomination, order, outcomeIn, says, tally } from './meetings.fixture';

const four = ['lan', 'b', 'c', 'd'].map((word) => nomination(word));
const tied = (parts: Partial<Meeting> = {}) => {
	const ids = four.map(({ id }) => id);
	const lines = tally(Object.fromEntries(ids.map((id) => [id, [4, 1, 0] as const])));
	return begun({ items: ids, tallyFirst: lines, tallySecond: { ...lines, teller: idOf('hoa') }, ...parts });
};
const ids = four.map(({ id }) => id);
const tiedWard = (voting: Ward['voting'] = {}) => ward({ voting, records: { nominations: four } });
const count = (meeting: Meeting, lookup = tiedWard()) => {
	return () => judged(meeting, { state: 'counted', result: outcomeIn(meeting, lookup).result }, { lookup });
};
const ruling = (parts: object, meeting = tied(), lookup = tiedWard()) => {
	return () => judged(meeting, { rulings: [{ ...order('chair', ids), ...parts }] }, { lookup });
};
const rulings: readonly Example[] = [
	row('four alike for three places', count(tied()), 'meeting.count.orderMissing'),
	row(
		'nobody is asked for an order while the votes are not all there',
		() => {
			const meeting = tied({ tallySecond: null });
			const sitting = sittingOf(meeting, tiedWard());
			if (!sitting.ok) return sitting.error.code;
			const outcome = outcomeIn(meeting, tiedWard());
			return countHindrances(meeting, sitting.value, outcome, tiedWard()).map(({ code }) => code);
		},
		['meeting.count.secondTallyMissing']
	),
	row('the chair orders them', count(tied({ rulings: [order('chair', ids)] })), 'ok'),
	row(
		'a second vote first, where the rule says so',
		count(tied(), tiedWard({ tieBreak: ['secondVote', 'chair'] })),
		'meeting.count.secondVoteMissing'
	),
	row('an order is written', ruling({}), 'ok'),
	row('without a reason', ruling({ reason: '' }), 'meeting.ruling.reasonMissing'),
	row('of one', ruling({ items: ids.slice(0, 1) }), 'meeting.ruling.shape'),
	row('of one twice', ruling({ items: [ids[0], ids[0]] }), 'meeting.ruling.shape'),
	row('of something else', ruling({ items: [ids[0], idOf('nobody')] }), 'meeting.items.unknown'),
	row(
		'a second vote that the rule does not know',
		ruling({ by: 'secondVote', votes: [3, 2, 1, 0] }),
		'meeting.ruling.noSecondVote'
	),
	row(
		'a second vote with a figure too few',
		ruling({ by: 'secondVote', votes: [3, 2, 1] }, tied(), tiedWard({ tieBreak: ['secondVote'] })),
		'meeting.ruling.shape'
	),
	row(
		'a second vote of more than are there',
		ruling({ by: 'secondVote', votes: [6, 2, 1, 0] }, tied(), tiedWard({ tieBreak: ['secondVote'] })),
		'meeting.ruling.tooManyVotes'
	),
	row(
		'the chair orders the own matter',
		ruling({}, tied({ recusals: [recusal('chair')], tallyFirst: null, tallySecond: null })),
		'meeting.ruling.chairRecused'
	),
	row(
		'then the council votes again',
		ruling(
			{ by: 'secondVote', votes: [3, 2, 1, 0] },
			tied({ recusals: [recusal('chair')], tallyFirst: null, tallySecond: null })
		),
		'ok'
	),
	row(
		'even votes, and the chair says nothing',
		() => {
			const meeting = begun({
				items: [lan.id],
				attendance: without('hoa'),
				votes: [...hands('nlan', '++--')]
			});
			return judged(meeting, { state: 'counted', result: outcomeIn(meeting, hand).result }, { lookup: hand });
		},
		'meeting.count.evenVotes'
	),
	row(
		'the chair’s voice where the rule gives none',
		() =>
			judged(
				tied(),
				{ rulings: [says(ids[0] ?? '', true)] },
				{ lookup: tiedWard({ chairCastingVote: false }) }
			),
		'meeting.ruling.noCastingVote'
	),
	row(
		'a voice on two at once',
		() =>
			judged(tied(), { rulings: [{ ...says('', true), items: ids.slice(0, 2) }] }, { lookup: tiedWard() }),
		'meeting.ruling.shape'
	)
];

export const rulingExamples: readonly Example[] = [...rulings];
