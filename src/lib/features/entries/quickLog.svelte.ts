import type { Entry } from '$lib/domain/entries/entry';
import type { NamedFile } from '$lib/domain/attachments/namedFile';
import { fail, type Problem, type Result } from '$lib/domain/result';
import { dayOf } from '$lib/domain/time';
import type { StoreContext } from '$lib/store/context';
import {
	discardDraft,
	hasContent,
	saveDraft,
	saveDraftForm,
	type Draft,
	type DraftForm,
	type DraftOrigin
} from '$lib/store/drafts';
import { startAutosave } from '$lib/store/autosave';
import { storageProblem } from '$lib/store/storageProblem';

/** What the line under the form says of the words: green is kept for what is on disk. */
export type Saved = 'nothing' | 'saving' | 'saved' | 'failed';

/** The draft's words while they are being typed. */
export type WrittenForm = { -readonly [field in keyof DraftForm]: DraftForm[field] };

interface Hooks {
	/** the draft is on disk under this id: a reload comes back to it */
	kept(id: string): void;
	/** there are words that are not on disk yet */
	dirty(isDirty: boolean): void;
}

/** One draft on the screen, saved from the first keystroke. */
export class QuickLog {
	form = $state() as WrittenForm;
	files = $state.raw<readonly NamedFile[]>([]);
	origin = $state.raw<DraftOrigin>({ kind: 'new' });
	saved = $state<Saved>('nothing');
	/** why the words are not on disk */
	saveProblem = $state.raw<Problem | null>(null);
	readonly id: string;
	readonly createdAt: string;
	#isOnDisk: boolean;
	#isOver = false;
	/** newest state of the draft that this tab wrote or read */
	#knownAt: string;
	readonly #autosave = startAutosave(() => this.#save());

	/** @param draft one to go on with; without it a clean sheet that is written at the first keystroke */
	constructor(
		private readonly store: StoreContext,
		private readonly hooks: Hooks,
		draft?: Draft
	) {
		this.id = draft?.id ?? store.newId();
		this.createdAt = draft?.createdAt ?? store.now();
		this.form = draft?.form ?? blankForm(store);
		this.files = draft?.files ?? [];
		this.origin = draft?.origin ?? { kind: 'new' };
		this.saved = draft ? 'saved' : 'nothing';
		this.#isOnDisk = draft !== undefined;
		this.#knownAt = draft?.updatedAt ?? '';
	}

	get isNew(): boolean {
		return this.origin.kind === 'new';
	}

	/** The attested entry that this is a correction of; empty otherwise. */
	get corrects(): string {
		return this.origin.kind === 'correction' ? this.origin.corrects : '';
	}

	/** The form changed. */
	touch(): void {
		if (this.#isOver) return;
		this.saved = 'saving';
		this.hooks.dirty(true);
		this.#autosave.touch();
	}

	/** Changes fields that no input element holds, and keeps them. */
	set(fields: Partial<DraftForm>): void {
		Object.assign(this.form, fields);
		this.touch();
	}

	/** Resolves when everything is on disk: before the camera opens, before the page goes, before sending. */
	flush(): Promise<void> {
		return this.#autosave.flush();
	}

	/** The same, with a draft on disk even if nothing was typed yet. */
	async secure(): Promise<void> {
		if (!this.#isOnDisk) this.touch();
		await this.flush();
	}

	/** Reads again which files the draft names, after one was added, removed or captioned. */
	async filesChanged(): Promise<void> {
		this.files = (await this.store.db.drafts.get(this.id))?.files ?? this.files;
	}

	/**
	 * What lies on disk now: what another tab of this phone wrote is taken over, so that two open sheets of one draft never
	 * overwrite each other with older words. Words of this tab that are not on disk yet come first and are written over it.
	 */
	heard(draft: Draft | undefined): void {
		if (this.#isOver || !this.#isOnDisk || this.saved !== 'saved') return;
		if (!draft) {
			this.#isOver = true;
			return this.#failed({ code: 'draft.gone' });
		}
		if (draft.updatedAt <= this.#knownAt) return;
		this.#knownAt = draft.updatedAt;
		Object.assign(this.form, draft.form);
		this.files = draft.files;
	}

	/** What is missing before it can be sent, as the rules will say it; the screen marks the fields. */
	missing(): { readonly subject: Problem | null; readonly title: Problem | null } {
		const { subjectName, title } = this.form;
		const code = (isMissing: boolean, name: string) => (isMissing ? { code: name } : null);
		return {
			subject: code(subjectName.trim() === '', 'entry.submit.subjectMissing'),
			title: code(title.trim() === '', 'entry.submit.titleMissing')
		};
	}

	/** Queues it. The rules are loaded only now: typing need not wait for them. */
	async send(): Promise<Result<{ readonly id: string }>> {
		await this.secure();
		if (this.form.campaign === '') return fail('entry.submit.campaignUnknown');
		const { submitDraft } = await import('$lib/store/entries/submitDraft');
		const sent = await submitDraft(this.store, this.id);
		if (sent.ok) this.#isOver = true;
		return sent;
	}

	async discard(): Promise<void> {
		await this.flush().catch(() => undefined);
		this.#isOver = true;
		await discardDraft(this.store.db, this.id);
	}

	/** The screen goes: words are kept, a sheet on which nothing was written is not. */
	async leave(): Promise<void> {
		if (this.#isOver) return;
		await this.flush().catch((error: unknown) => console.warn('draft not saved on leaving', error));
		if (!this.#isOnDisk || hasContent(this.#draft())) return;
		await discardDraft(this.store.db, this.id).catch((error: unknown) =>
			console.warn('draft not let go', error)
		);
	}

	#draft(): Draft {
		const { id, createdAt, files, origin } = this;
		return { id, createdAt, updatedAt: this.store.now(), form: $state.snapshot(this.form), files, origin };
	}

	async #save(): Promise<void> {
		try {
			const draft = this.#draft();
			if (!this.#isOnDisk) {
				await saveDraft(this.store.db, draft);
				this.#isOnDisk = true;
				this.hooks.kept(this.id);
			} else if (!(await saveDraftForm(this.store.db, this.id, draft.form, draft.updatedAt))) {
				this.#isOver = true;
				this.#failed({ code: 'draft.gone' });
				return;
			}
			this.#knownAt = draft.updatedAt;
			this.saved = 'saved';
			this.saveProblem = null;
			this.hooks.dirty(false);
		} catch (error) {
			console.error('draft not saved', error);
			this.#failed(storageProblem(error));
			throw error;
		}
	}

	#failed(problem: Problem): void {
		this.saved = 'failed';
		this.saveProblem = problem;
	}
}

function blankForm({ actor, correctedNow }: StoreContext): DraftForm {
	const words = { subjectName: '', title: '', story: '', place: '', area: '' };
	const lists: Pick<Entry, 'figures' | 'figureIndices' | 'criteria'> = {
		figures: [],
		figureIndices: [],
		criteria: []
	};
	const who = { campaign: '', subjectKind: 'person', subject: '', author: actor.person } as const;
	return { ...who, ...words, ...lists, day: dayOf(correctedNow()) };
}
