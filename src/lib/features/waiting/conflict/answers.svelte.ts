import { startAutosave } from '$lib/store/autosave';
import { keepAnswers, readAnswers } from '$lib/store/conflictAnswers';
import type { LocalDatabase } from '$lib/store/database';
import type { Answer, Question } from './questions';

const OPEN: Answer = { pick: '' };

/** The answers while the person decides: kept on disk as they are given, so that a closed page costs nothing (P1). */
export class Answers {
	#all = $state.raw<Readonly<Record<string, Answer>>>({});
	/** what the server's version said of each question when it was last shown */
	#seen: Readonly<Record<string, string>> = {};
	/** questions whose other version changed while the page was open: their answer was taken back */
	changed = $state.raw<readonly string[]>([]);
	readonly #autosave = startAutosave(() => this.#keep());

	constructor(
		private readonly db: LocalDatabase,
		private readonly changeId: string,
		private readonly dirty: (isDirty: boolean) => void
	) {}

	get all(): Readonly<Record<string, Answer>> {
		return this.#all;
	}

	of(key: string): Answer {
		return this.#all[key] ?? OPEN;
	}

	async load(): Promise<void> {
		const kept = (await readAnswers(this.db, this.changeId)) as
			| {
					readonly answers: Readonly<Record<string, Answer>>;
					readonly seen: Readonly<Record<string, string>>;
			  }
			| undefined;
		if (!kept) return;
		this.#all = kept.answers;
		this.#seen = kept.seen;
	}

	give(key: string, answer: Partial<Answer>): void {
		this.#all = { ...this.#all, [key]: { ...this.of(key), ...answer } };
		this.changed = this.changed.filter((one) => one !== key);
		this.dirty(true);
		this.#autosave.touch();
	}

	/** A newer version of the server's: what it says otherwise is to be decided anew; what was typed stays. */
	show(questions: readonly Question[]): void {
		const moved = questions.filter(({ key, theirs }) => (this.#seen[key] ?? theirs) !== theirs);
		this.#seen = Object.fromEntries(questions.map(({ key, theirs }) => [key, theirs]));
		if (moved.length === 0) return;
		const open = moved.map(({ key }) => [key, { ...this.of(key), pick: '' }] as const);
		this.#all = { ...this.#all, ...Object.fromEntries(open) };
		this.changed = moved.map(({ key }) => key);
		this.#autosave.touch();
	}

	flush(): Promise<void> {
		return this.#autosave.flush().catch(() => undefined);
	}

	/** The conflict is settled: nothing of it is to be kept. */
	async end(): Promise<void> {
		await this.#autosave.cancel();
		this.dirty(false);
	}

	async #keep(): Promise<void> {
		const given = this.#all;
		await keepAnswers(this.db, this.changeId, { answers: given, seen: this.#seen });
		if (this.#all === given) this.dirty(false);
	}
}
