import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowed, exceededLimits, type QuotaTaker } from '../campaigns/quota';
import type { Quota } from '../campaigns/rules';
import { order } from './meetings.fixture';
import type { Ruling } from './meeting';
import { select, type Contender, type SelectContext } from './select';

const kinds = fc.constantFrom('collective' as const, 'individual' as const);
const place = { code: fc.string({ minLength: 1, maxLength: 3 }), level: fc.constant('ward') };
const max = fc.nat(4);
const quota: fc.Arbitrary<Quota> = fc.oneof(
	fc.record({ ...place, mode: fc.constant('absolute' as const), kind: kinds, max }),
	fc.record({ ...place, mode: fc.constant('pooled' as const), max }),
	fc.record({
		...place,
		mode: fc.constant('perUnit' as const),
		kind: fc.constantFrom('collective' as const, 'individual' as const, 'either' as const),
		max: fc.nat(2)
	}),
	fc.record({
		...place,
		mode: fc.constant('percentage' as const),
		kind: kinds,
		num: fc.nat(100),
		den: fc.constant(100),
		rounding: fc.constantFrom('down' as const, 'up' as const, 'nearest' as const)
	})
);
const quotas = fc.uniqueArray(quota, { maxLength: 4, selector: ({ code }) => code });
const eligible = { collective: 5, individual: 9 };

const fact = fc.option(fc.nat(1));
const contender = (agree: fc.Arbitrary<number>): fc.Arbitrary<Omit<Contender, 'item'>> =>
	fc.record({
		level: fc.constant('ward'),
		kind: kinds,
		unit: fc.constantFrom('x', 'y', 'z'),
		agree,
		facts: fc.record({
			criteriaMet: fact,
			evidence: fact,
			directWork: fact,
			women: fact,
			noEarlierAward: fact
		})
	});
const field = (agree: fc.Arbitrary<number>, maxLength: number) =>
	fc
		.array(contender(agree), { maxLength })
		.map((all) => all.map((one, at): Contender => ({ ...one, item: `i${at}` })));
const list = fc.uniqueArray(
	fc.constantFrom(
		'criteriaMet' as const,
		'women' as const,
		'evidence' as const,
		'secondVote' as const,
		'chair' as const
	)
);
const already = fc.array(fc.record({ kind: kinds, unit: fc.constantFrom('x', 'y') }), { maxLength: 1 });

const context = (parts: Partial<SelectContext>): SelectContext => ({
	quotas: [],
	tieBreak: [],
	rulings: [],
	chairRecused: new Set(),
	eligible: () => eligible,
	already: () => [],
	...parts
});
const passedIn = (contenders: readonly Contender[], parts: Partial<SelectContext>) =>
	select(contenders, context(parts))
		.seats.filter(({ passed }) => passed)
		.map(({ item }) => item)
		.sort();
const takers = (contenders: readonly Contender[], items: readonly string[]): QuotaTaker[] =>
	contenders.filter(({ item }) => items.includes(item)).map(({ kind, unit }) => ({ kind, unit }));

/** The plain way, for one order in which nothing is tied any more. */
function greedy(inOrder: readonly Contender[], quotas: readonly Quota[]): readonly string[] {
	const passed: Contender[] = [];
	for (const one of inOrder) {
		const { left } = allowed({ quotas }, 'ward', one.kind, { eligible, passed }, one.unit);
		if (left === null || left > 0) passed.push(one);
	}
	return passed.map(({ item }) => item).sort();
}

function orders<T>(all: readonly T[]): readonly (readonly T[])[] {
	if (all.length < 2) return [all];
	return all.flatMap((first, at) =>
		orders(all.filter((_, other) => other !== at)).map((rest) => [first, ...rest])
	);
}

/** Answers every question as it comes: a second vote that is even once, then the chair. */
function decided(contenders: readonly Contender[], parts: Partial<SelectContext>) {
	const rulings: Ruling[] = [];
	for (let round = 0; round <= 2 * contenders.length; round += 1) {
		const selection = select(contenders, context({ ...parts, rulings }));
		const [tie] = selection.open;
		if (!tie) return selection;
		const votes = tie.asks === 'secondVote' ? tie.items.map((_, at) => at % 2) : [];
		rulings.push(order(tie.asks, tie.items, votes));
	}
	throw new Error('people are asked without an end');
}

