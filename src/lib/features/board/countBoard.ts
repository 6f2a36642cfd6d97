import { startBoard, type Board, type BoardSetup } from '$lib/domain/evidence/board';
import { replacedEntries } from '$lib/domain/evidence/counting';
import { indexProgress, namesIndex, type IndexProgress } from '$lib/domain/evidence/indexProgress';
import type { CampaignRules } from '$lib/domain/campaigns/rules';
import { eachInSlices } from '$lib/store/breathe';
import type { EntryRow } from '$lib/store/entryIndex';

const replacedOf = new WeakMap<readonly EntryRow[], ReadonlySet<string>>();

/** Entries in whose place a correction counts; asked once for each state of the phone's entries. */
export function replacedIn(rows: readonly EntryRow[]): ReadonlySet<string> {
	const known = replacedOf.get(rows) ?? replacedEntries(rows);
	replacedOf.set(rows, known);
	return known;
}

/** Counts with pauses, so that 20,000 entries never hold up the page. @returns `null` when stopped */
export async function countBoard(
	rows: readonly EntryRow[],
	setup: Omit<BoardSetup, 'replaced'>,
	signal: AbortSignal
): Promise<Board | null> {
	const board = startBoard({ ...setup, replaced: replacedIn(rows) });
	return (await eachInSlices(rows, board.add, signal)) ? board.result() : null;
}

/** Reached against target; only entries with a figure for an index are looked at closely. */
export async function countIndices(
	rows: readonly EntryRow[],
	rules: CampaignRules,
	filter: BoardSetup['filter'],
	signal: AbortSignal
): Promise<readonly IndexProgress[] | null> {
	const withFigures: EntryRow[] = [];
	const whole = await eachInSlices(
		rows,
		(row) => {
			if (row.campaign === filter.campaign && namesIndex(row)) withFigures.push(row);
		},
		signal
	);
	return whole ? indexProgress(rules, withFigures, filter, replacedIn(rows)) : null;
}
