import { createContext } from 'svelte';
import type { AmendmentPaper } from '$lib/domain/campaigns/amend';
import { rulesProblems } from '$lib/domain/campaigns/check';
import { addAt, confirmAssumption, moveAt, removeAt, setAt } from '$lib/domain/campaigns/edit';
import { clashingIn, receiveEdits, takeParts } from '$lib/domain/campaigns/mergeEdits';
import { valueAt } from '$lib/domain/campaigns/path';
import type { CampaignRules } from '$lib/domain/campaigns/rules';
import type { CampaignState } from '$lib/domain/campaigns/states';
import { sameValue } from '$lib/domain/changes/canonical';
import type { Problem } from '$lib/domain/result';
import { startAutosave } from '$lib/store/autosave';
import { storageProblem } from '$lib/store/storageProblem';
import type { CampaignEdit } from '$lib/store/campaignEdits';

/** What the editor needs of the world: a place to keep unsaved work, and whom to tell that it is not on disk yet. */
export interface DraftKeeper {
	keep(edit: CampaignEdit): Promise<void>;
	drop(): Promise<void>;
	unwritten(isUnwritten: boolean): void;
}

export const NO_PAPER: AmendmentPaper = { number: '', day: '', reason: '' };
const EDITABLE: readonly CampaignState[] = ['draft', 'issued', 'closed', 'reviewing'];

/**
 * The rules document on the desk. It may be wrong while somebody types; what is wrong is named, nothing is lost:
 * typing goes to disk at a steady beat, a press at once, and what others save meanwhile is merged by parts.
 */
export class RulesDraft {
	rules = $state.raw() as CampaignRules;
	paper = $state.raw<AmendmentPaper>(NO_PAPER);
	state = $state() as CampaignState;
	/** the document with the own version of the parts in `clashing` */
	#aside = $state.raw<CampaignRules | null>(null);
	#base = $state.raw() as CampaignRules;
	/** why the work is not on disk */
	keepProblem = $state.raw<Problem | null>(null);
	readonly #autosave = startAutosave(() => this.#write());

	readonly isChanged = $derived.by(() => !sameValue(this.rules, this.#base));
	readonly problems = $derived.by(() => rulesProblems(this.rules));
	readonly clashing = $derived.by(() => clashingIn({ rules: this.rules, aside: this.#aside }));
	readonly isReadOnly = $derived.by(() => !EDITABLE.includes(this.state));

	constructor(
		campaign: { readonly rules: CampaignRules; readonly state: CampaignState },
		edit: CampaignEdit | undefined,
		private readonly keeper: DraftKeeper
	) {
		this.rules = edit?.rules ?? campaign.rules;
		this.#base = edit?.base ?? campaign.rules;
		this.#aside = edit?.aside ?? null;
		this.paper = edit?.paper ?? NO_PAPER;
		this.receive(campaign);
	}

	at(path: string): unknown {
		return valueAt(this.rules, path);
	}

	/** What a field holds now, letter by letter. */
	set(path: string, value: unknown): void {
		this.#change(setAt(this.rules, path, value));
	}

	add(path: string, part: unknown): void {
		this.#step(addAt(this.rules, path, part));
	}

	remove(path: string): void {
		this.#step(removeAt(this.rules, path));
	}

	/** Moves a part of a list so many places down, up if negative. */
	move(path: string, by: number): void {
		this.#step(moveAt(this.rules, path, by));
	}

	confirm(assumption: string): void {
		this.#step(confirmAssumption(this.rules, assumption));
	}

	/** Puts another whole document on the desk: blanks filled, a refused change taken up again. */
	replace(rules: CampaignRules): void {
		this.#step(rules);
	}

	setPaper(paper: AmendmentPaper): void {
		this.paper = paper;
		this.#touch();
	}

	/** What the ward's record holds now: merged when it is not what the work began from. */
	receive(campaign: { readonly rules: CampaignRules; readonly state: CampaignState }): void {
		this.state = campaign.state;
		if (sameValue(campaign.rules, this.#base)) return;
		const work = receiveEdits(this.#base, { rules: this.rules, aside: this.#aside }, campaign.rules);
		this.#base = campaign.rules;
		this.rules = work.rules;
		this.#aside = work.aside;
		if (this.isChanged || this.#aside) this.#touch();
	}

	/** Both sides changed the same parts: takes the own ones, or leaves theirs. */
	choose(whose: 'mine' | 'theirs'): void {
		const parts = this.clashing;
		const aside = this.#aside;
		this.#aside = null;
		if (whose === 'mine' && aside) this.#change(takeParts(this.rules, aside, parts));
		this.#touch();
		void this.flush();
	}

	/** The work is a change now: nothing of it waits here any more but for what the person has yet to choose. */
	async saved(rules: CampaignRules): Promise<void> {
		const { clashing } = this;
		const aside = this.#aside;
		this.#base = rules;
		this.rules = rules;
		if (!aside || clashing.length === 0) return this.#forget();
		this.#aside = takeParts(rules, aside, clashing);
		this.paper = NO_PAPER;
		this.#touch();
		await this.flush();
	}

	async discard(): Promise<void> {
		this.rules = this.#base;
		await this.#forget();
	}

	/** Writes at once what is not on disk yet: before leaving the page. What could not be written is told by `keepProblem`. */
	flush(): Promise<void> {
		return this.#autosave.flush().catch(() => undefined);
	}

	async #forget(): Promise<void> {
		this.#aside = null;
		this.paper = NO_PAPER;
		await this.#autosave.cancel();
		await this.keeper.drop();
		this.keepProblem = null;
		this.keeper.unwritten(false);
	}

	#change(rules: CampaignRules): void {
		if (rules === this.rules || this.isReadOnly) return;
		// What is written now is no part of the choice.
		if (this.#aside) this.#aside = takeParts(rules, this.#aside, this.clashing);
		this.rules = rules;
		this.#touch();
	}

	/** One press, not typing: nothing is gained by waiting, and a page that goes away at once would lose it. */
	#step(rules: CampaignRules): void {
		this.#change(rules);
		void this.flush();
	}

	#touch(): void {
		this.keeper.unwritten(true);
		this.#autosave.touch();
	}

	async #write(): Promise<void> {
		const { rules, paper } = this;
		const edit = { base: this.#base, rules, aside: this.#aside, paper };
		const isNothing = !this.isChanged && this.clashing.length === 0 && sameValue(paper, NO_PAPER);
		try {
			await (isNothing ? this.keeper.drop() : this.keeper.keep(edit));
		} catch (error) {
			console.error('campaign edit not kept', error);
			this.keepProblem = storageProblem(error);
			throw error;
		}
		this.keepProblem = null;
		if (this.rules === rules && this.paper === paper) this.keeper.unwritten(false);
	}
}

const [getDraft, setDraft] = createContext<RulesDraft>();
export { getDraft, setDraft };
