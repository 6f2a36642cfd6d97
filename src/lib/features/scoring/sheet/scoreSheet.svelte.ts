import type { ScoreCriterion, ScoreSheet as SheetRules } from '$lib/domain/scores/count';
import { checkPoints } from '$lib/domain/scores/checkPoints';
import { outlookOf } from '$lib/domain/scores/points';
import { sameValue } from '$lib/domain/changes/canonical';
import type { Change } from '$lib/domain/changes/protocol';
import { pick } from '$lib/domain/changes/fields';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { INITIATIVE_WORDS } from '$lib/domain/initiatives/words';
import type { Problem, Result } from '$lib/domain/result';
import type { CriterionPoints } from '$lib/domain/scores/score';
import { startAutosave } from '$lib/store/autosave';
import type { StoreContext } from '$lib/store/context';
import { dropSheet, giveScore, keepSheet } from '$lib/store/scoring/giveScore';
import { ownSheet, type DraftPoints, type OwnSheet, type SheetWords } from '$lib/store/scoring/ownSheet';
import { storageProblem } from '$lib/store/storageProblem';
import { changedWords } from '../reading/changedWords';

/** What the line under the sheet says of it: green is kept for what is on disk. */
export type Saved = 'nothing' | 'saving' | 'saved' | 'failed';

export type Answer = Pick<DraftPoints, 'points' | 'comment'>;

interface Hooks {
	/** there are points that are not on disk yet */
	dirty(isDirty: boolean): void;
}

const BLANK: Answer = { points: null, comment: '' };

/** One member's sheet on the screen, on disk from the first point given. */
export class ScoreSheet {
	answers = $state.raw<Readonly<Record<string, Answer>>>({});
	comment = $state('');
	saved = $state<Saved>('nothing');
	/** why it is not on disk */
	saveProblem = $state.raw<Problem | null>(null);
	/** the initiative as it was read when the points were given */
	read = $state.raw() as Initiative;
	/** of the sheet; another tab may have begun the same one */
	id: string;
	readonly outlook = $derived.by(() => outlookOf(this.rules, this.#given()));
	/** something was filled in that was not given yet */
	readonly isOpen = $derived.by(() => this.saved !== 'nothing');
	#isOver = false;
	/** newest state of the edit that this tab wrote or read */
	#knownAt = '';
	readonly #autosave = startAutosave(() => this.#save());

	/** @param initiative as it stands on the screen now */
	constructor(
		private readonly store: StoreContext,
		readonly rules: SheetRules,
		initiative: Initiative,
		own: OwnSheet,
		private readonly hooks: Hooks
	) {
		this.id = own.given?.id ?? own.edit?.id ?? store.newId();
		this.read = initiative;
		if (own.given) this.#take(own.given);
		if (own.edit)
			this.#takeEdit(own.edit.fields as Partial<SheetWords>, own.edit.reading, own.edit.updatedAt);
		else if (own.refused?.seen) this.#readAs(own.refused.seen);
	}

	of(criterion: string): Answer {
		return this.answers[criterion] ?? BLANK;
	}

	set(criterion: string, answer: Partial<Answer>): void {
		this.answers = { ...this.answers, [criterion]: { ...this.of(criterion), ...answer } };
		this.#touch();
	}

	setComment(text: string): void {
		this.comment = text;
		this.#touch();
	}

	/** The newer words of the initiative were read: the points given stand for them too. */
	readAnew(initiative: Initiative): void {
		this.read = initiative;
		this.#touch();
	}

	/** The initiative as it lies here now: other words are for the reader to accept, a mere revision is not. */
	follow(initiative: Initiative): void {
		if (initiative.rev === this.read.rev || changedWords(this.read, initiative).length > 0) return;
		this.read = initiative;
		if (this.isOpen) this.#touch();
	}

	/** What is wrong with the answer for a criterion, as the rules will say it. */
	problemOf(criterion: ScoreCriterion): Problem | null {
		const points = this.#given().filter((one) => one.criterion === criterion.code);
		const checked = checkPoints({ ...this.rules, criteria: [criterion] }, points);
		return checked.ok ? null : checked.error;
	}

	/** Resolves when everything is on disk. */
	flush(): Promise<void> {
		return this.#autosave.flush();
	}

	/**
	 * Another tab of this phone filled in the same sheet: taken over, unless words of this tab are not on disk yet. What
	 * was given or thrown away there is no more under way here.
	 */
	heard({ edit, given }: OwnSheet): void {
		if (this.#isOver || this.saved === 'saving' || this.saved === 'failed') return;
		if (edit && edit.updatedAt > this.#knownAt) {
			this.id = edit.id;
			this.#takeEdit(edit.fields as Partial<SheetWords>, edit.reading, edit.updatedAt);
		} else if (!edit && this.saved === 'saved') {
			this.#knownAt = '';
			this.saved = 'nothing';
			if (given) this.#take(given);
			else this.#clear();
		}
	}

	/** Queues it. */
	async give(): Promise<Result<Change>> {
		if (this.saved === 'nothing') this.#touch();
		await this.flush();
		const given = await giveScore(this.store, this.id);
		if (given.ok || given.error.code === 'edit.nothing') this.#rest();
		return given;
	}

	/** Throws away what was filled in since the sheet was given. @param own as it lies here without it */
	async discard(given: OwnSheet['given']): Promise<void> {
		await this.#autosave.cancel();
		await dropSheet(this.store, this.id);
		this.#rest();
		if (given) this.#take(given);
		else this.#clear();
	}

	/** The screen goes. */
	async leave(): Promise<void> {
		await this.flush().catch((error: unknown) => console.warn('sheet not saved on leaving', error));
		this.#isOver = true;
		this.hooks.dirty(false);
	}

	#given(): readonly CriterionPoints[] {
		return Object.entries(this.answers).flatMap(([criterion, { points, comment }]) =>
			points === null ? [] : { criterion, points, comment: comment.trim() }
		);
	}

	#words(): SheetWords {
		// In the order of the sheet, so that an answer changed there and back is the same.
		const points = this.rules.criteria.flatMap(({ code }) => {
			const answer = this.answers[code];
			const isBlank = !answer || (answer.points === null && answer.comment === '');
			return isBlank ? [] : { criterion: code, points: answer.points, comment: answer.comment.trim() };
		});
		return { initiative: this.read.id, points, comment: this.comment.trim(), readRev: this.read.rev };
	}

	#take({ points, comment }: Pick<SheetWords, 'points' | 'comment'>): void {
		this.answers = Object.fromEntries(
			points.map(({ criterion, ...answer }) => [
				criterion,
				{ points: answer.points, comment: answer.comment }
			])
		);
		this.comment = comment;
	}

