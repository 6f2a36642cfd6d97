import type { Section } from '$lib/domain/access/sections';
import type { MessageKey } from '$lib/i18n/i18n.svelte';
import type { IconName } from '$lib/ui/icons';

interface CouncilPlace {
	readonly href: string;
	readonly label: MessageKey;
	readonly icon: IconName;
	/** whom it is for beside those who have the council */
	readonly section: Section;
}

/** The places of the council beside its evidence board, in the order of the work. */
const COUNCIL_PLACES: readonly CouncilPlace[] = [
	{ href: '/hoi-dong/de-cu', label: 'navigation.nominations', icon: 'list', section: 'council' },
	{ href: '/hoi-dong/xep-loai', label: 'navigation.grades', icon: 'star', section: 'council' },
	{ href: '/hoi-dong/ky-luat', label: 'navigation.conduct', icon: 'lock', section: 'conduct' },
	{ href: '/hoi-dong/to-chuc', label: 'navigation.councils', icon: 'unit', section: 'council' }
];

/** Those that somebody's sections open. */
export function councilPlaces(sections: readonly Section[]): readonly CouncilPlace[] {
	return COUNCIL_PLACES.filter(({ section }) => sections.includes(section));
}
