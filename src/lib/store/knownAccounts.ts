import { databaseName } from './database';
import type { DeviceDatabase, KnownAccount } from './device';
import { lasting } from './lasting';

/**
 * Accounts lie by their id. Two servers may have given the same id (a ward's folder made anew, a demo): then the account
 * of the server that is gone lies among the settings, under the name of its database.
 */
const BEHIND = 'behind.';

/** What the account is called in `settings.current` and by the door's list. */
export function keyOf({
	account,
	server,
	behind
}: Pick<KnownAccount, 'account' | 'server' | 'behind'>): string {
	return behind ? BEHIND + databaseName(server, account) : account;
}

/** Accounts that signed in on this phone, latest first. */
export async function knownAccounts(device: DeviceDatabase): Promise<readonly KnownAccount[]> {
	const [accounts, behind] = await Promise.all([
		device.accounts.toArray(),
		device.settings.where('key').startsWith(BEHIND).toArray()
	]);
	const all = [...accounts, ...behind.map(({ value }) => value as KnownAccount)];
	return all.sort((a, b) => (a.lastUsed < b.lastUsed ? 1 : -1));
}

export async function knownAccount(device: DeviceDatabase, key: string): Promise<KnownAccount | undefined> {
	if (!key.startsWith(BEHIND)) return device.accounts.get(key);
	return (await device.settings.get(key))?.value as KnownAccount | undefined;
}

/** Keeps an account that has just signed in at its server. One of another server with the same id moves behind it. */
export async function keepKnown(device: DeviceDatabase, account: KnownAccount): Promise<void> {
	await lasting(device, () =>
		device.transaction('rw', device.accounts, device.settings, async () => {
			const before = await device.accounts.get(account.account);
			if (before && before.server !== account.server) {
				const moved: KnownAccount = { ...before, token: '', behind: true };
				await device.settings.put({ key: keyOf(moved), value: moved });
			}
			await device.settings.delete(keyOf({ ...account, behind: true }));
			await device.accounts.put(account);
		})
	);
}

export async function updateKnown(
	device: DeviceDatabase,
	account: KnownAccount,
	changes: Partial<KnownAccount>
): Promise<void> {
	const key = keyOf(account);
	await lasting(device, async () => {
		if (!account.behind) return device.accounts.update(key, changes);
		return device.transaction('rw', device.settings, async () => {
			const before = await knownAccount(device, key);
			return before && device.settings.put({ key, value: { ...before, ...changes } });
		});
	});
}

export async function forgetKnown(device: DeviceDatabase, account: KnownAccount): Promise<void> {
	await lasting<void>(device, () =>
		account.behind ? device.settings.delete(keyOf(account)) : device.accounts.delete(keyOf(account))
	);
}
