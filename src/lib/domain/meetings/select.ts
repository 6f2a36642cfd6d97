import { allowed, type QuotaTaker } from '../campaigns/quota';
import type { CampaignRules, SubjectKind, VotingRule } from '../campaigns/rules';
import type { Ruling } from './meeting';
import { sortTied } from './quotaRoom';
import { askStep, stepsOf, type TieBreak, type TieContext, type TieFacts } from './tieBreaks';

/** An item that has enough votes. */
export interface Contender extends QuotaTaker {
	readonly item: string;
	/** code of a level; `` where nothing is awarded */
	readonly level: string;
	readonly agree: number;
	readonly facts: TieFacts;
}

export interface SelectContext extends TieContext {
	readonly quotas: CampaignRules['quotas'];
	readonly tieBreak: VotingRule['tieBreak'];
	/** how many may be nominated at a level: what a percentage is taken of */
	eligible(level: string): Readonly<Record<SubjectKind, number>>;
	/** who holds a place at a level from other meetings */
	already(level: string): readonly QuotaTaker[];
}

/** Where an item that has enough votes ended. */
export interface Seat {
	readonly item: string;
	/** among those of its level and kind; the same for those that nothing set apart */
	readonly place: number;
	readonly passed: boolean;
	/** tie-break that set it apart from its neighbour, or `` */
	readonly decidedBy: TieBreak | '';
	/** code of the quota that left no place for it, or `` */
	readonly overQuota: string;
}

/** Tied items of which some find a place and some do not, and nothing says which: people have to order them. */
export interface OpenTie {
	readonly level: string;
	readonly items: readonly string[];
	/** what the rules ask for now */
	readonly asks: Ruling['by'];
	/** code of the quota that is short */
	readonly quota: string;
}

export interface Selection {
	readonly seats: readonly Seat[];
	/** while there are any, the seats are not final: those that are open have not passed */
	readonly open: readonly OpenTie[];
}

/**
 * Who passes when more have enough votes than the quota allows (domain §9.3): those with more agreeing votes first,
 * each as long as every quota of the level leaves room. Tie-breaks are asked in the campaign's order, and only of
 * items that contend for the same places: ties wholly inside or wholly outside need no word. The order in which the
 * contenders are given changes nothing.
 */
export function select(contenders: readonly Contender[], context: SelectContext): Selection {
	const levels = [...new Set(contenders.map(({ level }) => level))].sort();
	const chosen = levels.map((level) =>
		selectAt(
			level,
			contenders.filter((one) => one.level === level),
			context
		)
	);
	return { seats: chosen.flatMap(({ seats }) => seats), open: chosen.flatMap(({ open }) => open) };
}

/** How an item came to stand where it does: compared part by part, a beginning of another says nothing. */
type Rank = readonly number[];

interface Standing {
	readonly one: Contender;
	readonly rank: Rank;
	readonly passed: boolean;
	readonly by: TieBreak | '';
	readonly overQuota: string;
}

function selectAt(level: string, contenders: readonly Contender[], context: SelectContext): Selection {
	const { quotas } = context;
	const eligible = context.eligible(level);
	const passed: QuotaTaker[] = [...context.already(level)];
	const standings: Standing[] = [];
	const open: OpenTie[] = [];
	const limitsOf = ({ kind, unit }: QuotaTaker) =>
		allowed({ quotas }, level, kind, { eligible, passed }, unit).limits;

	const take = (
		tied: readonly Contender[],
		steps: readonly TieBreak[],
		rank: Rank,
		by: TieBreak | ''
	): void => {
		const { inside, outside, contested } = sortTied(tied, limitsOf);
		for (const { item: one, quota } of outside) {
			standings.push({ one, rank, passed: false, by, overQuota: quota });
		}
		for (const one of inside) {
			passed.push(one);
			standings.push({ one, rank, passed: true, by, overQuota: '' });
		}
		for (const { items, quota } of contested) contend(items, quota, steps, rank, by);
	};

	const contend = (
		tied: readonly Contender[],
		quota: string,
		steps: readonly TieBreak[],
		rank: Rank,
		by: TieBreak | ''
	): void => {
		// The chair's step stands at the end of every list and is never silent about two or more.
		const [step = 'chair', ...rest] = steps;
		const answer = askStep(step, tied, context);
		if (answer.kind === 'silent') return contend(tied, quota, rest, rank, by);
		if (answer.kind === 'asks') {
			open.push({ level, items: tied.map(({ item }) => item).sort(), asks: answer.asks, quota });
			for (const one of tied) standings.push({ one, rank, passed: false, by, overQuota: '' });
			// Somebody of them will hold the places: who has fewer votes is not shown one of them meanwhile.
			for (const one of tied) if (limitsOf(one).every(({ max, taken }) => taken < max)) passed.push(one);
			return;
		}
		// A second vote in the place of a recused chair may leave ties behind: the same step is asked again.
		const further = answer.by === step ? rest : steps;
		answer.parts.forEach((part, place) => take(part, further, [...rank, place], answer.by));
	};

	byVotes(contenders).forEach((tied, place) => take(tied, stepsOf(context.tieBreak), [place], ''));
	return { seats: standings.map((standing) => seatOf(standing, standings)), open };
}

/** Those with as many agreeing votes together, the most first; within, by id, so that the input's order is forgotten. */
function byVotes(contenders: readonly Contender[]): readonly (readonly Contender[])[] {
	const votes = [...new Set(contenders.map(({ agree }) => agree))].sort((a, b) => b - a);
	return votes.map((count) =>
		contenders.filter(({ agree }) => agree === count).sort((a, b) => (a.item < b.item ? -1 : 1))
	);
}

function seatOf({ one, rank, passed, by, overQuota }: Standing, all: readonly Standing[]): Seat {
	const before = all.filter((other) => other.one.kind === one.kind && isBefore(other.rank, rank)).length;
	return { item: one.item, place: before + 1, passed, decidedBy: by, overQuota };
}

function isBefore(a: Rank, b: Rank): boolean {
	const at = a.findIndex((part, place) => part !== b[place]);
	const [mine, theirs] = [a[at], b[at]];
	return mine !== undefined && theirs !== undefined && mine < theirs;
}
