import { untrack } from 'svelte';
import { sameValue } from '$lib/domain/changes/canonical';
import { pick } from '$lib/domain/changes/fields';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { ok, type Problem, type Result } from '$lib/domain/result';
import { startAutosave } from '$lib/store/autosave';
import type { StoreContext } from '$lib/store/context';
import { dropEdit, keepEdit, readEdit, type Edit, type Seen } from '$lib/store/keepEdit';
import { storageProblem } from '$lib/store/storageProblem';

type Fields = Readonly<Record<string, unknown>>;

/** What the line under a form says: `kept` is on this phone's disk and not sent. */
export type Kept = 'nothing' | 'saving' | 'kept' | 'failed';

/** A record of this phone, as far as a form asks: the server's version lies beneath unsent changes. */
interface Shown {
	readonly rev: number;
	readonly sync: string;
	readonly base?: { readonly rev: number };
}

interface Opening<F> {
	readonly collection: CollectionName;
	readonly id: string;
	/** every field of the form, as a new record begins */
	readonly blank: F;
	/** the record on the screen, when there is one */
	readonly shown: Shown | undefined;
	/** revision that lies beneath where the form begins at something else than the record's own fields */
	readonly baseRev?: number;
}

/** The form of one record: what is typed is on disk at every beat, and becomes a change when its command is called. */
export class RecordForm<F extends object> {
	fields = $state() as F;
	kept = $state<Kept>('nothing');
	/** why what was typed is not on disk */
	problem = $state.raw<Problem | null>(null);
	readonly id: string;
	readonly #collection: CollectionName;
	readonly #blank: F;
	#seen = $state.raw() as Seen;
	#isOver = false;
	readonly #autosave = startAutosave(() => this.#write());
	readonly isChanged = $derived.by(() => !sameValue($state.snapshot(this.fields), this.#seen.was));

	constructor(
		private readonly store: StoreContext,
		{ collection, id, blank, shown, baseRev }: Opening<F>,
		edit: Edit | undefined
	) {
		this.#collection = collection;
		this.#blank = blank;
		this.id = id;
		this.#seen = { ...seenOf(blank, shown), ...(baseRev === undefined ? {} : { baseRev }) };
		this.fields = { ...(this.#seen.was as F), ...typedIn(edit, Object.keys(blank)) };
		if (edit && this.isChanged) this.kept = 'kept';
	}

	/** With what was kept of it on this phone. */
	static async open<F extends object>(store: StoreContext, opening: Opening<F>): Promise<RecordForm<F>> {
		const edit = await readEdit(store.db, opening.collection, opening.id);
		return new RecordForm(store, opening, edit);
	}

	/** What is typed now, as plain data. */
	get typed(): F {
		return $state.snapshot(this.fields) as F;
	}

	/** What the record says now: taken over as long as nothing is typed here. */
	heard(shown: Shown | undefined): void {
		this.#renew(() => seenOf(this.#blank, shown));
	}

	/** The same for a form that begins at something else than the record's own fields. */
	renew(start: F, baseRev: number): void {
		this.#renew(() => ({ baseRev, was: { ...(start as Fields) } }));
	}

	#renew(seen: () => Seen): void {
		untrack(() => {
			if (this.isChanged || this.kept !== 'nothing') return;
			this.#seen = seen();
			this.fields = { ...(this.#seen.was as F) };
		});
	}

	/** Something was typed. */
	touch(): void {
		if (this.#isOver) return;
		this.kept = 'saving';
		this.#autosave.touch();
	}

	/** Changes fields that no input element holds, and keeps them at once: one press, not typing. */
	set(fields: Partial<F>): void {
		Object.assign(this.fields, fields);
		this.touch();
		void this.flush();
	}

	/** Takes over what another part wrote into the edit (files). */
	async reread(names: readonly (keyof F & string)[]): Promise<void> {
		const edit = await readEdit(this.store.db, this.#collection, this.id);
		Object.assign(this.fields, typedIn(edit, names));
		if (edit) this.kept = 'kept';
	}

	/** Writes at once what is not on disk yet. What could not be written is told by `problem`. */
	flush(): Promise<void> {
		return this.#autosave.flush().catch(() => undefined);
	}

	/** The same, with something on disk even if nothing was typed: before the camera opens. */
	async secure(): Promise<void> {
		await this.#autosave.flush();
		await keepEdit(this.store, this.#collection, this.id, { ...(this.typed as Fields) }, this.#seen);
		this.kept = 'kept';
	}

	/**
	 * What is on the screen becomes a change by a command that reads it from the disk. Where it could not be written
	 * nothing is done, for the command would find older words, or none, and call them saved.
	 * @param isNeeded the record is made even if nothing was typed
	 * @returns what the command says, or why the words are not on the disk (the same is told by `problem`)
	 */
	async save<T>(command: () => Promise<Result<T>>, isNeeded = false): Promise<Result<T>> {
		const written = await this.#written(isNeeded);
		return written.ok ? command() : written;
	}

	async #written(isNeeded: boolean): Promise<Result<true>> {
		try {
			await (isNeeded ? this.secure() : this.#autosave.flush());
			return ok(true);
		} catch (error) {
			this.problem = storageProblem(error);
			return { ok: false, error: this.problem };
		}
	}

	/** What was typed is a change by now: the form says what the record says. */
	saved(): void {
		this.#seen = { ...this.#seen, was: { ...(this.typed as Fields) } };
		this.kept = 'nothing';
	}

	/** Nothing more is written: the screen leaves for good, or the record was made. */
	async end(): Promise<void> {
		this.#isOver = true;
		await this.#autosave.cancel();
	}

	/** Throws away what was typed. */
	async discard(): Promise<void> {
		await this.#autosave.cancel();
		await dropEdit(this.store.db, this.#collection, this.id, Object.keys(this.#seen.was));
		this.fields = { ...this.#seen.was } as F;
		this.kept = 'nothing';
		this.problem = null;
	}

	async #write(): Promise<void> {
		const { typed } = this;
		try {
			if (sameValue(typed, this.#seen.was)) {
				await dropEdit(this.store.db, this.#collection, this.id, Object.keys(typed));
				this.kept = 'nothing';
			} else {
				await keepEdit(this.store, this.#collection, this.id, { ...(typed as Fields) }, this.#seen);
				this.kept = 'kept';
			}
			this.problem = null;
		} catch (error) {
			console.error('form not kept', error);
			this.kept = 'failed';
			this.problem = storageProblem(error);
			throw error;
		}
	}
}

function seenOf(blank: object, shown: Shown | undefined): Seen {
	const stood = shown ? pick(shown, Object.keys(blank)) : {};
	const baseRev = shown?.sync === 'confirmed' ? shown.rev : (shown?.base?.rev ?? 0);
	return { baseRev, was: { ...(blank as Fields), ...stood } };
}

/** What somebody changed of these fields, and did not send. */
function typedIn(edit: Edit | undefined, names: readonly string[]): Record<string, unknown> {
	if (!edit) return {};
	const changed = names.filter(
		(name) => name in edit.fields && !sameValue(edit.was[name], edit.fields[name])
	);
	return { ...pick(edit.fields, changed) };
}
