import type { LocalDatabase } from '$lib/store/database';
import { lasting } from '$lib/store/lasting';
import { confirmedFiles } from '$lib/store/makeRoom';

const KEPT_MS = 14 * 86_400_000;

/**
 * Lets go of confirmed changes and photos after 14 days: until then a restored server can get them again (P9).
 * Thumbnails stay: they are the person's own memory of what was sent.
 */
export async function forgetOldSent(db: LocalDatabase, now: number): Promise<void> {
	const limit = new Date(now - KEPT_MS).toISOString();
	await lasting(db, () =>
		db.transaction('rw', db.outbox, db.files, async () => {
			await db.outbox
				.where('status')
				.equals('sent')
				.filter((item) => (item.sentAt ?? '') < limit)
				.delete();
			await db.files.bulkDelete([...(await confirmedFiles(db, limit))]);
		})
	);
}
