import type Dexie from 'dexie';
import { tick } from 'svelte';
import { provesRevocation } from '$lib/domain/accounts/revocation';
import { fail, ok, type Problem, type Result } from '$lib/domain/result';
import { DeviceDatabase, type KnownAccount } from '$lib/store/device';
import { listenToOtherTabs } from '$lib/store/otherTabs';
import { lasting } from '$lib/store/lasting';
import { isStorageError, storageProblem } from '$lib/store/storageProblem';
import { follow } from '$lib/store/follow';
import { forgetKnown, keepKnown, keyOf, knownAccounts, updateKnown } from '$lib/store/knownAccounts';
import { brokenBy, type BrokenBy } from './brokenBy';
import { phoneNow } from './clock';
import { gate, NO_SERVER, type FirstAdministrator, type FreshAccount, type Gate } from './gate';
import { LockedDoor } from './lockedDoor.svelte';
import { OpenAccount } from './openAccount.svelte';
import { findKnown, liesBehind, OFFLINE_TRIES, unlockOffline } from './unlock';
import { makeVerifier } from './verifier';

/**
 * `broken`: the storage does not open. `held`: another tab has an old version open and does not let go. `superseded`:
 * another tab opened a newer version, so this one has let go.
 */
export type SessionPhase = 'starting' | 'signedOut' | 'open' | 'broken' | 'held' | 'superseded';

/** Who is at this phone. One account is open at a time; others are known and shut. */
export class Session {
	phase = $state<SessionPhase>('starting');
	/** why it is `broken` */
	broken = $state<BrokenBy>('damaged');
	/** accounts that signed in on this phone before, latest first */
	known = $state.raw<readonly KnownAccount[]>([]);
	open = $state.raw<OpenAccount | null>(null);
	/** what locked accounts left on this phone */
	readonly lockedDoor: LockedDoor;
	readonly #device: DeviceDatabase;
	readonly #gate: Gate;
	/** this tab is changing the account itself: what the database says meanwhile is its own doing */
	#moving = 0;
	#stopFollowing: (() => void) | undefined;
	/** the one-time password, from its sign-in until it is changed or the page is left; never stored */
	#firstPassword = $state.raw<string>();

	constructor(device = new DeviceDatabase(), server: Gate = gate) {
		this.#device = device;
		this.lockedDoor = new LockedDoor(device);
		this.#gate = server;
		this.#listen(device);
	}

	/** Nothing can be shown but what stands in the way and what to do about it. */
	get isStuck(): boolean {
		return this.phase === 'broken' || this.phase === 'held' || this.phase === 'superseded';
	}

	/** The way from a storage that does not open to a file. Loaded only when it is needed. */
	rescuer(): Promise<typeof import('./rescue')> {
		return import('./rescue');
	}

	/** Opens the account used last, without network and without asking; `broken` when the storage does not open. */
	async start(): Promise<void> {
		this.phase = 'starting';
		await this.#enterCurrent();
		this.#followOtherTabs();
	}

	/**
	 * Signs in: at the server when it answers, else by the verifier of an account this phone knows. What lies here of a
	 * locked account, or of a server that no longer stands at this address, opens by that account's own verifier.
	 * @param identity user name or phone number
	 * @param picked the account that was chosen from the list of this phone
	 * @returns errors: `signIn.wrong`, `signIn.tooMany` (params `minutes`), `signIn.disabled`, `signIn.otherServer`,
	 * `storage.failed`; without a server those of `unlockOffline`
	 */
	async signIn(identity: string, password: string, picked?: KnownAccount): Promise<Result<true>> {
		const secret = password.normalize('NFC');
		const known = await this.#find(identity, picked);
		// The old password belongs to the old server: it is not shown to the one that took its place.
		const online = await this.#gate.signIn(identity.trim(), secret, picked?.server);
		if (online.ok) return this.#admit(online.value, secret);
		const { error } = online;
		const unlock = () => this.#let(() => this.#unlock(identity, secret, picked));
		if (NO_SERVER.has(error.code)) return unlock();
		if (error.code === 'server.other') return this.#signInBeside(identity.trim(), secret, unlock);
		if (known && provesRevocation(error, known)) {
			return this.#let(() => this.#openBehindLock(known, error, secret));
		}
		if (error.code !== 'signIn.wrong' || !known || !liesBehind(known, error)) return online;
		const unlocked = await unlock();
		return unlocked.ok ? unlocked : online;
	}

