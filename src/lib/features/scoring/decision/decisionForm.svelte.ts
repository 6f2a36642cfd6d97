import type { NamedFile } from '$lib/domain/attachments/namedFile';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import type { Problem } from '$lib/domain/result';
import { startAutosave } from '$lib/store/autosave';
import type { StoreContext } from '$lib/store/context';
import { addEditFile, keepEdit, readEdit } from '$lib/store/edits';
import { storageProblem } from '$lib/store/storageProblem';

/** What the paper of a recognition says while it is being typed. */
export type DecisionWords = Pick<
	Initiative,
	'recognisedLevel' | 'decisionNumber' | 'decisionDate' | 'decisionIssuer'
>;

const WORDS = ['recognisedLevel', 'decisionNumber', 'decisionDate', 'decisionIssuer'] as const;

/** The decision on an initiative on the desk: on disk from the first letter, with the scans beside it. */
export class DecisionForm {
	words = $state() as { -readonly [field in keyof DecisionWords]: DecisionWords[field] };
	files = $state.raw<readonly NamedFile[]>([]);
	/** why it is not on disk */
	saveProblem = $state.raw<Problem | null>(null);
	/** files that were not taken, and why */
	refused = $state.raw<readonly Problem[]>([]);
	busy = $state(false);
	#touched = new Set<keyof DecisionWords>();
	readonly #autosave = startAutosave(() => this.#save());

	/**
	 * @param known the record with what was typed before on top
	 * @param level that is the only one to choose, or empty
	 */
	constructor(
		private readonly store: StoreContext,
		private readonly id: string,
		known: DecisionWords & Pick<Initiative, 'decisionFiles'>,
		level: string,
		private readonly dirty: (isDirty: boolean) => void
	) {
		const { recognisedLevel, decisionNumber, decisionDate, decisionIssuer, decisionFiles } = known;
		this.words = { recognisedLevel, decisionNumber, decisionDate, decisionIssuer };
		this.files = decisionFiles;
		if (recognisedLevel === '' && level !== '') this.set('recognisedLevel', level);
	}

	set(field: keyof DecisionWords, value: string): void {
		this.words[field] = value;
		this.#touched.add(field);
		this.dirty(true);
		this.#autosave.touch();
	}

	flush(): Promise<void> {
		return this.#autosave.flush();
	}

	async leave(): Promise<void> {
		await this.flush().catch((error: unknown) => console.warn('decision not saved on leaving', error));
		this.dirty(false);
	}

	/** Takes scans in, one after the other; what is refused is named, the rest goes on. */
	async take(picked: readonly File[]): Promise<void> {
		this.busy = true;
		this.refused = [];
		try {
			const { takeIn } = await import('$lib/features/evidence/intake/intake');
			await takeIn(picked, {
				newId: this.store.newId,
				already: this.files.length,
				onDone: async ({ width: _width, height: _height, takenAt = '', ...file }) => {
					await addEditFile(this.store, 'initiatives', this.id, 'decisionFiles', {
						...file,
						caption: '',
						takenAt
					});
					await this.#readFiles();
				},
				onRefused: ({ problem }) => (this.refused = [...this.refused, problem])
			});
		} catch (error) {
			console.error('scan not taken in', error);
			this.refused = [...this.refused, storageProblem(error)];
		} finally {
			this.busy = false;
		}
	}

	/** The record names it no more once it is saved; its bytes go then. */
	async remove(file: string): Promise<void> {
		const decisionFiles = this.files.filter(({ id }) => id !== file);
		await keepEdit(this.store, 'initiatives', this.id, { decisionFiles });
		await this.#readFiles();
	}

	async #readFiles(): Promise<void> {
		const edit = await readEdit(this.store.db, 'initiatives', this.id);
		this.files = (edit?.fields.decisionFiles as readonly NamedFile[] | undefined) ?? this.files;
	}

	async #save(): Promise<void> {
		const touched = WORDS.filter((field) => this.#touched.has(field));
		const fields = Object.fromEntries(touched.map((field) => [field, this.words[field]]));
		try {
			await keepEdit(this.store, 'initiatives', this.id, fields);
			this.saveProblem = null;
			this.dirty(false);
		} catch (error) {
			console.error('decision not saved', error);
			this.saveProblem = storageProblem(error);
			throw error;
		}
	}
}
