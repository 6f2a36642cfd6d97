import { createContext } from 'svelte';
import { sameValue } from '$lib/domain/changes/canonical';
import type { Change } from '$lib/domain/changes/protocol';
import { blankMeeting, type Meeting } from '$lib/domain/meetings/meeting';
import { sittingOf, type Sitting } from '$lib/domain/meetings/sitting';
import type { Problem, Result } from '$lib/domain/result';
import { startAutosave } from '$lib/store/autosave';
import type { StoreContext } from '$lib/store/context';
import { dropEdit, keepEdit, revBeneath, type Edit } from '$lib/store/keepEdit';
import { saveMeetingPart, type Seen } from '$lib/store/meetings';
import type { LocalOf } from '$lib/store/rows';
import { storageProblem } from '$lib/store/storageProblem';
import {
	PART_NAMES,
	PARTS,
	SENT_BY_ITSELF,
	withoutBlankRows,
	writableIn,
	type Part,
	type Sheet
} from './parts';
import { planOf } from './plan/planOf';
import type { ReviewData } from './reviewData';

type Fields = Partial<Meeting>;
export type Slot = 'tallyFirst' | 'tallySecond';

interface Hooks {
	/** there are words that are not on disk yet */
	unwritten(isUnwritten: boolean): void;
	/** somebody stands in a field of text: rewriting it would break their syllable (Telex, VNI) */
	isWriting(): boolean;
}

/** How long nothing is touched before a finished part is queued. */
const PAUSE = 2_500;

/**
 * A meeting as a secretary works on it: typed values lie on disk at a steady beat, a part that rests becomes a change,
 * and what others write of the other parts shows at once.
 */
export class MeetingDesk {
	readonly id: string;
	/** the record as it lies here; none while it is being prepared on this phone alone */
	row = $state.raw<LocalOf<'meetings'> | undefined>();
	review = $state.raw<ReviewData | undefined>();
	/** typed and not a change yet; a tally in it may be half typed */
	#typed = $state.raw<Readonly<Record<string, unknown>>>({});
	/** what stood on the screen when a field was first touched, and the revision beneath it */
	#was: Readonly<Record<string, unknown>> = {};
	#rev = 0;
	/** why a part was not taken when it was last tried */
	problems = $state.raw<Readonly<Partial<Record<Part, Problem>>>>({});
	keepProblem = $state.raw<Problem | null>(null);
	isOnDisk = $state(true);
	#pause: ReturnType<typeof setTimeout> | undefined;
	#sending: Promise<boolean> = Promise.resolve(true);
	readonly #autosave = startAutosave(() => this.#write());

	/** The meeting with what was typed; half-typed tallies are not in it. */
	readonly meeting: Meeting = $derived.by(() => {
		const { tallyFirst: _first, tallySecond: _second, ...typed } = this.#typed as Fields;
		return { ...this.start, ...(this.row ?? {}), ...typed, id: this.id };
	});
	readonly state = $derived.by(() => this.row?.state ?? 'planned');
	readonly isNew = $derived.by(() => this.row === undefined);
	readonly sitting = $derived.by<Result<Sitting> | undefined>(() =>
		this.review ? sittingOf(this.meeting, this.review.lookup) : undefined
	);

	/**
	 * @param start what a new meeting begins with; an existing one has all of its own
	 * @param edit what was typed before and never became a change
	 */
	constructor(
		private readonly store: StoreContext,
		private readonly start: Meeting,
		edit: Edit | undefined,
		private readonly hooks: Hooks = { unwritten: () => undefined, isWriting: () => false }
	) {
		this.id = start.id;
		this.#typed = edit?.fields ?? {};
		this.#was = { ...edit?.was };
	}

