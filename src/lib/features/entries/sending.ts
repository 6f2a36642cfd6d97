import type { Problem } from '$lib/domain/result';
import type { LocalDatabase } from '$lib/store/database';

/** Where the author's words are on their way: judged by what the server confirmed by name, never by a connection. */
export interface Sending {
	readonly state: 'waiting' | 'received' | 'refused';
	/** own files of it that wait on this phone */
	readonly files: number;
	/** why the server did not take it */
	readonly problem: Problem | null;
	/** the change to be chosen about, when two versions clash; empty otherwise */
	readonly conflict: string;
}

export async function sendingOf(db: LocalDatabase, id: string): Promise<Sending> {
	const [entry, items, files] = await Promise.all([
		db.entries.get(id),
		db.outbox.where('[collection+id]').equals(['entries', id]).toArray(),
		filesWaiting(db)
	]);
	const parked = items.find(({ status }) => status === 'refused' || status === 'conflict');
	const waits = items.some(({ status }) => status === 'waiting') || entry?.sync === 'waiting';
	return {
		state: parked ? 'refused' : waits || !entry ? 'waiting' : 'received',
		files: files.get(id) ?? 0,
		problem: parked?.problem ?? null,
		conflict: parked?.status === 'conflict' ? parked.changeId : ''
	};
}

/** Own files that wait on this phone, counted by entry. Rows of the outbox alone: no bytes are read. */
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
