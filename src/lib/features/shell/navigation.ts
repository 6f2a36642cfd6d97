import type { Section } from '$lib/domain/access/sections';
import type { MessageKey } from '$lib/i18n/i18n.svelte';
import type { IconName } from '$lib/ui/icons';

interface Place {
	readonly href: string;
	readonly label: MessageKey;
	readonly icon: IconName;
	readonly main?: boolean;
}

/** Where each section of the app stands and what it is called in the bar. */
export const PLACES: Readonly<Record<Section, Place>> = {
	today: { href: '/', label: 'navigation.today', icon: 'home' },
	log: { href: '/ghi', label: 'navigation.logShort', icon: 'plus', main: true },
	mine: { href: '/so', label: 'navigation.mine', icon: 'book' },
	campaign: { href: '/thi-dua', label: 'navigation.campaign', icon: 'flag' },
	inbox: { href: '/xac-nhan', label: 'navigation.inbox', icon: 'inbox' },
	council: { href: '/hoi-dong', label: 'navigation.council', icon: 'board' },
	campaigns: { href: '/phong-trao', label: 'navigation.campaigns', icon: 'calendar' },
	admin: { href: '/quan-tri', label: 'navigation.adminShort', icon: 'gear' }
};

/** The section that a path belongs to: its own address or anything below it. */
export function placeOf(path: string): string {
	const hrefs = Object.values(PLACES).map((place) => place.href);
	return (
		hrefs.find((href) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`))) ?? ''
	);
}
