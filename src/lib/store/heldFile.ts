import type { LocalDatabase } from './database';
import { cacheKey } from './fileCache';

/**
 * A file whose bytes lie on this phone: an own one, the small picture of an own photo, or one that was looked at.
 * @returns `null` when the phone does not hold it; the server may
 */
export async function heldFile(db: LocalDatabase, id: string, thumb: boolean): Promise<Blob | null> {
	const small = thumb ? await db.thumbs.get(id) : undefined;
	if (small) return new Blob([small.bytes], { type: 'image/jpeg' });
	const own = (await db.files.get(id)) ?? (await db.fileCache.get(cacheKey(id, thumb)));
	return own ? new Blob([own.bytes], { type: own.type }) : null;
}
