import type { ReportSection } from '$lib/domain/nominations/nomination';
import { partOf, samePart, withPart } from '$lib/domain/nominations/reportParts';
import { addSentences, dropSentence, swapSentences } from '$lib/domain/nominations/sentences';
import type { Problem, Result } from '$lib/domain/result';
import { startAutosave } from '$lib/store/autosave';
import type { StoreContext } from '$lib/store/context';
import { keepReport, openReport, saveReport, type OpenReport } from '$lib/store/report';
import { storageProblem } from '$lib/store/storageProblem';

/** A part while it is written. */
export type WrittenPart = { -readonly [field in keyof ReportSection]: ReportSection[field] };
export type Picks = 'entries' | 'initiatives';

/** What the line under a part says: green is kept for what the server has. */
export type Kept = 'kept' | 'saving' | 'failed';

/**
 * A report on the desk: each letter is on disk within half a second, a part that is left becomes a change, and what
 * others write in other parts is taken over while the person goes on.
 */
export class ReportDraft {
	readonly parts = $state<Record<string, WrittenPart>>({});
	kept = $state<Kept>('kept');
	/** why the words are not on disk */
	keepProblem = $state.raw<Problem | null>(null);
	/** why a part that was left could not go on its way; its words stay */
	sendProblem = $state.raw<Problem | null>(null);
	/** parts as they lie on disk, as far as this tab knows */
	readonly #onDisk = new Map<string, ReportSection>();
	/** with the parts that the form does not have any more */
	#whole: readonly ReportSection[];
	/** revision of the server's that is on the screen */
	#baseRev: number;
	/** keys of the parts that are not on disk */
	readonly #touched = new Set<string>();
	/** keys of the parts that are being written */
	#underWay: readonly string[] = [];
	#writes = 0;
	readonly #autosave = startAutosave(() => this.#keep());

	constructor(
		private readonly store: StoreContext,
		readonly id: string,
		keys: readonly string[],
		opened: OpenReport,
		private readonly unwritten: (isUnwritten: boolean) => void
	) {
		this.#whole = opened.report;
		this.#baseRev = opened.seen.baseRev;
		for (const key of keys) this.#show(partOf(opened.report, key));
	}

	/** The whole report as it stands on the screen. */
	get report(): readonly ReportSection[] {
		return Object.values(this.parts).map(copied).reduce<readonly ReportSection[]>(withPart, this.#whole);
	}

	part(key: string): WrittenPart {
		return this.parts[key] ?? { key, text: '', entries: [], initiatives: [] };
	}

	/** That part changed. */
	touch(key: string): void {
		this.#touched.add(key);
		this.kept = 'saving';
		this.unwritten(true);
		this.#autosave.touch();
	}

	/**
	 * Picks from the log; each begins as a sentence below what stands there.
	 * @returns whether the sentences found room
	 */
	pick(
		key: string,
		picked: Readonly<Record<Picks, readonly string[]>>,
		sentences: readonly string[]
	): boolean {
		const part = this.part(key);
		part.entries = [...new Set([...part.entries, ...picked.entries])];
		part.initiatives = [...new Set([...part.initiatives, ...picked.initiatives])];
		const text = addSentences(part.text, sentences);
		const found = text !== part.text || sentences.length === 0;
		part.text = text;
		this.touch(key);
		return found;
	}

	/** Puts a sentence back into the text. */
	insert(key: string, sentence: string): void {
		const part = this.part(key);
		part.text = addSentences(part.text, [sentence]);
		this.touch(key);
	}

	/** @returns whether its sentence still stood there and went with it */
	unpick(key: string, picks: Picks, id: string, sentence: string): boolean {
		const part = this.part(key);
		part[picks] = part[picks].filter((one) => one !== id);
		const text = sentence === '' ? part.text : dropSentence(part.text, sentence);
		const went = text !== part.text;
		part.text = text;
		this.touch(key);
		return went;
	}

	/** Changes the places of two neighbours, and of their sentences as far as nobody has changed them. */
	swap(key: string, picks: Picks, at: number, other: number, sentences: readonly [string, string]): void {
		const part = this.part(key);
		const ids = [...part[picks]];
		const [one, two] = [ids[at], ids[other]];
		if (one === undefined || two === undefined) return;
		[ids[at], ids[other]] = [two, one];
		part[picks] = ids;
		if (!sentences.includes('')) part.text = swapSentences(part.text, ...sentences);
		this.touch(key);
	}

	/** Resolves when everything is on disk. */
	flush(): Promise<void> {
		return this.#autosave.flush();
	}

	/** A part was left: what was written goes on its way. */
	async leave(): Promise<void> {
		try {
			await this.flush();
			this.#told(await saveReport(this.store, this.id));
		} catch (error) {
			this.sendProblem = storageProblem(error);
		}
	}

	/** Calls it finished as it stands on the screen, or takes that back. */
	async finish(ready: boolean): Promise<Result<unknown>> {
		await this.flush();
		const answer = await saveReport(this.store, this.id, ready ? { ready, read: this.report } : { ready });
		this.#told(answer);
		return answer;
	}

	/**
	 * Something was written here, by this tab, another one or a pull: what lies on disk is taken over, except for the
	 * parts whose words are not there yet.
	 */
	async refresh(): Promise<void> {
		for (;;) {
			const writes = this.#writes;
			const opened = await openReport(this.store.db, this.id);
			if (!opened) return;
			// What was read before a write of ours is older than the screen.
			if (writes !== this.#writes) continue;
			for (const key of Object.keys(this.parts)) {
				const part = partOf(opened.report, key);
				if (!this.#isTyped(key) && !samePart(part, this.part(key))) this.#show(part);
			}
			this.#whole = opened.report;
			// Words that are still being typed were written on what lay there before.
			if (this.#touched.size + this.#underWay.length === 0) this.#baseRev = opened.seen.baseRev;
			return;
		}
	}

	#show(part: ReportSection): void {
		this.parts[part.key] = copied(part);
		this.#onDisk.set(part.key, part);
	}

	#isTyped(key: string): boolean {
		return this.#touched.has(key) || this.#underWay.includes(key);
	}

	#told(answer: Result<unknown>): void {
		this.sendProblem = answer.ok ? null : answer.error;
	}

	async #keep(): Promise<void> {
		const keys = [...this.#touched];
		const typed = keys.map((key) => {
			const part = copied(this.part(key));
			return { part, was: this.#onDisk.get(key) ?? part };
		});
		this.#touched.clear();
		this.#underWay = keys;
		try {
			await keepReport(this.store, this.id, typed, this.#baseRev);
			for (const { part } of typed) this.#onDisk.set(part.key, part);
		} catch (error) {
			console.error('report not kept', error);
			for (const key of keys) this.#touched.add(key);
			this.kept = 'failed';
			this.keepProblem = storageProblem(error);
			throw error;
		} finally {
			this.#underWay = [];
			this.#writes += 1;
		}
		this.keepProblem = null;
		if (this.#touched.size > 0) return;
		this.kept = 'kept';
		this.unwritten(false);
	}
}

/** What is on the screen goes on changing; what is on disk does not. */
function copied(part: ReportSection): WrittenPart {
	return { ...part, entries: [...part.entries], initiatives: [...part.initiatives] };
}
