import type { CollectionName } from '$lib/domain/changes/protocol';
import type { Problem } from '$lib/domain/result';
import type { LocalDatabase } from './database';
import type { SyncMark } from './rows';

/** Where somebody's words are on their way: judged by what the server confirmed by name, never by a connection. */
export interface Sending {
	readonly state: 'waiting' | 'received' | 'refused';
	/** own files of it that wait on this phone */
	readonly files: number;
	/** why the server did not take it */
	readonly problem: Problem | null;
	/** the change to be chosen about, when two versions clash; empty otherwise */
	readonly conflict: string;
}

export async function sendingOf(db: LocalDatabase, collection: CollectionName, id: string): Promise<Sending> {
	const [record, items, files] = await Promise.all([
		db.table<{ readonly sync: SyncMark }, string>(collection).get(id),
		db.outbox.where('[collection+id]').equals([collection, id]).toArray(),
		filesWaiting(db)
	]);
	const parked = items.find(({ status }) => status === 'refused' || status === 'conflict');
	const waits = items.some(({ status }) => status === 'waiting') || record?.sync === 'waiting';
	return {
		state: parked ? 'refused' : waits || !record ? 'waiting' : 'received',
		files: files.get(id) ?? 0,
		problem: parked?.problem ?? null,
		conflict: parked?.status === 'conflict' ? parked.changeId : ''
	};
}

/** Own files that wait on this phone, counted by record. Rows of the outbox alone: no bytes are read. */
export async function filesWaiting(db: LocalDatabase): Promise<ReadonlyMap<string, number>> {
	const items = await db.outbox.where('status').anyOf('waiting', 'refused').toArray();
	const count = new Map<string, number>();
	for (const { collection, fields } of items) {
		if (collection !== 'attachments') continue;
		const owner = String(fields.record);
		count.set(owner, (count.get(owner) ?? 0) + 1);
	}
	return count;
}
