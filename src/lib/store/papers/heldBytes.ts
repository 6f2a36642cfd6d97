import type { LocalDatabase } from '../database';
import { cacheKey } from '../fileCache';

/** The bytes of a file that lies whole on this phone: an own one, or one that was looked at or taken along. */
export async function heldBytes(db: LocalDatabase, id: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const file = (await db.files.get(id)) ?? (await db.fileCache.get(cacheKey(id, false)));
	return file && new Uint8Array(file.bytes);
}

/** Whether it does, without reading it. */
export async function isHeld(db: LocalDatabase, id: string): Promise<boolean> {
	const own = await db.files.where('id').equals(id).count();
	return own > 0 || (await db.fileCache.where('id').equals(cacheKey(id, false)).count()) > 0;
}
