import { sameValue } from '$lib/domain/changes/canonical';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import type { Problem, Result } from '$lib/domain/result';
import { cleanLine, cleanText } from '$lib/domain/text/clean';
import { startAutosave } from '$lib/store/autosave';
import type { StoreContext } from '$lib/store/context';
import { dropEdit, keepEdit } from '$lib/store/keepEdit';
import { storageProblem } from '$lib/store/storageProblem';
import type { Shown } from '../shown';

/** What the line under the form says of the words. */
export type Saved = 'nothing' | 'saving' | 'saved' | 'failed';

/** The words of a part while they are being typed. */
export type Written = { -readonly [field in keyof Initiative]: Initiative[field] };
export type WrittenField = keyof Initiative;

interface Hooks {
	/** something is on disk now: a reload comes back to it, and there is something to lose */
	kept?(): void;
	/** there are words that are not on disk yet */
	dirty(isDirty: boolean): void;
}

/** Quiet time after which finished words go on their way although the part is still open. */
const PAUSE = 45_000;

/** One part of an initiative on the screen: on disk from the first keystroke, a change when it is left. */
export class InitiativeEdit {
	/** its fields; changed in place, then {@link touch} */
	form = $state({}) as Written;
	saved = $state<Saved>('nothing');
	/** why the words are not on disk */
	saveProblem = $state.raw<Problem | null>(null);
	/** why the words are no change yet: the rules, as they will be asked at the server */
	problem = $state.raw<Problem | null>(null);
	/** another tab has saved it, or thrown it away */
	isOver = $state(false);
	/** the fields as they were last read from disk or written there, letter for letter */
	#known: Partial<Written> = {};
	/** the record beneath, as it was on the screen when a field was last read */
	#seen: { baseRev: number; was: Partial<Written> };
	/** an idea that was never saved: it becomes a change by *Lưu* alone */
	readonly isNew: boolean;
	#isOnDisk: boolean;
	#pause: ReturnType<typeof setTimeout> | undefined;
	readonly #autosave = startAutosave(() => this.#keep());

	constructor(
		private readonly store: StoreContext,
		private readonly hooks: Hooks,
		readonly id: string,
		readonly fields: readonly WrittenField[],
		shown: Shown
	) {
		this.#seen = { baseRev: shown.baseRev, was: {} };
		this.#isOnDisk = shown.exists;
		this.isNew = shown.row === undefined;
		this.saved = this.isNew && shown.exists ? 'saved' : 'nothing';
		for (const field of fields) this.#read(field, shown);
	}

