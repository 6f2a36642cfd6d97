import type { Cursor } from '$lib/domain/changes/protocol';
import type { LocalDatabase } from './database';
import { readMeta } from './meta';

/** Newest place of the server's log that this phone knows of: read up to, or named by a confirmation. */
export async function newestSeen(db: LocalDatabase): Promise<Cursor> {
	const [cursor, seen] = [await readMeta(db, 'cursor'), await readMeta(db, 'seen')];
	return seen.seq > cursor.seq ? seen : cursor;
}
