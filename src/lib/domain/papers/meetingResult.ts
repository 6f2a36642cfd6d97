import { levelsInOrder } from '../campaigns/eligibility';
import type { Initiative } from '../initiatives/initiative';
import type { ItemResult } from '../meetings/meeting';
import type { HeldMeeting } from './heldMeeting';
import { paperNominee, type PaperNominee } from './levelNominees';
import type { PaperSource } from './source';

/** A nominee before a meeting, and what this meeting made of it: `undefined` while it is not counted. */
export interface NomineeLine {
	readonly nominee: PaperNominee;
	readonly result: ItemResult | undefined;
}

export interface LevelResult {
	/** code and name of the level */
	readonly level: string;
	readonly label: string;
	/** collectives first; of each kind those that passed first, by place and votes; before the count, as on the agenda */
	readonly lines: readonly NomineeLine[];
}

export interface InitiativeLine {
	readonly initiative: Initiative;
	readonly result: ItemResult | undefined;
}

type Held = Pick<HeldMeeting, 'meeting' | 'rules' | 'isCounted'>;

/** What a meeting about awards decided, from the ward's level upward; levels without an item are left out. */
export function levelResults(source: PaperSource, held: Held): readonly LevelResult[] {
	const nominations = new Map(source.nominations.map((one) => [one.id, one]));
	const lines = linesOf(held, (item): { readonly nominee: PaperNominee } | undefined => {
		const nomination = nominations.get(item);
		return nomination && { nominee: paperNominee(source, nomination) };
	});
	const named = levelsInOrder(held.rules).map(({ code, label }) => ({ level: code, label }));
	const unnamed = lines
		.map(({ nominee }) => nominee.nomination.level)
		.filter((code, at, all) => all.indexOf(code) === at && named.every(({ level }) => level !== code))
		.map((level) => ({ level, label: level }));
	return [...named, ...unnamed].flatMap(({ level, label }) => {
		const here = lines.filter(({ nominee }) => nominee.nomination.level === level);
		return here.length > 0 ? [{ level, label, lines: inKinds(here) }] : [];
	});
}

/** What a meeting about initiatives decided: those that passed first; before the count, as on the agenda. */
export function initiativeResults(
	{ initiatives }: Pick<PaperSource, 'initiatives'>,
	held: Held
): readonly InitiativeLine[] {
	const known = new Map(initiatives.map((one) => [one.id, one]));
	return byOutcome(
		linesOf(held, (item): { readonly initiative: Initiative } | undefined => {
			const initiative = known.get(item);
			return initiative && { initiative };
		})
	);
}

/** How many items of the agenda do not lie on this phone. */
export function unknownItems(
	{ nominations, initiatives }: Pick<PaperSource, 'nominations' | 'initiatives'>,
	{ meeting }: Pick<HeldMeeting, 'meeting'>
): number {
	const known = new Set((meeting.about === 'awards' ? nominations : initiatives).map(({ id }) => id));
	return meeting.items.filter((item) => !known.has(item)).length;
}

type Resulting = Readonly<{ result: ItemResult | undefined }>;

function linesOf<L extends object>(
	{ meeting, isCounted }: Held,
	lineOf: (item: string) => L | undefined
): readonly (L & Resulting)[] {
	const results = new Map(isCounted ? meeting.result.map((one) => [one.item, one]) : []);
	return meeting.items.flatMap((item) => {
		const line = lineOf(item);
		return line ? [{ ...line, result: results.get(item) }] : [];
	});
}

function inKinds(lines: readonly NomineeLine[]): readonly NomineeLine[] {
	return (['collective', 'individual'] as const).flatMap((kind) =>
		byOutcome(lines.filter(({ nominee }) => nominee.kind === kind))
	);
}

function byOutcome<L extends Resulting>(lines: readonly L[]): readonly L[] {
	const rank = ({ result }: L): readonly number[] =>
		result ? [-Number(result.passed), -Number(result.reached), result.place, -result.agree] : [];
	return [...lines].sort((a, b) => {
		const theirs = rank(b);
		return rank(a).reduce((order, part, at) => order || part - (theirs[at] ?? 0), 0);
	});
}