	/** The form changed. */
	touch(): void {
		if (this.isOver) return;
		this.saved = 'saving';
		this.hooks.dirty(true);
		this.#autosave.touch();
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => void this.toChange(), PAUSE);
	}

	/** Changes fields that no input element holds, and keeps them. */
	set(fields: Partial<Written>): void {
		Object.assign(this.form, fields);
		this.touch();
	}

	/** Resolves when everything is on disk: before the camera opens, before the page goes. */
	flush(): Promise<void> {
		return this.#autosave.flush();
	}

	/** The same, with something on disk even if nothing was typed yet: a killed browser comes back to it. */
	async secure(): Promise<void> {
		await this.flush();
		if (this.#isOnDisk || this.isOver) return;
		const [first] = this.fields;
		if (first) await this.#write({ [first]: this.form[first] });
	}

	/**
	 * What lies on disk now: words of another tab or of a co-author are taken over, so that nothing older is written over
	 * them. Words of this tab that are not on disk yet come first.
	 */
	heard(shown: Shown): void {
		if (this.isOver) return;
		if (!shown.exists || (this.isNew && shown.row)) {
			this.isOver = this.#isOnDisk;
			return;
		}
		this.#isOnDisk = true;
		const quiet = this.fields.filter((field) => !this.#isTyped(field));
		this.#seen.baseRev =
			quiet.length === this.fields.length ? shown.baseRev : Math.min(this.#seen.baseRev, shown.baseRev);
		for (const field of quiet) this.#read(field, shown);
	}

	/** The part is finished for now: what differs becomes a change. @returns `null` when there is none */
	async toChange(): Promise<Result<unknown> | null> {
		clearTimeout(this.#pause);
		if (this.isOver) return null;
		await this.flush();
		if (this.isNew) return null;
		// The rules are loaded only now: typing need not wait for them.
		const { saveWords } = await import('$lib/store/initiatives/saveWords');
		const saved = await saveWords(this.store, this.id, this.fields);
		this.problem = saved.ok ? null : saved.error;
		return saved;
	}

	/** Rows that were added and never filled go, once the part is left. */
	tidy(): void {
		const lists = this.fields.filter((field) => Array.isArray(this.form[field]));
		for (const field of lists) {
			const rows = this.form[field] as readonly unknown[];
			const filled = rows.filter((row) => !isBlank(row));
			if (filled.length < rows.length) this.set({ [field]: filled });
		}
	}

	/** The screen goes: the words are kept, and go on their way. */
	async leave(): Promise<void> {
		this.tidy();
		await this.toChange().catch((error: unknown) => console.warn('words not saved on leaving', error));
		clearTimeout(this.#pause);
	}

	/** Throws away an idea that was never saved. */
	async discard(): Promise<void> {
		await this.#autosave.cancel();
		this.isOver = true;
		this.hooks.dirty(false);
		await dropEdit(this.store.db, 'initiatives', this.id);
	}

	/** It was saved by a command that ends the edit: nothing is to be written after it. */
	end(): void {
		this.isOver = true;
		clearTimeout(this.#pause);
	}

	#read(field: WrittenField, { words, row }: Shown): void {
		const value = words[field];
		this.#seen.was = { ...this.#seen.was, [field]: row?.[field] };
		const isHere = field in this.form;
		// Cleaned by the rules on its way: what is being typed is left as it is, its blank at the end too.
		if (!isHere || !sameValue(cleaned(field, this.form[field]), cleaned(field, value)))
			Object.assign(this.form, { [field]: structuredClone(value) });
		this.#known = { ...this.#known, [field]: $state.snapshot(this.form)[field] };
	}

	#isTyped(field: WrittenField): boolean {
		return !sameValue($state.snapshot(this.form)[field], this.#known[field]);
	}

	async #keep(): Promise<void> {
		const typed = this.fields.filter((field) => this.#isTyped(field));
		if (typed.length > 0) {
			const form = $state.snapshot(this.form);
			await this.#write(Object.fromEntries(typed.map((field) => [field, form[field]])));
		}
		if (this.isOver) return;
		this.saved = 'saved';
		this.hooks.dirty(false);
	}

	async #write(fields: Partial<Written>): Promise<void> {
		try {
			await keepEdit(this.store, 'initiatives', this.id, fields, { ...this.#seen });
			this.#known = { ...this.#known, ...fields };
			this.#isOnDisk = true;
			this.saveProblem = null;
			this.hooks.kept?.();
		} catch (error) {
			console.error('words not saved', error);
			this.saved = 'failed';
			this.saveProblem = storageProblem(error);
			throw error;
		}
	}
}

/** A row of which every field is empty. */
function isBlank(row: unknown): boolean {
	if (typeof row !== 'object' || row === null) return false;
	return Object.values(row).every((value) => typeof value === 'string' && value.trim() === '');
}

const LINES: readonly WrittenField[] = ['title', 'investor'];

/** A value as the rules will have cleaned it. */
function cleaned(field: WrittenField, value: unknown): unknown {
	if (typeof value === 'string') return LINES.includes(field) ? cleanLine(value) : cleanText(value);
	if (Array.isArray(value)) return value.map((one: unknown) => cleanedMember(one));
	return value;
}

function cleanedMember(member: unknown): unknown {
	if (typeof member === 'string') return cleanLine(member);
	if (typeof member !== 'object' || member === null) return member;
	return Object.fromEntries(
		Object.entries(member).map(([name, value]) => [
			name,
			typeof value === 'string' ? cleanLine(value) : (value as unknown)
		])
	);
}
