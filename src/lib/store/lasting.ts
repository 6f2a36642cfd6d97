import Dexie from 'dexie';
import type { LocalDatabase } from './database';
import { isStorageFull, makeRoom } from './makeRoom';

const LOST_CONNECTION = new Set(['DatabaseClosedError', 'InvalidStateError', 'UnknownError']);

/**
 * Runs a local write, and once more on a fresh connection when the browser dropped the old one (iOS does under
 * memory pressure), or after making room when the phone is full. Every write is keyed by ids made beforehand, so
 * running it twice writes it once.
 * @throws the browser's error when the second attempt fails too, `QuotaExceededError` among them
 */
export async function lasting<T>(db: LocalDatabase, write: () => PromiseLike<T>): Promise<T> {
	try {
		return await write();
	} catch (error) {
		if (isStorageFull(error) && (await makeRoom(db))) return await write();
		if (!isLostConnection(error)) throw error;
		db.close({ disableAutoOpen: false });
		await db.open();
		return await write();
	}
}

/** Dexie wraps the browser's error when a transaction ends by it. */
function isLostConnection(error: unknown): boolean {
	if (!(error instanceof Dexie.DexieError || error instanceof DOMException)) return false;
	return LOST_CONNECTION.has(error.name) || ('inner' in error && isLostConnection(error.inner));
}
