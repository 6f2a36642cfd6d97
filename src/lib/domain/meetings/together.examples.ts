import type { Example } from '../example';
import { weigh } from '../changes/weigh';
import { change, idOf } from '../ward.fixture';
import { hand, row, sheet, ward } from './judging.fixture';
import type { Meeting } from './meeting';
import { attendee, begun, EVERYBODY, hands, locked, REVIEW_NOW, STANDING } from './meetings.fixture';

/** What becomes of one standing member's words when another one's have arrived in between. */
const meets = (now: Meeting, since: readonly string[], fields: object, lookup = ward()) => {
	return () => {
		const weighed = weigh('meetings', {
			change: change({ ...fields }, { collection: 'meetings', id: idOf('meeting'), baseRev: 2 }),
			before: now,
			changedSince: new Set(since),
			actor: STANDING,
			lookup,
			now: REVIEW_NOW
		});
		if (weighed.kind === 'refuse') return weighed.problem.code;
		return weighed.kind === 'conflict' ? weighed.clash : weighed.merged ? 'both' : 'mine';
	};
};

const theirs = { ...sheet, teller: idOf('hoa') };
const gone = EVERYBODY.filter(({ person }) => person !== idOf('hoa'));

export const togetherExamples: readonly Example[] = [
	row('nothing came in between', meets(begun(), [], { place: 'Phòng 2' }), 'mine'),
	row(
		'two tellers type at once: both stand',
		meets(begun({ tallySecond: theirs }), ['tallySecond'], { tallyFirst: sheet }),
		'both'
	),
	row(
		'both type the first tally: a person chooses',
		meets(begun({ tallyFirst: theirs }), ['tallyFirst'], { tallyFirst: sheet }),
		['tallyFirst']
	),
	row(
		'both type the same: they agree',
		meets(begun({ tallyFirst: sheet }), ['tallyFirst'], { tallyFirst: sheet }),
		'both'
	),
	row(
		'both type the attendance',
		meets(begun({ attendance: gone }), ['attendance'], {
			attendance: [...gone, attendee('hoa', { kind: 'excused' })]
		}),
		['attendance']
	),
	row(
		'one notes a discussion, the other a vote',
		meets(
			begun({ discussion: [{ item: idOf('nlan'), text: 'Ý kiến.' }] }),
			['discussion'],
			{ votes: hands('nlan', '+') },
			hand
		),
		'both'
	),
	row(
		'one marks somebody absent, the other types their vote',
		meets(begun({ attendance: gone }), ['attendance'], { votes: hands('nlan', '....+') }, hand),
		'meeting.vote.absent'
	),
	row(
		'one recuses somebody, the other types their vote',
		meets(
			begun({ recusals: [{ item: idOf('nlan'), person: idOf('hoa'), reason: 'Là vợ.' }] }),
			['recusals'],
			{ votes: hands('nlan', '....+') },
			hand
		),
		'meeting.vote.recused'
	),
	row(
		'one locks, the other still types',
		meets(locked(), ['state'], { conclusion: 'Khác.' }),
		'meeting.locked'
	)
];
