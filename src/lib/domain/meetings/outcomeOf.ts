import type { WardLookup } from '../changes/attempt';
import { eligibleAt } from './eligibleAt';
import { baseOf, figuresOfTally, figuresOfVotes, isEven, isReached, type Figures } from './countVotes';
import { factsOf } from './factsOf';
import type { ItemResult, Meeting, NamedVote, Recusal } from './meeting';
import { placesHeld, takerOf } from './places';
import { select, type Contender, type OpenTie, type Seat } from './select';
import type { Sitting } from './sitting';
import type { TieFacts } from './tieBreaks';

export type Counted = Pick<
	Meeting,
	'about' | 'items' | 'recusals' | 'tallyFirst' | 'votes' | 'rulings' | 'presider' | 'campaign'
>;

/** What the votes and the rules make of a meeting, and what people still have to decide. */
export interface Outcome {
	/** in the order of the items: what the record holds once counted */
	readonly result: readonly ItemResult[];
	/** items whose votes are even: the chair has to say */
	readonly even: readonly string[];
	/** ties at a quota's edge that nothing decides yet */
	readonly open: readonly OpenTie[];
}

/**
 * Counts a meeting, on the phone while it is typed and on the server when it is handed in: the same facts give the
 * same result, so that a result that somebody made up is refused.
 * @param meeting with a secret ballot, the first tally is counted; that both agree is asked elsewhere
 */
export function outcomeOf(meeting: Counted, sitting: Sitting, lookup: WardLookup): Outcome {
	const votes = byItem(meeting.votes);
	const recusals = byItem(meeting.recusals);
	const counts = meeting.items.map((item) =>
		countItem(item, meeting, votes.get(item) ?? [], recusals.get(item) ?? [], sitting)
	);
	const reached = counts.filter((one) => one.reached);
	const { seats, open } = select(
		reached.map(({ item, figures }) => contenderOf(item, figures.agree, meeting, lookup)),
		{
			quotas: meeting.about === 'awards' ? sitting.rules.quotas : [],
			tieBreak: sitting.voting.tieBreak,
			rulings: meeting.rulings,
			chairRecused: new Set(
				meeting.recusals.flatMap(({ item, person }) => (person === meeting.presider ? [item] : []))
			),
			eligible: (level) => eligibleAt(sitting.rules, level, lookup),
			already: (level) => placesHeld(meeting, level, lookup)
		}
	);
	const seatOf = new Map(seats.map((seat) => [seat.item, seat]));
	return {
		result: counts.map((count) => resultOf(count, seatOf.get(count.item))),
		even: counts.flatMap(({ item, even }) => (even ? [item] : [])),
		open
	};
}

interface ItemCount {
	readonly item: string;
	readonly figures: Figures;
	readonly base: number;
	readonly reached: boolean;
	/** even, and the chair has not spoken */
	readonly even: boolean;
}

function byItem<T extends { readonly item: string }>(list: readonly T[]): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const one of list) {
		const group = groups.get(one.item);
		if (group) group.push(one);
		else groups.set(one.item, [one]);
	}
	return groups;
}

function countItem(
	item: string,
	meeting: Counted,
	votes: readonly NamedVote[],
	recusals: readonly Recusal[],
	{ rules, voting, voters, presence }: Sitting
): ItemCount {
	const recused = voters.filter((voter) => recusals.some(({ person }) => person === voter));
	const recusedTakingPart = recused.filter((voter) => presence.takingPart.has(voter)).length;
	const figures =
		voting.method === 'secretBallot'
			? figuresOfTally(meeting.tallyFirst ?? { valid: 0, lines: [] }, item)
			: figuresOfVotes(votes, recusedTakingPart);
	const voices = {
		total: presence.total,
		recused: recused.length,
		takingPart: presence.takingPart.size,
		recusedTakingPart
	};
	const base = baseOf(voting.pass.base, rules.conflictOfInterest, voices, figures);
	const enough = isReached(voting.pass, figures.agree, base);
	// The chair is whoever presides, if they vote and it is not their own matter.
	const mayDecide = presence.takingPart.has(meeting.presider) && !recused.includes(meeting.presider);
	if (enough || !mayDecide || !isEven(voting, figures, base)) {
		return { item, figures, base, reached: enough, even: false };
	}
	const said = meeting.rulings.filter(({ kind, items }) => kind === 'pass' && items[0] === item).pop();
	return { item, figures, base, reached: said?.agrees ?? false, even: said === undefined };
}

const NO_FACTS: TieFacts = {
	criteriaMet: null,
	evidence: null,
	directWork: null,
	women: null,
	noEarlierAward: null
};

function contenderOf(item: string, agree: number, { about }: Counted, lookup: WardLookup): Contender {
	const nomination = about === 'awards' ? lookup.find('nominations', item) : undefined;
	// Initiatives stand in no quota: all that have enough votes pass.
	if (!nomination) return { item, level: '', kind: 'individual', unit: '', agree, facts: NO_FACTS };
	return { item, level: nomination.level, ...takerOf(nomination), agree, facts: factsOf(nomination, lookup) };
}

function resultOf({ item, figures, base, reached }: ItemCount, seat: Seat | undefined): ItemResult {
	return {
		item,
		agree: figures.agree,
		disagree: figures.disagree,
		blank: figures.blank,
		base,
		reached,
		passed: seat?.passed ?? false,
		place: seat?.place ?? 0,
		decidedBy: seat?.decidedBy ?? '',
		overQuota: seat?.overQuota ?? ''
	};
}
