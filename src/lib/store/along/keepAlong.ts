import type { LocalDatabase } from '../database';
import type { TakenAlong } from '../fileCache';
import { lasting } from '../lasting';
import { dropLookedAt } from '../makeRoom';

/**
 * Keeps a file that was brought, if the account may still read it. On a full phone only what was looked at makes way for
 * it: own photos that a restored server may ask for are worth more (P9).
 * @param of the file as the server names it
 * @returns false when it was taken from this account's sight meanwhile
 * @throws the browser's error when it is not kept, `QuotaExceededError` among them
 */
export async function keepAlong(
	db: LocalDatabase,
	file: TakenAlong,
	of: { readonly id: string; readonly sha256: string }
): Promise<boolean> {
	return lasting(
		db,
		() =>
			db.transaction('rw', db.fileCache, db.attachments, async () => {
				if ((await db.attachments.get(of.id))?.sha256 !== of.sha256) return false;
				await db.fileCache.put(file);
				return true;
			}),
		dropLookedAt
	);
}
