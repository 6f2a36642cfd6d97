import type { OpenAccount } from '$lib/app/context';
import { entryRows, type EntryRows } from '$lib/app/entryRows.svelte';
import { live, type Live } from '$lib/app/live.svelte';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { readsSecrets } from '$lib/domain/conduct/permissions';
import type { WardHere } from '$lib/store/wardHere';
import { loadDeskRecords, type DeskRecords } from './deskRecords';
import { fillDesk, type Filled } from './fillDesk';

/** What a desk is about; asked anew each time it is filled. */
export interface DeskAbout {
	readonly campaign: Campaign;
	readonly ward: WardHere;
	/** these nominations alone; left out, all of the campaign */
	readonly only?: readonly string[];
}

/** The table of one campaign, filled anew whenever a record of it changes. */
export class Desk {
	readonly entries: EntryRows;
	readonly #records: Live<DeskRecords | null>;
	#filled = $state.raw<Filled | null>(null);

	/** @param campaign id; a desk is of one campaign for as long as it stands */
	constructor(
		private readonly open: OpenAccount,
		campaign: string
	) {
		this.entries = entryRows(open.db);
		this.#records = live<DeskRecords | null>(() => loadDeskRecords(open.db, campaign), null);
	}

	/** whether every record that a verdict may rest on is read */
	get readsAll(): boolean {
		return readsSecrets(this.open.actor);
	}

	get records(): DeskRecords | null {
		return this.#records.current;
	}

	/** `null` until it was filled once; while it is filled anew the table before it stands. */
	get filled(): Filled | null {
		return this.#filled;
	}

	/** Fills it from what is held now; call it from an effect. @returns stops it */
	fill(about: DeskAbout): () => void {
		const { records } = this;
		const { rows, progress } = this.entries;
		const stop = new AbortController();
		// Half of the entries would say "no data" of what is only not read yet.
		if (records && progress.ready) {
			const now = this.open.store.correctedNow();
			const question = { ...about, records, entries: rows, readsAll: this.readsAll, now };
			void fillDesk(question, stop.signal).then((filled) => {
				if (filled) this.#filled = filled;
			});
		}
		return () => stop.abort();
	}
}
