import type { Criterion } from '$lib/domain/campaigns/rules';
import type { ScreeningDifference } from '$lib/domain/screening/differences';
import type { ScreeningRow } from '$lib/domain/screening/screen';
import type { ScreeningWarning } from '$lib/domain/screening/warnings';
import { isDay } from '$lib/domain/time';
import { hasMessage, t, type MessageParams } from '$lib/i18n/i18n.svelte';
import { formatDay } from '$lib/i18n/words';

/** Days among the values, as the language writes them. */
function written(params: MessageParams): MessageParams {
	return Object.fromEntries(
		Object.entries(params).map(([name, value]) => [name, isDay(value) ? formatDay(value) : value])
	);
}

function said(key: string, params: MessageParams = {}): string {
	return hasMessage(key) ? t(key, written(params)).trim() : key;
}

/** Why the records say what they say of a criterion. */
export function whyWords({ why }: Pick<ScreeningRow, 'why'>): string {
	return said(why.code, why.params);
}

export function warningWords({ code, params }: ScreeningWarning): string {
	return said(code, params);
}

export function ruleWords({ rule }: ScreeningWarning): string {
	return t('desk.ruleCited', { rule: said(rule) });
}

/** What has changed of a criterion since it was screened. */
export function differenceWords(difference: ScreeningDifference, criteria: readonly Criterion[]): string {
	const label = criteria.find(({ code }) => code === difference.criterion)?.label ?? difference.criterion;
	const words =
		difference.kind === 'verdict'
			? t('screening.difference.verdict', {
					before: t(`screening.verdict.${difference.before}`),
					now: t(`screening.verdict.${difference.now}`)
				})
			: t(`screening.difference.${difference.kind}`);
	return t('desk.difference', { criterion: label, difference: words });
}
