import type { FileOwner } from '$lib/domain/attachments/owners';
import type { NamedFile } from '$lib/domain/attachments/namedFile';
import type { StoreContext } from '../context';
import type { Draft } from '../drafts';
import { dropBytes } from '../dropBytes';
import { readMeta } from '../meta';

/**
 * One change per file that the server does not have yet; its bytes lie in `files` under the same id. A file that was
 * refused before gets another try with the mended entry. Runs inside a transaction.
 */
export async function queueFiles(context: StoreContext, draft: Draft): Promise<void> {
	await queueFilesOf(context, 'entries', draft.id, draft.files);
}

/** The same for the files of any record that names some. Runs inside a transaction. */
export async function queueFilesOf(
	{ db, now, newId }: StoreContext,
	owner: FileOwner,
	record: string,
	files: readonly NamedFile[]
): Promise<void> {
	if (files.length === 0) return;
	const ids = files.map(({ id }) => id);
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
	const fresh = files.filter(({ id }) => !known.has(id) && held.includes(id));
	await Promise.all([
		db.outbox.bulkAdd(
			fresh.map((file) => ({
				changeId: newId(),
				collection: 'attachments' as const,
				id: file.id,
				baseRev: 0,
				fields: attachmentFields(owner, record, file),
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

export function attachmentFields(
	owner: FileOwner,
	record: string,
	file: NamedFile
): Readonly<Record<string, unknown>> {
	return { owner, record, sha256: file.sha256, kind: file.kind, size: file.size };
}

/**
 * Lets go of files that an entry names no more: their bytes, and their way to the server. Inside a transaction. A
 * correction names files of the entry that it corrects: those came with that one and stay with it.
 */
export async function dropFiles(
	db: StoreContext['db'],
	entry: string,
	ids: readonly string[]
): Promise<void> {
	for (const id of ids) {
		const waiting = db.outbox.where('[collection+id]').equals(['attachments', id]);
		await waiting.filter(({ status, fields }) => status !== 'sent' && fields.record === entry).delete();
		await dropBytes(db, entry, id);
	}
}

/** Files of a change that now belong to another entry: their bytes, and their way to the server. Inside a transaction. */
export async function moveFiles(
	db: StoreContext['db'],
	from: string,
	to: string,
	ids: readonly string[]
): Promise<void> {
	for (const id of ids) {
		const items = db.outbox.where('[collection+id]').equals(['attachments', id]);
		for (const item of await items.toArray()) {
			if (item.status === 'sent' || item.fields.record !== from) continue;
			await db.outbox.update(item.n, {
				fields: { ...item.fields, record: to },
				status: 'waiting',
				problem: undefined
			});
		}
		await db.files.where('id').equals(id).modify({ owner: to });
		await db.thumbs.where('id').equals(id).modify({ owner: to });
	}
}
