import type { Actor } from '../../../src/lib/domain/access/actor';
import { createAccountApi } from '../../../src/lib/remote/accountApi';
import type { Connection } from '../../../src/lib/remote/request';
import { createSyncApi, type SyncApi } from '../../../src/lib/remote/syncApi';
import type { StoreContext } from '../../../src/lib/store/context';
import { databaseName, LocalDatabase } from '../../../src/lib/store/database';
import { readMeta, writeMeta } from '../../../src/lib/store/meta';
import { SyncEngine, type EngineState } from '../../../src/lib/sync/engine';
import { forgetOldSent } from '../../../src/lib/sync/keep';
import { PASSWORD } from '../../support/seedAccounts';
import { Chance } from './chance';
import { meetFaults, StorageFaults } from './storageFaults';
import { airFetch, type Weather } from './weather';
import { isoOf } from './virtualTime';
import type { World } from './world';

/** An account that signed in on this phone; its database stays when another one is open. */
export interface Account {
	readonly username: string;
	readonly server: string;
	readonly database: string;
	actor: Actor;
	device: string;
	token: string;
	/** the session has ended and nobody has signed in again */
	ended: boolean;
}

/** A running app with one account open: what a tab is. */
export interface Tab {
	readonly account: Account;
	readonly db: LocalDatabase;
	readonly store: StoreContext;
	readonly engine: SyncEngine;
	/** what the engine said last */
	state: EngineState;
}

/** A phone in somebody's pocket: the real store, rules, engine and remote code, on virtual time and in any weather. */
export class SimPhone {
	weather: Weather = 0;
	/** its clock runs this many ms ahead of the server's */
	skew = 0;
	readonly accounts = new Map<string, Account>();
	/** tabs of the app that is open; none when it is closed */
	tabs: Tab[] = [];
	/** changes with each reinstallation: what lay here before is gone */
	life = 1;
	chance = new Chance(1);
	#faults = new StorageFaults();
	#running: Promise<unknown>[] = [];
	readonly #held = new Set<string>();

	constructor(
		readonly world: World,
		readonly name: string,
		/** who uses it, the first one most */
		readonly usernames: readonly string[]
	) {}

	get faults(): StorageFaults {
		return this.#faults;
	}

	/** the phone's clock, milliseconds */
	now(): number {
		return this.world.time.now + this.skew;
	}

