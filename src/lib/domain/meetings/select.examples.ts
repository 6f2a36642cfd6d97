import type { Example } from '../example';
import type { Quota } from '../campaigns/rules';
import type { Ruling } from './meeting';
import { order, UNKNOWN } from './meetings.fixture';
import { select, type Contender, type SelectContext } from './select';
import type { TieFacts } from './tieBreaks';

const row = (name: string, actual: () => unknown, expected: unknown): Example => ({ name, actual, expected });

type Kind = Contender['kind'];
const one = (
	item: string,
	agree: number,
	unit = 'x',
	facts: Partial<TieFacts> = {},
	kind: Kind = 'individual'
) => ({
	item,
	level: 'ward',
	kind,
	unit,
	agree,
	facts: { ...UNKNOWN, ...facts }
});
const collective = (item: string, agree: number, unit = 'x') => one(item, agree, unit, {}, 'collective');

const at = { level: 'ward' } as const;
const individuals = (max: number): Quota => ({ ...at, code: 'i', mode: 'absolute', kind: 'individual', max });
const collectives = (max: number): Quota => ({ ...at, code: 'c', mode: 'absolute', kind: 'collective', max });
const pooled = (max: number): Quota => ({ ...at, code: 'p', mode: 'pooled', max });
const perUnit = (max: number, kind: 'individual' | 'either' = 'individual'): Quota => ({
	...at,
	code: 'u',
	mode: 'perUnit',
	kind,
	max
});
const share = (num: number, rounding: 'down' | 'up' | 'nearest'): Quota => ({
	...at,
	code: 's',
	mode: 'percentage',
	kind: 'individual',
	num,
	den: 100,
	rounding
});

const context = (quotas: readonly Quota[], parts: Partial<SelectContext> = {}): SelectContext => ({
	quotas,
	tieBreak: ['agreeVotes', 'chair'],
	rulings: [],
	chairRecused: new Set(),
	eligible: () => ({ collective: 4, individual: 41 }),
	already: () => [],
	...parts
});

/** `place item`, with `+` or the quota that left no place, and what decided; then the ties that are open. */
const chosen = (
	quotas: readonly Quota[],
	contenders: readonly Contender[],
	parts: Partial<SelectContext> = {}
) => {
	return () => {
		const { seats, open } = select(contenders, context(quotas, parts));
		const sorted = [...seats].sort((a, b) => (a.item < b.item ? -1 : 1));
		const shown = sorted.map(({ item, place, passed, decidedBy, overQuota }) =>
			[`${place} ${item}`, passed ? '+' : overQuota || '?', decidedBy].filter((part) => part !== '').join(' ')
		);
		return [...shown, ...open.map(({ items, asks, quota }) => `${asks} ${quota}: ${items.join(' ')}`)];
	};
};
const ruled = (...rulings: readonly Ruling[]) => ({ rulings });

const shapes: readonly Example[] = [
	row('fewer than the quota: all pass', chosen([individuals(3)], [one('a', 5), one('b', 4)]), [
		'1 a +',
		'2 b +'
	]),
	row('the fewest votes stay out', chosen([individuals(2)], [one('a', 3), one('b', 5), one('c', 4)]), [
		'3 a i',
		'1 b +',
		'2 c +'
	]),
	row('zero is a quota', chosen([individuals(0)], [one('a', 5)]), ['1 a i']),
	row('no quota, no limit', chosen([], [one('a', 5), one('b', 5)]), ['1 a +', '1 b +']),
	row(
		'each kind has its own places and its own order',
		chosen(
			[individuals(1), collectives(1)],
			[one('a', 5), collective('b', 3), one('c', 4), collective('d', 2)]
		),
		['1 a +', '1 b +', '2 c i', '2 d c']
	),
	row(
		'a pool goes to the most votes, of whatever kind',
		chosen([pooled(2)], [one('a', 5), collective('b', 4), one('c', 3)]),
		['1 a +', '1 b +', '2 c p']
	),
	row(
		'per unit: the next of another unit comes in',
		chosen([perUnit(1)], [one('a', 5, 'x'), one('b', 4, 'x'), one('c', 3, 'y')]),
		['1 a +', '2 b u', '3 c +']
	),
	row(
		'per unit, either kind: the unit itself takes the place',
		chosen([perUnit(1, 'either')], [collective('a', 5, 'x'), one('b', 4, 'x'), one('c', 3, 'y')]),
		['1 a +', '1 b u', '2 c +']
	),
	row('5 % of 41, rounded down', chosen([share(5, 'down')], [one('a', 5), one('b', 4), one('c', 3)]), [
		'1 a +',
		'2 b +',
		'3 c s'
	]),
	row('5 % of 41, rounded up', chosen([share(5, 'up')], [one('a', 5), one('b', 4), one('c', 3)]), [
		'1 a +',
		'2 b +',
		'3 c +'
	]),
	row(
		'the narrower of two quotas is named',
		chosen([individuals(3), perUnit(1)], [one('a', 5), one('b', 4)]),
		['1 a +', '2 b u']
	),
	row(
		'places that another meeting gave are taken',
		chosen([individuals(2)], [one('a', 5), one('b', 4)], {
			already: () => [{ kind: 'individual', unit: 'z' }]
		}),
		['1 a +', '2 b i']
	)
];

