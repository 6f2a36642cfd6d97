import type { RecordOf } from '$lib/domain/changes/attempt';
import { breathe, eachInSlices } from './breathe';
import type { LocalDatabase } from './database';
import type { Local } from './rows';
import { tableOf } from './queueChange';
import { watchKeys, type ChangedKeys } from './watchKeys';

type Collection = 'initiatives' | 'scores';

/** Rows of 5 kB, read by the browser in one task: more of them would hold up a slow phone. */
const PAGE = 20;
const FORGET_AFTER = 60_000;

/**
 * A table of the phone in memory, each row made small, for lists over thousands of records whose texts are long. Read
 * with pauses, so that nothing holds the page for 50 ms at a quarter of its speed; writes of this tab, of others and of
 * the sync engine arrive by key. Forgotten a minute after the last screen that used it has gone.
 */
export class LightRows<name extends Collection, Light> {
	readonly #byId = new Map<string, Light>();
	readonly #listeners = new Set<() => void>();
	#stale = new Set<string>();
	#mustReload = false;
	#isReady = false;
	#work: Promise<void> | null = null;
	#stopWatching: (() => void) | undefined;
	#forgetting: ReturnType<typeof setTimeout> | undefined;

	/** @param light the small row; `null` for one that is in no list */
	constructor(
		private readonly db: LocalDatabase,
		private readonly collection: name,
		private readonly light: (row: Local<RecordOf[name]>) => Light | null
	) {}

	/** What was read so far, in no order; another array at each call. */
	get rows(): readonly Light[] {
		return [...this.#byId.values()];
	}

	/** Whether all that the phone holds has been read. */
	get isReady(): boolean {
		return this.#isReady;
	}

	/** Begins to read. @param listener called when all was read, and after each change */
	subscribe(listener: () => void): () => void {
		clearTimeout(this.#forgetting);
		this.#listeners.add(listener);
		if (!this.#stopWatching) {
			this.#stopWatching = watchKeys(this.db.name, this.collection, (keys) => this.#changed(keys));
			this.#mustReload = true;
			this.#run();
		}
		return () => {
			this.#listeners.delete(listener);
			if (this.#listeners.size === 0) this.#forgetting = setTimeout(() => this.#forget(), FORGET_AFTER);
		};
	}

	/** Resolves when all that was there at the call has been read. */
	async settled(): Promise<void> {
		while (this.#work) await this.#work;
	}

	#forget(): void {
		this.#stopWatching?.();
		this.#stopWatching = undefined;
		this.#byId.clear();
		this.#isReady = false;
	}

	#changed(keys: ChangedKeys): void {
		if (keys === 'all') this.#mustReload = true;
		else for (const key of keys) this.#stale.add(key);
		this.#run();
	}

	#run(): void {
		this.#work ??= this.#catchUp()
			// The connection was lost or the account closed: the next write or screen starts it again.
			.catch((error: unknown) => console.warn(`${this.collection} not read`, error))
			.finally(() => {
				this.#work = null;
			});
	}

	async #catchUp(): Promise<void> {
		while (this.#stopWatching && (this.#mustReload || this.#stale.size > 0)) {
			if (this.#mustReload) await this.#readAll();
			else await this.#readStale();
			if (!this.#mustReload) this.#tell();
		}
	}

	async #readAll(): Promise<void> {
		this.#mustReload = false;
		this.#stale.clear();
		const table = tableOf(this.db, this.collection);
		const before = new Set(this.#byId.keys());
		for (let after = '', isLast = false; !isLast;) {
			const page = await table.where('id').above(after).limit(PAGE).toArray();
			// What the browser has just unpacked was a task of its own.
			await breathe();
			await eachInSlices(
				page,
				(row) => {
					before.delete(row.id);
					this.#put(row.id, row);
				},
				undefined,
				8
			);
			isLast = page.length < PAGE;
			after = page.at(-1)?.id ?? after;
			if (this.#mustReload || !this.#stopWatching) return;
		}
		for (const id of before) this.#byId.delete(id);
		this.#isReady = true;
	}

	async #readStale(): Promise<void> {
		const keys = [...this.#stale].slice(0, PAGE);
		for (const key of keys) this.#stale.delete(key);
		const rows = await tableOf(this.db, this.collection).bulkGet(keys);
		keys.forEach((key, place) => this.#put(key, rows[place]));
	}

	#put(id: string, row: Local<RecordOf[name]> | undefined): void {
		const light = row ? this.light(row) : null;
		if (light === null) this.#byId.delete(id);
		else this.#byId.set(id, light);
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}
