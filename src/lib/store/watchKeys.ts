import Dexie, { RangeSet, type IndexableType } from 'dexie';

/** Keys of a table that were written or deleted; `all` when only a range is known (a table that was cleared). */
export type ChangedKeys = readonly string[] | 'all';

/**
 * Tells which rows of a table changed, after each committed write of this tab or another: by the same signal that
 * drives `liveQuery`, but with the keys, so that 20,000 rows need not be read again because of one.
 */
export function watchKeys(
	database: string,
	table: string,
	onChange: (keys: ChangedKeys) => void
): () => void {
	const written = `idb://${database}/${table}/`;
	const told = (parts: Readonly<Record<string, unknown>>) => {
		const keys = [...keysOf(parts[written]), ...keysOf(parts[`${written}:dels`])];
		if (keys.includes(null)) onChange('all');
		else if (keys.length > 0) onChange([...new Set(keys as string[])]);
	};
	Dexie.on.storagemutated.subscribe(told);
	return () => Dexie.on.storagemutated.unsubscribe(told);
}

/** The single keys of a set of ranges; `null` stands for a range of more than one key. */
function keysOf(part: unknown): (string | null)[] {
	if (typeof part !== 'object' || part === null) return [];
	// From another tab the tree comes as plain data.
	const ranges = RangeSet(part as ReturnType<typeof RangeSet>);
	const single = (from: IndexableType, to: IndexableType) =>
		from === to && typeof from === 'string' ? from : null;
	const keys: (string | null)[] = [];
	const walk = ranges[Symbol.iterator]();
	for (let step = walk.next(); !step.done; step = walk.next())
		keys.push(single(step.value.from, step.value.to));
	return keys;
}
