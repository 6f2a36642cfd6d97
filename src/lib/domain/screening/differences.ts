import type { ScreenedCriterion, ScreeningSource, ScreeningVerdict } from '../nominations/nomination';
import type { ScreeningRow } from './screen';
import { asksForJudgement } from './startTable';

/** One way in which the records say something else than when somebody screened. */
export type ScreeningDifference =
	| {
			readonly kind: 'verdict';
			readonly criterion: string;
			readonly before: ScreeningVerdict;
			readonly now: ScreeningVerdict;
	  }
	| {
			/** a source was changed or is gone since, or one speaks now that did not */
			readonly kind: 'changed' | 'gone' | 'added';
			readonly criterion: string;
			readonly source: ScreeningSource;
	  }
	/** the rules ask for it now, the screening does not know it; or the other way round */
	| { readonly kind: 'criterionAdded' | 'criterionRemoved'; readonly criterion: string };

/**
 * What has changed between a stored screening and the records as they stand: shown beside it, never applied. Of a
 * criterion that a person judges, the verdict is that person's and further evidence is no difference: only what the
 * verdict named is compared.
 * @param revNow revision of a source now; none when it is gone, or was withdrawn
 */
export function screeningDifferences(
	stored: readonly ScreenedCriterion[],
	live: readonly ScreeningRow[],
	revNow: (source: ScreeningSource) => number | undefined
): readonly ScreeningDifference[] {
	const added = live
		.filter(({ criterion }) => !stored.some((old) => old.criterion === criterion))
		.map(({ criterion }) => ({ kind: 'criterionAdded' as const, criterion }));
	const found = stored.flatMap((old): readonly ScreeningDifference[] => {
		const row = live.find(({ criterion }) => criterion === old.criterion);
		return row ? rowDifferences(old, row, revNow) : [{ kind: 'criterionRemoved', criterion: old.criterion }];
	});
	return [...found, ...added];
}

function rowDifferences(
	old: ScreenedCriterion,
	row: ScreeningRow,
	revNow: (source: ScreeningSource) => number | undefined
): readonly ScreeningDifference[] {
	const { criterion } = old;
	const sources = old.sources.flatMap((source): readonly ScreeningDifference[] => {
		const rev = revNow(source);
		if (rev === undefined) return [{ kind: 'gone', criterion, source }];
		return rev === source.rev ? [] : [{ kind: 'changed', criterion, source }];
	});
	if (asksForJudgement(row)) return sources;
	const isNew = (source: ScreeningSource) => !old.sources.some(({ id }) => id === source.id);
	const added = row.sources.filter(isNew).map((source) => ({ kind: 'added' as const, criterion, source }));
	const verdict = { kind: 'verdict', criterion, before: old.verdict, now: row.verdict } as const;
	return [...(old.verdict === row.verdict ? [] : [verdict]), ...sources, ...added];
}
