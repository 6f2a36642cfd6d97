import { levelsInOrder } from '$lib/domain/campaigns/eligibility';
import type { WardLookup } from '$lib/domain/changes/attempt';
import type { Meeting } from '$lib/domain/meetings/meeting';
import { ratioText } from '$lib/domain/meetings/ratio';
import type { Sitting } from '$lib/domain/meetings/sitting';
import { t } from '$lib/i18n/i18n.svelte';
import { itemName } from '../meetingWords';
import { byLevelAndKind } from '../result/resultGroups';

/** The conclusion as minutes usually have it, from the result: to begin from, and to be mended by a person. */
export function conclusionText(
	{ about, result }: Pick<Meeting, 'about' | 'result'>,
	{ rules }: Sitting,
	lookup: WardLookup
): string {
	const groups = byLevelAndKind(result, levelsInOrder(rules), about, lookup);
	const lines = groups.map(({ levelLabel, kind, rows }) => {
		const passed = rows.filter((row) => row.passed);
		const head = t(`paper.concludes.group.${kind}`, { level: levelLabel, count: passed.length });
		const names = passed.map(
			({ item, agree, base }, at) =>
				`${at + 1}. ${itemName(item, lookup)} (${t('paper.concludes.votes', {
					agree,
					base,
					ratio: ratioText(agree, base)
				})})`
		);
		return [head, ...names].join('\n');
	});
	return [t(`paper.concludes.${about}`), ...lines].join('\n');
}
