import type { NamedFile } from '$lib/domain/entries/entry';
import type { StoreContext } from '../context';
import type { Draft } from '../drafts';
import { readMeta } from '../meta';

/**
 * One change per file that the server does not have yet; its bytes lie in `files` under the same id. A file that was
 * refused before gets another try with the mended entry. Runs inside a transaction.
 */
export async function queueFiles({ db, now, newId }: StoreContext, draft: Draft): Promise<void> {
	if (draft.files.length === 0) return;
	const ids = draft.files.map(({ id }) => id);
	const [clockOffset, queued, arrived, held] = await Promise.all([
		readMeta(db, 'clockOffset'),
		db.outbox
			.where('[collection+id]')
			.anyOf(ids.map((id) => ['attachments', id]))
			.toArray(),
		db.attachments.where('id').anyOf(ids).primaryKeys(),
		// The keys alone: bytes of twenty photos would be read otherwise.
		db.files.where('id').anyOf(ids).primaryKeys()
	]);
	const known = new Set([...queued.map(({ id }) => id), ...arrived]);
	const fresh = draft.files.filter(({ id }) => !known.has(id) && held.includes(id));
	await Promise.all([
		db.outbox.bulkAdd(
			fresh.map((file) => ({
				changeId: newId(),
				collection: 'attachments' as const,
				id: file.id,
				baseRev: 0,
				fields: attachmentFields(draft.id, file),
				capturedAt: now(),
				clockOffset,
				status: 'waiting' as const
			}))
		),
		...queued
			.filter(({ status }) => status === 'refused')
			.map(({ n }) => db.outbox.update(n, { status: 'waiting', problem: undefined }))
	]);
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