	/** What a teller has typed so far, else the tally that was handed in; `undefined` when nobody has begun. */
	sheet(slot: Slot): Sheet | undefined {
		return (this.#typed[slot] as Sheet | undefined) ?? this.row?.[slot] ?? undefined;
	}

	/** Whether a tally is being typed that was not handed in. */
	isTyping(slot: Slot): boolean {
		return slot in this.#typed;
	}

	/** Whether something of a part is not queued yet. */
	isPending(part: Part): boolean {
		return PARTS[part].some((field) => field in this.#typed);
	}

	/** What a field holds now, letter by letter. */
	set(fields: Fields): void {
		this.#put(fields);
	}

	/** One press, not typing: nothing is gained by waiting. */
	press(fields: Fields): void {
		this.#put(fields);
		void this.flush();
	}

	setSheet(slot: Slot, sheet: Sheet): void {
		this.#put({ [slot]: sheet });
	}

	#put(fields: Readonly<Record<string, unknown>>): void {
		if (this.isOnDisk) this.#rev = revBeneath(this.row);
		// What a new meeting begins with is on this screen alone: it goes to disk with the first letter.
		if (this.isNew && Object.keys(this.#typed).length === 0) this.#typed = { ...planOf(this.start) };
		for (const field of Object.keys(fields)) {
			if (!(field in this.#typed)) this.#was = { ...this.#was, [field]: this.row?.[field as keyof Meeting] };
		}
		this.#typed = { ...this.#typed, ...fields };
		this.problems = without(this.problems, partsOf(fields));
		this.isOnDisk = false;
		this.hooks.unwritten(true);
		this.#autosave.touch();
		this.rest();
	}

	/** Queues what rests, once nothing was touched for a while; text in a field waits until the person leaves it. */
	rest(): void {
		clearTimeout(this.#pause);
		if (this.isNew) return;
		this.#pause = setTimeout(() => {
			if (!this.hooks.isWriting()) void this.send();
		}, PAUSE);
	}

	/** Resolves when everything typed is on disk. What could not be written is told by `keepProblem`. */
	flush(): Promise<void> {
		return this.#autosave.flush().catch(() => undefined);
	}

	/** Everything typed is on disk, and the beat stops: the screen goes. */
	async leave(): Promise<void> {
		clearTimeout(this.#pause);
		await this.flush();
	}

	/**
	 * Makes changes of the parts that are finished. What is refused stays on the phone with its reason.
	 * @returns whether all of them were taken
	 */
	send(parts: readonly Part[] = SENT_BY_ITSELF): Promise<boolean> {
		this.#sending = this.#sending.then(() => this.#sendParts(parts));
		return this.#sending;
	}

	async #sendParts(parts: readonly Part[]): Promise<boolean> {
		clearTimeout(this.#pause);
		await this.flush();
		if (this.isNew) return true;
		let isTaken = true;
		for (const part of parts) {
			const fields = writableIn(this.state, part).filter((field) => field in this.#typed);
			if (fields.length > 0 && !(await this.#sendPart(part, fields))) isTaken = false;
		}
		return isTaken;
	}

	async #sendPart(part: Part, fields: readonly string[]): Promise<boolean> {
		const rows = withoutBlankRows(this.#picked(fields) as Fields);
		if (!sameValue(rows, this.#picked(fields))) this.#put({ ...rows });
		await this.flush();
		if (this.keepProblem) return false;
		const sent = this.#picked(fields);
		const saved = await saveMeetingPart(this.store, this.id, fields);
		if (saved.ok) {
			// The record is read again before the typed value goes, so that the screen never shows an older one.
			this.row = (await this.store.db.meetings.get(this.id)) ?? this.row;
			this.#forget(fields.filter((field) => this.#typed[field] === sent[field]));
		} else this.problems = { ...this.problems, [part]: saved.error };
		return saved.ok;
	}

	/** Decides on what is on the screen: first what was typed, then the act itself. */
	async decide<T = Change>(act: (seen: Seen) => Promise<Result<T>>): Promise<Result<T>> {
		const row = this.row;
		if (!row) return { ok: false, error: { code: 'record.unknown' } };
		const own = Object.keys(this.#typed);
		if (!(await this.send())) return { ok: false, error: this.#firstProblem() };
		const done = await act({ row, own });
		if (done.ok) this.row = (await this.store.db.meetings.get(this.id)) ?? this.row;
		return done;
	}

	/** A meeting that was prepared on this phone has become a record. */
	async planned(plan: Fields): Promise<void> {
		this.row = await this.store.db.meetings.get(this.id);
		this.#forget(Object.keys(plan));
	}

	/** What was typed of these fields counts no more: an act has said it. */
	async forget(fields: readonly string[]): Promise<void> {
		await this.#autosave.flush().catch(() => undefined);
		this.#forget(fields);
		await dropEdit(this.store.db, 'meetings', this.id, fields);
	}

	/** What lies on disk was put there beside this screen: a refused change that was taken back, a file. */
	reopen(edit: Edit | undefined): void {
		this.#typed = { ...edit?.fields };
		this.#was = { ...edit?.was };
		this.problems = {};
	}

	#forget(fields: readonly string[]): void {
		this.#typed = without(this.#typed, fields);
		this.#was = without(this.#was, fields);
	}

	#picked(fields: readonly string[]): Readonly<Record<string, unknown>> {
		return Object.fromEntries(fields.map((field) => [field, this.#typed[field]]));
	}

	#firstProblem(): Problem {
		const part = PART_NAMES.find((name) => this.problems[name]);
		return (part && this.problems[part]) ?? this.keepProblem ?? { code: 'storage.failed' };
	}

	async #write(): Promise<void> {
		const typed = this.#typed;
		try {
			const seen = { baseRev: this.#rev, was: this.#was };
			if (Object.keys(typed).length > 0) await keepEdit(this.store, 'meetings', this.id, typed, seen);
		} catch (error) {
			console.error('meeting not kept', error);
			this.keepProblem = storageProblem(error);
			throw error;
		}
		this.keepProblem = null;
		if (this.#typed !== typed) return;
		this.isOnDisk = true;
		this.hooks.unwritten(false);
	}
}

function without<T extends object>(all: T, names: readonly string[]): T {
	return Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name))) as T;
}

function partsOf(fields: object): readonly Part[] {
	return PART_NAMES.filter((part) => PARTS[part].some((field) => field in fields));
}

/** A meeting of nothing but its id and its campaign. */
export function blankStart(id: string, known: Partial<Meeting>): Meeting {
	return blankMeeting({ id, campaign: '', council: '', ...known });
}

const [getDesk, setDesk] = createContext<MeetingDesk>();
export { getDesk, setDesk };
