import type { LocalDatabase } from '../database';
import { cacheKey } from '../fileCache';

/** The bytes of a file that lies whole on this phone: an own one, or one that was looked at or taken along. */
export async function heldBytes(db: LocalDatabase, id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const file = (await db.files.get(id)) ?? (await db.fileCache.get(cacheKey(id, false)));
	return file && new Uint8Array(file.bytes);
}

/** Those of the files that do, without reading one. */
export async function heldAmong(db: LocalDatabase, ids: readonly string[]): Promise<ReadonlySet<string>> {
	const [own, cached] = await Promise.all([
		db.files.where('id').anyOf(ids).primaryKeys(),
		db.fileCache
			.where('id')
			.anyOf(ids.map((id) => cacheKey(id, false)))
			.primaryKeys()
	]);
	// A whole file lies in the cache under its own id (`cacheKey`).
	return new Set([...own, ...cached]);
}
