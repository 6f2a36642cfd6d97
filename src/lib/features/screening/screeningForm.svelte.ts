import type { Criterion } from '$lib/domain/campaigns/rules';
import {
	CONCLUSIONS,
	needsReason,
	suggestedConclusion,
	type Conclusion
} from '$lib/domain/nominations/conclusion';
import type { ScreenedCriterion, ScreeningSource } from '$lib/domain/nominations/nomination';
import { screeningDifferences, type ScreeningDifference } from '$lib/domain/screening/differences';
import type { ScreeningRow } from '$lib/domain/screening/screen';
import { asksForJudgement, renewed, startTable } from '$lib/domain/screening/startTable';
import { fail, type Result } from '$lib/domain/result';
import { RecordForm } from '$lib/features/shell/recordForm.svelte';
import type { StoreContext } from '$lib/store/context';
import type { EntryRow } from '$lib/store/entryIndex';
import { readEdit } from '$lib/store/keepEdit';
import {
	parkedScreening,
	readOf,
	screenedMeanwhile,
	screenNomination,
	unreadFields,
	withOwn,
	type ReadNomination,
	type Screening
} from '$lib/store/screening';
import type { DeskRow } from './fillDesk';
import type { RevNow } from './revisions';

/** What stands on the desk of one nominee. */
export interface ScreeningTyped {
	/** empty: as the table says */
	state: Conclusion | '';
	screening: ScreenedCriterion[];
	screeningNote: string;
	screeningRead: ReadNomination | null;
}

/** What the screening of a nominee looks at. */
export interface Looked {
	readonly row: DeskRow;
	readonly revNow: RevNow;
	readonly entry: (id: string) => EntryRow | undefined;
}

/** One nominee's screening while it is worked on: kept on this phone, and made on what was read. */
export class ScreeningForm {
	readonly form: RecordForm<ScreeningTyped>;
	#looked = $state.raw() as Looked;

	private constructor(
		private readonly store: StoreContext,
		looked: Looked,
		form: RecordForm<ScreeningTyped>
	) {
		this.form = form;
		this.#looked = looked;
	}

	/** With what was begun of it, or what the server did not take of it. */
	static async open(store: StoreContext, looked: Looked): Promise<ScreeningForm> {
		const { id, rev } = looked.row.stands;
		const [edit, parked] = await Promise.all([
			readEdit(store.db, 'nominations', id),
			parkedScreening(store.db, id)
		]);
		const start = startOf(looked);
		const opening = { collection: 'nominations', id, blank: start, shown: undefined, baseRev: rev } as const;
		const form = new RecordForm<ScreeningTyped>(store, opening, edit);
		const readBefore = edit?.fields.screeningRead as ReadNomination | undefined;
		if (form.isChanged && readBefore) form.fields.screeningRead = readBefore;
		else if (!form.isChanged && parked) {
			const { state, screening, screeningNote } = parked.fields as unknown as Screening;
			const screeningRead = (parked.seen as unknown as ReadNomination | undefined) ?? start.screeningRead;
			Object.assign(form.fields, { state, screening: [...screening], screeningNote, screeningRead });
		}
		return new ScreeningForm(store, looked, form);
	}

	/** What the records say by now; the table follows as long as nothing was typed. */
	look(looked: Looked): void {
		this.#looked = looked;
		this.form.renew(startOf(looked), looked.row.stands.rev);
	}

	get looked(): Looked {
		return this.#looked;
	}

	get criteria(): readonly Criterion[] {
		return this.#looked.row.criteria;
	}

