import type { CampaignRules } from '../campaigns/rules';
import type { ScoreResult } from '../initiatives/initiative';
import type { Score } from './score';

export type ScoreSheet = CampaignRules['initiatives']['scoreSheet'];
export type ScoreCriterion = ScoreSheet['criteria'][number];

/** A trimmed mean leaves out the highest and the lowest total, when one is left to speak for the others. */
const LEAST_TO_TRIM = 3;

/**
 * The sheets of all members as one result (domain §4.4), in whole numbers: the mean is the fraction `sum / of`, and is
 * never rounded. It passes when that mean reaches the sheet's total and no criterion stays below its minimum. Minima
 * (knock-outs among them) are asked of the mean of the criterion over all sheets, trimmed ones too: of two equal totals
 * it would be chance which one is left out. The order of the sheets does not matter; none at all do not pass.
 */
export function countSheets(
	{ criteria, passTotal, aggregate }: Pick<ScoreSheet, 'criteria' | 'passTotal' | 'aggregate'>,
	sheets: readonly Pick<Score, 'points'>[]
): ScoreResult {
	const totals = sheets.map((sheet) => criteria.reduce((sum, { code }) => sum + pointsFor(sheet, code), 0));
	const ordered = [...totals].sort((a, b) => a - b);
	const isTrimmed = aggregate === 'trimmedMean' && ordered.length >= LEAST_TO_TRIM;
	const counting = isTrimmed ? ordered.slice(1, -1) : ordered;
	const sum = counting.reduce((all, total) => all + total, 0);
	const below = criteria.filter(
		({ code, minimum }) =>
			sheets.reduce((all, sheet) => all + pointsFor(sheet, code), 0) < minimum * sheets.length
	);
	return {
		sheets: sheets.length,
		sum,
		of: counting.length,
		passed: counting.length > 0 && sum >= passTotal * counting.length && below.length === 0,
		below: below.map(({ code }) => code)
	};
}

/** A criterion that a sheet leaves out counts as no points. */
function pointsFor(sheet: Pick<Score, 'points'>, code: string): number {
	return sheet.points.find(({ criterion }) => criterion === code)?.points ?? 0;
}

/** What the sheet says of so many points for a criterion; `''` where it has no band for them. */
export function bandOf({ bands }: Pick<ScoreCriterion, 'bands'>, points: number): string {
	return bands.find(({ from, to }) => Number(from) <= points && points <= Number(to))?.text ?? '';
}
