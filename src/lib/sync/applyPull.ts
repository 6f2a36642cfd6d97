import type { RecordOf } from '$lib/domain/changes/attempt';
import { COLLECTIONS, type CollectionName, type PullResponse } from '$lib/domain/changes/protocol';
import type { LocalDatabase } from '$lib/store/database';
import { cacheKey } from '$lib/store/fileCache';
import { lasting } from '$lib/store/lasting';
import { readMeta, writeMeta } from '$lib/store/meta';
import type { OutboxItem } from '$lib/store/outbox';
import { putRows } from '$lib/store/putRows';
import { tableOf } from '$lib/store/queueChange';
import { rebase } from '$lib/store/rebase';
import type { Local } from '$lib/store/rows';

/**
 * Writes one page of the server's log: rows, rows out of sight, and the cursor behind them, in one transaction, so
 * that a kill in between repeats the page and never skips it (P4).
 *
 * An answer `rights` or `restored` begins a full read under a new generation number; when its last page has come,
 * rows that it did not bring are swept, but never one with unsent changes. After `restored` nothing counts as sent
 * on old evidence: confirmed changes of the last 14 days wait again, and their ids keep them from being doubled.
 */
export async function applyPull(db: LocalDatabase, page: PullResponse): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.tables, async () => {
			if (page.answer !== 'fits') await beginFullRead(db, page.answer);
			const gen = await readMeta(db, 'gen');
			for (const collection of COLLECTIONS) {
				const records = page.records.filter((row) => row.collection === collection);
				await takeRows(db, collection, records.map((row) => row.record) as never, gen);
			}
			for (const row of page.gone) await forget(db, row.collection, row.id);
			await writeMeta(db, { cursor: page.cursor, stamp: page.stamp });
			if (!page.more && (await readMeta(db, 'sweeping'))) await sweep(db, gen);
		})
	);
}

async function beginFullRead(db: LocalDatabase, answer: 'rights' | 'restored'): Promise<void> {
	const gen = await readMeta(db, 'gen');
	await writeMeta(db, { gen: gen + 1, sweeping: true });
	if (answer === 'restored') {
		await writeMeta(db, { seen: { seq: 0, hash: '' } });
		await db.outbox.where('status').equals('sent').modify({ status: 'waiting', sentAt: undefined });
	}
}

async function takeRows<name extends CollectionName>(
	db: LocalDatabase,
	collection: name,
	records: readonly RecordOf[name][],
	gen: number
): Promise<void> {
	if (records.length === 0) return;
	const pending = await pendingOf(db, collection);
	const rows = records.map((record): Local<RecordOf[name]> => {
		const own = pending.get(record.id);
		const row = own ? rebase<name>({ base: record, gen }, own) : null;
		return row ?? ({ ...record, sync: 'confirmed', gen } as Local<RecordOf[name]>);
	});
	await putRows(tableOf(db, collection), rows);
}

/** Unsent changes by record: few, however many rows a page brings. */
async function pendingOf(
	db: LocalDatabase,
	collection: CollectionName
): Promise<ReadonlyMap<string, readonly OutboxItem[]>> {
	const items = await db.outbox.where('status').anyOf('waiting', 'refused', 'conflict').toArray();
	const byId = new Map<string, OutboxItem[]>();
	for (const item of items) {
		if (item.collection !== collection) continue;
		byId.set(item.id, [...(byId.get(item.id) ?? []), item]);
	}
	return byId;
}

/** A row that moved out of sight. Its unsent changes stay and will be refused in words. */
async function forget(db: LocalDatabase, collection: CollectionName, id: string): Promise<void> {
	const pending = await pendingOf(db, collection);
	if (pending.has(id)) return;
	await tableOf(db, collection).delete(id);
	if (collection === 'attachments') await forgetBytes(db, [id]);
	if (collection !== 'entries') return;
	const files = await db.attachments.where('record').equals(id).primaryKeys();
	await db.attachments.bulkDelete(files);
	await forgetBytes(db, files);
}

/** Bytes that were looked at go with the right to see them. */
async function forgetBytes(db: LocalDatabase, files: readonly string[]): Promise<void> {
	await db.fileCache.bulkDelete(files.flatMap((id) => [cacheKey(id, false), cacheKey(id, true)]));
}

async function sweep(db: LocalDatabase, gen: number): Promise<void> {
	for (const collection of COLLECTIONS) {
		const pending = await pendingOf(db, collection);
		const table = tableOf(db, collection);
		const old = await table.where('gen').below(gen).primaryKeys();
		const stale = old.filter((id) => !pending.has(id));
		await table.bulkDelete(stale);
		if (collection === 'attachments') await forgetBytes(db, stale);
	}
	await writeMeta(db, { sweeping: false });
}
