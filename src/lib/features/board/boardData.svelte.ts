import type { OpenAccount } from '$lib/app/context';
import { live, type Live } from '$lib/app/live.svelte';
import { entryRows, type EntryRows } from '$lib/app/entryRows.svelte';
import { loadWardHere, type WardHere } from '$lib/store/wardHere';

/** What the screens of the council look at: the ward and the entries that this phone holds. */
export interface BoardData {
	readonly ward: Live<WardHere | null>;
	readonly entries: EntryRows;
}

export function boardData(open: OpenAccount): BoardData {
	return {
		ward: live(() => loadWardHere(open.db, open.store.correctedNow()), null),
		entries: entryRows(open.db)
	};
}
