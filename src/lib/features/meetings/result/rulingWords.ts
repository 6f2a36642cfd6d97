import type { Ruling } from '$lib/domain/meetings/meeting';
import { t } from '$lib/i18n/i18n.svelte';

/** What the chair or a second vote said, in a line: `Lan, rồi Minh`; `Lan 4, Minh 3`; `Lan: đồng ý`. */
export function rulingWords(
	{ kind, by, items, votes, agrees }: Ruling,
	nameOf: (item: string) => string
): string {
	if (kind === 'pass') {
		const [item = ''] = items;
		return t(agrees ? 'meeting.ruling.agrees' : 'meeting.ruling.disagrees', { name: nameOf(item) });
	}
	const names = items.map((item, at) =>
		by === 'secondVote' ? `${nameOf(item)} ${votes[at] ?? 0}` : `${at + 1}. ${nameOf(item)}`
	);
	return `${names.join(', ')}.`;
}
