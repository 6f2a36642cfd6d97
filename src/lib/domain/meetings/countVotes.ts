import type { CampaignRules, VotingRule } from '../campaigns/rules';
import type { NamedVote, Tally } from './meeting';

/** What was said on one item. Whoever is recused stands among the blank, on paper and by name alike. */
export interface Figures {
	readonly agree: number;
	readonly disagree: number;
	readonly blank: number;
	/** ballots that are valid, or voices that were given: agree + disagree + blank */
	readonly valid: number;
}

/** The line of an item on the tally sheet; an item without a line has no votes. */
export function figuresOfTally(tally: Pick<Tally, 'valid' | 'lines'>, item: string): Figures {
	const line = tally.lines.find((one) => one.item === item);
	const { agree, disagree, blank } = line ?? { agree: 0, disagree: 0, blank: tally.valid };
	return { agree, disagree, blank, valid: tally.valid };
}

/**
 * Hands and written opinions on one item, by name.
 * @param recused how many who take part are recused on the item: blank, as they would leave their line on paper
 */
export function figuresOfVotes(said: readonly Pick<NamedVote, 'voice'>[], recused: number): Figures {
	const of = (voice: NamedVote['voice']) => said.filter((vote) => vote.voice === voice).length;
	return {
		agree: of('agree'),
		disagree: of('disagree'),
		blank: of('abstain') + recused,
		valid: said.length + recused
	};
}

/** Whose voices an item could have had. */
export interface Voices {
	/** voting members on the day, and how many of them are recused on the item */
	readonly total: number;
	readonly recused: number;
	/** those who take part, and how many of these are recused */
	readonly takingPart: number;
	readonly recusedTakingPart: number;
}

/**
 * What the share is counted of, as the rule says (domain §1.8, §9.4): all voting members; those who take part, in the
 * room or in writing; or the valid votes. Where the campaign leaves the recused out, it is that less their number, and
 * never less than the marks that were made: the ballot of a recused member may be among the invalid ones.
 */
export function baseOf(
	base: VotingRule['pass']['base'],
	conflict: CampaignRules['conflictOfInterest'],
	voices: Voices,
	{ agree, disagree, valid }: Figures
): number {
	const whole = { total: voices.total, present: voices.takingPart, valid }[base];
	if (conflict.policy === 'none' || conflict.base === 'unchanged') return whole;
	const recused = base === 'total' ? voices.recused : voices.recusedTakingPart;
	return Math.max(whole - recused, agree + disagree, 0);
}

/** Whether so many of the base are enough: whole numbers, and nothing is reached of nobody. */
export function isReached(
	{ num, den, strict }: Pick<VotingRule['pass'], 'num' | 'den' | 'strict'>,
	agree: number,
	base: number
): boolean {
	if (base <= 0) return false;
	return strict ? agree * den > num * base : agree * den >= num * base;
}

/**
 * Whether the chair's voice decides an item (rule `chairCastingVote`): the votes are even, they do not reach the share,
 * and one more would. It tips a majority; a share beyond the half is never reached by it.
 */
export function isEven(
	rule: Pick<VotingRule, 'pass' | 'chairCastingVote'>,
	{ agree, disagree }: Pick<Figures, 'agree' | 'disagree'>,
	base: number
): boolean {
	const { num, den } = rule.pass;
	if (!rule.chairCastingVote || num * 2 > den || agree !== disagree || agree === 0) return false;
	return !isReached(rule.pass, agree, base) && isReached(rule.pass, agree + 1, base);
}