	/** Another server answers for an account that was picked from the list: the old password opens what lies here. */
	async #signInBeside(
		identity: string,
		secret: string,
		unlock: () => Promise<Result<true>>
	): Promise<Result<true>> {
		const unlocked = await unlock();
		if (unlocked.ok || unlocked.error.code === 'storage.failed') return unlocked;
		// Else it may be the new server's password for the same name.
		const online = await this.#gate.signIn(identity, secret);
		return online.ok ? this.#admit(online.value, secret) : fail('signIn.otherServer');
	}

	async #unlock(identity: string, secret: string, picked?: KnownAccount): Promise<Result<true>> {
		const unlocked = await unlockOffline(this.#device, identity, secret, phoneNow(), picked);
		if (!unlocked.ok) return unlocked;
		if (!unlocked.value.locked) {
			await this.#enter(unlocked.value);
			return ok(true);
		}
		return this.#openLocked(unlocked.value);
	}

	/** The server says no, because the account is locked, to a password that it says is right. */
	async #openBehindLock(known: KnownAccount, error: Problem, secret: string): Promise<Result<true>> {
		const left = await this.#lock(known);
		if (left === 0 || error.code !== 'signIn.disabled') return { ok: false, error };
		await updateKnown(this.#device, known, {
			verifier: await makeVerifier(secret),
			triesLeft: OFFLINE_TRIES
		});
		return this.#openLocked(known);
	}

	#openLocked(account: KnownAccount): Promise<Result<true>> {
		return this.lockedDoor.open(account).finally(() => this.#refreshKnown());
	}

	#admit(fresh: FreshAccount, secret: string): Promise<Result<true>> {
		this.#firstPassword = fresh.mustChange ? secret : undefined;
		return this.#let(() => this.#signedIn(fresh, secret));
	}

	async #find(identity: string, picked?: KnownAccount): Promise<KnownAccount | undefined> {
		try {
			return await findKnown(this.#device, identity, picked);
		} catch {
			// What the storage cannot tell is not asked of it; letting somebody in will say that it failed.
			return undefined;
		}
	}

	/** The same person proves the password again while the work in hand stays open (P7). */
	async signInAgain(password: string): Promise<Result<true>> {
		const { open } = this;
		if (!open) return fail('signIn.unknownHere');
		const secret = password.normalize('NFC');
		const online = await this.#gate.signIn(open.account.username, secret, open.account.server);
		if (!online.ok) {
			if (provesRevocation(online.error, open.account)) await this.#lock(open.account);
			return online;
		}
		if (online.value.account !== open.account.account) return fail('signIn.wrong');
		return this.#let(() => this.#signedIn(online.value, secret));
	}

	/** Which server answers at this address, and whether it has no account yet, so that nobody can sign in. */
	whoAnswers(): Promise<Result<{ readonly server: string; readonly needsSetup: boolean }>> {
		return this.#gate.hello();
	}

	/** Makes the first administrator of an empty server and signs in. Errors: `setup.token`, `setup.done`, `password.…` */
	async setUp(first: FirstAdministrator): Promise<Result<true>> {
		const password = first.password.normalize('NFC');
		const made = await this.#gate.setUp({ ...first, name: first.name.normalize('NFC'), password });
		return made.ok ? this.signIn(first.username, password) : made;
	}

	/** Whether the one-time password was typed just now, so that it need not be asked for again. */
	get hasFirstPassword(): boolean {
		return this.#firstPassword !== undefined;
	}

	/**
	 * Sets an own password at the server and keeps its verifier and the fresh session. Needs the network.
	 * @param old without it the one-time password of this sign-in
	 * @returns `password.wrong`, `.same`, `.tooShort` (params `min`), `.tooLong`, and those of the network
	 */
	async changePassword(old: string | undefined, fresh: string): Promise<Result<true>> {
		const { open } = this;
		if (!open) return fail('signIn.unknownHere');
		const secret = fresh.normalize('NFC');
		const before = old?.normalize('NFC') ?? this.#firstPassword ?? '';
		const changed = await this.#gate.changePassword(open.connection, before, secret);
		if (!changed.ok) return changed;
		this.#firstPassword = undefined;
		const verifier = await makeVerifier(secret);
		await open.update({ token: changed.value.token, verifier, triesLeft: OFFLINE_TRIES, mustChange: false });
		void open.sync();
		return ok(true);
	}

	/** Shuts the open account and goes back to the door. Its data stays, behind its password. */
	async leave(): Promise<void> {
		this.#firstPassword = undefined;
		await this.#move(async () => {
			await this.#shut();
			await lasting(this.#device, () => this.#device.settings.delete('current'));
			await this.#refreshKnown();
			this.phase = 'signedOut';
		});
	}

	/**
	 * Signs out for good: the account's database leaves the phone, then its name.
	 * @param exported what a file holds that the person says is safe (`unsentMarks`)
	 * @returns `signOut.unsent` (params `n`) while something is unsent that is not in the file either (P8)
	 */
	async signOut(exported?: ReadonlySet<string>): Promise<Result<true>> {
		const { open } = this;
		if (!open) return ok(true);
		const { changes, drafts } = await open.unsent();
		if (changes + drafts > 0 && !(exported && (await open.isWithin(exported)))) {
			return fail('signOut.unsent', { n: changes + drafts });
		}
		await open.lastWord();
		await this.#move(async () => {
			await this.#shut();
			await open.db.delete();
			await forgetKnown(this.#device, open.account);
		});
		await this.leave();
		return ok(true);
	}

	/** Throws away what a locked account left, and its name. Only the person may ask. */
	async discardLocked(): Promise<void> {
		await this.#move(async () => {
			await this.lockedDoor.discard();
			await this.#refreshKnown();
		});
	}

	/** Ends what goes on in the background. */
	stop(): void {
		this.#stopFollowing?.();
		this.open?.close();
	}

	async #signedIn(fresh: FreshAccount, password: string): Promise<Result<true>> {
		const verifier = await makeVerifier(password);
		const account = { ...fresh, verifier, triesLeft: OFFLINE_TRIES, lastUsed: phoneNow() };
		await keepKnown(this.#device, account);
		await this.#enter(account);
		return ok(true);
	}

	async #enter(account: KnownAccount): Promise<void> {
		await this.#show(account);
		await lasting(this.#device, () => this.#device.settings.put({ key: 'current', value: keyOf(account) }));
		await this.lockedDoor.entered();
		await this.#refreshKnown();
		this.phase = 'open';
	}

	async #show(account: KnownAccount): Promise<void> {
		const { open } = this;
		if (open?.account.account === account.account && open.account.server === account.server) {
			// The same person signs in again: the work in hand stays open, only the session is new.
			await open.update(account);
			void open.sync();
		} else {
			const entered = await this.#opened(account);
			await this.#shut();
			this.open = entered;
		}
	}

	/** A database that does not open ends at its own screen, also when somebody has just signed in. */
	async #opened(account: KnownAccount): Promise<OpenAccount> {
		try {
			return await OpenAccount.open(
				account,
				this.#device,
				() => this.#lockedBy(account),
				(db) => this.#listen(db)
			);
		} catch (error) {
			this.#breakDown(error);
			throw error;
		}
	}

	async #enterCurrent(): Promise<void> {
		try {
			const [current] = await Promise.all([this.#device.settings.get('current'), this.#refreshKnown()]);
			if (await this.lockedDoor.finish(this.known)) await this.#refreshKnown();
			const account = this.known.find((one) => keyOf(one) === current?.value && !one.locked);
			// It is the current one already: nothing is written before the first screen stands.
			if (account) await this.#show(account);
			if (!account) await this.lockedDoor.recall(this.known);
			this.phase = account ? 'open' : 'signedOut';
		} catch (error) {
			this.#breakDown(error);
		}
	}

	/** The screens go first and hand over what was typed; then nothing opens the account again behind the door. */
	async #shut(): Promise<void> {
		const { open } = this;
		this.open = null;
		await tick();
		open?.close();
	}

	/** A private window, a full phone, a damaged disk: the screen says what to do. */
	#breakDown(error: unknown): void {
		console.error('storage does not open', error);
		this.broken = brokenBy(error);
		this.phase = 'broken';
	}

	#listen(db: Dexie): void {
		listenToOtherTabs(db, {
			held: () => (this.phase = 'held'),
			wanted: (by) => void this.#letGo(db, by)
		});
	}

	/** Another tab waits for a database of this one: it gets it as soon as the screens have written what they hold. */
	async #letGo(db: Dexie, by: 'newer' | 'signOut'): Promise<void> {
		if (by === 'newer') {
			this.phase = 'superseded';
			await this.#shut();
		} else if (this.open?.db === db) {
			// The account was signed out there: what follows is told by the device's own database.
			await this.#shut();
			this.phase = 'signedOut';
		}
		db.close();
	}

	/** Lets somebody in, or says that the phone's own storage failed. */
	async #let(enter: () => Promise<Result<true>>): Promise<Result<true>> {
		try {
			return await this.#move(enter);
		} catch (error) {
			if (!isStorageError(error)) throw error;
			console.error('not let in', error);
			return { ok: false, error: storageProblem(error) };
		}
	}

	async #move<T>(change: () => Promise<T>): Promise<T> {
		this.#moving += 1;
		try {
			return await change();
		} finally {
			this.#moving -= 1;
		}
	}

	/** Another tab signed out or let another person in: this one must not go on showing the first (P7). */
	#followOtherTabs(): void {
		this.#stopFollowing ??= follow(
			() => this.#device.settings.get('current'),
			(current) => {
				if (this.#moving > 0 || this.phase === 'superseded') return;
				if ((current?.value ?? null) === (this.open && keyOf(this.open.account))) {
					// Signed out in another tab: nobody may be picked here who is not known any more.
					if (this.phase === 'signedOut') void this.#refreshKnown();
					return;
				}
				void this.#move(async () => {
					await this.#shut();
					await this.#enterCurrent();
				});
			}
		);
	}

	async #refreshKnown(): Promise<void> {
		this.known = await knownAccounts(this.#device);
	}

	#lockedBy(account: KnownAccount): void {
		// Noted before it begins: what the phone's storage refused now is done at the next start.
		this.#lock(account).catch((error: unknown) => console.warn('locked account not cleared', error));
	}

	/** Its own server has locked an account: everything but unsent work leaves the phone at once (P7). */
	async #lock(account: KnownAccount): Promise<number> {
		return this.#move(async () => {
			const isOpen = this.open !== null && keyOf(this.open.account) === keyOf(account);
			await this.lockedDoor.note(account, isOpen);
			if (isOpen) {
				this.#firstPassword = undefined;
				await this.#shut();
				this.phase = 'signedOut';
			}
			const left = await this.lockedDoor.clear(account);
			await this.#refreshKnown();
			if (isOpen) this.lockedDoor.say(this.known);
			return left;
		});
	}
}
