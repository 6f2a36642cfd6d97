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
	return db.transaction('rw', db.fileCache, db.files, async () => {
		const cached = await db.fileCache.count();
		await db.fileCache.clear();
		const confirmed = await db.files.filter((file) => file.sentAt !== undefined).primaryKeys();
		await db.files.bulkDelete(confirmed);
		return cached + confirmed.length > 0;
	});
}
