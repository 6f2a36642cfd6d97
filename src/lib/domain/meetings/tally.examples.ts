import type { Example } from '../example';
import { idOf } from '../ward.fixture';
import { blanksOf, checkTally, differingFigures, type TypedTally } from './checkTally';
import { tally } from './meetings.fixture';

const row = (name: string, actual: () => unknown, expected: unknown): Example => ({ name, actual, expected });
const nlan = idOf('nlan');
const line = (agree: number | null, disagree: number | null, blank: number | null) => ({
	item: nlan,
	agree,
	disagree,
	blank
});
const sheet = (parts: Partial<TypedTally> = {}): TypedTally => ({
	issued: 5,
	returned: 5,
	valid: 4,
	invalid: 1,
	lines: [line(3, 1, 0)],
	...parts
});

/** `code field` of each finding. */
const said = (parts: Partial<TypedTally>, recused = 0, participants = 5) => {
	return () =>
		checkTally(sheet(parts), { participants, recused: new Map([[nlan, recused]]) }).map(
			({ code, field }) => `${code.replace('meeting.tally.', '')} ${field.replace(nlan, 'lan')}`
		);
};

const sums: readonly Example[] = [
	row('a sheet whose sums are right', said({}), []),
	row('not every ballot comes back', said({ issued: 5, returned: 4, valid: 3, lines: [line(2, 1, 0)] }), []),
	row('more ballots than people', said({}, 0, 4), ['issuedOver issued']),
	row('more came back than went out', said({ issued: 4 }), ['returnedOver returned']),
	row('valid and invalid are not all', said({ invalid: 0 }), ['validSum valid']),
	row('a line does not come to the valid', said({ lines: [line(3, 0, 0)] }), ['lineSum lines.lan']),
	row('a line has more marks than ballots', said({ lines: [line(3, 1, 1)] }), ['lineSum lines.lan']),
	row('everything wrong is said at once', said({ issued: 6, returned: 7, lines: [line(9, 0, 0)] }), [
		'issuedOver issued',
		'returnedOver returned',
		'validSum valid',
		'lineSum lines.lan'
	])
];

const BLANK: TypedTally = { issued: null, returned: null, valid: null, invalid: null, lines: [] };
const typing: readonly Example[] = [
	row(
		'nothing typed yet is nothing wrong',
		() => checkTally(BLANK, { participants: 5, recused: new Map() }),
		[]
	),
	row('half a line is nothing wrong', said({ lines: [line(3, null, null)] }), []),
	row('half a line that is too much already', said({ lines: [line(5, null, null)] }), ['lineOver lines.lan']),
	row('more came back than can be in the room', said({ issued: null, returned: 6 }), [
		'returnedOver returned',
		'validSum valid'
	]),
	row('more valid than went out, before the returned are typed', said({ returned: null, valid: 6 }), [
		'validOver valid',
		'lineSum lines.lan'
	]),
	row('a line beyond the people, before anything else', said({ ...BLANK, lines: [line(4, 2, null)] }), [
		'lineOver lines.lan'
	]),
	row(
		'what is still to be typed',
		() => blanksOf(sheet({ invalid: null, lines: [line(1, null, 0)] }), [nlan]),
		['invalid', `lines.${nlan}.disagree`]
	),
	row('a line that is not there is to be typed', () => blanksOf(sheet({ lines: [] }), [nlan]), [
		`lines.${nlan}.agree`,
		`lines.${nlan}.disagree`,
		`lines.${nlan}.blank`
	])
];

const all = { valid: 5, invalid: 0 };
const recused: readonly Example[] = [
	row('one is recused and left the line blank', said({ ...all, lines: [line(4, 0, 1)] }, 1), []),
	row('one is recused and every ballot is marked', said({ ...all, lines: [line(4, 1, 0)] }, 1), [
		'recusedMarked lines.lan'
	]),
	row('two recused, one blank', said({ ...all, lines: [line(4, 0, 1)] }, 2), ['recusedMarked lines.lan']),
	row('the invalid ballot may be that of the recused', said({ lines: [line(4, 0, 0)] }, 1), []),
	row('but not that of two', said({ lines: [line(4, 0, 0)] }, 2), ['recusedMarked lines.lan']),
	row(
		'marks of the recused are seen before the line is full',
		said({ ...all, lines: [line(5, null, null)] }, 1),
		['recusedMarked lines.lan']
	)
];

const first = tally({ nlan: [4, 1, 0], ndesk: [5, 0, 0] });
const compared: readonly Example[] = [
	row(
		'two tellers agree, whoever they are',
		() => differingFigures(first, { ...first, teller: idOf('hoa') }),
		[]
	),
	row(
		'the order of the lines is nobody’s figure',
		() => differingFigures(first, { ...first, lines: [...first.lines].reverse() }),
		[]
	),
	row(
		'each figure that differs is named',
		() => differingFigures(first, tally({ nlan: [4, 0, 1], ndesk: [5, 0, 0] }, { issued: 6, invalid: 1 })),
		['issued', 'invalid', `lines.${nlan}.disagree`, `lines.${nlan}.blank`]
	),
	row(
		'a line that one has and the other has not',
		() => differingFigures(first, tally({ nlan: [4, 1, 0] })),
		['agree', 'disagree', 'blank'].map((name) => `lines.${idOf('ndesk')}.${name}`)
	)
];

export const tallyExamples: readonly Example[] = [...sums, ...typing, ...recused, ...compared];
