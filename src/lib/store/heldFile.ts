import type { LocalDatabase } from './database';

/**
 * A file whose bytes lie on this phone: an own one, or the small picture of an own photo.
 * @returns `null` when the phone does not hold it; the server may
 */
export async function heldFile(db: LocalDatabase, id: string, thumb: boolean): Promise<Blob | null> {
	const small = thumb ? await db.thumbs.get(id) : undefined;
	if (small) return new Blob([small.bytes], { type: 'image/jpeg' });
	const whole = await db.files.get(id);
	return whole ? new Blob([whole.bytes], { type: whole.type }) : null;
}
