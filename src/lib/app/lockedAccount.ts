import { LocalDatabase, databaseName } from '$lib/store/database';
import type { DeviceDatabase, KnownAccount } from '$lib/store/device';
import { forgetKnown, updateKnown } from '$lib/store/knownAccounts';

/** A locked account whose password was given: its unsent work, and nothing else. */
export interface LockedAccount {
	readonly account: KnownAccount;
	readonly db: LocalDatabase;
	/** pieces of unsent work */
	readonly left: number;
}

/**
 * Lets go of everything of a locked account but its unsent work (P7); without such work the account leaves the phone. It
 * is noted before it begins, so that a phone that dies in between goes on at the next start. The account must be shut.
 * @returns pieces of unsent work that stay
 */
export async function clearLocked(device: DeviceDatabase, account: KnownAccount): Promise<number> {
	await updateKnown(device, account, { locked: 'clearing', token: '' });
	const { keepUnsentOnly } = await import('$lib/store/keepUnsentOnly');
	const db = databaseOf(account);
	const left = await keepUnsentOnly(db);
	if (left === 0) await db.delete();
	else db.close();
	if (left === 0) await forgetKnown(device, account);
	else await updateKnown(device, account, { locked: 'cleared' });
	return left;
}

/** Opens what a locked account left behind. `left` is 0 when nothing was: then the account has gone as well. */
export async function openLocked(device: DeviceDatabase, account: KnownAccount): Promise<LockedAccount> {
	// Counted anew each time, and cleared of what another tab may have written meanwhile.
	const left = await clearLocked(device, account);
	const db = databaseOf(account);
	if (left > 0) await db.open();
	return { account: { ...account, locked: 'cleared', token: '' }, db, left };
}

function databaseOf({ server, account }: KnownAccount): LocalDatabase {
	return new LocalDatabase(databaseName(server, account));
}
