import type { RecordOf } from '$lib/domain/changes/attempt';
import type { PullResponse } from '$lib/domain/changes/answers';
import { COLLECTIONS, UNKNOWN_BASE, type CollectionName } from '$lib/domain/changes/protocol';
import type { LocalDatabase } from '$lib/store/database';
import { cacheKey } from '$lib/store/fileCache';
import { forgetErased } from '$lib/store/forgetErased';
import { lasting } from '$lib/store/lasting';
import { readMeta, writeMeta } from '$lib/store/meta';
import { newestSeen } from '$lib/store/newestSeen';
import type { OutboxItem } from '$lib/store/outbox';
import { putRows } from '$lib/store/putRows';
import { tableOf } from '$lib/store/queueChange';
import { rebase } from '$lib/store/rebase';
import type { Local } from '$lib/store/rows';
import { rememberHead } from './heads';

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
			// First, while it still shows what was sent: a restored server is asked to take nothing of it again.
			for (const { collection, id, erased } of page.gone) {
				if (erased) await forgetErased(db, collection, id, page.now);
			}
			if (page.answer !== 'fits') await beginFullRead(db, page.answer, page.common ?? 0);
			const gen = await readMeta(db, 'gen');
			for (const collection of COLLECTIONS) {
				const records = page.records.filter((row) => row.collection === collection);
				await takeRows(db, collection, records.map((row) => row.record) as never, gen);
			}
			for (const { collection, id, erased } of page.gone) {
				if (!erased) await forget(db, collection, id);
			}
			const heads = rememberHead(await readMeta(db, 'heads'), page.cursor);
			await writeMeta(db, { cursor: page.cursor, stamp: page.stamp, heads });
			if (!page.more && (await readMeta(db, 'sweeping'))) await sweep(db, gen);
		})
	);
}

async function beginFullRead(
	db: LocalDatabase,
	answer: 'rights' | 'restored',
	common: number
): Promise<void> {
	const gen = await readMeta(db, 'gen');
	await writeMeta(db, { gen: gen + 1, sweeping: true });
	if (answer === 'restored') {
		const heads = (await readMeta(db, 'heads')).filter(({ seq }) => seq <= common);
		// What it had seen is told to the server: only phones can show that a log was cut or written anew.
		const lostHead = await newestSeen(db);
		await writeMeta(db, { lostHead, seen: { seq: 0, hash: '' }, heads });
		await db.outbox.where('status').equals('sent').modify({ status: 'waiting', sentAt: undefined });
		await loseBases(db, common);
	}
}

/** Revisions behind the common place were numbers of a log that is gone: what was read there is unknown now. */
async function loseBases(db: LocalDatabase, common: number): Promise<void> {
	await db.outbox.filter(({ baseRev }) => baseRev > common).modify({ baseRev: UNKNOWN_BASE });
	for (const draft of await db.drafts.toArray()) {
		const { origin } = draft;
		if (!('baseRev' in origin) || origin.baseRev <= common) continue;
		await db.drafts.put({ ...draft, origin: { ...origin, baseRev: UNKNOWN_BASE } });
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

/**
 * A row that moved out of sight. Its unsent changes stay and will be refused in words. The files of an entry are named
 * one by one: some may follow a correction that is still in sight.
 */
async function forget(db: LocalDatabase, collection: CollectionName, id: string): Promise<void> {
	if (collection === 'attachments') {
		await db.attachments.delete(id);
		await forgetBytes(db, [id]);
		return;
	}
	const own = (await pendingOf(db, collection)).get(id);
	if (own) await leave(db, collection, id, own);
	else await tableOf(db, collection).delete(id);
}

/**
 * A row that the server no longer shows stays for its unsent changes, and goes with the last of them. One that this
 * phone made itself is new to a restored server: it waits as it did before it was first sent.
 */
async function leave(
	db: LocalDatabase,
	collection: CollectionName,
	id: string,
	own: readonly OutboxItem[]
): Promise<void> {
	const table = tableOf(db, collection);
	const row = await table.get(id);
	if (!row) return;
	const isMadeHere = own.some(({ baseRev }) => baseRev === 0);
	const base = isMadeHere || row.sync === 'confirmed' ? undefined : row.base;
	const shown = { ...row, ...(isMadeHere ? {} : { leaving: true as const }) };
	const left = rebase({ base, shown, gen: row.gen }, own);
	if (left) await table.put(left);
}

/** Bytes that were looked at go with the right to see them. */
async function forgetBytes(db: LocalDatabase, files: readonly string[]): Promise<void> {
	await db.fileCache.bulkDelete(files.flatMap((id) => [cacheKey(id, false), cacheKey(id, true)]));
}

async function sweep(db: LocalDatabase, gen: number): Promise<void> {
	for (const collection of COLLECTIONS) {
		const table = tableOf(db, collection);
		const old = await table.where('gen').below(gen).primaryKeys();
		// A file's row is the server's word that it has the bytes: what it did not say again is no evidence.
		const kept = collection === 'attachments' ? new Map() : await pendingOf(db, collection);
		const stale = old.filter((id) => !kept.has(id));
		for (const id of old) {
			const own = kept.get(id);
			if (own) await leave(db, collection, id, own);
		}
		await table.bulkDelete(stale);
		if (collection === 'attachments') await forgetBytes(db, stale);
	}
	await writeMeta(db, { sweeping: false });
}
