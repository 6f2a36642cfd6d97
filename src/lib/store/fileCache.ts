import type { LocalDatabase } from './database';
import { isStorageError } from './storageProblem';

/** Bytes of a file that the server has, so that they can be had again. */
interface Bytes {
	/** id of the file, with `.thumb` for its small picture */
	readonly id: string;
	readonly type: string;
	readonly bytes: ArrayBuffer;
}

/** A file that others brought, kept after it was looked at; it may go at any time. */
export interface LookedAt extends Bytes {
	/** instant; the index by it lists what was looked at and nothing else */
	readonly keptAt: string;
}

/** A file that somebody told this device to take to where there is no network. */
export interface TakenAlong extends Bytes {
	/** id of the campaign that it was taken for */
	readonly along: string;
}

export type CachedFile = LookedAt | TakenAlong;

/** Reduced photos are 300 kB, so about 100 MB at most; documents above a megabyte are fetched again. */
const KEPT_FILES = 800;
const KEPT_BYTES = 1_000_000;

export function cacheKey(file: string, thumb: boolean): string {
	return thumb ? `${file}.thumb` : file;
}

/** Keeps a file that was fetched; the oldest make way. A phone that cannot write simply keeps none: it is shown all the same. */
export async function cacheFile(db: LocalDatabase, file: LookedAt): Promise<void> {
	if (file.bytes.byteLength > KEPT_BYTES) return;
	try {
		await db.transaction('rw', db.fileCache, async () => {
			// Files never change, and one that was taken along meanwhile must keep its mark.
			if ((await db.fileCache.where('id').equals(file.id).count()) > 0) return;
			await db.fileCache.put(file);
			const surplus = (await db.fileCache.orderBy('keptAt').count()) - KEPT_FILES;
			if (surplus <= 0) return;
			const oldest = await db.fileCache.orderBy('keptAt').limit(surplus).primaryKeys();
			await db.fileCache.bulkDelete(oldest);
		});
	} catch (error) {
		if (!isStorageError(error)) throw error;
		console.warn('file not kept', error);
	}
}
