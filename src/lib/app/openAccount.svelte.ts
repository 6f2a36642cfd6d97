import type { Actor } from '$lib/domain/access/actor';
import { awaitsAnswer } from '$lib/domain/accounts/awaitsAnswer';
import type { ResetFields } from '$lib/domain/accounts/reset';
import { provesRevocation } from '$lib/domain/accounts/revocation';
import { sectionsOf } from '$lib/domain/access/sections';
import { ok, type Result } from '$lib/domain/result';
import { sameValue } from '$lib/domain/changes/canonical';
import { corrected } from '$lib/domain/time';
import type { AccountApi } from '$lib/remote/accountApi';
import type { Connection } from '$lib/remote/request';
import type { TrustApi } from '$lib/remote/trustApi';
import { campaignsWithEdits } from '$lib/store/campaignEdits';
import type { StoreContext } from '$lib/store/context';
import { databaseName, LocalDatabase } from '$lib/store/database';
import type { DeviceDatabase, KnownAccount } from '$lib/store/device';
import { cacheFile, cacheKey } from '$lib/store/fileCache';
import { heldFile } from '$lib/store/heldFile';
import { unfinishedDrafts } from '$lib/store/drafts';
import { follow } from '$lib/store/follow';
import { keyOf, knownAccount, updateKnown } from '$lib/store/knownAccounts';
import { readMeta, writeMeta } from '$lib/store/meta';
import type { EngineState } from '$lib/sync/engine';
import { SyncStatus } from '$lib/sync/status.svelte';
import { phoneNow } from './clock';
import { newId } from './ids';
import { press } from './press';
import type { RunningSync } from './startSync';
import type { TakingAlong } from './takingAlong.svelte';

/** The account that is open on this phone: its database, what it may do, and the engine that moves its things. */
export class OpenAccount {
	account = $state.raw<KnownAccount>() as KnownAccount;
	/** somebody else replaced the password, and the person has not yet said whether that was asked for */
	reset = $state.raw<ResetFields | null>(null);
	readonly db: LocalDatabase;
	readonly store: StoreContext;
	readonly status: SyncStatus;
	readonly connection: Connection;
	#sync: Promise<RunningSync> | undefined;
	#along: Promise<TakingAlong> | undefined;
	/** sessions that this tab has had or has now */
	readonly #tokens = new Set<string>();
	#device = '';
	#closed = false;
	#stops: readonly (() => void)[] = [];

