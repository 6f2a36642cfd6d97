import { createSubscriber } from 'svelte/reactivity';
import type { LocalDatabase } from '$lib/store/database';
import { entryIndexOf, type EntryIndex, type EntryRow, type IndexProgress } from '$lib/store/entryIndex';

/** The entry index as a rune: what reads `rows`, `get` or `progress` follows every committed write. */
export interface EntryRows {
	readonly rows: readonly EntryRow[];
	readonly progress: IndexProgress;
	get(id: string): EntryRow | undefined;
	/** see `EntryIndex.select`; read `rows` beside it in an effect to ask again after a change */
	select: EntryIndex['select'];
}

/** The entries of this phone, as long as something on the screen reads them (see `store/entryIndex`). */
export function entryRows(db: LocalDatabase): EntryRows {
	const index = entryIndexOf(db);
	const subscribe = createSubscriber((update) => index.subscribe(update));
	return {
		get rows() {
			subscribe();
			return index.rows;
		},
		get progress() {
			subscribe();
			return index.progress;
		},
		get(id) {
			subscribe();
			return index.get(id);
		},
		select: (test, signal) => index.select(test, signal)
	};
}