describe('who passes', () => {
	it('is never more than any quota allows', () => {
		fc.assert(
			fc.property(field(fc.nat(3), 8), quotas, list, already, (all, quotas, tieBreak, held) => {
				const start = exceededLimits({ quotas }, 'ward', { eligible, passed: held });
				fc.pre(start.length === 0);
				const { seats } = decided(all, { quotas, tieBreak, already: () => held });
				const passed = seats.filter((seat) => seat.passed).map(({ item }) => item);
				const after = { eligible, passed: [...held, ...takers(all, passed)] };
				expect(exceededLimits({ quotas }, 'ward', after)).toEqual([]);
			})
		);
	});

	it('is everybody, without a question, when no quota is exceeded by all', () => {
		fc.assert(
			fc.property(field(fc.nat(2), 6), quotas, list, (all, quotas, tieBreak) => {
				const whole = {
					eligible,
					passed: takers(
						all,
						all.map(({ item }) => item)
					)
				};
				fc.pre(exceededLimits({ quotas }, 'ward', whole).length === 0);
				const { seats, open } = select(all, context({ quotas, tieBreak }));
				expect(open).toEqual([]);
				expect(seats.filter(({ passed }) => !passed)).toEqual([]);
			})
		);
	});

	it('does not hang on the order in which they are given', () => {
		const shuffled = field(fc.nat(2), 7).chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))
		);
		fc.assert(
			fc.property(shuffled, quotas, list, ([all, other], quotas, tieBreak) => {
				const sorted = (contenders: readonly Contender[]) => {
					const { seats, open } = select(contenders, context({ quotas, tieBreak }));
					return { seats: [...seats].sort((a, b) => (a.item < b.item ? -1 : 1)), open };
				};
				expect(sorted(other)).toEqual(sorted(all));
			})
		);
	});

	it('leaves nobody out but for a quota that is full', () => {
		fc.assert(
			fc.property(field(fc.nat(3), 8), quotas, list, (all, quotas, tieBreak) => {
				const { seats } = decided(all, { quotas, tieBreak });
				const out = seats.filter(({ passed }) => !passed);
				expect(out.filter(({ overQuota }) => !quotas.some(({ code }) => code === overQuota))).toEqual([]);
			})
		);
	});

	it('asks only about those who pass in one order and not in another', () => {
		fc.assert(
			fc.property(field(fc.constant(4), 5), quotas, (all, quotas) => {
				const ways = orders(all).map((inOrder) => greedy(inOrder, quotas));
				const sometimes = all.filter(({ item }) => {
					const times = ways.filter((way) => way.includes(item)).length;
					return times > 0 && times < ways.length;
				});
				const { open } = select(all, context({ quotas, tieBreak: ['chair'] }));
				expect(open.flatMap(({ items }) => items).sort()).toEqual(sometimes.map(({ item }) => item));
			}),
			{ numRuns: 300 }
		);
	});

	it('is what the chair’s order says, place by place', () => {
		const ordered = field(fc.nat(2), 8).chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))
		);
		fc.assert(
			fc.property(ordered, quotas, ([all, chairs], quotas) => {
				const ruling = order(
					'chair',
					chairs.map(({ item }) => item)
				);
				const inOrder = [...chairs].sort((a, b) => b.agree - a.agree);
				expect(passedIn(all, { quotas, tieBreak: ['chair'], rulings: [ruling] })).toEqual(
					greedy(inOrder, quotas)
				);
			}),
			{ numRuns: 300 }
		);
	});

	it('does not lose a place by one more agreeing vote', () => {
		fc.assert(
			fc.property(field(fc.nat(3), 8), quotas, fc.nat(7), (all, quotas, at) => {
				const ruling = order(
					'chair',
					all.map(({ item }) => item)
				);
				const parts = { quotas, tieBreak: ['chair' as const], rulings: [ruling] };
				const lucky = all[at]?.item;
				fc.pre(lucky !== undefined && passedIn(all, parts).includes(lucky));
				const raised = all.map((one) => (one.item === lucky ? { ...one, agree: one.agree + 1 } : one));
				expect(passedIn(raised, parts)).toContain(lucky);
			})
		);
	});

	it('has as many before each as its place says, with more votes or by a tie-break', () => {
		fc.assert(
			fc.property(field(fc.nat(3), 8), quotas, list, (all, quotas, tieBreak) => {
				const { seats } = decided(all, { quotas, tieBreak });
				for (const { item, place } of seats) {
					const one = all.find((other) => other.item === item);
					const same = all.filter(({ kind }) => kind === one?.kind);
					const more = same.filter(({ agree }) => agree > (one?.agree ?? 0)).length;
					const asMany = same.filter(({ agree }) => agree >= (one?.agree ?? 0)).length;
					expect(place).toBeGreaterThan(more);
					expect(place).toBeLessThanOrEqual(asMany);
				}
			})
		);
	});
});
