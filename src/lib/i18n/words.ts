import * as format from './format';
import { hasMessage, language, t } from './i18n.svelte';
import type { Problem } from '$lib/domain/result';

export { formatDay, formatInstant } from './format';

/** 1.234.567,8 as the language on the screen writes it. */
export function formatNumber(value: number, decimals?: number): string {
	return format.formatNumber(value, language(), decimals);
}

export function formatBytes(bytes: number): string {
	return format.formatBytes(bytes, language());
}

export function listNames(names: readonly string[]): string {
	return format.listNames(names, language());
}

/** A day in the past as people say it: `hôm nay`, `hôm qua`, `3 ngày trước`; a week or more back, the date itself. */
export function relativeDay(day: string, today: string): string {
	const ago = format.daysBetween(day, today);
	if (ago === 0) return t('common.relativeToday');
	if (ago === 1) return t('common.relativeYesterday');
	if (ago === -1) return t('common.relativeTomorrow');
	if (ago > 1 && ago < 7) return t('common.daysAgo', { n: ago });
	return format.formatDay(day);
}

/** What is left until a last day, which itself still counts: `còn 12 ngày`, `hôm nay là ngày cuối`, `đã qua 3 ngày`. */
export function daysLeft(lastDay: string, today: string): string {
	const left = format.daysBetween(today, lastDay);
	if (left === 0) return t('common.lastDay');
	return left > 0 ? t('common.daysLeft', { n: left }) : t('common.daysOver', { n: -left });
}

/**
 * The words of a refusal. A code nobody has worded yet still gives a sentence that says what is safe and what
 * to read out on the telephone.
 */
export function problemText(problem: Problem): string {
	const key = `error.${problem.code}`;
	return hasMessage(key) ? t(key, problem.params) : t('error.unworded', { code: problem.code });
}
