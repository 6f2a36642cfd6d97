import { FILE_FIELDS, FILE_OWNERS, isFileOwner } from '$lib/domain/attachments/owners';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { forgetAnswers } from './conflictAnswers';
import type { LocalDatabase } from './database';
import { editKey } from './edits';
import { cacheKey } from './fileCache';
import { readMeta, writeMeta } from './meta';
import { tableOf } from './queueChange';

/** What a decision to erase took from this phone that existed nowhere else. */
export interface ErasedHere {
	/** server time at which the phone heard of it */
	readonly at: string;
	/** unsent changes, drafts and edits that went with it */
	readonly unsent: number;
}

/**
 * Lets go of everything of a record that was erased by decision: its row, own copies of what was sent (else a restored
 * server would get them again), what was still unsent, drafts, files with their small pictures. Runs inside a transaction
 * over all tables.
 * @param now server time
 */
export async function forgetErased(
	db: LocalDatabase,
	collection: CollectionName,
	id: string,
	now: string
): Promise<void> {
	const unsent =
		collection === 'attachments' ? await forgetFile(db, id) : await forgetRecord(db, collection, id);
	const [erased, before] = await Promise.all([readMeta(db, 'erased'), readMeta(db, 'erasedHere')]);
	const key = editKey(collection, id);
	await writeMeta(db, {
		...(erased.includes(key) ? {} : { erased: [...erased, key] }),
		...(unsent > 0 ? { erasedHere: { at: now, unsent: unsent + (before?.unsent ?? 0) } } : {})
	});
}

/** @returns how many unsent pieces of work went with it */
async function forgetRecord(db: LocalDatabase, collection: CollectionName, id: string): Promise<number> {
	await tableOf(db, collection).delete(id);
	let unsent = await forgetChanges(db, collection, id);
	const edit = await db.edits.get(editKey(collection, id));
	if (edit) {
		unsent += 1;
		await db.edits.delete(edit.key);
	}
	if (collection === 'entries') unsent += await forgetEntryWork(db, id);
	if (isFileOwner(collection)) await forgetFilesOf(db, id);
	return unsent;
}

async function forgetChanges(db: LocalDatabase, collection: CollectionName, id: string): Promise<number> {
	const items = await db.outbox.where('[collection+id]').equals([collection, id]).toArray();
	await db.outbox.bulkDelete(items.map(({ n }) => n));
	for (const { changeId } of items) await forgetAnswers(db, changeId);
	return items.filter(({ status }) => status !== 'sent').length;
}

/** Drafts that mend it, and corrections of it that were never sent: they hold its words, and no server takes them. */
async function forgetEntryWork(db: LocalDatabase, id: string): Promise<number> {
	const drafts = await db.drafts
		.filter(({ id: own, origin }) => own === id || (origin.kind === 'correction' && origin.corrects === id))
		.toArray();
	const corrections = await db.outbox
		.filter(
			({ collection, status, fields }) =>
				collection === 'entries' && status !== 'sent' && fields.corrects === id
		)
		.toArray();
	let unsent = drafts.length;
	for (const draft of drafts) {
		await db.drafts.delete(draft.id);
		await forgetFilesOf(db, draft.id);
	}
	for (const item of corrections) {
		if (await isTaken(db, item.id)) continue;
		unsent += await forgetChanges(db, 'entries', item.id);
		await db.entries.delete(item.id);
		await forgetFilesOf(db, item.id);
	}
	return unsent;
}

/** Whether the server has the record: then it is a record of its own, and stays. */
async function isTaken(db: LocalDatabase, id: string): Promise<boolean> {
	const row = await db.entries.get(id);
	return row !== undefined && (row.sync === 'confirmed' || row.base !== undefined);
}

/** Bytes that came with a record or draft, and their way to the server. */
async function forgetFilesOf(db: LocalDatabase, owner: string): Promise<void> {
	const [own, arrived, items] = await Promise.all([
		db.files.where('owner').equals(owner).primaryKeys(),
		db.attachments.where('record').equals(owner).primaryKeys(),
		db.outbox
			.filter(({ collection, fields }) => collection === 'attachments' && fields.record === owner)
			.toArray()
	]);
	await Promise.all([
		db.files.bulkDelete(own),
		db.thumbs.where('owner').equals(owner).delete(),
		db.attachments.bulkDelete(arrived),
		db.outbox.bulkDelete(items.map(({ n }) => n)),
		db.fileCache.bulkDelete([...own, ...arrived].flatMap((id) => [cacheKey(id, false), cacheKey(id, true)]))
	]);
}

/** One file alone: its bytes, its way to the server, and its name in what is still unsent. */
async function forgetFile(db: LocalDatabase, id: string): Promise<number> {
	await Promise.all([
		db.attachments.delete(id),
		db.files.delete(id),
		db.thumbs.delete(id),
		db.fileCache.bulkDelete([cacheKey(id, false), cacheKey(id, true)])
	]);
	const unsent = await forgetChanges(db, 'attachments', id);
	for (const draft of await db.drafts.toArray()) {
		if (!draft.files.some((file) => file.id === id)) continue;
		await db.drafts.put({ ...draft, files: draft.files.filter((file) => file.id !== id) });
	}
	for (const owner of FILE_OWNERS) {
		const items = await db.outbox.filter(({ collection }) => collection === owner).toArray();
		for (const item of items) {
			const fields = withoutFile(FILE_FIELDS[owner], item.fields, id);
			if (fields) await db.outbox.update(item.n, { fields });
		}
		const edits = await db.edits.filter(({ collection }) => collection === owner).toArray();
		for (const edit of edits) {
			const fields = withoutFile(FILE_FIELDS[owner], edit.fields, id);
			if (fields) await db.edits.put({ ...edit, fields });
		}
	}
	return unsent;
}

/** @returns nothing when no list names the file */
function withoutFile(
	lists: readonly string[],
	fields: Readonly<Record<string, unknown>>,
	id: string
): Readonly<Record<string, unknown>> | undefined {
	const files = (field: string) => (fields[field] ?? []) as readonly { readonly id: string }[];
	const naming = lists.filter((field) => files(field).some((file) => file.id === id));
	if (naming.length === 0) return undefined;
	return {
		...fields,
		...Object.fromEntries(naming.map((field) => [field, files(field).filter((file) => file.id !== id)]))
	};
}
