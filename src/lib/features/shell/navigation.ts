import type { Section } from '$lib/domain/access/sections';
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
	nominations: { href: '/de-nghi', label: 'navigation.nominations', icon: 'star', apart: true },
	campaign: { href: '/thi-dua', label: 'navigation.campaign', icon: 'flag' },
	results: { href: '/ket-qua', label: 'navigation.results', icon: 'checkDouble', apart: true },
	inbox: { href: '/xac-nhan', label: 'navigation.inbox', icon: 'inbox' },
	conduct: { href: '/hoi-dong/ky-luat', label: 'navigation.conduct', icon: 'lock', apart: true },
	council: { href: '/hoi-dong', label: 'navigation.council', icon: 'board' },
	scoring: { href: '/cham-sang-kien', label: 'navigation.scoring', icon: 'star' },
	campaigns: { href: '/phong-trao', label: 'navigation.campaigns', icon: 'calendar' },
	admin: { href: '/quan-tri', label: 'navigation.adminShort', icon: 'gear' }
};

/** More would be too narrow for their words on a phone: from here on the last place leads to all of them. */
const IN_BAR = 5;
export const ALL_PLACES = '/muc-luc';

/** What one comes for every day stays within reach of the thumb. */
const DAILY: readonly Section[] = ['today', 'log', 'inbox', 'council', 'scoring'];

/** The places of somebody's sections for the bar of a phone and the rail of a wide screen. */
export function tabsOf(all: readonly Section[]): readonly (Place & { only?: 'bar' | 'rail' })[] {
	// Whoever has the council's places finds conduct among them.
	const sections = all.includes('council') ? all.filter((section) => section !== 'conduct') : all;
	const near = sections.filter((section) => PLACES[section].apart !== true);
	if (near.length === sections.length && near.length <= IN_BAR)
		return sections.map((section) => PLACES[section]);
	const daily = near.filter((section) => DAILY.includes(section));
	const others = near.filter((section) => !DAILY.includes(section));
	const inBar = [...daily, ...others].slice(0, IN_BAR - 1);
	const inOrder = near.filter((section) => inBar.includes(section));
	return [
		...inOrder.map((section) => PLACES[section]),
		...sections
			.filter((section) => !inBar.includes(section))
			.map((section) => ({ ...PLACES[section], only: 'rail' as const })),
		{ href: ALL_PLACES, label: 'navigation.more', icon: 'menu', only: 'bar' }
	];
}

/**
 * The place in the bar that a path belongs to: its own address or anything below it, the nearest of several.
 * @param hrefs the places that are shown
 */
export function placeOf(
	path: string,
	hrefs: readonly string[] = Object.values(PLACES).map((place) => place.href)
): string {
	if (path === ALL_PLACES) return ALL_PLACES;
	const holding = hrefs.filter((href) =>
		href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
	);
	return holding.sort((a, b) => b.length - a.length)[0] ?? '';
}
