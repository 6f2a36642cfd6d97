import type { WardLookup } from '$lib/domain/changes/attempt';
import type { Meeting } from '$lib/domain/meetings/meeting';
import { t } from '$lib/i18n/i18n.svelte';
import { paperMoment } from '../momentWords';

/** A few lines to be sent to the members, from what the plan says so far; whatever is not known yet is left out. */
export function invitationText(
	{ title, council, plannedFor, place, agenda, items, about }: Meeting,
	{ councils }: Pick<WardLookup, 'councils'>
): string {
	const name = councils.find(({ id }) => id === council)?.name ?? '';
	const lines = [
		name === '' ? '' : t('paper.invite.to', { council: name }),
		t('paper.invite.what', { title }),
		plannedFor === '' ? '' : t('paper.invite.when', { when: paperMoment(plannedFor) }),
		place === '' ? '' : t('paper.invite.where', { place }),
		items.length === 0 ? '' : t(`paper.invite.items.${about}`, { n: items.length }),
		agenda.length === 0
			? ''
			: [t('paper.invite.agenda'), ...agenda.map(({ text }, at) => `${at + 1}. ${text}`)].join('\n'),
		t('paper.invite.read')
	];
	return lines.filter((line) => line !== '').join('\n');
}
