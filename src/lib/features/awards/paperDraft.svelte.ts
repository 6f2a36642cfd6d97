import type { Award } from '$lib/domain/awards/award';
import type { Problem } from '$lib/domain/result';
import { startAutosave } from '$lib/store/autosave';
import type { Paper } from '$lib/store/awards';
import type { StoreContext } from '$lib/store/context';
import { dropEdit, keepEdit, readEdit } from '$lib/store/keepEdit';
import { storageProblem } from '$lib/store/storageProblem';

type Written = Paper & Pick<Award, 'revokeReason' | 'revokeNumber' | 'revokeDate'>;

/** A form about an award that is being typed: on disk at a steady beat, until it becomes a change. */
export class PaperDraft<Names extends keyof Written> {
	fields = $state.raw() as Pick<Written, Names>;
	/** what was typed last could not be written; each form shows it */
	keepProblem = $state.raw<Problem | null>(null);
	readonly #autosave = startAutosave(() => this.#write());

	/**
	 * @param id of the award, or of the nomination while there is none
	 * @param start what the fields hold before anybody types
	 */
	constructor(
		private readonly store: StoreContext,
		readonly id: string,
		private readonly start: Pick<Written, Names>
	) {
		this.fields = start;
	}

	/** Takes up what was typed before the page was left or killed. */
	async open(): Promise<void> {
		const edit = await readEdit(this.store.db, 'awards', this.id);
		if (!edit) return;
		const names = Object.keys(this.start);
		const kept = Object.entries(edit.fields).filter(([name]) => names.includes(name));
		this.fields = { ...this.fields, ...(Object.fromEntries(kept) as Partial<Pick<Written, Names>>) };
	}

	set(part: Partial<Pick<Written, Names>>): void {
		this.fields = { ...this.fields, ...part };
		this.#autosave.touch();
	}

	/** @returns whether everything typed is on disk; what hinders it is told by `keepProblem` */
	async flush(): Promise<boolean> {
		await this.#autosave.flush().catch(() => undefined);
		return this.keepProblem === null;
	}

	/** It has become a change, or nobody wants it. */
	async end(): Promise<void> {
		await this.#autosave.cancel();
		await dropEdit(this.store.db, 'awards', this.id, Object.keys(this.start));
	}

	async #write(): Promise<void> {
		try {
			await keepEdit(this.store, 'awards', this.id, this.fields);
			this.keepProblem = null;
		} catch (error) {
			this.keepProblem = storageProblem(error);
			throw error;
		}
	}
}
