import type { Campaign } from '$lib/domain/campaigns/campaign';
import { startBoard, type Board, type BoardRow } from '$lib/domain/evidence/board';
import { replacedEntries } from '$lib/domain/evidence/counting';
import { indexProgress, namesIndex, type IndexProgress } from '$lib/domain/evidence/indexProgress';
import { sortBoard } from '$lib/domain/evidence/sortBoard';
import { breathe, eachInSlices } from '$lib/store/breathe';
import type { EntryRow } from '$lib/store/entryIndex';
import type { Asked } from './boardAddress';
import { candidatesNow, filterOf } from './boardQuestion';
import type { WardHere } from '$lib/store/wardHere';

const replacedOf = new WeakMap<readonly EntryRow[], ReadonlySet<string>>();

/** Entries in whose place a correction counts; asked once for each state of the phone's entries. */
export function replacedIn(rows: readonly EntryRow[]): ReadonlySet<string> {
	const known = replacedOf.get(rows) ?? replacedEntries(rows);
	replacedOf.set(rows, known);
	return known;
}

export interface Answer {
	readonly board: Board;
	/** the board's rows in the order that was asked for */
	readonly sorted: readonly BoardRow[];
}

export interface BoardQuestion {
	readonly asked: Asked;
	readonly campaign: Campaign;
	readonly ward: WardHere;
	/** instant */
	readonly now: string;
}

/** Counts with pauses, so that 20,000 entries never hold up the page. @returns `null` when stopped */
export async function countBoard(
	rows: readonly EntryRow[],
	{ asked, campaign, ward, now }: BoardQuestion,
	signal: AbortSignal
): Promise<Answer | null> {
	// Each step takes a breath of its own: together they would hold up a slow phone.
	await breathe();
	const candidates = candidatesNow(campaign, ward, now);
	await breathe();
	const tally = startBoard({
		kind: asked.view === 'tap-the' ? 'collective' : 'individual',
		criteria: campaign.rules.criteria,
		candidates,
		filter: filterOf(asked, campaign, ward),
		replaced: replacedIn(rows)
	});
	await breathe();
	if (!(await eachInSlices(rows, tally.add, signal))) return null;
	await breathe();
	const board = tally.result();
	const sorted = sortBoard(board.rows, asked.order, (name) => ward.nameKeys.get(name) ?? name);
	await breathe();
	return signal.aborted ? null : { board, sorted };
}

/** Reached against target; only entries with a figure for an index are looked at closely. */
export async function countIndices(
	rows: readonly EntryRow[],
	{ asked, campaign, ward }: BoardQuestion,
	signal: AbortSignal
): Promise<readonly IndexProgress[] | null> {
	const filter = filterOf(asked, campaign, ward);
	const withFigures: EntryRow[] = [];
	const whole = await eachInSlices(
		rows,
		(row) => {
			if (row.campaign === filter.campaign && namesIndex(row)) withFigures.push(row);
		},
		signal
	);
	return whole ? indexProgress(campaign.rules, withFigures, filter, replacedIn(rows)) : null;
}
