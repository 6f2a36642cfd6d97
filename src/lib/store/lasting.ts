import Dexie from 'dexie';
import type { Result } from '$lib/domain/result';
import type { LocalDatabase } from './database';
import type { DeviceDatabase } from './device';
import { isStorageFull, makeRoom } from './makeRoom';
import { isStorageError, storageProblem } from './storageProblem';

const LOST_CONNECTION = new Set(['DatabaseClosedError', 'InvalidStateError', 'UnknownError']);

/**
 * Runs a local write, and once more on a fresh connection when the browser dropped the old one (iOS does under
 * memory pressure), or after making room when the phone is full. Every write is keyed by ids made beforehand, so
 * running it twice writes it once.
 * @param room lets go of something that is worth less than what is written, and tells whether it did
 * @throws the browser's error when the second attempt fails too, `QuotaExceededError` among them; at once when the
 * database was shut on purpose
 */
export async function lasting<T>(
	db: LocalDatabase | DeviceDatabase,
	write: () => PromiseLike<T>,
	room = makeRoom
): Promise<T> {
	try {
		return await roomy(db, write, room);
	} catch (error) {
		if (!isLostConnection(error) || isShut(db)) throw error;
		db.close({ disableAutoOpen: false });
		await db.open();
		return await roomy(db, write, room);
	}
}

/** The same for a command that answers a `Result`: a phone that cannot write is told like any other refusal. */
export async function lastingResult<T>(
	db: LocalDatabase,
	write: () => PromiseLike<Result<T>>
): Promise<Result<T>> {
	try {
		return await lasting(db, write);
	} catch (error) {
		if (!isStorageError(error)) throw error;
		console.error('not written', error);
		return { ok: false, error: storageProblem(error) };
	}
}

/** Tries again as long as there is something that may go: no more than is needed, for a restored server may ask. */
async function roomy<T>(
	db: LocalDatabase | DeviceDatabase,
	write: () => PromiseLike<T>,
	room: typeof makeRoom
): Promise<T> {
	for (;;) {
		try {
			return await write();
		} catch (error) {
			if (!isStorageFull(error) || !holdsRecords(db) || !(await room(db))) throw error;
		}
	}
}

function holdsRecords(db: LocalDatabase | DeviceDatabase): db is LocalDatabase {
	return 'fileCache' in db;
}

function isShut(db: LocalDatabase | DeviceDatabase): boolean {
	return holdsRecords(db) && db.isShut;
}

/** Dexie wraps the browser's error when a transaction ends by it. */
function isLostConnection(error: unknown): boolean {
	if (!(error instanceof Dexie.DexieError || error instanceof DOMException)) return false;
	return LOST_CONNECTION.has(error.name) || ('inner' in error && isLostConnection(error.inner));
}
