import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../../src/lib/app/ids';
import type { Actor } from '../../../src/lib/domain/access/actor';
import type { Result } from '../../../src/lib/domain/result';
import { createAccountApi } from '../../../src/lib/remote/accountApi';
import type { Connection } from '../../../src/lib/remote/request';
import { createSyncApi } from '../../../src/lib/remote/syncApi';
import type { StoreContext } from '../../../src/lib/store/context';
import { databaseName, LocalDatabase } from '../../../src/lib/store/database';
import { readMeta, writeMeta } from '../../../src/lib/store/meta';
import { syncPass, type PassContext } from '../../../src/lib/sync/pass';
import { PASSWORD } from '../../support/seedAccounts';
import type { TestServer } from '../../support/server';

let phones = 0;

/** A phone: the real store, rules and sync code over an in-memory IndexedDB, against the real server. */
export class Device {
	token = '';
	/** what the network does to the next requests */
	fetch: typeof fetch = fetch;
	/** requests made so far, by path */
	readonly requests: string[] = [];
	readonly id = newId();
	/** the phone's clock runs this many ms ahead of the machine's */
	clockAhead = 0;

	private constructor(
		readonly db: LocalDatabase,
		readonly actor: Actor,
		readonly server: string,
		private readonly home: TestServer
	) {}

	/** A new phone on which the account has just signed in. */
	static async signedIn(home: TestServer, username: string): Promise<Device> {
		const bare: Connection = { base: home.url, token: () => '', device: () => '', fetch };
		const hello = await createSyncApi(bare, newId).hello();
		const signedIn = await createAccountApi(bare).signIn(username, PASSWORD);
		if (!hello.ok || !signedIn.ok) throw new Error(JSON.stringify([hello, signedIn]));
		const { record, token } = signedIn.value;
		phones += 1;
		const name = `${databaseName(hello.value.server, record.id)}.${phones}`;
		const actor: Actor = {
			kind: 'account',
			account: record.id,
			person: record.person,
			roles: record.roles
		};
		const device = new Device(new LocalDatabase(name), actor, hello.value.server, home);
		device.token = token;
		await writeMeta(device.db, { device: device.id });
		return device;
	}

	get store(): StoreContext {
		return {
			db: this.db,
			actor: this.actor,
			now: () => new Date(Date.now() + this.clockAhead).toISOString(),
			correctedNow: () => new Date().toISOString(),
			newId,
			changed: () => undefined
		};
	}

	get connection(): Connection {
		return {
			base: this.home.url,
			token: () => this.token,
			device: () => this.id,
			fetch: (input, init) => {
				this.requests.push(new URL(String(input)).pathname);
				return this.fetch(input, init);
			}
		};
	}

	/** What a pass of this phone is made of. */
	get passParts(): Omit<PassContext, 'progress' | 'signal'> {
		return {
			db: this.db,
			api: createSyncApi(this.connection, newId),
			expected: { server: this.server, account: this.actor.account },
			now: () => Date.now() + this.clockAhead,
			renewed: async (token) => void (this.token = token),
			mayCarryFiles: async () => true,
			pause: () => sleep(50)
		};
	}

	/** One pass of the sync engine, as the phone's own would make it. */
	async pass(): Promise<Result<unknown>> {
		return syncPass({ ...this.passParts, progress: () => undefined });
	}

	/** Passes until one ends well. @throws after too many */
	async passUntilQuiet(most = 60): Promise<number> {
		for (let passes = 1; passes <= most; passes += 1) {
			const result = await this.pass();
			const waiting = await this.db.outbox.where('status').equals('waiting').count();
			if (result.ok && waiting === 0) return passes;
		}
		throw new Error(`not quiet after ${most} passes`);
	}

	unsent(): Promise<number> {
		return this.db.outbox.where('status').notEqual('sent').count();
	}

	cursor() {
		return readMeta(this.db, 'cursor');
	}
}
