import { isNamed, signInName } from '$lib/domain/accounts/signInName';
import { fail, ok, type Result } from '$lib/domain/result';
import type { DeviceDatabase, KnownAccount } from '$lib/store/device';
import { verifies } from './verifier';

/** Offline attempts before only the server can let a person in (P7). */
export const OFFLINE_TRIES = 5;

/**
 * Lets somebody in without network, by the verifier of an account that signed in on this phone before.
 * @param typed user name or phone number, as typed
 * @returns the account with its tries given back; `signIn.unknownHere`, `signIn.noTriesLeft`,
 * `signIn.wrongOffline` (params `n`: tries left)
 */
export async function unlockOffline(
	device: DeviceDatabase,
	typed: string,
	password: string,
	now: string
): Promise<Result<KnownAccount>> {
	const name = signInName(typed);
	// Counted before the password is tried, in one transaction: neither a reload nor a second tab is a way around.
	const found = await device.transaction('rw', device.accounts, async () => {
		const account = (await device.accounts.toArray()).find((one) => isNamed(one, name));
		if (account && account.triesLeft > 0) {
			await device.accounts.update(account.account, { triesLeft: account.triesLeft - 1 });
		}
		return account;
	});
	if (!found) return fail('signIn.unknownHere');
	if (found.triesLeft <= 0) return fail('signIn.noTriesLeft');
	if (!(await verifies(found.verifier, password))) {
		return found.triesLeft > 1
			? fail('signIn.wrongOffline', { n: found.triesLeft - 1 })
			: fail('signIn.noTriesLeft');
	}
	const rested = { triesLeft: OFFLINE_TRIES, lastUsed: now };
	await device.accounts.update(found.account, rested);
	return ok({ ...found, ...rested });
}
