import type { LocalDatabase } from '$lib/store/database';
import type { OutboxItem } from '$lib/store/outbox';

/** The words that an own decision was made on, when the server refused it because others stand there by now. */
export async function unreadSince(db: LocalDatabase, id: string): Promise<OutboxItem['seen']> {
	const items = await db.outbox.where('[collection+id]').equals(['entries', id]).toArray();
	return items.find(({ status, problem }) => status === 'refused' && problem?.code === 'entry.attest.changed')
		?.seen;
}
