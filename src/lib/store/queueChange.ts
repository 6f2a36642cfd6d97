import type { RecordOf } from '$lib/domain/changes/attempt';
import { judgeChange } from '$lib/domain/changes/judgeChange';
import type { Change, CollectionName } from '$lib/domain/changes/protocol';
import { ok, type Result } from '$lib/domain/result';
import type { Table } from 'dexie';
import type { StoreContext } from './context';
import { lasting } from './lasting';
import { loadLookup, type Wanted } from './lookup';
import { readMeta } from './meta';
import { plain, type Local } from './rows';

export interface Wish<name extends CollectionName> {
	readonly collection: name;
	readonly id: string;
	readonly fields: Readonly<Record<string, unknown>>;
	/** what the rules will look up */
	readonly wanted: Wanted;
	/** further local writes of the same transaction (a draft that ends, files that begin to wait) */
	readonly also?: (change: Change) => Promise<void>;
}

/**
 * The one way in which a person's act becomes data: judged by the same rules as at the server, then the record and
 * its outbox item in one committed transaction (P1, P2). What is refused here writes nothing.
 */
export async function queueChange<name extends CollectionName>(
	context: StoreContext,
	wish: Wish<name>
): Promise<Result<Change>> {
	const { db } = context;
	// Read, judged and written in one transaction: a pull that lands in between cannot be overwritten.
	const queued = await lasting(db, () => db.transaction('rw', db.tables, () => judgeAndWrite(context, wish)));
	if (queued.ok) context.changed();
	return queued;
}

async function judgeAndWrite<name extends CollectionName>(
	{ db, actor, now, newId }: StoreContext,
	wish: Wish<name>
): Promise<Result<Change>> {
	const table = tableOf(db, wish.collection);
	const stored = await table.get(wish.id);
	const lookup = await loadLookup(db, wish.wanted);
	const clockOffset = await readMeta(db, 'clockOffset');
	const before = stored ? plain(stored) : null;
	// The server's version beneath: what the person saw. None while the server never took the record.
	const base = stored?.sync === 'confirmed' ? (before ?? undefined) : stored?.base;
	const change: Change = {
		changeId: newId(),
		collection: wish.collection,
		id: wish.id,
		baseRev: base?.rev ?? 0,
		fields: wish.fields,
		capturedAt: now(),
		clockOffset
	};
	const verdict = judgeChange(wish.collection, {
		change,
		before,
		changedSince: new Set(),
		actor,
		lookup,
		now: correctedNow(change)
	});
	if (!verdict.ok) return verdict;

	const seen = { ...(before ?? { id: wish.id, rev: 0 }), ...verdict.value.fields } as RecordOf[name];
	const row = { ...seen, sync: 'waiting', gen: stored?.gen ?? 0, ...(base ? { base } : {}) };
	await table.put(row as Local<RecordOf[name]>);
	await db.outbox.add({ ...change, status: 'waiting' });
	await wish.also?.(change);
	return ok(change);
}

/** The phone's clock, corrected by the offset that the server's answers have shown. */
function correctedNow(change: Change): string {
	return new Date(Date.parse(change.capturedAt) + (change.clockOffset ?? 0)).toISOString();
}

/** The table of a collection, typed by its name. */
export function tableOf<name extends CollectionName>(
	db: StoreContext['db'],
	collection: name
): Table<Local<RecordOf[name]>, string> {
	// Dexie's tables are named as the collections; TypeScript cannot relate the two through the union.
	return db[collection] as unknown as Table<Local<RecordOf[name]>, string>;
}
