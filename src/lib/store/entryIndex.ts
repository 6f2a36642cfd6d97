/*
 * The entries of this phone in memory, compact and searchable: for my log, the evidence board, inbox and timelines.
 *
 *   const index = entryIndexOf(open.db);           one per database, shared by all screens
 *   const stop = index.subscribe(() => …);         starts loading; called after each change, at most ten times a second
 *   index.rows                                     newest deed first; another array after each change (safe to keep)
 *   index.get(id)                                  one row
 *   index.progress                                 { loaded, total, ready }: partial rows may be shown while loading
 *   await index.select(test, signal)               filters with pauses; `null` when the signal stopped it
 *
 * In a component use `entryRows(open.db)` of `app/entryRows.svelte`, the same as a rune.
 * A search: `const query = fold(typed)`, then `matchesFolded(row.text, query)` in `select`. `row.unsent`: the server
 * never took it, it counts nowhere. A row is the person's view (with own unsent edits); the long texts, the author's
 * reasons and the named files are read by `db.entries.get(id)`.
 *
 * Loading and filtering pause every 12 ms, so that nothing holds the page for 50 ms at a quarter of its speed. Writes
 * of this tab, of others and of the sync engine arrive by key; nothing is read twice. Forgotten one minute after the
 * last screen that used it has gone.
 */
import type { LocalDatabase } from './database';
import { breathe, eachInSlices } from './breathe';
import { compareRows, entryRow, type EntryRow } from './entryRow';
import { watchKeys, type ChangedKeys } from './watchKeys';

export type { EntryRow };

export interface IndexProgress {
	readonly loaded: number;
	readonly total: number;
	/** everything that the phone holds is in `rows` */
	readonly ready: boolean;
}

const FIRST_ROWS = 60;
const PAGE = 100;
const TELL_EVERY = 100;
/** while the phone's entries are still being read, reading comes first */
const TELL_LOADING = 1_000;
const FORGET_AFTER = 60_000;

const indices = new WeakMap<LocalDatabase, EntryIndex>();

/** The index of an account's database; made at the first call, loaded at the first subscription. */
export function entryIndexOf(db: LocalDatabase): EntryIndex {
	const known = indices.get(db);
	if (known) return known;
	const made = new EntryIndex(db);
	indices.set(db, made);
	return made;
}

export class EntryIndex {
	readonly #db: LocalDatabase;
	readonly #byId = new Map<string, EntryRow>();
	readonly #byDay = new Map<string, EntryRow[]>();
	readonly #listeners = new Set<() => void>();
	#rows: readonly EntryRow[] | null = null;
	#progress: IndexProgress = { loaded: 0, total: 0, ready: false };
	/** keys that changed and are to be read again */
	#stale = new Set<string>();
	#work: Promise<void> | null = null;
	#mustReload = false;
	#toldAt = -TELL_EVERY;
	#telling: ReturnType<typeof setTimeout> | undefined;
	#forgetting: ReturnType<typeof setTimeout> | undefined;
	#stopWatching: (() => void) | undefined;

	constructor(db: LocalDatabase) {
		this.#db = db;
	}

	get progress(): IndexProgress {
		return this.#progress;
	}

	get rows(): readonly EntryRow[] {
		this.#rows ??= this.#inOrder();
		return this.#rows;
	}

	get(id: string): EntryRow | undefined {
		return this.#byId.get(id);
	}

	subscribe(listener: () => void): () => void {
		clearTimeout(this.#forgetting);
		this.#listeners.add(listener);
		this.#start();
		return () => {
			this.#listeners.delete(listener);
			if (this.#listeners.size === 0) {
				this.#forgetting = setTimeout(() => this.#forget(), FORGET_AFTER);
			}
		};
	}

	/** Rows that pass, in order. Stop it by the signal as soon as the question is an old one. */
	async select(test: (row: EntryRow) => boolean, signal?: AbortSignal): Promise<readonly EntryRow[] | null> {
		const found: EntryRow[] = [];
		const whole = await eachInSlices(this.rows, (row) => test(row) && found.push(row), signal);
		return whole ? found : null;
	}

	/** Resolves when all that was there at the call is in `rows`. */
	async settled(): Promise<void> {
		while (this.#work) await this.#work;
	}

	#start(): void {
		if (this.#stopWatching) return;
		this.#stopWatching = watchKeys(this.#db.name, 'entries', (keys) => this.#changed(keys));
		this.#mustReload = true;
		this.#run();
	}

	#forget(): void {
		this.#stopWatching?.();
		this.#stopWatching = undefined;
		this.#clear();
		this.#progress = { loaded: 0, total: 0, ready: false };
	}

	#changed(keys: ChangedKeys): void {
		if (keys === 'all') this.#mustReload = true;
		else for (const key of keys) this.#stale.add(key);
		this.#run();
	}

