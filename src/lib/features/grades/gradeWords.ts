import type { CampaignRules, GradeScale } from '$lib/domain/campaigns/rules';
import type { Grade } from '$lib/domain/grades/grade';
import { t } from '$lib/i18n/i18n.svelte';
import { formatDay } from '$lib/i18n/words';

/** Longest label that stands on a button of a phone as it is; longer ones by their initials. */
const SHORT = 10;

/** A grade's name as the scale has it; its code where the scale no longer has it. */
export function gradeLabel(scale: GradeScale | undefined, code: string): string {
	return scale?.grades.find((grade) => grade.code === code)?.label ?? code;
}

/**
 * A grade's name for a button: initials as offices write them ("Hoàn thành xuất sắc nhiệm vụ": HTXSNV), short names as
 * they are.
 */
export function shortLabel(label: string): string {
	if (label.length <= SHORT) return label;
	return label
		.split(/\s+/)
		.map((word) => word.charAt(0).toLocaleUpperCase('vi'))
		.join('');
}

export function scaleOf(rules: Pick<CampaignRules, 'gradeScales'>, code: string): GradeScale | undefined {
	return rules.gradeScales.find((scale) => scale.code === code);
}

/** Document, day and who decided, as far as they are known. */
export function paperWords({
	document,
	decidedOn,
	decidedBy
}: Pick<Grade, 'document' | 'decidedOn' | 'decidedBy'>): string {
	const parts = [document || t('grades.noDocument'), decidedOn && formatDay(decidedOn), decidedBy];
	return parts.filter((part) => part !== '').join(' · ');
}
