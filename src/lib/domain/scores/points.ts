import type { ScoreResult } from '../initiatives/initiative';
import { countSheets, type ScoreCriterion, type ScoreSheet } from './count';
import type { CriterionPoints, Score } from './score';

type Band = ScoreCriterion['bands'][number];

/** Whole points that a band stands for when it is pressed: its middle, the upper one of two; its limits are inclusive. */
export function pointsOfBand({ from, to }: Pick<Band, 'from' | 'to'>): number {
	const [least, most] = [Math.ceil(Number(from)), Math.floor(Number(to))];
	return Math.ceil((least + most) / 2);
}

/** Whether so many points ask for a word: at both ends of the scale (see `checkPoints`). */
export function asksComment({ max }: Pick<ScoreCriterion, 'max'>, points: number | null): boolean {
	return points === 0 || points === max;
}

/** What a sheet says by itself, complete or not. */
export interface SheetOutlook {
	readonly total: number;
	/** the most that the whole sheet can give */
	readonly max: number;
	/** criteria that have points, and how many there are */
	readonly done: number;
	readonly of: number;
	/** whether this sheet alone would let it pass; criteria without points count as none */
	readonly passes: boolean;
	/** codes of criteria with points, but below their minimum */
	readonly below: readonly string[];
}

/** The running total of one sheet, and what would come of it if all members gave the same. */
export function outlookOf(sheet: ScoreSheet, points: readonly CriterionPoints[]): SheetOutlook {
	const { criteria } = sheet;
	const known = points.filter(({ criterion }) => criteria.some(({ code }) => code === criterion));
	const { sum, passed, below } = countSheets(sheet, [{ points: known }]);
	const done = new Set(known.map(({ criterion }) => criterion));
	return {
		total: sum,
		max: criteria.reduce((all, { max }) => all + max, 0),
		done: done.size,
		of: criteria.length,
		passes: passed,
		below: below.filter((code) => done.has(code))
	};
}

/**
 * A mean of whole points in hundredths, rounded half up; the fraction itself decides (`countSheets`). With fewer than a
 * hundred sheets none that stays below a whole number is ever shown as having reached it.
 * @returns `null` for the mean of nothing
 */
export function meanHundredths({ sum, of }: Pick<ScoreResult, 'sum' | 'of'>): number | null {
	return of === 0 ? null : Math.floor((sum * 200 + of) / (2 * of));
}

/** One criterion over all sheets, as a fraction; `below`: its minimum is not reached. */
export interface CriterionResult {
	readonly criterion: ScoreCriterion;
	readonly sum: number;
	readonly of: number;
	readonly below: boolean;
}

/** Criterion by criterion as `countSheets` asks for the minima: over all sheets, trimmed ones too. */
export function criterionResults(
	sheet: ScoreSheet,
	sheets: readonly Pick<Score, 'points'>[]
): readonly CriterionResult[] {
	const { below } = countSheets(sheet, sheets);
	return sheet.criteria.map((criterion) => ({
		criterion,
		sum: sheets.reduce((all, one) => all + givenFor(one, criterion.code), 0),
		of: sheets.length,
		below: below.includes(criterion.code)
	}));
}

function givenFor({ points }: Pick<Score, 'points'>, code: string): number {
	return points.find(({ criterion }) => criterion === code)?.points ?? 0;
}