	#run(): void {
		this.#work ??= this.#catchUp()
			// The connection was lost or the account closed: the next write or screen starts it again.
			.catch((error: unknown) => console.warn('entry index stopped', error))
			.finally(() => {
				this.#work = null;
			});
	}

	async #catchUp(): Promise<void> {
		while (this.#stopWatching && (this.#mustReload || this.#stale.size > 0)) {
			if (this.#mustReload) await this.#loadAll();
			else await this.#readStale();
		}
	}

	async #loadAll(): Promise<void> {
		this.#mustReload = false;
		this.#stale.clear();
		const { entries } = this.#db;
		const total = await entries.count();
		// Something to see at once, before the rest comes in the order of its keys.
		const newest = await entries.orderBy('capturedAt').reverse().limit(FIRST_ROWS).toArray();
		for (const entry of newest) this.#put(entryRow(entry));
		this.#report(total, false);
		const before = new Set(this.#byId.keys());
		for (let after = '', isLast = false; !isLast;) {
			const page = await entries.where('id').above(after).limit(PAGE).toArray();
			await eachInSlices(page, (entry) => {
				before.delete(entry.id);
				this.#put(entryRow(entry));
			});
			isLast = page.length < PAGE;
			after = page.at(-1)?.id ?? after;
			this.#report(total, false);
			if (this.#mustReload || !this.#stopWatching) return;
			await breathe();
		}
		for (const id of before) this.#remove(id);
		this.#report(this.#byId.size, true);
	}

	async #readStale(): Promise<void> {
		const keys = [...this.#stale].slice(0, PAGE);
		for (const key of keys) this.#stale.delete(key);
		const entries = await this.#db.entries.bulkGet(keys);
		await eachInSlices([...keys.entries()], ([place, key]) => {
			const entry = entries[place];
			if (entry) this.#put(entryRow(entry));
			else this.#remove(key);
		});
		this.#report(this.#byId.size, true);
	}

	#put(row: EntryRow): void {
		this.#remove(row.id);
		this.#byId.set(row.id, row);
		const day = this.#byDay.get(row.day);
		// A day has few entries: kept in order at each step, nothing is left to be sorted in one go.
		if (day) day.splice(placeIn(day, row), 0, row);
		else this.#byDay.set(row.day, [row]);
		this.#rows = null;
	}

	#remove(id: string): void {
		const row = this.#byId.get(id);
		if (!row) return;
		this.#byId.delete(id);
		const others = (this.#byDay.get(row.day) ?? []).filter((other) => other !== row);
		if (others.length > 0) this.#byDay.set(row.day, others);
		else this.#byDay.delete(row.day);
		this.#rows = null;
	}

	#clear(): void {
		this.#byId.clear();
		this.#byDay.clear();
		this.#rows = null;
	}

	/** A year has few days: their rows are laid end to end. */
	#inOrder(): readonly EntryRow[] {
		const rows: EntryRow[] = [];
		const days = [...this.#byDay.keys()].sort().reverse();
		for (const day of days) for (const row of this.#byDay.get(day) ?? []) rows.push(row);
		return rows;
	}

	#report(total: number, ready: boolean): void {
		const loaded = this.#byId.size;
		this.#progress = { loaded, total: Math.max(total, loaded), ready };
		// A single change shows at once; of a flood each tenth of a second is shown, and its end.
		const beat = ready || loaded <= FIRST_ROWS ? TELL_EVERY : TELL_LOADING;
		const wait = this.#toldAt + beat - performance.now();
		if (wait <= 0) this.#tell();
		else this.#telling ??= setTimeout(() => this.#tell(), wait);
	}

	#tell(): void {
		clearTimeout(this.#telling);
		this.#telling = undefined;
		this.#toldAt = performance.now();
		for (const listener of this.#listeners) listener();
	}
}

/** Where a row belongs among the sorted rows of its day. */
function placeIn(day: readonly EntryRow[], row: EntryRow): number {
	let from = 0;
	let to = day.length;
	while (from < to) {
		const middle = (from + to) >> 1;
		const other = day[middle];
		if (other && compareRows(other, row) < 0) from = middle + 1;
		else to = middle;
	}
	return from;
}