const ties: readonly Example[] = [
	row(
		'a tie wholly inside needs no word',
		chosen([individuals(2)], [one('a', 4), one('b', 4), one('c', 3)]),
		['1 a +', '1 b +', '3 c i']
	),
	row(
		'a tie wholly outside needs none either',
		chosen([individuals(1)], [one('a', 5), one('b', 4), one('c', 4)]),
		['1 a +', '2 b i', '2 c i']
	),
	row('a tie at the edge is open', chosen([individuals(2)], [one('a', 5), one('b', 4), one('c', 4)]), [
		'1 a +',
		'2 b ?',
		'2 c ?',
		'chair i: b c'
	]),
	row(
		'those behind an open tie get none of its places',
		chosen([individuals(2)], [one('a', 4), one('b', 4), one('c', 4), one('d', 3)]),
		['1 a ?', '1 b ?', '1 c ?', '4 d i', 'chair i: a b c']
	),
	row(
		'the chair orders it',
		chosen([individuals(2)], [one('a', 5), one('b', 4), one('c', 4)], ruled(order('chair', ['c', 'b']))),
		['1 a +', '3 b i chair', '2 c + chair']
	),
	row(
		'an order of other items says nothing',
		chosen([individuals(1)], [one('a', 4), one('b', 4)], ruled(order('chair', ['a', 'c']))),
		['1 a ?', '1 b ?', 'chair i: a b']
	),
	row(
		'the newest word of the chair holds',
		chosen(
			[individuals(1)],
			[one('a', 4), one('b', 4)],
			ruled(order('chair', ['a', 'b']), order('chair', ['b', 'a']))
		),
		['2 a i chair', '1 b + chair']
	),
	row(
		'the chair is asked although the list forgot',
		chosen([individuals(1)], [one('a', 4), one('b', 4)], { tieBreak: ['agreeVotes'] }),
		['1 a ?', '1 b ?', 'chair i: a b']
	),
	row(
		'ties of two kinds are two questions',
		chosen(
			[individuals(1), collectives(1)],
			[one('a', 4), one('b', 4), collective('c', 4), collective('d', 4)]
		),
		['1 a ?', '1 b ?', '1 c ?', '1 d ?', 'chair i: a b', 'chair c: c d']
	),
	row('in a pool they are one', chosen([pooled(1)], [one('a', 4), collective('c', 4)]), [
		'1 a ?',
		'1 c ?',
		'chair p: a c'
	]),
	row(
		'a kind that may have one place leaves the other of the pool',
		chosen([pooled(2), collectives(1)], [collective('a', 4), collective('b', 4), one('c', 4)]),
		['1 a ?', '1 b ?', '1 c +', 'chair c: a b']
	),
	row(
		'rivals of one unit keep each other out: the third is safe',
		chosen([individuals(2), perUnit(1)], [one('a', 4, 'x'), one('b', 4, 'y'), one('c', 4, 'y')]),
		['1 a +', '1 b ?', '1 c ?', 'chair u: b c']
	)
];

