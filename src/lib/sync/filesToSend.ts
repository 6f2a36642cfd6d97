import type { LocalDatabase } from '$lib/store/database';
import { filesNamedBy, type OutboxItem } from '$lib/store/outbox';
import { plain } from '$lib/store/rows';

/**
 * Waiting files that may go now, in the order of the person's acts. One that only an unsent change of its entry names
 * stays with that change, which may clash, be refused, have to go again to a restored server, or be newer than this
 * pass: the server would carry the bytes for nothing, and say that the entry does not name them.
 */
export async function filesToSend(db: LocalDatabase): Promise<readonly OutboxItem[]> {
	const files = (await db.outbox.where('status').equals('waiting').sortBy('n')).filter(
		({ collection }) => collection === 'attachments'
	);
	if (files.length === 0) return files;
	// Asked for after the files: a change that was queued together with them is there.
	const unsent = await db.outbox.where('status').anyOf('waiting', 'refused', 'conflict').toArray();
	const changes = unsent.filter(({ collection }) => collection === 'entries');
	const promised = placesOf(changes.map((item) => ({ id: item.id, attachments: filesNamedBy(item) })));
	const rows = await db.entries.bulkGet([...new Set(changes.map(({ id }) => id))]);
	const stand = rows.flatMap((row) => (row?.sync === 'confirmed' ? plain(row) : (row?.base ?? [])));
	const taken = placesOf(stand);
	return files.filter((file) => !promised.has(placeOf(file)) || taken.has(placeOf(file)));
}

function placesOf(
	entries: readonly { readonly id: string; readonly attachments: readonly { readonly id: string }[] }[]
): ReadonlySet<string> {
	return new Set(entries.flatMap(({ id, attachments }) => attachments.map((file) => `${id}/${file.id}`)));
}

function placeOf({ id, fields }: OutboxItem): string {
	return `${String(fields.record)}/${id}`;
}
