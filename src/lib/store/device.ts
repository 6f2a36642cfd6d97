import Dexie, { type Table } from 'dexie';
import type { Role } from '$lib/domain/access/roles';

/** An account known to this phone. Its records lie in a database of their own. */
export interface KnownAccount {
	readonly account: string;
	readonly server: string;
	readonly username: string;
	/** the other name it signs in with; empty when it has none */
	readonly phone: string;
	readonly name: string;
	readonly person: string;
	readonly roles: readonly Role[];
	/** session token; empty after it was revoked or signed out */
	readonly token: string;
	readonly mustChange: boolean;
	/** proves the password without network: PBKDF2, never the password itself */
	readonly verifier: { readonly salt: ArrayBuffer; readonly hash: ArrayBuffer; readonly rounds: number };
	/** offline attempts left; at 0 only the server can let the person in */
	readonly triesLeft: number;
	readonly lastUsed: string;
	/**
	 * Its own server has locked it (P7): `clearing` until the phone has let go of what the server has, then `cleared`:
	 * only unsent work is left, and the password opens nothing but its export. A sign-in at the server ends both.
	 */
	readonly locked?: 'clearing' | 'cleared';
	/** pieces of unsent work that a locked account has here, when they were counted last */
	readonly unsentLeft?: number;
	/**
	 * Another server stands at this address now and has an account of the same id: this one keeps its place behind it, so
	 * that its database is not forgotten (P11). See `knownAccounts`.
	 */
	readonly behind?: true;
}

/** What the phone knows before anybody has signed in: its accounts and which one is open. No records. */
export class DeviceDatabase extends Dexie {
	readonly accounts!: Table<KnownAccount, string>;
	readonly settings!: Table<{ readonly key: string; readonly value: unknown }, string>;

	constructor(name = 'so-thi-dua') {
		super(name, { chromeTransactionDurability: 'strict' });
		this.version(1).stores({ accounts: 'account, username', settings: 'key' });
	}
}
