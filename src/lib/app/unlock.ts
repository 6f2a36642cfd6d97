import { isNamed, signInName } from '$lib/domain/accounts/signInName';
import { fail, ok, type Problem, type Result } from '$lib/domain/result';
import type { DeviceDatabase, KnownAccount } from '$lib/store/device';
import { keyOf, knownAccount, knownAccounts, updateKnown } from '$lib/store/knownAccounts';
import { verifies } from './verifier';

/** Offline attempts before only the server can let a person in (P7). */
export const OFFLINE_TRIES = 5;

/** The account of this phone that somebody means: the one picked from the list, else the latest of that name. */
export async function findKnown(
	device: DeviceDatabase,
	typed: string,
	picked?: KnownAccount
): Promise<KnownAccount | undefined> {
	if (picked) return knownAccount(device, keyOf(picked));
	const name = signInName(typed);
	return (await knownAccounts(device)).find((one) => isNamed(one, name));
}

/**
 * Lets somebody in without network, by the verifier of an account that signed in on this phone before.
 * @param typed user name or phone number, as typed
 * @param picked the account that was chosen from this phone's list
 * @returns the account with its tries given back; `signIn.unknownHere`, `signIn.noTriesLeft`,
 * `signIn.wrongOffline` (params `n`: tries left)
 */
export async function unlockOffline(
	device: DeviceDatabase,
	typed: string,
	password: string,
	now: string,
	picked?: KnownAccount
): Promise<Result<KnownAccount>> {
	// Counted before the password is tried, in one transaction: neither a reload nor a second tab is a way around.
	const found = await device.transaction('rw', device.accounts, device.settings, async () => {
		const account = await findKnown(device, typed, picked);
		if (account && account.triesLeft > 0) {
			await updateKnown(device, account, { triesLeft: account.triesLeft - 1 });
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
	await updateKnown(device, found, rested);
	return ok({ ...found, ...rested });
}

/** The server does not know the password, but what lies here is not that server's to open, or no longer. */
export function liesBehind(known: KnownAccount, { params }: Problem): boolean {
	return known.locked !== undefined || (params?.server !== undefined && params.server !== known.server);
}
