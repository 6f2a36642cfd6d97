import type { VotingRule } from '../campaigns/rules';
import type { Example } from '../example';
import { idOf } from '../ward.fixture';
import { baseOf, figuresOfTally, figuresOfVotes, isEven, isReached, type Voices } from './countVotes';
import { attendee, council, EVERYBODY, hands, tally } from './meetings.fixture';
import type { Attendee } from './meeting';
import { presenceOf, quorumOf, votersOn } from './presence';
import { ratioText } from './ratio';

const row = (name: string, actual: () => unknown, expected: unknown): Example => ({ name, actual, expected });
const voters = votersOn(council(), '2023-12-22');
const quorum = { num: 2, den: 3, base: 'total' } as const;
const rule = { method: 'secretBallot', quorum, substitutesAllowed: true } as const;

/** `have/needed`, and how the members take part. */
const meeting = (attendance: readonly Attendee[], parts: Partial<VotingRule> = {}) => {
	return () => {
		const presence = presenceOf(voters, attendance, { ...rule, ...parts });
		const { total, present, substitute, written, excused, absent, takingPart } = presence;
		const { have, needed, held } = quorumOf({ ...rule, ...parts }, presence);
		const kinds = [total, present, substitute, written, excused, absent].join(' ');
		return `${kinds} → ${takingPart.size}, ${have}/${needed} ${held ? 'held' : 'short'}`;
	};
};
const five = (...kinds: readonly Attendee['kind'][]) =>
	['chair', 'blochead', 'deskhead', 'kphead', 'hoa'].map((word, place) =>
		attendee(word, { kind: kinds[place] ?? 'absent' })
	);

const presence: readonly Example[] = [
	row(
		'voting members are those of the day, in the order of the decision',
		() => [voters.length, voters.includes(idOf('minh')), votersOn(council(), '2023-05-31').length],
		[5, false, 6]
	),
	row('everybody in the room; the secretary does not vote', meeting(EVERYBODY), '5 5 0 0 0 0 → 5, 5/4 held'),
	row(
		'four of five are two thirds',
		meeting(five('present', 'present', 'present', 'present', 'excused')),
		'5 4 0 0 1 0 → 4, 4/4 held'
	),
	row('three of five are not', meeting(five('present', 'present', 'present')), '5 3 0 0 0 2 → 3, 3/4 short'),
	row('whoever is not named is absent', meeting([]), '5 0 0 0 0 5 → 0, 0/4 short'),
	row(
		'a substitute sits for the member',
		meeting(five('present', 'present', 'present', 'substitute')),
		'5 3 1 0 0 1 → 4, 4/4 held'
	),
	row(
		'where the rule allows none, the member is absent',
		meeting(five('present', 'present', 'present', 'substitute'), { substitutesAllowed: false }),
		'5 3 0 0 0 2 → 3, 3/4 short'
	),
	row(
		'an opinion in writing is a vote, but nobody in the room',
		meeting(five('present', 'present', 'present', 'written', 'written')),
		'5 3 0 2 0 0 → 5, 3/4 short'
	),
	row(
		'where everybody writes, who answered counts',
		meeting(five('written', 'written', 'written', 'written'), { method: 'writtenOpinion' }),
		'5 0 0 4 0 1 → 4, 4/4 held'
	),
	row(
		'a rule that asks for nobody still asks for one',
		meeting([], { quorum: { num: 0, den: 1, base: 'total' } }),
		'5 0 0 0 0 5 → 0, 0/1 short'
	),
	row('a council of nobody holds no meeting', () => quorumOf(rule, presenceOf([], [], rule)), {
		needed: 1,
		have: 0,
		held: false
	})
];

const voices = (parts: Partial<Voices> = {}): Voices => ({
	total: 9,
	recused: 2,
	takingPart: 7,
	recusedTakingPart: 1,
	...parts
});
const figures = { agree: 4, disagree: 1, blank: 1, valid: 6 };
const base = (
	of: VotingRule['pass']['base'],
	parts: Partial<Voices> = {},
	rule: 'unchanged' | 'withoutAbstaining' = 'withoutAbstaining',
	given = figures
) => {
	return () => baseOf(of, { policy: 'abstainOnOwn', base: rule }, voices(parts), given);
};