	private constructor(
		account: KnownAccount,
		private readonly deviceDb: DeviceDatabase,
		private readonly onRevoked: () => void
	) {
		this.account = account;
		this.#tokens.add(account.token);
		this.db = new LocalDatabase(databaseName(account.server, account.account));
		this.status = new SyncStatus(this.db, Date.now, (move) => press.after(move));
		const actor = () => this.actor;
		this.store = {
			db: this.db,
			get actor() {
				return actor();
			},
			now: phoneNow,
			correctedNow: () => corrected(phoneNow(), this.status.clockOffset),
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

	/**
	 * Opens the account's database; the network plays no part in it.
	 * @param onRevoked its own server has locked the account
	 * @param prepare is given the database before it is opened
	 */
	static async open(
		account: KnownAccount,
		deviceDb: DeviceDatabase,
		onRevoked: () => void,
		prepare: (db: LocalDatabase) => void = () => undefined
	): Promise<OpenAccount> {
		const opened = new OpenAccount(account, deviceDb, onRevoked);
		prepare(opened.db);
		try {
			await opened.db.open();
			await Promise.all([opened.#learnDevice(), opened.status.learnClock()]);
		} catch (error) {
			opened.close();
			throw error;
		}
		opened.#stops = [opened.#watchOwnRights(), opened.#watchSession()];
		return opened;
	}

	get actor(): Actor {
		const { account, person, roles } = this.account;
		return { kind: 'account', account, person, roles };
	}

	/** Begins to move things; called once the first screen stands. */
	async startSync(): Promise<void> {
		if (this.#closed) return;
		this.#sync ??= this.#loadSync();
		await this.#sync;
	}

	/** Asks for a pass; resolves when it has ended, well or not. */
	async sync(): Promise<void> {
		await (await this.#sync)?.wake();
	}

	/** The server hears that nothing is left here, so that nobody looks for this phone later. */
	async lastWord(): Promise<void> {
		await (await this.#sync)?.lastWord();
	}

	/** What is on this phone alone: unsent or parked changes, and drafts, those of campaigns' rules and of records too. */
	async unsent(): Promise<{ readonly changes: number; readonly drafts: number }> {
		const changes = await this.db.outbox.where('status').anyOf('waiting', 'refused', 'conflict').count();
		// Whoever lost the right to the editor could neither save such work nor throw it away.
		const plans = sectionsOf(this.actor).includes('campaigns') ? await campaignsWithEdits(this.db) : [];
		const drafts = (await unfinishedDrafts(this.db)).length + plans.length + (await this.db.edits.count());
		return { changes, drafts };
	}

	/** Whether a file holds everything that is on this phone alone (`unsentMarks`). */
	async isWithin(exported: ReadonlySet<string>): Promise<boolean> {
		const { unsentMarks } = await import('$lib/store/carry/unsentMarks');
		return [...(await unsentMarks(this.db))].every((mark) => exported.has(mark));
	}

	/** A photo or document of a record: the bytes on this phone, else the server's. @param thumb the small picture */
	async file(id: string, thumb: boolean, signal?: AbortSignal): Promise<Result<Blob>> {
		const held = await heldFile(this.db, id, thumb);
		if (held) return ok(held);
		const { fetchFile } = await import('$lib/remote/fileApi');
		const fetched = await fetchFile(this.connection, id, thumb, signal);
		if (fetched.ok) {
			const bytes = await fetched.value.arrayBuffer();
			const file = { id: cacheKey(id, thumb), type: fetched.value.type, bytes, keptAt: this.store.now() };
			await cacheFile(this.db, file);
		}
		return fetched;
	}

	/** What this account takes along to where there is no network; it goes on whichever screen is shown. */
	along(): Promise<TakingAlong> {
		this.#along ??= this.#loadAlong().catch((error: unknown) => {
			// Its code did not come; the next one who asks may be luckier.
			this.#along = undefined;
			throw error;
		});
		return this.#along;
	}

	/** Reads the ward's devices anew and keeps them, so that they can be seen offline; for the administrator. */
	async readDevices(): Promise<Result<true>> {
		const { readDevices } = await import('./readDevices');
		const { server, account } = this.account;
		return readDevices(this.db, this.connection, { server, account });
	}

	/** What the server's log tells, and the decision to erase something from it. Online. */
	async trustApi(): Promise<TrustApi> {
		const { createTrustApi } = await import('$lib/remote/trustApi');
		const { server, account } = this.account;
		return createTrustApi(this.connection, newId, { server, account });
	}

	/** What the administrator does for others, and the person with the own password. */
	async accountApi(): Promise<AccountApi> {
		const { createAccountApi } = await import('$lib/remote/accountApi');
		return createAccountApi(this.connection);
	}

	/** Keeps what is known of the account on this phone. */
	async update(known: Partial<KnownAccount>): Promise<void> {
		this.account = { ...this.account, ...known };
		this.#tokens.add(this.account.token);
		await updateKnown(this.deviceDb, this.account, known);
	}

	close(): void {
		this.#closed = true;
		for (const stop of this.#stops) stop();
		void this.#sync?.then((running) => running.stop());
		void this.#along?.then(
			(along) => along.shut(),
			() => undefined
		);
		this.status.stop();
		this.db.close();
	}

	async #learnDevice(): Promise<void> {
		this.#device = await readMeta(this.db, 'device');
		if (this.#device !== '') return;
		this.#device = newId();
		await writeMeta(this.db, { device: this.#device, isFresh: true });
	}

	async #loadSync(): Promise<RunningSync> {
		// Not part of the first load: the person writes before anything moves.
		const { startSync } = await import('./startSync');
		return startSync({
			db: this.db,
			connection: this.connection,
			account: () => this.account,
			actor: () => this.actor,
			onState: (state) => this.#follow(state),
			// It counts from now on; a phone that cannot write must still be able to send.
			keepToken: (token) =>
				this.update({ token }).catch((error: unknown) => console.warn('session not kept', error))
		});
	}

	async #loadAlong(): Promise<TakingAlong> {
		const { startAlong } = await import('./startAlong');
		return startAlong(this);
	}

	#follow(state: EngineState): void {
		this.status.engine = state;
		if (!this.#closed && provesRevocation(state.problem, this.account)) this.onRevoked();
	}

	/** Rights that changed at the server arrive with the own account's row; the screens follow at once. */
	#watchOwnRights(): () => void {
		return follow(
			() => this.db.users.get(this.account.account),
			(row) => {
				// `mustChange` is left to sign-in and to the change itself: a row read before it would ask again.
				if (!row) return;
				this.#learnReset(row);
				const { name, person, roles, username, phone } = row;
				this.#learn({ name, person, roles, username, phone });
			}
		);
	}

	#learnReset({
		resetAt = '',
		resetBy = '',
		resetByName = '',
		resetAnswer = ''
	}: Partial<ResetFields>): void {
		const reset = { resetAt, resetBy, resetByName, resetAnswer };
		const waits = awaitsAnswer(reset);
		if (!sameValue(this.reset, waits ? reset : null)) this.reset = waits ? reset : null;
	}

	/** Another tab signed in again, renewed the session or changed the password. */
	#watchSession(): () => void {
		return follow(
			() => knownAccount(this.deviceDb, keyOf(this.account)),
			(row) => {
				// An answer that was under way while this tab wrote a newer session says nothing new.
				if (!row || this.#tokens.has(row.token) || row.server !== this.account.server) return;
				this.#tokens.add(row.token);
				this.account = row;
			}
		);
	}

	/** Writes only what is new: every write wakes the screens. */
	#learn(row: Partial<KnownAccount>): void {
		const known = this.account;
		const isNew = (Object.keys(row) as (keyof KnownAccount)[]).some(
			(key) => !sameValue(row[key], known[key])
		);
		if (!isNew) return;
		// It counts already; should the phone not keep it, the own row tells it again at the next start.
		this.update(row).catch((error: unknown) => console.warn('account not kept', error));
	}
}
