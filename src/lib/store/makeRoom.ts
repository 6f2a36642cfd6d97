import type { LocalDatabase } from './database';

/** The phone is full. Dexie wraps the browser's error when a transaction ends by it. */
export function isStorageFull(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false;
	const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
	return name === 'QuotaExceededError' || (inner !== undefined && isStorageFull(inner));
}

/**
 * Lets go of what can be had again: others' files that were looked at, then own photos that the server has
 * confirmed (P9). Thumbnails stay. @returns whether anything went
 */
export async function makeRoom(db: LocalDatabase): Promise<boolean> {
	return db.transaction('rw', db.fileCache, db.files, db.outbox, async () => {
		const cached = await db.fileCache.count();
		await db.fileCache.clear();
		const confirmed = await confirmedFiles(db);
		await db.files.bulkDelete([...confirmed]);
		return cached + confirmed.length > 0;
	});
}

/**
 * Own files that the server has: confirmed, and not waiting to go again because the server was restored.
 * @param before confirmed before that moment
 */
export async function confirmedFiles(db: LocalDatabase, before = '\uffff'): Promise<readonly string[]> {
	const unsent = await db.outbox.where('status').anyOf('waiting', 'refused', 'conflict').toArray();
	const again = new Set(unsent.filter((item) => item.collection === 'attachments').map(({ id }) => id));
	return db.files
		.filter((file) => file.sentAt !== undefined && file.sentAt < before && !again.has(file.id))
		.primaryKeys();
}
