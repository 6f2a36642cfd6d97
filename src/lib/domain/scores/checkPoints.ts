import { fail, ok, type Result } from '../result';
import type { ScoreSheet } from './count';
import type { CriterionPoints } from './score';

/**
 * Whether a sheet answers the campaign's: every criterion once and no other, whole points up to its maximum, and a
 * word for each end of the scale. Params name the criterion as the sheet does (`criterion`).
 * @returns `score.points.missing`, `.unknown`, `.tooMany` (params `max`) or `score.comment.missing`
 */
export function checkPoints({ criteria }: ScoreSheet, points: readonly CriterionPoints[]): Result<true> {
	for (const { code, label, max } of criteria) {
		const [given, again] = points.filter(({ criterion }) => criterion === code);
		if (!given) return fail('score.points.missing', { criterion: label });
		if (again) return fail('score.points.unknown', { criterion: label });
		if (given.points > max) return fail('score.points.tooMany', { criterion: label, max });
		const isEnd = given.points === 0 || given.points === max;
		if (isEnd && given.comment === '') return fail('score.comment.missing', { criterion: label });
	}
	const stranger = points.find(({ criterion }) => !criteria.some(({ code }) => code === criterion));
	return stranger ? fail('score.points.unknown', { criterion: stranger.criterion }) : ok(true);
}
