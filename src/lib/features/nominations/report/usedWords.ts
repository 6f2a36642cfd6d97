import type { CampaignRules } from '$lib/domain/campaigns/rules';
import type { Nomination } from '$lib/domain/nominations/nomination';
import type { Use } from '$lib/domain/nominations/usedElsewhere';
import { t } from '$lib/i18n/i18n.svelte';

/** Where something that was picked is used already, in words; empty where it is nowhere else. */
export function usedWords(
	uses: readonly Use[] | undefined,
	own: Pick<Nomination, 'subjectName'> | null,
	levels: CampaignRules['levels']
): string {
	return (uses ?? [])
		.map(({ subjectName, level: code }) => {
			const level = levels.find((one) => one.code === code)?.label ?? code;
			return subjectName === own?.subjectName
				? t('report.usedElsewhere', { level })
				: t('report.usedElsewhereBy', { name: subjectName, level });
		})
		.join(' · ');
}
