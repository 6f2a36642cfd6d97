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

/** Set while the door says that the account which was open has been locked; in `settings`. */
export const LOCKED_NOW = 'lockedNow';

/**
 * Notes that an account is locked, all at once and before anything else: a page that dies at any point afterwards finds
 * it at the next start, clears what is left to clear and says what happened.
 * @param wasOpen it was the one that is open on this phone
 */
export async function noteLocked(
	device: DeviceDatabase,
	account: KnownAccount,
	wasOpen: boolean
): Promise<void> {
	await device.transaction('rw', device.accounts, device.settings, async () => {
		await updateKnown(device, account, { locked: 'clearing', token: '' });
		if (!wasOpen) return;
		await device.settings.delete('current');
		await device.settings.put({ key: LOCKED_NOW, value: true });
	});
}

/**
 * Lets go of everything of a locked account but its unsent work (P7); without such work the account leaves the phone. It
 * must be noted (`noteLocked`) and shut.
 * @returns pieces of unsent work that stay
 */
export async function clearLocked(device: DeviceDatabase, account: KnownAccount): Promise<number> {
	const { keepUnsentOnly } = await import('$lib/store/keepUnsentOnly');
	const db = databaseOf(account);
	const left = await keepUnsentOnly(db);
	if (left === 0) await db.delete();
	else db.close();
	if (left === 0) await forgetKnown(device, account);
	else await updateKnown(device, account, { locked: 'cleared', unsentLeft: left });
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
