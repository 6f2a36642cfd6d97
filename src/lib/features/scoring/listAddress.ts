import type { Group } from './listGroups';

/** The council's list at one campaign and one group of it. */
export function listAddress(campaign: string, group: Group | null): string {
	const address = new URLSearchParams({ 'phong-trao': campaign });
	if (group) address.set('nhom', group);
	return `/cham-sang-kien?${address}`;
}