const edge = (
	facts: readonly Partial<TieFacts>[],
	list: SelectContext['tieBreak'],
	rulings: readonly Ruling[] = []
) =>
	chosen(
		[individuals(1)],
		facts.map((fact, place) => one('abc'[place] ?? '', 4, 'x', fact)),
		{ tieBreak: list, rulings }
	);

const breaks: readonly Example[] = [
	row('more criteria met', edge([{ criteriaMet: 3 }, { criteriaMet: 4 }], ['criteriaMet']), [
		'2 a i criteriaMet',
		'1 b + criteriaMet'
	]),
	row('more evidence', edge([{ evidence: 9 }, { evidence: 2 }], ['evidence']), [
		'1 a + evidence',
		'2 b i evidence'
	]),
	row('direct work first', edge([{ directWork: 0 }, { directWork: 1 }], ['directWork']), [
		'2 a i directWork',
		'1 b + directWork'
	]),
	row('women first', edge([{ women: 1 }, { women: 0 }], ['women']), ['1 a + women', '2 b i women']),
	row('no earlier award first', edge([{ noEarlierAward: 0 }, { noEarlierAward: 1 }], ['noEarlierAward']), [
		'2 a i noEarlierAward',
		'1 b + noEarlierAward'
	]),
	row(
		'the campaign’s order, not ours',
		edge(
			[
				{ women: 1, evidence: 1 },
				{ women: 0, evidence: 5 }
			],
			['evidence', 'women']
		),
		['2 a i evidence', '1 b + evidence']
	),
	row(
		'the same of all decides nothing',
		edge(
			[
				{ women: 1, evidence: 1 },
				{ women: 1, evidence: 5 }
			],
			['women', 'evidence']
		),
		['2 a i evidence', '1 b + evidence']
	),
	row('what is unknown of one decides nothing', edge([{ women: 1 }, {}, { women: 0 }], ['women', 'chair']), [
		'1 a ?',
		'1 b ?',
		'1 c ?',
		'chair i: a b c'
	]),
	row(
		'a fact parts some, the chair the rest',
		edge([{ women: 0 }, { women: 1 }, { women: 1 }], ['women', 'chair'], [order('chair', ['c', 'b'])]),
		['3 a i women', '2 b i chair', '1 c + chair']
	),
	row(
		'nobody’s facts are asked where all find a place',
		chosen([individuals(2)], [one('a', 4, 'x', { women: 0 }), one('b', 4, 'x', { women: 1 })], {
			tieBreak: ['women']
		}),
		['1 a +', '1 b +']
	),
	row('a second vote is asked for first', edge([{}, {}], ['secondVote', 'chair']), [
		'1 a ?',
		'1 b ?',
		'secondVote i: a b'
	]),
	row(
		'the chair’s word does not stand in for it',
		edge([{}, {}], ['secondVote', 'chair'], [order('chair', ['b', 'a'])]),
		['1 a ?', '1 b ?', 'secondVote i: a b']
	),
	row(
		'the second vote decides',
		edge([{}, {}], ['secondVote', 'chair'], [order('secondVote', ['a', 'b'], [2, 3])]),
		['2 a i secondVote', '1 b + secondVote']
	),
	row(
		'even again: now the chair is asked',
		edge([{}, {}], ['secondVote', 'chair'], [order('secondVote', ['a', 'b'], [2, 2])]),
		['1 a ?', '1 b ?', 'chair i: a b']
	),
	row(
		'whose own matter it is orders nothing: the council votes again',
		chosen([individuals(1)], [one('a', 4), one('b', 4)], {
			chairRecused: new Set(['a']),
			rulings: [order('chair', ['a', 'b'])]
		}),
		['1 a ?', '1 b ?', 'secondVote i: a b']
	),
	row(
		'and again, until it decides',
		chosen([individuals(1)], [one('a', 4), one('b', 4), one('c', 4)], {
			tieBreak: ['chair'],
			chairRecused: new Set(['a']),
			rulings: [order('secondVote', ['a', 'b', 'c'], [3, 3, 1]), order('secondVote', ['a', 'b'], [2, 4])]
		}),
		['2 a i secondVote', '1 b + secondVote', '3 c i secondVote']
	)
];

export const selectExamples: readonly Example[] = [...shapes, ...ties, ...breaks];
