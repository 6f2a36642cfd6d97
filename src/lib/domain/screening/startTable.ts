import type { ScreenedCriterion, ScreeningSource } from '../nominations/nomination';
import type { ScreeningRow } from './screen';

/** Whether a person has to judge the criterion: the records only offer what to read. */
export function asksForJudgement({ why }: Pick<ScreeningRow, 'why'>): boolean {
	return why.code === 'screening.why.toJudge';
}

/**
 * The table that a screening begins from: what the records say now, and of an earlier screening what a person had added
 * to it, verdicts that were judged and notes, each source with its revision of now. What is gone is not named again.
 * A verdict that departed from the records, with a word why, stands until the person takes it back.
 * @param named sources of a criterion to be judged that are named from the start: those that were written for it
 * @param revNow revision of a source now; none when it is gone, or was withdrawn
 */
export function startTable(
	stored: readonly ScreenedCriterion[],
	live: readonly ScreeningRow[],
	named: (row: ScreeningRow) => readonly ScreeningSource[],
	revNow: (source: ScreeningSource) => number | undefined
): readonly ScreenedCriterion[] {
	return live.map((row) => {
		const old = stored.find(({ criterion }) => criterion === row.criterion);
		const { criterion, verdict, sources } = row;
		const note = old?.note ?? '';
		if (!asksForJudgement(row)) {
			const departed = old && old.note !== '' ? old.verdict : verdict;
			return { criterion, verdict: departed, sources: [...sources], note };
		}
		if (!old) return { criterion, verdict, sources: [...named(row)], note };
		return { criterion, verdict: old.verdict, sources: renewed(old.sources, revNow), note };
	});
}

/** The same sources as they are now; those that are gone fall away. */
export function renewed(
	sources: readonly ScreeningSource[],
	revNow: (source: ScreeningSource) => number | undefined
): ScreeningSource[] {
	return sources.flatMap((source) => {
		const rev = revNow(source);
		return rev === undefined ? [] : [{ ...source, rev }];
	});
}
