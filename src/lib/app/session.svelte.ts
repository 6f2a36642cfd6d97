import { fail, ok, type Result } from '$lib/domain/result';
import { DeviceDatabase, type KnownAccount } from '$lib/store/device';
import { OpenAccount } from './openAccount.svelte';
import { signInOnline } from './signInOnline';
import { makeVerifier, verifies } from './verifier';

/** Offline attempts before only the server can let a person in (P7). */
const OFFLINE_TRIES = 5;

export type SessionPhase = 'starting' | 'signedOut' | 'open' | 'broken';

/** Who is at this phone. One account is open at a time; others are known and shut. */
export class Session {
	phase = $state<SessionPhase>('starting');
	/** accounts that signed in on this phone before, latest first */
	known = $state.raw<readonly KnownAccount[]>([]);
	open = $state.raw<OpenAccount | null>(null);
	readonly #device: DeviceDatabase;

	constructor(device = new DeviceDatabase()) {
		this.#device = device;
	}

	/** Opens the account used last, without network and without asking. */
	async start(): Promise<void> {
		try {
			await this.#refreshKnown();
			const current = await this.#device.settings.get('current');
			const account = this.known.find((one) => one.account === current?.value);
			if (account) await this.#enter(account);
			else this.phase = 'signedOut';
		} catch (error) {
			console.error('local database did not open', error);
			this.phase = 'broken';
		}
	}

	/**
	 * Signs in: at the server when it answers, else by the verifier of an account this phone knows.
	 * @param identity user name or phone number
	 * @returns errors: `signIn.wrong`, `signIn.tooMany`, `signIn.unknownHere` (offline, never signed in on this
	 * phone), `signIn.noTriesLeft`, and those of the network
	 */
	async signIn(identity: string, password: string): Promise<Result<KnownAccount>> {
		const typed = { identity: identity.trim().toLowerCase(), password: password.normalize('NFC') };
		const online = await signInOnline(typed.identity, typed.password);
		if (online.ok) return ok(await this.#signedIn(online.value, typed.password));
		const isOffline = ['network.unreachable', 'network.timeout', 'network.portal', 'server.failed'];
		return isOffline.includes(online.error.code) ? this.#unlock(typed.identity, typed.password) : online;
	}

	/** The same person proves the password again while the work in hand stays open (P7). */
	async signInAgain(password: string): Promise<Result<KnownAccount>> {
		const { open } = this;
		if (!open) return fail('signIn.unknownHere');
		const online = await signInOnline(open.account.username, password.normalize('NFC'));
		if (!online.ok) return online;
		return ok(await this.#signedIn(online.value, password.normalize('NFC')));
	}

	/** Shuts the open account and goes back to the door. Its data stays, behind its password. */
	async leave(): Promise<void> {
		this.open?.close();
		this.open = null;
		await this.#device.settings.delete('current');
		await this.#refreshKnown();
		this.phase = 'signedOut';
	}

	/**
	 * Signs out for good: the account's database leaves the phone. Refused while something is unsent (P8).
	 */
	async signOut(): Promise<Result<true>> {
		const { open } = this;
		if (!open) return ok(true);
		const unsent = await open.db.outbox.where('status').anyOf('waiting', 'refused', 'conflict').count();
		const drafts = await open.db.drafts.count();
		if (unsent + drafts > 0) return fail('signOut.unsent', { n: unsent + drafts });
		await this.#device.accounts.delete(open.account.account);
		open.close();
		await open.db.delete();
		await this.leave();
		return ok(true);
	}

	/** Keeps the new password's verifier and the fresh session after a change of password. */
	async passwordChanged(password: string, token: string): Promise<void> {
		const verifier = await makeVerifier(password.normalize('NFC'));
		await this.open?.update({ token, verifier, triesLeft: OFFLINE_TRIES, mustChange: false });
		await this.open?.sync();
	}

	async #signedIn(
		fresh: Omit<KnownAccount, 'verifier' | 'triesLeft' | 'lastUsed'>,
		password: string
	): Promise<KnownAccount> {
		const account: KnownAccount = {
			...fresh,
			verifier: await makeVerifier(password),
			triesLeft: OFFLINE_TRIES,
			lastUsed: new Date().toISOString()
		};
		await this.#device.accounts.put(account);
		await this.#enter(account);
		return account;
	}

	async #unlock(identity: string, password: string): Promise<Result<KnownAccount>> {
		const account = (await this.#device.accounts.toArray()).find((one) => one.username === identity);
		if (!account) return fail('signIn.unknownHere');
		if (account.triesLeft <= 0) return fail('signIn.noTriesLeft');
		// Counted before the password is tried: a reload in between is no way around the limit.
		await this.#device.accounts.update(account.account, { triesLeft: account.triesLeft - 1 });
		if (!(await verifies(account.verifier, password))) {
			return fail('signIn.wrongOffline', { left: account.triesLeft - 1 });
		}
		const lastUsed = new Date().toISOString();
		await this.#device.accounts.update(account.account, { triesLeft: OFFLINE_TRIES, lastUsed });
		await this.#enter({ ...account, triesLeft: OFFLINE_TRIES, lastUsed });
		return ok(account);
	}

	async #enter(account: KnownAccount): Promise<void> {
		if (this.open && this.open.account.account !== account.account) this.open.close();
		if (this.open?.account.account === account.account) {
			// The same person signs in again: the work in hand stays open, only the session is new.
			await this.open.update(account);
			await this.open.sync();
		} else {
			this.open = await OpenAccount.open(account, this.#device);
		}
		await this.#device.settings.put({ key: 'current', value: account.account });
		await this.#refreshKnown();
		this.phase = 'open';
	}

	async #refreshKnown(): Promise<void> {
		const accounts = await this.#device.accounts.toArray();
		this.known = accounts.sort((a, b) => (a.lastUsed < b.lastUsed ? 1 : -1));
	}
}
