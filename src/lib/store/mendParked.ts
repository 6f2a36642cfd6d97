import type { Change, CollectionName } from '$lib/domain/changes/protocol';
import { isAboutOffice } from '$lib/domain/papers/officeParts';
import type { Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import type { OutboxItem } from './outbox';
import { dropParked } from './parked';

/** Changes of a record that the server refused; newest last. Of a campaign those of its plan: its papers are mended apart. */
export async function refusedChanges(
	db: StoreContext['db'],
	collection: CollectionName,
	id: string
): Promise<readonly OutboxItem[]> {
	const items = await db.outbox.where('[collection+id]').equals([collection, id]).toArray();
	return items.filter(({ status, fields }) => status === 'refused' && !isAboutOffice(fields));
}

/**
 * Saves a mended record in place of what the server refused. The new change is queued first, so that a crash in
 * between leaves one word too many, never one too few.
 * @param save queues a change that holds everything the refused ones wanted
 */
export async function mendParked(
	context: StoreContext,
	collection: CollectionName,
	id: string,
	save: () => Promise<Result<Change>>
): Promise<Result<Change>> {
	const refused = await refusedChanges(context.db, collection, id);
	const saved = await save();
	if (saved.ok) for (const item of refused) await dropParked(context, item.changeId);
	return saved;
}
