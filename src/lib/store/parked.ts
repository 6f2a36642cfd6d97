import type { Change } from '$lib/domain/changes/protocol';
import { fail, ok, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import { dropFiles } from './entries/entryFiles';
import { lasting, lastingResult } from './lasting';
import { filesNamedBy, toWire, type OutboxItem } from './outbox';
import { tableOf } from './queueChange';
import { rebase } from './rebase';
import { plain } from './rows';

/** Shows the record again as the server's version with what still waits on top. Runs inside a transaction. */
export async function showAgain(
	db: StoreContext['db'],
	item: Pick<OutboxItem, 'collection' | 'id'>
): Promise<void> {
	const table = tableOf(db, item.collection);
	const stored = await table.get(item.id);
	const base = stored?.sync === 'confirmed' ? plain(stored) : stored?.base;
	const all = await db.outbox.where('[collection+id]').equals([item.collection, item.id]).toArray();
	const pending = all.filter((one) => one.status !== 'sent');
	const row = rebase({ base, shown: stored, gen: stored?.gen ?? 0 }, pending);
	if (row) await table.put(row);
	else await table.delete(item.id);
}

/** Sends a parked change once more as it is: a refusal is judged anew each time. */
export async function retryParked(context: StoreContext, changeId: string): Promise<void> {
	const { db } = context;
	await lasting(db, () =>
		db.transaction('rw', db.tables, async () => {
			const item = await db.outbox.where('changeId').equals(changeId).first();
			if (!item) return;
			await db.outbox.update(item.n, { status: 'waiting', problem: undefined, theirs: undefined });
			await showAgain(db, item);
		})
	);
	context.changed();
}

/** Lets go of a parked change; the server's version, if there is one, is shown again. Only the person may ask. */
export async function dropParked(context: StoreContext, changeId: string): Promise<void> {
	const { db } = context;
	await lasting(db, () =>
		db.transaction('rw', db.tables, async () => {
			const item = await db.outbox.where('changeId').equals(changeId).first();
			if (!item || item.status === 'sent') return;
			await db.outbox.delete(item.n);
			await showAgain(db, item);
			if (item.collection === 'entries') await dropOrphans(db, item);
		})
	);
}

/** Files that only the dropped change named; a draft that still names them keeps them. */
async function dropOrphans(db: StoreContext['db'], item: OutboxItem): Promise<void> {
	const entry = await db.entries.get(item.id);
	const draft = await db.drafts.get(item.id);
	const kept = new Set([...(entry?.attachments ?? []), ...(draft?.files ?? [])].map(({ id }) => id));
	await dropFiles(
		db,
		filesNamedBy(item)
			.map(({ id }) => id)
			.filter((id) => !kept.has(id))
	);
}

/**
 * Answers a conflict with the own version: a new change on the server's revision (the other version stays in the
 * log). @returns `conflict.gone` when it was settled meanwhile
 */
export async function keepMine(context: StoreContext, changeId: string): Promise<Result<Change>> {
	const { db, now } = context;
	const mine = context.newId();
	const settled = await lastingResult(db, () =>
		db.transaction('rw', db.tables, async (): Promise<Result<Change>> => {
			const done = await db.outbox.where('changeId').equals(mine).first();
			if (done) return ok(toWire(done));
			const item = await db.outbox.where('changeId').equals(changeId).first();
			if (!item || item.status !== 'conflict' || !item.theirs) return fail('conflict.gone');
			// It is made here, whatever phone the parked one came from.
			const { n, theirs, problem: _problem, clashing: _clashing, device: _d, after: _a, ...rest } = item;
			const change: Change = {
				...rest,
				changeId: mine,
				baseRev: Number(theirs.rev),
				capturedAt: now()
			};
			await db.outbox.delete(n);
			await db.outbox.add({ ...change, status: 'waiting' });
			await showAgain(db, item);
			return ok(change);
		})
	);
	if (settled.ok) context.changed();
	return settled;
}
