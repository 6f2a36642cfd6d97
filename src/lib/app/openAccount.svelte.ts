import { liveQuery } from 'dexie';
import type { Actor } from '$lib/domain/access/actor';
import type { AccountApi } from '$lib/remote/accountApi';
import type { Connection } from '$lib/remote/request';
import type { StoreContext } from '$lib/store/context';
import { databaseName, LocalDatabase } from '$lib/store/database';
import type { DeviceDatabase, KnownAccount } from '$lib/store/device';
import { readMeta, writeMeta } from '$lib/store/meta';
import { SyncStatus } from '$lib/sync/status.svelte';
import { newId } from './ids';
import { startSync, type RunningSync } from './startSync';

/** The account that is open on this phone: its database, what it may do, and the engine that moves its things. */
export class OpenAccount {
	account = $state.raw<KnownAccount>() as KnownAccount;
	readonly db: LocalDatabase;
	readonly store: StoreContext;
	readonly status: SyncStatus;
	readonly connection: Connection;
	#sync: RunningSync | undefined;
	#device = '';
	#stopWatching: (() => void) | undefined;

	private constructor(
		account: KnownAccount,
		private readonly deviceDb: DeviceDatabase
	) {
		this.account = account;
		this.db = new LocalDatabase(databaseName(account.server, account.account));
		this.status = new SyncStatus(this.db, Date.now);
		const actor = () => this.actor;
		this.store = {
			db: this.db,
			get actor() {
				return actor();
			},
			now: () => new Date().toISOString(),
			newId,
			changed: () => void this.sync()
		};
		this.connection = {
			base: '',
			token: () => this.account.token,
			device: () => this.#device,
			fetch: (input, init) => fetch(input, init)
		};
	}

	/** Opens the account's database; the network plays no part in it. */
	static async open(account: KnownAccount, deviceDb: DeviceDatabase): Promise<OpenAccount> {
		const opened = new OpenAccount(account, deviceDb);
		await opened.db.open();
		opened.#device = await readMeta(opened.db, 'device');
		if (opened.#device === '') {
			opened.#device = newId();
			await writeMeta(opened.db, { device: opened.#device });
		}
		opened.#watchOwnRights();
		return opened;
	}

	get actor(): Actor {
		const { account, person, roles } = this.account;
		return { kind: 'account', account, person, roles };
	}

	/** Begins to move things; called once the first screen stands. */
	async startSync(): Promise<void> {
		this.#sync ??= await startSync({
			db: this.db,
			connection: this.connection,
			account: () => this.account,
			onState: (state) => (this.status.engine = state),
			keepToken: (token) => this.update({ token })
		});
	}

	/** Asks for a pass; resolves when it has ended, well or not. */
	async sync(): Promise<void> {
		await this.#sync?.wake();
	}

	/** What the administrator does for others, and the person with the own password. */
	async accountApi(): Promise<AccountApi> {
		const { createAccountApi } = await import('$lib/remote/accountApi');
		return createAccountApi(this.connection);
	}

	/** Keeps what is known of the account on this phone. */
	async update(known: Partial<KnownAccount>): Promise<void> {
		this.account = { ...this.account, ...known };
		await this.deviceDb.accounts.update(this.account.account, known);
	}

	close(): void {
		this.#stopWatching?.();
		this.#sync?.stop();
		this.status.stop();
		this.db.close();
	}

	/** Rights that changed at the server arrive with the own account's row; the screens follow at once. */
	#watchOwnRights(): void {
		const watch = liveQuery(() => this.db.users.get(this.account.account)).subscribe({
			next: (row) => {
				if (!row) return;
				const { name, person, roles, username, mustChange } = row;
				void this.update({ name, person, roles, username, mustChange });
			},
			error: (error: unknown) => console.warn('own account query ended', error)
		});
		this.#stopWatching = () => watch.unsubscribe();
	}
}
