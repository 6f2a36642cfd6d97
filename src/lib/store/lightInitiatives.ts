import type { Initiative } from '$lib/domain/initiatives/initiative';
import { eachInSlices } from './breathe';
import type { LocalDatabase } from './database';
import { atServer, type LocalOf, type SyncMark } from './rows';

/** What lists and tables ask of an initiative: everything but its long texts, of which 2,000 would be 20 MB. */
export interface LightInitiative extends Pick<
	Initiative,
	'id' | 'rev' | 'campaign' | 'title' | 'people' | 'unit' | 'state' | 'recognisedLevel'
> {
	readonly sync: SyncMark;
}

const PAGE = 100;

/**
 * The filed initiatives of a campaign as the server has them, read in pages. A draft is its authors' own affair, and
 * one with a change on its way waits until that has arrived.
 */
export async function lightInitiatives(
	db: LocalDatabase,
	campaign: string
): Promise<readonly LightInitiative[]> {
	const found: LightInitiative[] = [];
	const keep = (row: LocalOf<'initiatives'>) => {
		const initiative = row.campaign === campaign ? atServer(row) : undefined;
		if (!initiative || initiative.state === 'draft') return;
		const { id, rev, title, people, unit, state, recognisedLevel } = initiative;
		found.push({ id, rev, campaign, title, people, unit, state, recognisedLevel, sync: row.sync });
	};
	for (let after = '', isLast = false; !isLast;) {
		const page = await db.initiatives.where('id').above(after).limit(PAGE).toArray();
		await eachInSlices(page, keep);
		isLast = page.length < PAGE;
		after = page.at(-1)?.id ?? after;
	}
	return found;
}
