import type { PasswordReset } from '$lib/domain/accounts/resets';
import type { LocalDatabase } from './database';
import { writeMeta } from './meta';

/** Keeps the list as the server told it, so that it can be seen offline. @param at server time */
export async function keepResets(
	db: LocalDatabase,
	resets: readonly PasswordReset[],
	at: string
): Promise<void> {
	await writeMeta(db, { resetsRead: { at, resets } });
}
