import { levelsInOrder } from '../campaigns/eligibility';
import type { CampaignRules } from '../campaigns/rules';
import type { WardLookup } from '../changes/attempt';
import type { Initiative } from '../initiatives/initiative';
import type { Nomination } from '../nominations/nomination';
import type { Problem } from '../result';
import { compareNames } from '../text/nameOrder';
import type { Meeting } from './meeting';
import { itemProblem } from './votable';

/** Something that could stand on a meeting's list. */
export interface Listed {
	readonly item: string;
	/** code of a level; `` for an initiative */
	readonly level: string;
	/** why it cannot be decided on now; `null` when it can */
	readonly problem: Problem | null;
}

type Plan = Pick<Meeting, 'about' | 'campaign' | 'corrects' | 'items'>;

/**
 * Every nomination of the campaign, from the ward's level upward, collectives before individuals, by name; with what
 * keeps it off the list. What another meeting has decided is left out: there is nothing to be done about it.
 */
export function listedNominations(
	meeting: Plan,
	rules: Pick<CampaignRules, 'levels'>,
	lookup: Pick<WardLookup, 'nominationsIn' | 'find'>
): readonly Listed[] {
	const levels = levelsInOrder(rules).map(({ code }) => code);
	const order = (a: Nomination, b: Nomination) =>
		levels.indexOf(a.level) - levels.indexOf(b.level) ||
		Number(b.subjectKind === 'unit') - Number(a.subjectKind === 'unit') ||
		compareNames(a.subjectName, b.subjectName);
	return [...lookup.nominationsIn(meeting.campaign)]
		.sort(order)
		.map(({ id, level }) => ({ item: id, level, problem: itemProblem(meeting, id, lookup) }))
		.filter(isOpen(meeting));
}

/** The same of initiatives that are under review; the first filed stands first, as in the council's list. */
export function listedInitiatives(
	meeting: Plan,
	initiatives: readonly Initiative[],
	lookup: Pick<WardLookup, 'find'>
): readonly Listed[] {
	return initiatives
		.filter(({ campaign, state }) => campaign === meeting.campaign && state === 'underReview')
		.sort((a, b) => (a.filedAt < b.filedAt ? -1 : a.filedAt > b.filedAt ? 1 : a.id < b.id ? -1 : 1))
		.map(({ id }) => ({ item: id, level: '', problem: itemProblem(meeting, id, lookup) }))
		.filter(isOpen(meeting));
}

const isOpen =
	({ items }: Plan) =>
	({ item, problem }: Listed) =>
		problem?.code !== 'meeting.items.decidedAlready' || items.includes(item);

/** The list with a change of it, in the order of what is listed: a person who ticks it again finds it in its place. */
export function withItem(
	items: readonly string[],
	item: string,
	isWanted: boolean,
	listed: readonly Pick<Listed, 'item'>[]
): readonly string[] {
	const others = items.filter((one) => one !== item);
	if (!isWanted) return others;
	const order = listed.map((one) => one.item);
	const place = order.indexOf(item);
	const next = others.findIndex((one) => order.indexOf(one) > place);
	return next < 0 ? [...others, item] : [...others.slice(0, next), item, ...others.slice(next)];
}

/** Moves an item up or down past the next one of its own level; as it is when there is none. */
export function movedItem(
	items: readonly string[],
	item: string,
	by: -1 | 1,
	levelOf: (item: string) => string
): readonly string[] {
	const at = items.indexOf(item);
	const level = levelOf(item);
	for (let place = at + by; at >= 0 && place >= 0 && place < items.length; place += by) {
		const other = items[place];
		if (other === undefined || levelOf(other) !== level) continue;
		return items.map((one, n) => (n === at ? other : n === place ? item : one));
	}
	return items;
}
