import type { NamedFile } from '$lib/domain/entries/entry';
import type { StoreContext } from '../context';
import type { Draft } from '../drafts';
import { readMeta } from '../meta';

/**
 * One change per file that the server does not have yet; its bytes lie in `files` under the same id. A file that was
 * refused before gets another try with the mended entry. Runs inside a transaction.
 */
export async function queueFiles({ db, now, newId }: StoreContext, draft: Draft): Promise<void> {
	const clockOffset = await readMeta(db, 'clockOffset');
	for (const file of draft.files) {
		const [known, arrived, held] = await Promise.all([
			db.outbox.where('[collection+id]').equals(['attachments', file.id]).first(),
			db.attachments.get(file.id),
			db.files.where('id').equals(file.id).count()
		]);
		if (known?.status === 'refused')
			await db.outbox.update(known.n, { status: 'waiting', problem: undefined });
		if (known || arrived || held === 0) continue;
		await db.outbox.add({
			changeId: newId(),
			collection: 'attachments',
			id: file.id,
			baseRev: 0,
			fields: attachmentFields(draft.id, file),
			capturedAt: now(),
			clockOffset,
			status: 'waiting'
		});
	}
}

export function attachmentFields(entry: string, file: NamedFile): Readonly<Record<string, unknown>> {
	return { owner: 'entries', record: entry, sha256: file.sha256, kind: file.kind, size: file.size };
}

/** Lets go of files that no entry names any more: their bytes, and their way to the server. Inside a transaction. */
export async function dropFiles(db: StoreContext['db'], ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	for (const id of ids) {
		const waiting = db.outbox.where('[collection+id]').equals(['attachments', id]);
		await waiting.filter(({ status }) => status !== 'sent').delete();
	}
	await db.files.bulkDelete([...ids]);
	await db.thumbs.bulkDelete([...ids]);
}
