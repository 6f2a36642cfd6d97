import { startAutosave } from '$lib/store/autosave';
import type { StoreContext } from '$lib/store/context';
import { dropEdit } from '$lib/store/keepEdit';
import { keepProposal, propose, type Proposal } from '$lib/store/nominations';
import { storageProblem } from '$lib/store/storageProblem';
import type { Problem, Result } from '$lib/domain/result';

export const NO_PROPOSAL: Proposal = {
	campaign: '',
	subjectKind: 'person',
	subject: '',
	subjectName: '',
	position: '',
	reason: '',
	directWork: '',
	levels: []
};

interface Hooks {
	/** it is on disk under this id: a reload comes back to it */
	kept(id: string): void;
	unwritten(isUnwritten: boolean): void;
}

/** A proposal while it is written: on disk from the first choice or letter on. */
export class ProposalForm {
	fields = $state.raw<Proposal>(NO_PROPOSAL);
	keepProblem = $state.raw<Problem | null>(null);
	isKept = $state(false);
	readonly id: string;
	#isOver = false;
	readonly #autosave = startAutosave(() => this.#keep());

	/** @param draft one to go on with; without it a new one */
	constructor(
		private readonly store: StoreContext,
		private readonly hooks: Hooks,
		draft?: { readonly id: string; readonly proposal: Proposal }
	) {
		this.id = draft?.id ?? store.newId();
		this.fields = { ...NO_PROPOSAL, ...draft?.proposal };
		this.isKept = draft !== undefined;
	}

	set(fields: Partial<Proposal>): void {
		if (this.#isOver) return;
		this.fields = { ...this.fields, ...fields };
		this.hooks.unwritten(true);
		this.#autosave.touch();
	}

	flush(): Promise<void> {
		return this.#autosave.flush().catch(() => undefined);
	}

	async send(): Promise<Result<readonly string[]>> {
		await this.flush();
		const sent = await propose(this.store, this.id, this.fields);
		if (sent.ok) await this.#end();
		return sent;
	}

	async discard(): Promise<void> {
		await this.#end();
		await dropEdit(this.store.db, 'nominations', this.id);
	}

	async #end(): Promise<void> {
		this.#isOver = true;
		await this.#autosave.cancel();
		this.hooks.unwritten(false);
	}

	async #keep(): Promise<void> {
		const { fields } = this;
		try {
			await keepProposal(this.store, this.id, fields);
		} catch (error) {
			console.error('proposal not kept', error);
			this.keepProblem = storageProblem(error);
			throw error;
		}
		this.keepProblem = null;
		if (!this.isKept) this.hooks.kept(this.id);
		this.isKept = true;
		if (this.fields === fields) this.hooks.unwritten(false);
	}
}
