import type { Conduct, Pause } from '$lib/domain/conduct/conduct';
import { t } from '$lib/i18n/i18n.svelte';
import { formatDay } from '$lib/i18n/words';

/** Who attested, in which capacity, when. */
export function byLine(
	{ attestedBy, capacity, attestedOn }: Pick<Conduct, 'attestedBy' | 'capacity' | 'attestedOn'>,
	nameOf: (person: string) => string
): string {
	return t('conduct.byLine', {
		name: nameOf(attestedBy) || t('conduct.somebody'),
		capacity: t(`conduct.capacity.${capacity}`),
		day: formatDay(attestedOn)
	});
}

export function pauseLine({ kind, from, to }: Pick<Pause, 'kind' | 'from' | 'to'>): string {
	const words = { kind: t(`conduct.pauseKind.${kind}`), from: from ? formatDay(from) : '…' };
	return to ? t('conduct.pauseLineUntil', { ...words, to: formatDay(to) }) : t('conduct.pauseLine', words);
}
