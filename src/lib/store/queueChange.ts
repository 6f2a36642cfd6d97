import type { RecordOf, WardLookup } from '$lib/domain/changes/attempt';
import { judgeChange } from '$lib/domain/changes/judgeChange';
import { MOST_AFTER, type Change, type CollectionName } from '$lib/domain/changes/protocol';
import { ok, type Result } from '$lib/domain/result';
import { corrected } from '$lib/domain/time';
import type { StoreContext } from './context';
import { lastingResult } from './lasting';
import { loadLookup, type Wanted } from './lookup';
import { readMeta } from './meta';
import { toWire, type OutboxItem } from './outbox';
import { plain, type Local } from './rows';
import { tableOf } from './tableOf';

export { tableOf };

export interface Wish<name extends CollectionName> {
	readonly collection: name;
	readonly id: string;
	readonly fields: Readonly<Record<string, unknown>>;
	/** what the rules will look up */
	readonly wanted: Wanted;
	/** further fields, told by what was looked up */
	readonly told?: (lookup: WardLookup) => Readonly<Record<string, unknown>>;
	/** revision that the person read, when it was opened long before; else the one that lies here now */
	readonly baseRev?: number;
	/** when it was written, if not now: words that were refused keep their first moment */
	readonly captured?: Pick<Change, 'capturedAt' | 'clockOffset'>;
	/** changes of one group stand together or not at all */
	readonly group?: string;
	/** place in the order of the person's acts, when it stands in for an earlier one; else behind all */
	readonly place?: number;
	/** the words that a decision was made on, the rules that new ones were written on */
	readonly seen?: Readonly<Record<string, unknown>>;
}

/**
 * The one way in which a person's act becomes data: judged by the same rules as at the server, then the record and
 * its outbox item in one committed transaction (P1, P2). What is refused here writes nothing, and so does a phone that
 * cannot write: `storage.noRoom`, `storage.failed`.
 */
export async function queueChange<name extends CollectionName>(
	context: StoreContext,
	wish: Wish<name>
): Promise<Result<Change>> {
	const { db } = context;
	const changeId = context.newId();
	// Read, judged and written in one transaction: a pull that lands in between cannot be overwritten.
	const queued = await lastingResult(db, () =>
		// Dexie follows native awaits only from an async scope: without it the transaction ends too early.
		db.transaction('rw', db.tables, async () => queueInside(context, changeId, wish))
	);
	if (queued.ok) context.changed();
	return queued;
}

/**
 * The same inside a transaction of the caller over all tables, for acts that write more than the record.
 * @param changeId made before the transaction, so that a second attempt after a lost connection is the same change
 */
export async function queueInside<name extends CollectionName>(
	{ db, actor, now }: StoreContext,
	changeId: string,
	wish: Wish<name>
): Promise<Result<Change>> {
	const table = tableOf(db, wish.collection);
	// Asked for together: on a slow phone each question that waits for the one before costs as much as the write.
	const [done, stored, lookup, clockOffset, others] = await Promise.all([
		db.outbox.where('changeId').equals(changeId).first(),
		table.get(wish.id),
		loadLookup(db, wish.wanted),
		readMeta(db, 'clockOffset'),
		db.outbox.where('[collection+id]').equals([wish.collection, wish.id]).sortBy('n')
	]);
	if (done) return ok(toWire(done));
	const before = stored ? plain(stored) : null;
	// The server's version beneath: what the person saw. None while the server never took the record.
	const base = stored?.sync === 'confirmed' ? (before ?? undefined) : stored?.base;
	const change: Change = {
		changeId,
		collection: wish.collection,
		id: wish.id,
		baseRev: wish.baseRev ?? base?.rev ?? 0,
		fields: { ...wish.fields, ...wish.told?.(lookup) },
		...(wish.group ? { group: wish.group } : {}),
		...brought(others),
		...(wish.captured ?? { capturedAt: now(), clockOffset })
	};
	const verdict = judgeChange(wish.collection, {
		change,
		before,
		changedSince: new Set(),
		actor,
		lookup,
		now: corrected(now(), clockOffset)
	});
	if (!verdict.ok) return verdict;

	const seen = { ...(before ?? { id: wish.id, rev: 0 }), ...verdict.value.fields } as RecordOf[name];
	const marks = { sync: markOf(others), gen: stored?.gen ?? 0, ...(base ? { base } : {}) };
	const row = { ...seen, ...marks, ...(stored?.leaving ? { leaving: true } : {}) };
	await Promise.all([
		table.put(row as Local<RecordOf[name]>),
		db.outbox.add({
			...change,
			status: 'waiting',
			...(wish.place === undefined ? {} : { n: wish.place }),
			...(wish.seen ? { seen: wish.seen } : {})
		})
	]);
	return ok(change);
}

/** An earlier act on the record that was refused still needs the person, whatever else is on its way. */
function markOf(others: readonly OutboxItem[]) {
	return others.some(({ status }) => status === 'refused' || status === 'conflict') ? 'refused' : 'waiting';
}

/**
 * What another phone of this account made and this one brought stands beneath the new act. The server cannot know it
 * by the device, so it is named: else the person would be in conflict with themselves.
 */
function brought(others: readonly OutboxItem[]): Pick<Change, 'after'> {
	const beneath = others.filter(
		({ device, status }) => device && (status === 'waiting' || status === 'sent')
	);
	return beneath.length > 0 ? { after: beneath.slice(-MOST_AFTER).map(({ changeId }) => changeId) } : {};
}
