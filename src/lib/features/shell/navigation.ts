import type { Actor } from '$lib/domain/access/actor';
import { sectionsOf, type Section } from '$lib/domain/access/sections';
import { mayReadMeetings } from '$lib/domain/meetings/permissions';
import type { MessageKey } from '$lib/i18n/i18n.svelte';
import type { IconName } from '$lib/ui/icons';

interface Place {
	readonly href: string;
	readonly label: MessageKey;
	readonly icon: IconName;
	readonly main?: boolean;
	/** come to from home and the log; on a phone it takes no place in the bar */
	readonly apart?: boolean;
}

/** Where each section of the app stands and what it is called in the bar. */
export const PLACES: Readonly<Record<Section, Place>> = {
	today: { href: '/', label: 'navigation.today', icon: 'home' },
	log: { href: '/ghi', label: 'navigation.logShort', icon: 'plus', main: true },
	mine: { href: '/so', label: 'navigation.mine', icon: 'book' },
	initiatives: { href: '/sang-kien', label: 'navigation.initiatives', icon: 'lightbulb', apart: true },
	campaign: { href: '/thi-dua', label: 'navigation.campaign', icon: 'flag' },
	inbox: { href: '/xac-nhan', label: 'navigation.inbox', icon: 'inbox' },
	council: { href: '/hoi-dong', label: 'navigation.council', icon: 'board' },
	campaigns: { href: '/phong-trao', label: 'navigation.campaigns', icon: 'calendar' },
	admin: { href: '/quan-tri', label: 'navigation.adminShort', icon: 'gear' }
};

/** Places of the council beside its board, for whom they are. */
export function councilPlaces(actor: Actor): readonly Place[] {
	return [
		...(mayReadMeetings(actor)
			? [{ href: '/hoi-dong/hop', label: 'navigation.meetings', icon: 'calendar' } as const]
			: []),
		...(sectionsOf(actor).includes('council')
			? [{ href: '/hoi-dong/khen-thuong', label: 'navigation.awards', icon: 'star' } as const]
			: [])
	];
}

/** More would be too narrow for their words on a phone: from here on the last place leads to all of them. */
const IN_BAR = 5;
export const ALL_PLACES = '/muc-luc';

/** The places of somebody's sections for the bar of a phone and the rail of a wide screen. */
export function tabsOf(sections: readonly Section[]): readonly (Place & { only?: 'bar' | 'rail' })[] {
	const isApart = (section: Section) => PLACES[section].apart === true;
	if (sections.filter((section) => !isApart(section)).length <= IN_BAR)
		return sections.map((section) => ({
			...PLACES[section],
			...(isApart(section) ? { only: 'rail' as const } : {})
		}));
	// What one comes for every day stays within reach of the thumb.
	const daily: readonly Section[] = ['today', 'log', 'inbox', 'council'];
	const inBar = sections.filter((section) => daily.includes(section));
	const rest = sections.filter((section) => !daily.includes(section));
	return [
		...inBar.map((section) => PLACES[section]),
		...rest.map((section) => ({ ...PLACES[section], only: 'rail' as const })),
		{ href: ALL_PLACES, label: 'navigation.more', icon: 'menu', only: 'bar' }
	];
}

/**
 * The place in the bar that a path belongs to: its own address or anything below it.
 */
export function placeOf(path: string): string {
	if (path === ALL_PLACES) return ALL_PLACES;
	const hrefs = Object.values(PLACES).map((place) => place.href);
	return (
		hrefs.find((href) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`))) ?? ''
	);
}
