import { addMilliseconds, DAY_MS } from '$lib/domain/time';
import type { LocalDatabase } from '$lib/store/database';
import { lasting } from '$lib/store/lasting';
import { confirmedFiles } from '$lib/store/makeRoom';
import { readMeta } from '$lib/store/meta';

const KEPT_MS = 14 * DAY_MS;

/**
 * Lets go of confirmed changes and photos after 14 days: until then a restored server can get them again (P9).
 * Thumbnails stay: they are the person's own memory of what was sent.
 *
 * Days are counted by the server's clock, up to the last pass that ended well: a phone that believes to be in another
 * year, or that heard nothing for a month, lets go of nothing.
 */
export async function forgetOldSent(db: LocalDatabase): Promise<void> {
	const [lastSync, clockOffset] = await Promise.all([readMeta(db, 'lastSync'), readMeta(db, 'clockOffset')]);
	if (lastSync === '' || clockOffset === null) return;
	const limit = addMilliseconds(lastSync, clockOffset - KEPT_MS);
	await lasting(db, () =>
		db.transaction('rw', db.outbox, db.files, async () => {
			// First the bytes: the items say which are confirmed.
			await db.files.bulkDelete([...(await confirmedFiles(db, limit))]);
			await db.outbox
				.where('status')
				.equals('sent')
				.filter((item) => (item.sentAt ?? '') < limit)
				.delete();
		})
	);
}
