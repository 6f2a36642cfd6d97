import { canonical } from '$lib/domain/changes/canonical';
import { campaignsWithEdits, readCampaignEdit } from '../campaignEdits';
import type { LocalDatabase } from '../database';
import { unfinishedDrafts } from '../drafts';

/**
 * A name for every piece of unsent work as it is now. Whoever exported it may sign out while each name that is still
 * there stands among those of the export: work that was sent meanwhile is missing, new or changed work is not among them.
 */
export async function unsentMarks(db: LocalDatabase): Promise<ReadonlySet<string>> {
	const unsent = await db.outbox.where('status').anyOf('waiting', 'refused', 'conflict').toArray();
	const drafts = await unfinishedDrafts(db);
	const plans = await campaignsWithEdits(db);
	const edits = await Promise.all(plans.map((id) => readCampaignEdit(db, id)));
	const records = await db.edits.toArray();
	return new Set([
		...unsent.map(({ changeId }) => changeId),
		...drafts.map(({ id, form, files }) => `${id} ${canonical([form, files])}`),
		...records.map(({ key, fields }) => `${key} ${canonical(fields)}`),
		...plans.map((id, n) => `${id} ${canonical(edits[n])}`)
	]);
}
