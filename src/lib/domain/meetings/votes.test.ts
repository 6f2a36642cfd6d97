import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanksOf, checkTally, differingFigures } from './checkTally';
import { baseOf, isReached } from './countVotes';
import { ATTENDANCE, type Tally } from './meeting';
import { presenceOf, quorumOf } from './presence';
import { ratioText } from './ratio';

const shares = fc
	.record({ den: fc.integer({ min: 1, max: 1000 }), part: fc.nat(1000), strict: fc.boolean() })
	.map(({ den, part, strict }) => ({ num: Math.min(part, den), den, strict }));

describe('a threshold', () => {
	const votes = fc.record({ agree: fc.nat(60), base: fc.nat(60) });

	it('is not lost by one more agreeing vote of the same base', () => {
		fc.assert(
			fc.property(shares, votes, (share, { agree, base }) => {
				fc.pre(isReached(share, agree, base));
				expect(isReached(share, agree + 1, base)).toBe(true);
			})
		);
	});

	it('lies where the fraction lies, to the vote', () => {
		fc.assert(
			fc.property(shares, fc.integer({ min: 1, max: 60 }), ({ num, den, strict }, base) => {
				// the whole part of num × base / den by counting, without a division
				let whole = 0;
				while ((whole + 1) * den <= num * base) whole += 1;
				const isExact = whole * den === num * base;
				const least = strict ? whole + 1 : isExact ? whole : whole + 1;
				expect(isReached({ num, den, strict }, least, base)).toBe(true);
				expect(isReached({ num, den, strict }, least - 1, base)).toBe(false);
			})
		);
	});
});

describe('the base', () => {
	const members = fc.record({ total: fc.nat(60), absent: fc.nat(60), recused: fc.nat(60) });
	const policy = { policy: 'abstainOnOwn', base: 'withoutAbstaining' } as const;
	const of = fc.constantFrom('total' as const, 'present' as const, 'valid' as const);

	it('is less by the recused who take part, to the person, and never below the marks', () => {
		fc.assert(
			fc.property(of, members, fc.nat(60), fc.nat(60), (base, { total, absent, recused }, yes, no) => {
				const takingPart = Math.max(total - absent, 0);
				const recusedTakingPart = Math.min(recused, takingPart);
				const free = takingPart - recusedTakingPart;
				const agree = Math.min(yes, free);
				const disagree = Math.min(no, free - agree);
				const figures = { agree, disagree, blank: takingPart - agree - disagree, valid: takingPart };
				const voices = { total, takingPart, recused: recusedTakingPart, recusedTakingPart };
				const whole = baseOf(base, { ...policy, base: 'unchanged' }, voices, figures);
				const less = baseOf(base, policy, voices, figures);
				expect(less).toBe(whole - recusedTakingPart);
				expect(less).toBeGreaterThanOrEqual(agree + disagree);
			})
		);
	});

	it('makes no item fail because one more is recused', () => {
		fc.assert(
			fc.property(shares, of, fc.integer({ min: 1, max: 30 }), fc.nat(30), (share, base, all, yes) => {
				const agree = Math.min(yes, all - 1);
				const figures = { agree, disagree: 0, blank: all - agree, valid: all };
				const reached = (recused: number) => {
					const voices = { total: all, takingPart: all, recused, recusedTakingPart: recused };
					return isReached(share, agree, baseOf(base, policy, voices, figures));
				};
				fc.pre(reached(0));
				expect(reached(1)).toBe(true);
			})
		);
	});
});

describe('attendance', () => {
	const attended = fc.array(fc.constantFrom(...ATTENDANCE), { maxLength: 20 });

	it('counts every voting member once, whatever the list says', () => {
		fc.assert(
			fc.property(attended, fc.boolean(), fc.nat(5), (kinds, substitutesAllowed, unnamed) => {
				const named = kinds.map((kind, at) => ({ person: `p${at}`, kind }));
				const voters = [
					...named.map(({ person }) => person),
					...Array(unnamed)
						.fill('')
						.map((_, at) => `q${at}`)
				];
				const strangers = [{ person: 'guest', kind: 'present' as const }];
				const presence = presenceOf(voters, [...named, ...strangers], { substitutesAllowed });
				const { total, present, substitute, written, excused, absent, room, takingPart } = presence;
				expect(present + substitute + written + excused + absent).toBe(total);
				expect(room.size).toBe(present + substitute);
				expect(takingPart.size).toBe(room.size + written);
				const quorum = { num: 2, den: 3, base: 'total' } as const;
				const { held } = quorumOf({ method: 'showOfHands', quorum }, presence);
				expect(held).toBe(room.size > 0 && room.size * 3 >= total * 2);
			})
		);
	});
});

