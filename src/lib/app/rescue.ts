import { fail, ok, type Result } from '$lib/domain/result';
import { databaseName } from '$lib/store/database';
import { DeviceDatabase, type KnownAccount } from '$lib/store/device';
import { dumpDatabase, type Dump } from '$lib/store/dump';
import { openRaw, rowsOf } from '$lib/store/rawRead';
import { phoneNow } from './clock';
import { gate, NO_SERVER, type Gate } from './gate';
import { OFFLINE_TRIES, unlockOffline } from './unlock';
import { verifies } from './verifier';

/** A dump with the database it was made of. */
export interface Rescued extends Dump {
	readonly database: string;
	readonly username: string;
}

const DEVICE_DATABASE = 'so-thi-dua';

/**
 * Who has signed in on this phone, read without the app's schema.
 * @returns `null` when even that cannot be read: then only the server knows who somebody is
 */
export async function rescuable(device = DEVICE_DATABASE): Promise<readonly KnownAccount[] | null> {
	try {
		const db = await openRaw(device);
		if (!db) return null;
		const accounts: KnownAccount[] = [];
		try {
			for await (const row of rowsOf(db, 'accounts')) {
				if ('value' in row) accounts.push(row.value as KnownAccount);
			}
		} finally {
			db.close();
		}
		return accounts.length > 0 ? accounts : null;
	} catch {
		return null;
	}
}

/**
 * Everything readable of one person's database as a file. Only that person gets it: whoever holds the phone proves the
 * account's password first, at the server when it answers, else by the verifier on the phone, with the same five tries
 * as at the door. Without a readable verifier only the server can vouch, so that then takes the network.
 * @param account as {@link rescuable} read it; `null` when nothing could be read
 * @param typed user name, when there is no account to pick
 * @returns the codes of `Session.signIn`; `storage.needsServer`, `storage.nothingHere`, `storage.unreadable`
 */
export async function rescue(
	account: KnownAccount | null,
	typed: string,
	password: string,
	server: Gate = gate,
	device = DEVICE_DATABASE
): Promise<Result<Rescued>> {
	const proven = await prove(account, typed, password.normalize('NFC'), server, device);
	if (!proven.ok) return proven;
	const database = databaseName(proven.value.server, proven.value.account);
	try {
		const dump = await dumpDatabase(database, phoneNow());
		if (!dump) return fail('storage.nothingHere');
		return ok({ ...dump, database, username: proven.value.username });
	} catch (error) {
		return fail('storage.unreadable', { name: error instanceof Error ? error.name : 'unknown' });
	}
}

/** Deletes a database that was written to a file before. The server's part comes back with the next sign-in. */
export function forgetDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	});
}

type Proven = Pick<KnownAccount, 'account' | 'server' | 'username'>;

async function prove(
	account: KnownAccount | null,
	typed: string,
	password: string,
	server: Gate,
	device: string
): Promise<Result<Proven>> {
	const online = await server.signIn(account?.username ?? typed.trim(), password);
	if (online.ok) {
		return account && online.value.account !== account.account ? fail('signIn.wrong') : online;
	}
	if (!NO_SERVER.has(online.error.code)) return online;
	return account ? proveHere(account, password, device) : fail('storage.needsServer');
}

/** Tries of this page load, for a phone whose list of accounts can be read and not written. */
const tries = new Map<string, number>();

async function proveHere(account: KnownAccount, password: string, device: string): Promise<Result<Proven>> {
	const db = new DeviceDatabase(device);
	try {
		return await unlockOffline(db, account.username, password, phoneNow());
	} catch {
		const left = Math.min(tries.get(account.account) ?? OFFLINE_TRIES, account.triesLeft);
		if (left <= 0) return fail('signIn.noTriesLeft');
		tries.set(account.account, left - 1);
		if (await verifies(account.verifier, password)) return ok(account);
		return left > 1 ? fail('signIn.wrongOffline', { n: left - 1 }) : fail('signIn.noTriesLeft');
	} finally {
		db.close();
	}
}
