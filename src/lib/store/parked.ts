import { filesNamedIn, isFileOwner, type FileOwner } from '$lib/domain/attachments/owners';
import { sameValue } from '$lib/domain/changes/canonical';
import type { Change } from '$lib/domain/changes/protocol';
import { fail, ok, type Result } from '$lib/domain/result';
import { forgetAnswers } from './conflictAnswers';
import type { StoreContext } from './context';
import { editKey } from './keepEdit';
import { dropFiles } from './entries/entryFiles';
import { lasting } from './lasting';
import { filesNamedBy, toWire, type OutboxItem } from './outbox';
import { queueInside, tableOf } from './queueChange';
import { rebase } from './rebase';
import { plain } from './rows';
import { wantedFor } from './wanted';
import { wholly } from './wholly';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Shows the record again as the server's version with what still waits on top. Runs inside a transaction.
 * @param told the server's version as an answer told it: taken when it is newer than the one that lies here
 */
export async function showAgain(
	db: StoreContext['db'],
	item: Pick<OutboxItem, 'collection' | 'id'>,
	told?: Fields
): Promise<void> {
	const table = tableOf(db, item.collection);
	const stored = await table.get(item.id);
	const known = stored?.sync === 'confirmed' ? plain(stored) : stored?.base;
	const isNewer = told !== undefined && Number(told.rev) > (known?.rev ?? 0);
	const base = isNewer ? (told as unknown as typeof known) : known;
	const all = await db.outbox.where('[collection+id]').equals([item.collection, item.id]).toArray();
	const pending = all.filter((one) => one.status !== 'sent');
	const row = rebase({ base, shown: stored, gen: stored?.gen ?? 0 }, pending);
	if (row) await table.put(row);
	else await table.delete(item.id);
}

/** Refused or clashing: it waits for the person. */
export function isParked({ status }: Pick<OutboxItem, 'status'>): boolean {
	return status === 'refused' || status === 'conflict';
}

/** The server's version of the record that a parked change met: the newest that this phone has seen. */
export async function newestVersion(
	db: StoreContext['db'],
	item: Pick<OutboxItem, 'collection' | 'id' | 'theirs'>
): Promise<Fields | undefined> {
	const stored = await tableOf(db, item.collection).get(item.id);
	const beneath = stored?.sync === 'confirmed' ? plain(stored) : stored?.base;
	const known = beneath as Fields | undefined;
	return Number(item.theirs?.rev ?? 0) > Number(known?.rev ?? 0) ? item.theirs : (known ?? item.theirs);
}

/** The changes that stand or fall with one, itself among them, in the order of the person's acts. */
async function groupOf(db: StoreContext['db'], item: OutboxItem): Promise<readonly OutboxItem[]> {
	if (!item.group) return [item];
	const unsent = await db.outbox.where('status').anyOf('waiting', 'refused', 'conflict').sortBy('n');
	return unsent.filter(({ group }) => group === item.group);
}

/** Sends a parked change once more as it is, with all of its group: a refusal is judged anew each time. */
export async function retryParked(context: StoreContext, changeId: string): Promise<void> {
	const { db } = context;
	await lasting(db, () =>
		db.transaction('rw', db.tables, async () => {
			const item = await db.outbox.where('changeId').equals(changeId).first();
			// Settled or sent in another tab meanwhile: nothing is to go twice.
			if (!item || item.status === 'sent') return;
			for (const one of await groupOf(db, item)) {
				await db.outbox.update(one.n, { status: 'waiting', problem: undefined, theirs: undefined });
				await showAgain(db, one);
			}
		})
	);
	context.changed();
}

/** Lets go of a parked change, with all of its group; the server's version, if there is one, is shown again. Only the person may ask. */
export async function dropParked(context: StoreContext, changeId: string): Promise<void> {
	const { db } = context;
	await lasting(db, () =>
		db.transaction('rw', db.tables, async () => {
			const item = await db.outbox.where('changeId').equals(changeId).first();
			if (!item || item.status === 'sent') return;
			for (const one of await groupOf(db, item)) await letGo(db, one);
		})
	);
}

