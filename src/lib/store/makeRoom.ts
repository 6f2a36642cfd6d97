import type { LocalDatabase } from './database';

/** The phone is full. Dexie wraps the browser's error when a transaction ends by it. */
export function isStorageFull(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false;
	const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
	return name === 'QuotaExceededError' || (inner !== undefined && isStorageFull(inner));
}

/** Files that go at once; with the rest a restored server, or a meeting, may still be served (P9). */
const PORTION = 20;

/**
 * Lets go of what can be had again: others' files that were looked at, then the own photos that the server confirmed
 * longest ago, last of all what was taken along to where nothing can be had again (P9). Thumbnails, words and everything
 * unsent stay. @returns whether anything went
 */
export async function makeRoom(db: LocalDatabase): Promise<boolean> {
	return db.transaction('rw', db.fileCache, db.files, db.outbox, async () => {
		if (await dropLookedAt(db)) return true;
		const confirmed = await confirmedFiles(db);
		await db.files.bulkDelete(confirmed.slice(0, PORTION));
		if (confirmed.length > 0) return true;
		const along = await db.fileCache.where('along').above('').limit(PORTION).primaryKeys();
		await db.fileCache.bulkDelete(along);
		return along.length > 0;
	});
}

/** Lets go of others' files that were only looked at. @returns whether anything went */
export async function dropLookedAt(db: LocalDatabase): Promise<boolean> {
	const keys = await db.fileCache.orderBy('keptAt').primaryKeys();
	await db.fileCache.bulkDelete(keys);
	return keys.length > 0;
}

/**
 * Own files that the server has, those confirmed longest ago first: not the ones that wait to go again because the server
 * was restored. The outbox tells, which keeps a confirmed file's item as long as its bytes: a mark beside the bytes would
 * write each photo once more when it is confirmed, and read them all to be found.
 * @param before confirmed before that moment
 */
export async function confirmedFiles(db: LocalDatabase, before = '\uffff'): Promise<readonly string[]> {
	const items = (await db.outbox.toArray()).filter(({ collection }) => collection === 'attachments');
	const again = new Set(items.filter(({ status }) => status !== 'sent').map(({ id }) => id));
	const confirmed = items
		.flatMap(({ id, sentAt }) =>
			sentAt !== undefined && sentAt < before && !again.has(id) ? [{ id, sentAt }] : []
		)
		.sort((a, b) => (a.sentAt < b.sentAt ? -1 : a.sentAt > b.sentAt ? 1 : 0))
		.map(({ id }) => id);
	const held = new Set(await db.files.where('id').anyOf(confirmed).primaryKeys());
	return confirmed.filter((id) => held.has(id));
}
