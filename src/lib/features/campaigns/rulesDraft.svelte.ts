import { createContext } from 'svelte';
import type { AmendmentPaper } from '$lib/domain/campaigns/amend';
import { rulesProblems } from '$lib/domain/campaigns/check';
import { addAt, confirmAssumption, removeAt, setAt } from '$lib/domain/campaigns/edit';
import { mergeEdits, takeParts } from '$lib/domain/campaigns/mergeEdits';
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
	/** own version of the parts in `clashing` */
	#aside = $state.raw<CampaignRules | null>(null);
	#base = $state.raw() as CampaignRules;
	/** why the work is not on disk */
	keepProblem = $state.raw<Problem | null>(null);
	readonly #autosave = startAutosave(() => this.#write());

	readonly isChanged = $derived.by(() => !sameValue(this.rules, this.#base));
	readonly problems = $derived.by(() => rulesProblems(this.rules));
	readonly clashing = $derived.by(() => (this.#aside ? mergeParts(this.rules, this.#aside) : []));
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
		const mine = this.rules;
		const merged = mergeEdits(this.#base, mine, campaign.rules);
		this.#base = campaign.rules;
		this.rules = merged.rules;
		this.#aside = merged.clashing.length > 0 ? mine : null;
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

	/** The work is a change now: nothing of it waits here any more. */
	async saved(rules: CampaignRules): Promise<void> {
		this.#base = rules;
		this.rules = rules;
		await this.#forget();
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
		try {
			await this.keeper.keep(edit);
		} catch (error) {
			console.error('campaign edit not kept', error);
			this.keepProblem = storageProblem(error);
			throw error;
		}
		this.keepProblem = null;
		if (this.rules === rules && this.paper === paper) this.keeper.unwritten(false);
	}
}

/** The parts in which the version aside still differs. */
function mergeParts(rules: CampaignRules, aside: CampaignRules): readonly (keyof CampaignRules)[] {
	const parts = Object.keys(aside) as (keyof CampaignRules)[];
	return parts.filter((part) => !sameValue(rules[part], aside[part]));
}

const [getDraft, setDraft] = createContext<RulesDraft>();
export { getDraft, setDraft };
