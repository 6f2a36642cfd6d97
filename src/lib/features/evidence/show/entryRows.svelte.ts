import { createSubscriber } from 'svelte/reactivity';
import type { LocalDatabase } from '$lib/store/database';
import { entryIndexOf, type EntryIndex, type EntryRow, type IndexProgress } from '$lib/store/entryIndex';

/** The phone's entries as a rune: read on the screen, they follow every committed write. */
export interface EntryRows {
	readonly index: EntryIndex;
	/** newest deed first; another array after each change */
	readonly rows: readonly EntryRow[];
	readonly progress: IndexProgress;
}

export function entryRows(db: LocalDatabase): EntryRows {
	const index = entryIndexOf(db);
	const subscribe = createSubscriber((update) => index.subscribe(update));
	return {
		index,
		get rows() {
			subscribe();
			return index.rows;
		},
		get progress() {
			subscribe();
			return index.progress;
		}
	};
}
