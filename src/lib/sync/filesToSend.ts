import { FILE_OWNERS, isFileOwner } from '$lib/domain/attachments/owners';
import type { LocalDatabase } from '$lib/store/database';
import { filesNamedBy, type OutboxItem } from '$lib/store/outbox';
import { tableOf } from '$lib/store/queueChange';
import { plain } from '$lib/store/rows';

/**
 * Waiting files that may go now, in the order of the person's acts. One that only an unsent change of its record names
 * stays with that change, which may clash, be refused, have to go again to a restored server, or be newer than this
 * pass: the server would carry the bytes for nothing, and say that the record does not name them.
 */
export async function filesToSend(db: LocalDatabase): Promise<readonly OutboxItem[]> {
	const files = (await db.outbox.where('status').equals('waiting').sortBy('n')).filter(
		({ collection }) => collection === 'attachments'
	);
	if (files.length === 0) return files;
	// Asked for after the files: a change that was queued together with them is there.
	const unsent = await db.outbox.where('status').anyOf('waiting', 'refused', 'conflict').toArray();
	const changes = unsent.filter(({ collection }) => isFileOwner(collection));
	const promised = placesOf(changes);
	const stand: Naming[] = [];
	for (const owner of FILE_OWNERS) {
		const ids = changes.flatMap(({ collection, id }) => (collection === owner ? [id] : []));
		if (ids.length === 0) continue;
		for (const row of await tableOf(db, owner).bulkGet([...new Set(ids)])) {
			const taken = row?.sync === 'confirmed' ? plain(row) : row?.base;
			if (taken) stand.push({ collection: owner, id: taken.id, fields: { ...taken } });
		}
	}
	const taken = placesOf(stand);
	return files.filter((file) => !promised.has(placeOf(file)) || taken.has(placeOf(file)));
}

type Naming = Pick<OutboxItem, 'collection' | 'id' | 'fields'>;

function placesOf(records: readonly Naming[]): ReadonlySet<string> {
	return new Set(records.flatMap((record) => filesNamedBy(record).map((file) => `${record.id}/${file.id}`)));
}

function placeOf({ id, fields }: OutboxItem): string {
	return `${String(fields.record)}/${id}`;
}