const bases: readonly Example[] = [
	row('all members less all who are recused', base('total'), 7),
	row('those who take part less the recused among them', base('present'), 6),
	row('valid votes less the recused who take part', base('valid'), 5),
	row('left unchanged, all members', base('total', {}, 'unchanged'), 9),
	row('left unchanged, those who take part', base('present', {}, 'unchanged'), 7),
	row('left unchanged, valid votes', base('valid', {}, 'unchanged'), 6),
	row(
		'without a policy nobody is left out',
		() => baseOf('present', { policy: 'none', base: 'withoutAbstaining' }, voices(), figures),
		7
	),
	row(
		'the ballot of a recused member was the invalid one: no fewer than the marks that were made',
		base('valid', { recusedTakingPart: 2 }, 'withoutAbstaining', {
			agree: 4,
			disagree: 1,
			blank: 0,
			valid: 5
		}),
		5
	),
	row(
		'everybody is recused',
		base('present', { takingPart: 2, recusedTakingPart: 2 }, 'withoutAbstaining', {
			agree: 0,
			disagree: 0,
			blank: 2,
			valid: 2
		}),
		0
	)
];

const pass = (num: number, den: number, strict: boolean) => ({ num, den, strict, base: 'present' as const });
const thresholds: readonly Example[] = [
	row('three of five are more than half', () => isReached(pass(1, 2, true), 3, 5), true),
	row('three of six are not', () => isReached(pass(1, 2, true), 3, 6), false),
	row('three of six are half', () => isReached(pass(1, 2, false), 3, 6), true),
	row('six of nine are two thirds', () => isReached(pass(2, 3, false), 6, 9), true),
	row('five of eight are not', () => isReached(pass(2, 3, false), 5, 8), false),
	row('seven of nine are not 80 %', () => isReached(pass(80, 100, false), 7, 9), false),
	row('eight of ten are', () => isReached(pass(80, 100, false), 8, 10), true),
	row('nothing is reached of nobody', () => isReached(pass(0, 1, false), 0, 0), false)
];

const even = (agree: number, disagree: number, base: number, parts: Partial<VotingRule> = {}) => {
	return () =>
		isEven({ pass: pass(1, 2, true), chairCastingVote: true, ...parts }, { agree, disagree }, base);
};
const casting: readonly Example[] = [
	row('three against three: the chair decides', even(3, 3, 6), true),
	row('three against three and one blank', even(3, 3, 7), true),
	row('two against two and two blank: one more voice is still no majority', even(2, 2, 6), false),
	row('not where the rule gives the chair no such voice', even(3, 3, 6, { chairCastingVote: false }), false),
	row('not where the votes differ', even(3, 2, 6), false),
	row('nobody agreed, nobody disagreed', even(0, 0, 1), false),
	row('half is enough: nothing is left to decide', even(3, 3, 6, { pass: pass(1, 2, false) }), false),
	row('no share beyond the half by one voice', even(2, 2, 4, { pass: pass(2, 3, false) }), false)
];

const figuresRows: readonly Example[] = [
	row('the line of the tally sheet', () => figuresOfTally(tally({ nlan: [3, 1, 1] }), idOf('nlan')), {
		agree: 3,
		disagree: 1,
		blank: 1,
		valid: 5
	}),
	row('no line, no marks', () => figuresOfTally(tally({}), idOf('nlan')), {
		agree: 0,
		disagree: 0,
		blank: 5,
		valid: 5
	}),
	row('hands, of whom one abstains and one is recused', () => figuresOfVotes(hands('nlan', '++-0.'), 1), {
		agree: 2,
		disagree: 1,
		blank: 2,
		valid: 5
	})
];

const ratios: readonly Example[] = [
	row('six of seven', () => ratioText(6, 7), '85,71%'),
	row('all', () => ratioText(5, 5), '100%'),
	row('nobody', () => ratioText(0, 5), '0%'),
	row('two thirds, rounded up', () => ratioText(2, 3), '66,67%'),
	row('one third, rounded down', () => ratioText(1, 3), '33,33%'),
	row('five of eight', () => ratioText(5, 8), '62,5%'),
	row('exactly half of a hundredth goes up', () => ratioText(1, 20_000), '0,01%'),
	row('no zero behind the comma is kept', () => ratioText(3, 5), '60%'),
	row('a hundredth keeps its zero before it', () => ratioText(1, 32), '3,13%'),
	row('two hundredths', () => ratioText(1, 5_000), '0,02%'),
	row('nothing to take a share of', () => ratioText(0, 0), '')
];

export const voteExamples: readonly Example[] = [
	...presence,
	...bases,
	...thresholds,
	...casting,
	...figuresRows,
	...ratios
];