	readonly suggested = $derived.by((): Conclusion => {
		const { reportReady } = this.#looked.row.stands;
		return suggestedConclusion({ screening: this.form.fields.screening, reportReady }, this.criteria);
	});
	readonly conclusion = $derived.by((): Conclusion => this.form.fields.state || this.suggested);
	/** the conclusion departs from the table: it is asked why */
	readonly asksWhy = $derived.by((): boolean => {
		const { reportReady } = this.#looked.row.stands;
		const { screening } = this.form.fields;
		return needsReason({ state: this.conclusion, screening, reportReady }, this.criteria);
	});
	/** the report says something else than was read */
	readonly unread = $derived.by((): readonly string[] => {
		const { screeningRead } = this.form.fields;
		return screeningRead ? unreadFields(screeningRead, this.#looked.row.stands) : [];
	});
	readonly meanwhile = $derived.by((): boolean => {
		const { screeningRead } = this.form.fields;
		return screeningRead !== null && screenedMeanwhile(screeningRead, this.#looked.row.stands);
	});
	/** sources that were ticked and have changed, or are gone */
	readonly outdated = $derived.by((): readonly ScreeningDifference[] => {
		const { row, revNow } = this.#looked;
		return screeningDifferences(this.form.fields.screening, row.live, revNow).filter(
			({ kind }) => kind === 'changed' || kind === 'gone'
		);
	});

	typedOf(criterion: string): ScreenedCriterion | undefined {
		return this.form.fields.screening.find((row) => row.criterion === criterion);
	}

	liveOf(criterion: string): ScreeningRow | undefined {
		return this.#looked.row.live.find((row) => row.criterion === criterion);
	}

	/** Whether the verdict says something else than the records do; of one to be judged it never does. */
	departs(criterion: string): boolean {
		const live = this.liveOf(criterion);
		const typed = this.typedOf(criterion);
		return (
			live !== undefined && typed !== undefined && !asksForJudgement(live) && live.verdict !== typed.verdict
		);
	}

	/** Everything that can be ticked: what the records offer now, and what is ticked already. */
	offered(criterion: string): readonly ScreeningSource[] {
		const live = this.liveOf(criterion)?.sources ?? [];
		const typed = this.typedOf(criterion)?.sources ?? [];
		return [...live, ...typed.filter(({ id }) => !live.some((source) => source.id === id))];
	}

	set(criterion: string, change: Partial<ScreenedCriterion>): void {
		const screening = this.form.typed.screening.map((row) =>
			row.criterion === criterion ? { ...row, ...change } : row
		);
		this.form.set({ screening });
	}

	name(criterion: string, source: ScreeningSource, is: boolean): void {
		const others = (this.typedOf(criterion)?.sources ?? []).filter(({ id }) => id !== source.id);
		this.set(criterion, { sources: [...others.map((one) => ({ ...one })), ...(is ? [source] : [])] });
	}

	takeRecords(criterion: string): void {
		const live = this.liveOf(criterion);
		if (live) this.set(criterion, { verdict: live.verdict, sources: [...live.sources] });
	}

	/** The new report was read: what is written stands on it from here on. */
	readNew(): void {
		this.form.set({ screeningRead: readOf(this.#looked.row.stands) });
	}

	/** Ticked sources as they are now. */
	takeNewSources(): void {
		const { revNow } = this.#looked;
		this.form.set({
			screening: this.form.typed.screening.map((row) => ({ ...row, sources: renewed(row.sources, revNow) }))
		});
	}

	/** Records it. @returns what the rules say; then everything typed stands as it was */
	async save(): Promise<Result<unknown>> {
		await this.form.flush();
		const { screening, screeningNote, screeningRead } = this.form.typed;
		if (!screeningRead) return fail('record.unknown');
		const typed: Screening = { state: this.conclusion, screening, screeningNote };
		const saved = await screenNomination(this.store, this.form.id, screeningRead, typed);
		if (saved.ok) {
			this.form.fields.screeningRead = withOwn(screeningRead, typed);
			this.form.fields.state = typed.state;
			this.form.saved();
		}
		return saved;
	}
}

function startOf({ row, revNow, entry }: Looked): ScreeningTyped {
	const { nomination, stands, live } = row;
	const state = CONCLUSIONS.find((one) => one === nomination.state) ?? '';
	const naming = ({ criterion, sources }: ScreeningRow) =>
		sources.filter(
			({ collection, id }) => collection === 'entries' && entry(id)?.criteria.includes(criterion)
		);
	return {
		state,
		screening: startTable(nomination.screening, live, naming, revNow).map((one) => ({ ...one })),
		screeningNote: nomination.screeningNote,
		screeningRead: readOf(stands)
	};
}
