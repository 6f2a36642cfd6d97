import type { Problem } from '../result';
import type { Tally } from './meeting';

/** A figure of the tally sheet; `null` while nobody has typed it. */
export type Typed = number | null;

/** A tally as it stands on the screen while it is typed; a {@link Tally} is one with every figure there. */
export interface TypedTally {
	readonly issued: Typed;
	readonly returned: Typed;
	readonly valid: Typed;
	readonly invalid: Typed;
	readonly lines: readonly {
		readonly item: string;
		readonly agree: Typed;
		readonly disagree: Typed;
		readonly blank: Typed;
	}[];
}

export interface TallyContext {
	/** voting members who take part: in the room, or by an opinion in writing, which is a ballot in an envelope */
	readonly participants: number;
	/** of them, how many are recused on an item; none for those not named */
	readonly recused: ReadonlyMap<string, number>;
}

/** A sum that cannot be, and the figure beside which it is said: `returned`, `lines.ITEM`. */
export interface TallyFinding extends Problem {
	readonly field: string;
}

const found = (field: string, code: string, params: Problem['params']): TallyFinding =>
	params ? { field, code, params } : { field, code };

/**
 * Every sum of the tally sheet that cannot be (domain §1.7): issued ≤ participants, returned ≤ issued, valid + invalid
 * = returned, and on each line agree + disagree + blank = valid. A figure not yet typed breaks nothing, but what is
 * there may already be too much.
 *
 * Whoever is recused leaves the line blank. A ballot does not say whose it is, and the one of a recused member may be
 * among the invalid or the kept ones: certain is that no more marks can stand on a line than there are participants
 * without the recused. Where every ballot came back valid, that is the same as so many blanks at least.
 */
export function checkTally(tally: TypedTally, context: TallyContext): readonly TallyFinding[] {
	const findings: TallyFinding[] = [];
	const { participants } = context;
	const { issued, returned, valid, invalid } = tally;
	if (issued !== null && issued > participants) {
		findings.push(found('issued', 'meeting.tally.issuedOver', { issued, participants }));
	}
	const mostReturned = issued ?? participants;
	if (returned !== null && returned > mostReturned) {
		findings.push(found('returned', 'meeting.tally.returnedOver', { returned, issued: mostReturned }));
	}
	const most = returned ?? mostReturned;
	const sorted = (valid ?? 0) + (invalid ?? 0);
	if (returned !== null && valid !== null && invalid !== null) {
		if (sorted !== returned)
			findings.push(found('valid', 'meeting.tally.validSum', { sum: sorted, returned }));
	} else if (sorted > most) {
		findings.push(found('valid', 'meeting.tally.validOver', { sum: sorted, returned: most }));
	}
	for (const line of tally.lines) findings.push(...checkLine(line, valid, most, context));
	return findings;
}

function checkLine(
	{ item, agree, disagree, blank }: TypedTally['lines'][number],
	valid: Typed,
	most: number,
	{ participants, recused }: TallyContext
): readonly TallyFinding[] {
	const field = `lines.${item}`;
	const findings: TallyFinding[] = [];
	const sum = (agree ?? 0) + (disagree ?? 0) + (blank ?? 0);
	if (valid !== null && agree !== null && disagree !== null && blank !== null) {
		if (sum !== valid) findings.push(found(field, 'meeting.tally.lineSum', { sum, valid }));
	} else if (sum > (valid ?? most)) {
		findings.push(found(field, 'meeting.tally.lineOver', { sum, valid: valid ?? most }));
	}
	const marks = (agree ?? 0) + (disagree ?? 0);
	const recusedHere = recused.get(item) ?? 0;
	if (recusedHere > 0 && marks > participants - recusedHere) {
		const most = participants - recusedHere;
		findings.push(found(field, 'meeting.tally.recusedMarked', { marks, most, recused: recusedHere }));
	}
	return findings;
}

/** Figures that are still to be typed before the tally can be handed in: `issued`, `lines.ITEM.agree`. */
export function blanksOf(tally: TypedTally, items: readonly string[]): readonly string[] {
	const head = (['issued', 'returned', 'valid', 'invalid'] as const).filter((name) => tally[name] === null);
	const lines = items.flatMap((item) => {
		const line = tally.lines.find((one) => one.item === item);
		return (['agree', 'disagree', 'blank'] as const)
			.filter((name) => !line || line[name] === null)
			.map((name) => `lines.${item}.${name}`);
	});
	return [...head, ...lines];
}

/** Figures in which two tellers differ, named the same way; empty when they agree in all, whoever they are. */
export function differingFigures(first: Tally, second: Tally): readonly string[] {
	const head = (['issued', 'returned', 'valid', 'invalid'] as const).filter(
		(name) => first[name] !== second[name]
	);
	const items = [...new Set([...first.lines, ...second.lines].map(({ item }) => item))];
	const lines = items.flatMap((item) => {
		const one = first.lines.find((line) => line.item === item);
		const other = second.lines.find((line) => line.item === item);
		return (['agree', 'disagree', 'blank'] as const)
			.filter((name) => one?.[name] !== other?.[name])
			.map((name) => `lines.${item}.${name}`);
	});
	return [...head, ...lines];
}
