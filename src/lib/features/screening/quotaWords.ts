import type { Allowance } from '$lib/domain/campaigns/quota';
import { t } from '$lib/i18n/i18n.svelte';

/** Each maximum that holds, with who has passed and what is left of it. */
export function quotaWords({ limits }: Allowance): readonly string[] {
	if (limits.length === 0) return [t('desk.noQuota')];
	return limits.map(({ max, taken }) =>
		taken > max
			? t('desk.quotaOver', { max, taken, over: taken - max })
			: t('desk.quota', { max, taken, left: max - taken })
	);
}