	#takeEdit(
		sheet: Partial<SheetWords>,
		seen: Readonly<Record<string, unknown>> | undefined,
		at: string
	): void {
		this.#take({ points: sheet.points ?? [], comment: sheet.comment ?? '' });
		if (seen) this.#readAs({ ...seen, rev: sheet.readRev ?? this.read.rev });
		this.#knownAt = at;
		this.saved = 'saved';
	}

	/** What was read is the initiative with the words of that time. */
	#readAs(seen: Readonly<Record<string, unknown>>): void {
		this.read = { ...this.read, ...seen };
	}

	#clear(): void {
		this.answers = {};
		this.comment = '';
	}

	#rest(): void {
		this.saved = 'nothing';
		this.saveProblem = null;
		this.#knownAt = '';
		this.hooks.dirty(false);
	}

	#touch(): void {
		if (this.#isOver) return;
		this.saved = 'saving';
		this.hooks.dirty(true);
		this.#autosave.touch();
	}

	/** Each member has one sheet: the first point in this tab goes onto the one that another tab has begun meanwhile. */
	async #join(): Promise<void> {
		const { given, edit } = await ownSheet(this.store.db, this.read.id, this.store.actor.account);
		this.id = given?.id ?? edit?.id ?? this.id;
	}

	async #save(): Promise<void> {
		const words = this.#words();
		try {
			if (this.#knownAt === '') await this.#join();
			await keepSheet(this.store, this.id, words, pick(this.read, ['rev', ...INITIATIVE_WORDS]));
			this.#knownAt = this.store.now();
			this.saveProblem = null;
			// What was touched while it was written goes with the next beat.
			if (!sameValue(words, this.#words())) return;
			this.saved = 'saved';
			this.hooks.dirty(false);
		} catch (error) {
			console.error('sheet not saved', error);
			this.saved = 'failed';
			this.saveProblem = storageProblem(error);
			throw error;
		}
	}
}