	/**
	 * Opens the app for an account, signing in where it never did or where its session has ended.
	 * @returns the first tab; nothing when it cannot get in (no network for a first sign-in, a disabled account)
	 */
	async open(username = this.usernames[0] ?? ''): Promise<Tab | undefined> {
		if (this.tabs[0]?.account.username === username && !this.#faults.dead) return this.tabs[0];
		await this.close();
		this.#faults = new StorageFaults();
		const account = this.accounts.get(username) ?? (await this.#signIn(username));
		if (!account) return undefined;
		return this.addTab(account);
	}

	/** One more tab of the open account. */
	async addTab(account: Account): Promise<Tab> {
		const db = new LocalDatabase(account.database);
		meetFaults(db, this.#faults);
		const own = await db.users.get(account.actor.account);
		if (own) account.actor = { ...account.actor, person: own.person, roles: own.roles };
		const tab = this.#assemble(account, db);
		this.tabs.push(tab);
		void this.#track(
			tab.engine.wake().then(async () => {
				// What follows a start is left undone by an app that is closed meanwhile.
				if (this.tabs.includes(tab)) await forgetOldSent(db).catch(() => undefined);
			})
		);
		return tab;
	}

	/** An account's database, open without a running engine: to look at what lies there. */
	async glance(account: Account): Promise<Tab> {
		await this.close();
		this.#faults = new StorageFaults();
		const db = new LocalDatabase(account.database);
		const own = await db.users.get(account.actor.account);
		if (own) account.actor = { ...account.actor, person: own.person, roles: own.roles };
		return this.#assemble(account, db);
	}

	/** Waits until nothing of the app runs on. */
	async settle(): Promise<void> {
		while (this.#running.length > 0) {
			const running = this.#running;
			this.#running = [];
			await Promise.all(running);
		}
	}

	/** Ends the app as the system ends it: now, whatever it is doing. */
	kill(): void {
		this.#faults.kill();
		for (const { engine } of this.tabs) engine.stop();
	}

	async close(): Promise<void> {
		await this.settle();
		for (const { engine, db } of this.tabs) {
			engine.stop();
			db.close();
		}
		this.tabs = [];
		this.#held.clear();
	}

	/** The person types the password again. @returns false when the server does not let the account in */
	async signInAgain(account: Account): Promise<boolean> {
		const fresh = await this.#askToken(account.username);
		if (fresh === undefined) return false;
		account.token = fresh;
		account.ended = false;
		return true;
	}

	/** Lost, broken or emptied by its browser: nothing of it is left. */
	async wipe(): Promise<void> {
		await this.close();
		for (const { database } of this.accounts.values()) await new LocalDatabase(database).delete();
		this.accounts.clear();
		this.life += 1;
	}

	#assemble(account: Account, db: LocalDatabase): Tab {
		const { world } = this;
		const connection: Connection = {
			base: world.server.url,
			token: () => (account.ended ? `${account.token.slice(0, -6)}AAAAAA` : account.token),
			device: () => account.device,
			fetch: airFetch({
				server: world.server,
				time: world.time,
				chance: this.chance,
				weather: this.weather,
				late: world.late,
				kill: () => this.kill(),
				met: (fault) => world.count(`request ${fault}`)
			})
		};
		const api = this.#mutated(createSyncApi(connection, () => this.chance.id()));
		const newId = () => world.newId();
		const store: StoreContext = {
			db,
			get actor() {
				return account.actor;
			},
			now: () => isoOf(this.now()),
			correctedNow: () => isoOf(world.time.now),
			newId,
			changed: () => void this.#track(tab.engine.wake())
		};
		const engine = new SyncEngine({
			lockName: account.database,
			locks: this.#locks(),
			random: () => this.chance.next(),
			timers: world.time,
			onState: (state) => {
				tab.state = state;
				world.heard(this, tab);
			},
			pass: {
				db,
				api,
				expected: { server: account.server, account: account.actor.account },
				now: () => this.now(),
				renewed: async (token) => void (account.token = token),
				mayCarryFiles: async () => true
			}
		});
		const tab: Tab = {
			account,
			db,
			store,
			engine,
			state: { phase: 'idle', done: 0, all: 0, problem: null, elsewhere: false }
		};
		return tab;
	}

	#mutated(api: SyncApi): SyncApi {
		return this.world.mutate ? this.world.mutate(api, this) : api;
	}

	/** One tab at a time, as the browser's own locks would have it. */
	#locks(): Pick<LockManager, 'request'> {
		const held = this.#held;
		const request = async (name: string, _options: LockOptions, work: LockGrantedCallback<unknown>) => {
			if (held.has(name)) return work(null);
			held.add(name);
			try {
				return await work({ name, mode: 'exclusive' });
			} finally {
				held.delete(name);
			}
		};
		return { request: request as LockManager['request'] };
	}

	#track(work: Promise<unknown>): Promise<unknown> {
		this.#running.push(work);
		return work;
	}

	async #signIn(username: string): Promise<Account | undefined> {
		if (this.weather === 'offline' || this.world.server.exchanged) return undefined;
		const bare = this.#bare();
		const hello = await createSyncApi(bare, () => this.world.newId()).hello();
		const signedIn = await createAccountApi(bare).signIn(username, PASSWORD);
		if (!hello.ok || !signedIn.ok) return undefined;
		const { record, token } = signedIn.value;
		const { server } = hello.value;
		const database = `${databaseName(server, record.id)}.${this.world.story}.${this.name}.${this.life}`;
		const { id, person, roles } = record;
		const actor: Actor = { kind: 'account', account: id, person, roles };
		const db = new LocalDatabase(database);
		let device = await readMeta(db, 'device');
		if (device === '') {
			device = this.world.newId();
			await writeMeta(db, { device });
		}
		db.close();
		const account: Account = { username, server, database, actor, device, token, ended: false };
		this.accounts.set(username, account);
		return account;
	}

	async #askToken(username: string): Promise<string | undefined> {
		if (this.weather === 'offline' || this.world.server.exchanged) return undefined;
		const signedIn = await createAccountApi(this.#bare()).signIn(username, PASSWORD);
		return signedIn.ok ? signedIn.value.token : undefined;
	}

	/** Signing in is no part of the weather: a person tries until it works. */
	#bare(): Connection {
		const { server, time } = this.world;
		return {
			base: server.url,
			token: () => '',
			device: () => '',
			headers: () => ({ 'X-Sample-Now': isoOf(time.now) }),
			fetch
		};
	}
}
