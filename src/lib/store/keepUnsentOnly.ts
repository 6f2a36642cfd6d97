import type { RecordOf } from '$lib/domain/changes/attempt';
import { COLLECTIONS, type CollectionName } from '$lib/domain/changes/protocol';
import type { Table } from 'dexie';
import { isCampaignEdit } from './campaignEdits';
import type { LocalDatabase } from './database';
import { hasContent } from './drafts';
import { lasting } from './lasting';
import { filesNamedBy } from './outbox';
import type { Local } from './rows';

/** What an account's database remembers beside records and needs again when it is opened once more. */
const KEPT_META = new Set([
	'device',
	'clockOffset',
	'photosOnWifiOnly',
	'carried',
	'isFresh',
	'lastReport',
	'settledDevices'
]);

/**
 * Lets go of everything that the server has or had: records, what was sent, what was looked at (P7). What stays is the
 * person's own unsent work: changes, drafts, plans being worked on, and their files. Changes that lost a conflict wait
 * again, without the other version: the server tells it anew should the account come back.
 * @returns how many pieces of work stay
 */
export async function keepUnsentOnly(db: LocalDatabase): Promise<number> {
	return lasting(db, () =>
		db.transaction('rw', db.tables, async () => {
			await db.outbox.where('status').equals('sent').delete();
			await db.outbox
				.where('status')
				.equals('conflict')
				.modify((item) => {
					Object.assign(item, { status: 'waiting' });
					delete (item as { problem?: unknown }).problem;
					delete (item as { clashing?: unknown }).clashing;
				});
			await db.outbox.toCollection().modify((item) => void delete (item as { theirs?: unknown }).theirs);
			const items = await db.outbox.toArray();
			await db.drafts.filter((draft) => !hasContent(draft)).delete();
			const drafts = await db.drafts.toArray();
			const edits = await db.edits.toArray();
			await keepOwnRows(db, new Set(items.map(({ id }) => id)));
			await Promise.all([db.attachments.clear(), db.fileCache.clear()]);
			const files = new Set([
				...items.flatMap((item) => (item.collection === 'attachments' ? [item.id] : [])),
				...[...items, ...edits].flatMap(filesNamedBy).map(({ id }) => id),
				...drafts.flatMap((draft) => draft.files.map(({ id }) => id))
			]);
			for (const table of [db.files, db.thumbs]) {
				const ids = await table.toCollection().primaryKeys();
				await table.bulkDelete(ids.filter((id) => !files.has(id)));
			}
			const meta = await db.meta.toCollection().primaryKeys();
			const plans = meta.filter((key) => isCampaignEdit(key));
			await db.meta.bulkDelete(meta.filter((key) => !KEPT_META.has(key) && !plans.includes(key)));
			return items.length + drafts.length + edits.length + plans.length;
		})
	);
}

/** Rows of records that the server never took are the person's own; all others are the server's. */
async function keepOwnRows(db: LocalDatabase, unsent: ReadonlySet<string>): Promise<void> {
	for (const name of COLLECTIONS) {
		if (name === 'attachments') continue;
		const table: Table<Local<RecordOf[CollectionName]>, string> = db.table(name);
		await table
			.filter((row) => row.sync === 'confirmed' || row.base !== undefined || !unsent.has(row.id))
			.delete();
	}
}
