import { createSubscriber } from 'svelte/reactivity';
import type { LocalDatabase } from '$lib/store/database';
import { entryIndexOf, type EntryIndex, type EntryRow, type IndexProgress } from '$lib/store/entryIndex';
import { press } from './press';

/** The phone's entries as a rune: what reads `rows`, `get` or `progress` follows every committed write. */
export interface EntryRows {
	readonly index: EntryIndex;
	/** newest deed first; another array after each change, so read it through `$derived` */
	readonly rows: readonly EntryRow[];
	readonly progress: IndexProgress;
	get(id: string): EntryRow | undefined;
	/** see `EntryIndex.select`; read `rows` beside it in an effect to ask again after a change */
	select: EntryIndex['select'];
}

/** While the phone's entries are still being read, answers are made anew this seldom: reading comes first. */
const STEADY_MS = 2_000;

/** The entries of this phone, as long as something on the screen reads them (see `store/entryIndex`). */
export function entryRows(db: LocalDatabase): EntryRows {
	const index = entryIndexOf(db);
	const subscribe = createSubscriber((update) => index.subscribe(() => press.after(update)));
	let taken = -Infinity;
	let steady: readonly EntryRow[] = [];
	return {
		index,
		get rows() {
			subscribe();
			if (index.progress.ready || performance.now() - taken > STEADY_MS) {
				steady = index.rows;
				taken = performance.now();
			}
			return steady;
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
