import type { Beside } from '$lib/domain/evidence/beside';
import type { Grade } from '$lib/domain/grades/grade';
import { t } from '$lib/i18n/i18n.svelte';

/** Recognised initiatives of a candidate, and those that wait for their council. */
export function initiativeWords({ recognised, waiting }: Beside<Grade, unknown>): string {
	if (waiting === 0) return String(recognised);
	return t('board.initiativesWaiting', { recognised, waiting });
}

/** The grades of a candidate, each with its standing where it is not official. */
export function gradeWords({ grades }: Beside<Grade, unknown>): readonly string[] {
	return grades.map(({ scale, grade }) => {
		const label = scale.grades.find(({ code }) => code === grade.grade)?.label ?? grade.grade;
		return grade.status === 'official' ? label : t('board.gradeProvisional', { grade: label });
	});
}
