import type { CampaignRules, Quota } from '$lib/domain/campaigns/rules';
import { t } from '$lib/i18n/i18n.svelte';
import { formatNumber } from '$lib/i18n/words';

/** A quota as a sentence: `Nhiều nhất 3 cá nhân`. */
export function quotaWords(quota: Quota): string {
	switch (quota.mode) {
		case 'absolute':
			return t(`plan.quota.absolute.${quota.kind}`, { n: quota.max });
		case 'pooled':
			return t('plan.quota.pooled', { n: quota.max });
		case 'perUnit':
			return t(`plan.quota.perUnit.${quota.kind}`, { n: quota.max });
		case 'percentage':
			return t(`plan.quota.percentage.${quota.kind}`, { share: shareWords(quota.num, quota.den) });
	}
}

function shareWords(num: number, den: number): string {
	return 100 % den === 0 ? `${formatNumber(num * (100 / den))}%` : `${num}/${den}`;
}

type Index = CampaignRules['areas'][number]['indices'][number];

/** A figure of an index with its measuring unit: `62,5%`, `1.000 lượt`. */
export function figureWords(value: string, unit: string): string {
	const number = formatNumber(Number(value), 6);
	return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
}

/** What is wanted of an index: `từ 60% trở lên`. */
export function targetWords({
	target,
	unit,
	direction
}: Pick<Index, 'target' | 'unit' | 'direction'>): string {
	const figure = figureWords(target, unit);
	return direction === 'atLeast'
		? t('plan.atLeast', { target: figure })
		: t('plan.atMost', { target: figure });
}
