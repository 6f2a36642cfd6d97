import type { Actor } from '$lib/domain/access/actor';
import { sectionsOf } from '$lib/domain/access/sections';
import { mayReadMeetings } from '$lib/domain/meetings/permissions';
import { mayPrepare } from '$lib/domain/papers/permissions';
import type { MessageKey } from '$lib/i18n/i18n.svelte';
import type { IconName } from '$lib/ui/icons';

interface CouncilPlace {
	readonly href: string;
	readonly label: MessageKey;
	readonly icon: IconName;
	readonly isFor: (actor: Actor) => boolean;
}

const hasCouncil = (actor: Actor) => sectionsOf(actor).includes('council');

/** The places of the council beside its evidence board, in the order of the work. */
const COUNCIL_PLACES: readonly CouncilPlace[] = [
	{ href: '/hoi-dong/de-cu', label: 'navigation.screening', icon: 'list', isFor: hasCouncil },
	{ href: '/hoi-dong/xep-loai', label: 'navigation.grades', icon: 'star', isFor: hasCouncil },
	{
		href: '/hoi-dong/ky-luat',
		label: 'navigation.conduct',
		icon: 'lock',
		isFor: (actor) => hasCouncil(actor) && sectionsOf(actor).includes('conduct')
	},
	{ href: '/hoi-dong/hop', label: 'navigation.meetings', icon: 'calendar', isFor: mayReadMeetings },
	{ href: '/hoi-dong/khen-thuong', label: 'navigation.awards', icon: 'checkDouble', isFor: hasCouncil },
	{ href: '/hoi-dong/giay-to', label: 'navigation.papers', icon: 'file', isFor: mayPrepare },
	{ href: '/hoi-dong/to-chuc', label: 'navigation.councils', icon: 'unit', isFor: hasCouncil }
];

/** Those that are for somebody. Whoever sits on the initiative council alone has its meetings and nothing else here. */
export function councilPlaces(actor: Actor): readonly CouncilPlace[] {
	return COUNCIL_PLACES.filter(({ isFor }) => isFor(actor));
}
