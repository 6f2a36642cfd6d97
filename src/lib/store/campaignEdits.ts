import type { AmendmentPaper } from '$lib/domain/campaigns/amend';
import type { CampaignRules } from '$lib/domain/campaigns/rules';
import type { LocalDatabase } from './database';
import { lasting } from './lasting';

/** A rules document that somebody is working on: on this device alone until it is saved as a change. */
export interface CampaignEdit {
	/** the document that the work began from, to merge with what others save meanwhile */
	readonly base: CampaignRules;
	readonly rules: CampaignRules;
	/** the rules with the own version of parts that somebody else changed too, until the person has chosen */
	readonly aside: CampaignRules | null;
	/** number, day and reason of an amendment being written */
	readonly paper: AmendmentPaper;
}

const PREFIX = 'campaignEdit.';

export async function readCampaignEdit(db: LocalDatabase, id: string): Promise<CampaignEdit | undefined> {
	return (await db.meta.get(PREFIX + id))?.value as CampaignEdit | undefined;
}

/** Keeps the work; resolves when it is on disk. */
export async function keepCampaignEdit(db: LocalDatabase, id: string, edit: CampaignEdit): Promise<void> {
	await lasting(db, () => putCampaignEdit(db, id, edit));
}

/** The same inside a transaction of the caller. */
export async function putCampaignEdit(db: LocalDatabase, id: string, edit: CampaignEdit): Promise<void> {
	await db.meta.put({ key: PREFIX + id, value: edit });
}

export async function dropCampaignEdit(db: LocalDatabase, id: string): Promise<void> {
	await lasting(db, () => db.meta.delete(PREFIX + id));
}

/** Whether a key of `meta` holds such work. */
export function isCampaignEdit(key: string): boolean {
	return key.startsWith(PREFIX);
}

/** Ids of the campaigns with unsaved work: marked in the list, and asked for before signing out (P8). */
export async function campaignsWithEdits(db: LocalDatabase): Promise<readonly string[]> {
	const keys = await db.meta.where('key').startsWith(PREFIX).primaryKeys();
	return keys.map((key) => key.slice(PREFIX.length));
}