describe('a tally sheet', () => {
	/** What became of one member's ballot: never taken, kept, invalid, or a mark on each line. */
	const ballot = fc.oneof(
		fc.constant('notIssued' as const),
		fc.constant('kept' as const),
		fc.constant('invalid' as const),
		fc.array(fc.constantFrom('agree' as const, 'disagree' as const, 'blank' as const), {
			minLength: 3,
			maxLength: 3
		})
	);
	const meetings = fc.record({
		ballots: fc.array(ballot, { minLength: 1, maxLength: 12 }),
		/** for each member, the lines that they leave blank */
		recused: fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), {
			minLength: 12,
			maxLength: 12
		})
	});
	const ITEMS = ['a', 'b', 'c'];

	function counted({ ballots, recused }: typeof meetings extends fc.Arbitrary<infer T> ? T : never) {
		const isMarked = (one: (typeof ballots)[number]) => typeof one !== 'string';
		const issued = ballots.filter((one) => one !== 'notIssued').length;
		const valid = ballots.filter(isMarked).length;
		const invalid = ballots.filter((one) => one === 'invalid').length;
		const lines = ITEMS.map((item, line) => {
			const marks = ballots.flatMap((one, at) =>
				typeof one === 'string' ? [] : [recused[at]?.[line] ? 'blank' : one[line]]
			);
			const of = (mark: string) => marks.filter((one) => one === mark).length;
			return { item, agree: of('agree'), disagree: of('disagree'), blank: of('blank') };
		});
		const tally: Tally = { teller: 'p', issued, returned: valid + invalid, valid, invalid, lines };
		const recusedOn = new Map(
			ITEMS.map((item, line) => [item, ballots.filter((_, at) => recused[at]?.[line]).length])
		);
		return { tally, context: { participants: ballots.length, recused: recusedOn } };
	}

	it('made of ballots has no finding and no blank', () => {
		fc.assert(
			fc.property(meetings, (meeting) => {
				const { tally, context } = counted(meeting);
				expect(checkTally(tally, context)).toEqual([]);
				expect(blanksOf(tally, ITEMS)).toEqual([]);
			})
		);
	});

	it('with any part of it still untyped has no finding either', () => {
		const untyped = fc.record({
			issued: fc.boolean(),
			returned: fc.boolean(),
			valid: fc.boolean(),
			invalid: fc.boolean(),
			marks: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 })
		});
		fc.assert(
			fc.property(meetings, untyped, (meeting, without) => {
				const { tally, context } = counted(meeting);
				const left = (value: number, isBlank: boolean | undefined) => (isBlank ? null : value);
				const typed = {
					issued: left(tally.issued, without.issued),
					returned: left(tally.returned, without.returned),
					valid: left(tally.valid, without.valid),
					invalid: left(tally.invalid, without.invalid),
					lines: tally.lines.map(({ item, agree, disagree, blank }, at) => ({
						item,
						agree: left(agree, without.marks[3 * at]),
						disagree: left(disagree, without.marks[3 * at + 1]),
						blank: left(blank, without.marks[3 * at + 2])
					}))
				};
				expect(checkTally(typed, context)).toEqual([]);
			})
		);
	});

	it('shows any one figure that is typed wrong', () => {
		const heads = ['returned', 'valid', 'invalid'] as const;
		const marks = ['agree', 'disagree', 'blank'] as const;
		const slip = fc.record({
			head: fc.option(fc.constantFrom(...heads)),
			line: fc.nat(2),
			mark: fc.constantFrom(...marks),
			by: fc.integer({ min: -3, max: 3 }).filter((by) => by !== 0)
		});
		fc.assert(
			fc.property(meetings, slip, (meeting, { head, line, mark, by }) => {
				const { tally, context } = counted(meeting);
				const wrong: Tally =
					head === null
						? {
								...tally,
								lines: tally.lines.map((one, at) => (at === line ? { ...one, [mark]: one[mark] + by } : one))
							}
						: { ...tally, [head]: tally[head] + by };
				expect(checkTally(wrong, context)).not.toEqual([]);
				expect(differingFigures(tally, wrong)).toEqual([head ?? `lines.${ITEMS[line]}.${mark}`]);
			})
		);
	});

	it('bounds the ballots that went out; within, only the second teller sees a slip', () => {
		fc.assert(
			fc.property(meetings, fc.nat(20), (meeting, issued) => {
				const { tally, context } = counted(meeting);
				fc.pre(issued !== tally.issued);
				const wrong = { ...tally, issued };
				const isPossible = issued >= tally.returned && issued <= context.participants;
				expect(checkTally(wrong, context).length === 0).toBe(isPossible);
				expect(differingFigures(tally, wrong)).toEqual(['issued']);
			})
		);
	});
});

describe('a ratio in words', () => {
	it('is the nearest hundredth of a percent, half going up', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), (whole, any) => {
				const part = Math.min(any, whole);
				const text = ratioText(part, whole);
				expect(text).toMatch(/^\d{1,3}(,\d?[1-9])?%$/);
				const [percent = '', decimals = ''] = text.slice(0, -1).split(',');
				const hundredths = Number(percent) * 100 + Number(decimals.padEnd(2, '0'));
				const off = 2 * (hundredths * whole - part * 10_000);
				expect(off > -whole && off <= whole).toBe(true);
			})
		);
	});
});