/** The change, and the files that it alone named. Runs inside a transaction. */
export async function letGo(db: StoreContext['db'], item: OutboxItem): Promise<void> {
	await db.outbox.delete(item.n);
	await forgetAnswers(db, item.changeId);
	await showAgain(db, item);
	if (isFileOwner(item.collection)) await dropOrphans(db, item, item.collection);
}

/** Files that only the dropped change named; a draft or another change that still names them keeps them. */
async function dropOrphans(db: StoreContext['db'], item: OutboxItem, owner: FileOwner): Promise<void> {
	const [record, draft, edit, others] = await Promise.all([
		tableOf(db, owner).get(item.id),
		owner === 'entries' ? db.drafts.get(item.id) : undefined,
		db.edits.get(editKey(owner, item.id)),
		db.outbox.where('[collection+id]').equals([owner, item.id]).toArray()
	]);
	const beside = others.filter(({ status }) => status !== 'sent').flatMap(filesNamedBy);
	const shown = [...filesNamedIn(owner, record ?? {}), ...filesNamedIn(owner, edit?.fields ?? {})];
	const named = [...shown, ...(draft?.files ?? []), ...beside];
	const kept = new Set(named.map(({ id }) => id));
	const orphans = filesNamedBy(item).filter(({ id }) => !kept.has(id));
	const ids = orphans.map(({ id }) => id);
	// Waiting for what asks the database nothing would end the transaction.
	if (ids.length > 0) await dropFiles(db, item.id, ids);
}

/** What the person chose where two versions clash. */
export interface Choice {
	/** revision of the server's version that lay beside the own one */
	readonly rev: number;
	/** what is to stand, field by field, own fields that did not clash included */
	readonly fields: Fields;
}

/**
 * Answers a conflict: one new change on the server's revision, with exactly what differs from it; the log keeps both
 * versions. Without a difference nothing is sent: the own version is let go of. It takes the place of the old change,
 * so that what was written after it stays on top.
 * @returns `conflict.gone` when it was settled meanwhile, `conflict.newer` when the server's version is another one by
 *   now, or what the rules say of the result; then nothing has changed
 */
export async function settleConflict(
	context: StoreContext,
	changeId: string,
	{ rev, fields }: Choice
): Promise<Result<Change | null>> {
	const { db, actor, newId } = context;
	const nextId = newId();
	const settled = await wholly<Change | null>(db, async () => {
		const done = await db.outbox.where('changeId').equals(nextId).first();
		if (done) return ok(toWire(done));
		const item = await db.outbox.where('changeId').equals(changeId).first();
		if (!item || item.status !== 'conflict') return fail('conflict.gone');
		const newest = await newestVersion(db, item);
		if (!newest || Number(newest.rev) !== rev) return fail('conflict.newer');
		const chosen = Object.entries(fields).filter(([field, value]) => !sameValue(newest[field], value));
		await db.outbox.delete(item.n);
		await forgetAnswers(db, changeId);
		await showAgain(db, item, newest);
		if (chosen.length > 0) {
			const change = Object.fromEntries(chosen);
			// What was chosen as it was written keeps the moment of its writing: deadlines ask for that one.
			const isOwn = chosen.every(([field, value]) => sameValue(item.fields[field], value));
			const { capturedAt, clockOffset } = item;
			const queued = await queueInside(context, nextId, {
				collection: item.collection,
				id: item.id,
				fields: change,
				wanted: wantedFor(item.collection, newest, change, actor.person),
				baseRev: rev,
				place: item.n,
				...(isOwn ? { captured: { capturedAt, clockOffset } } : {}),
				...(item.seen ? { seen: item.seen } : {})
			});
			if (!queued.ok) return queued;
			await showAgain(db, item);
		}
		if (isFileOwner(item.collection)) await dropOrphans(db, item, item.collection);
		return ok(chosen.length > 0 ? await sentAs(db, nextId) : null);
	});
	if (settled.ok) context.changed();
	return settled;
}

async function sentAs(db: StoreContext['db'], changeId: string): Promise<Change | null> {
	const item = await db.outbox.where('changeId').equals(changeId).first();
	return item ? toWire(item) : null;
}
