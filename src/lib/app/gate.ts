import { fail, ok, type Result } from '$lib/domain/result';
import type { KnownAccount } from '$lib/store/device';
import type { Connection } from '$lib/remote/request';
import { newId } from './ids';

/** What the server says of an account at sign-in. */
export type FreshAccount = Omit<KnownAccount, 'verifier' | 'triesLeft' | 'lastUsed'>;

export interface FirstAdministrator {
	/** from the one-time address that the start printed */
	readonly token: string;
	readonly username: string;
	readonly password: string;
	readonly name: string;
}

/** No answer of ours came: the phone may judge by what it knows itself. */
export const NO_SERVER = new Set([
	'network.unreachable',
	'network.timeout',
	'network.portal',
	'server.failed',
	'server.busy'
]);

/** What is asked of the server beside the synchronisation. */
export interface Gate {
	/** which server answers, and whether no account exists there yet */
	hello(): Promise<Result<{ readonly server: string; readonly needsSetup: boolean }>>;
	/** @param expected identity of the server that the password is for; at another one it is not sent: `server.other` */
	signIn(identity: string, password: string, expected?: string): Promise<Result<FreshAccount>>;
	setUp(first: FirstAdministrator): Promise<Result<unknown>>;
	/** @returns a fresh token: the old sessions have ended */
	changePassword(connection: Connection, old: string, fresh: string): Promise<Result<{ token: string }>>;
}

/** The gate of the server at the own address. The remote layer is loaded only when somebody knocks. */
export const gate: Gate = {
	async hello() {
		const remote = await loadRemote();
		return remote.ok ? remote.value.sync.hello() : remote;
	},

	async signIn(identity, password, expected) {
		const remote = await loadRemote();
		if (!remote.ok) return remote;
		const hello = await remote.value.sync.hello();
		if (!hello.ok) return hello;
		const { server } = hello.value;
		if (expected !== undefined && server !== expected) return fail('server.other', { server });
		const signedIn = await remote.value.accounts.signIn(identity, password);
		if (!signedIn.ok) return signedIn;
		const { token, record } = signedIn.value;
		const { id, username, phone, name, person, roles, mustChange } = record;
		return ok({
			account: id,
			server,
			username,
			phone,
			name,
			person,
			roles,
			token,
			mustChange
		});
	},

	async setUp(first) {
		const remote = await loadRemote();
		return remote.ok ? remote.value.accounts.setUp(first) : remote;
	},

	async changePassword(connection, old, fresh) {
		const remote = await loadRemote(connection);
		return remote.ok ? remote.value.accounts.changePassword(old, fresh) : remote;
	}
};

/** Nobody is signed in. */
function stranger(): Connection {
	return { base: '', token: () => '', device: () => '', fetch: window.fetch.bind(window) };
}

async function loadRemote(connection = stranger()) {
	try {
		const [{ createAccountApi }, { createSyncApi }] = await Promise.all([
			import('$lib/remote/accountApi'),
			import('$lib/remote/syncApi')
		]);
		return ok({ accounts: createAccountApi(connection), sync: createSyncApi(connection, newId) });
	} catch {
		// The part of the app that talks to the server was not on the phone yet, and could not be fetched.
		return fail('network.unreachable');
	}
}
