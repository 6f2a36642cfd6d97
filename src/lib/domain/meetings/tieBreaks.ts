import type { VotingRule } from '../campaigns/rules';
import type { Ruling } from './meeting';

/** A step of the campaign's list (domain §9.3). */
export type TieBreak = VotingRule['tieBreak'][number];
type Fact = Exclude<TieBreak, 'agreeVotes' | 'secondVote' | 'chair'>;

/** What the tie-breaks ask of an item, more before less; yes is 1, no is 0; `null` while unknown. */
export type TieFacts = Readonly<Record<Fact, number | null>>;

export interface TieContext {
	readonly rulings: readonly Ruling[];
	/** items on which the chair is recused: who orders those must be the council */
	readonly chairRecused: ReadonlySet<string>;
}

/** What a step makes of tied items. */
export type Step<T> =
	/** it says nothing here: a fact that is unknown of one, the same of all, or again as many votes */
	| { readonly kind: 'silent' }
	/** set apart, the first first; `by` is what did it */
	| { readonly kind: 'parted'; readonly parts: readonly (readonly T[])[]; readonly by: TieBreak }
	/** people have to decide first */
	| { readonly kind: 'asks'; readonly asks: Ruling['by'] };

/**
 * The steps in the campaign's order. The votes have ordered already, and the chair is asked last even where the list
 * forgot: more passed than allowed never ends in silence.
 */
export function stepsOf(list: VotingRule['tieBreak']): readonly TieBreak[] {
	const steps = list.filter((step) => step !== 'agreeVotes');
	return steps.includes('chair') ? steps : [...steps, 'chair'];
}

/** Asks one step about items that are tied and contend for a place. */
export function askStep<T extends { readonly item: string; readonly facts: TieFacts }>(
	step: TieBreak,
	tied: readonly T[],
	context: TieContext
): Step<T> {
	if (step === 'secondVote') return bySecondVote(tied, context);
	if (step === 'chair') return byChair(tied, context);
	if (step === 'agreeVotes' || tied.some(({ facts }) => facts[step] === null)) return { kind: 'silent' };
	return partedBy(step, tied, ({ facts }) => facts[step] ?? 0);
}

function partedBy<T>(by: TieBreak, tied: readonly T[], worth: (one: T) => number): Step<T> {
	const worths = [...new Set(tied.map(worth))].sort((a, b) => b - a);
	if (worths.length < 2) return { kind: 'silent' };
	return { kind: 'parted', by, parts: worths.map((worthOf) => tied.filter((one) => worth(one) === worthOf)) };
}

/** Rulings of that kind that order all of these, the newest first. */
function rulingsOn(
	by: Ruling['by'],
	tied: readonly { readonly item: string }[],
	{ rulings }: TieContext
): readonly Ruling[] {
	return rulings
		.filter(
			(ruling) =>
				ruling.kind === 'order' && ruling.by === by && tied.every(({ item }) => ruling.items.includes(item))
		)
		.reverse();
}

function bySecondVote<T extends { readonly item: string }>(tied: readonly T[], context: TieContext): Step<T> {
	const [ruling] = rulingsOn('secondVote', tied, context);
	return ruling ? partedByVotes(ruling, tied) : { kind: 'asks', asks: 'secondVote' };
}

function partedByVotes<T extends { readonly item: string }>(ruling: Ruling, tied: readonly T[]): Step<T> {
	return partedBy('secondVote', tied, ({ item }) => ruling.votes[ruling.items.indexOf(item)] ?? 0);
}

/** Nobody orders a tie that is their own matter: then the council votes again until it decides. */
function byChair<T extends { readonly item: string }>(tied: readonly T[], context: TieContext): Step<T> {
	if (tied.some(({ item }) => context.chairRecused.has(item))) {
		const decided = rulingsOn('secondVote', tied, context)
			.map((ruling) => partedByVotes(ruling, tied))
			.find(({ kind }) => kind === 'parted');
		return decided ?? { kind: 'asks', asks: 'secondVote' };
	}
	const [ruling] = rulingsOn('chair', tied, context);
	if (!ruling) return { kind: 'asks', asks: 'chair' };
	return partedBy('chair', tied, ({ item }) => -ruling.items.indexOf(item));
}
