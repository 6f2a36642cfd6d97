import Dexie from 'dexie';
import type { Problem } from '$lib/domain/result';
import { isStorageFull } from './makeRoom';

/** An error of the phone's own storage, not a mistake of ours. */
export function isStorageError(error: unknown): boolean {
	return error instanceof Dexie.DexieError || error instanceof DOMException;
}

/** What the person is told when the phone did not write: `storage.noRoom`, else `storage.failed` (params `name`). */
export function storageProblem(error: unknown): Problem {
	if (isStorageFull(error)) return { code: 'storage.noRoom' };
	return { code: 'storage.failed', params: { name: error instanceof Error ? error.name : 'unknown' } };
}
