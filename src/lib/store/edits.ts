import { sameValue } from '$lib/domain/changes/canonical';
import type { Change, CollectionName } from '$lib/domain/changes/protocol';
import { isFileOwner } from '$lib/domain/attachments/owners';
import type { NamedFile } from '$lib/domain/attachments/namedFile';
import { fail, ok, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import type { LocalDatabase } from './database';
import { dropBytes } from './dropBytes';
import { dropFiles, queueFilesOf } from './entries/entryFiles';
import type { TakenFile } from './files';
import { lasting } from './lasting';
import type { Wanted } from './lookup';
import { filesNamedBy, toWire } from './outbox';
import { queueInside, tableOf } from './queueChange';
import { plain } from './rows';
import { wantedFor } from './wanted';
import { wholly } from './wholly';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A record that somebody is working on for minutes or weeks (an initiative, a report, a meeting): what was typed is on
 * disk at every beat, and becomes one change when a part of it is finished. On this phone alone until then.
 */
export interface Edit {
	/** `collection/id` */
	readonly key: string;
	readonly collection: CollectionName;
	readonly id: string;
	/** revision that it was opened on; 0 while the server has none */
	readonly baseRev: number;
	/** the fields as they were opened: only what differs travels */
	readonly was: Fields;
	readonly fields: Fields;
	readonly updatedAt: string;
	/** what a decision is being made on, as it was read: shown beside what came instead; never sent */
	readonly seen?: Fields;
}

export function editKey(collection: CollectionName, id: string): string {
	return `${collection}/${id}`;
}

export async function readEdit(
	db: LocalDatabase,
	collection: CollectionName,
	id: string
): Promise<Edit | undefined> {
	return db.edits.get(editKey(collection, id));
}

/**
 * Keeps fields of an edit beside those that it holds already; resolves when they are on disk (P1). The first call opens
 * it on the record as it lies here.
 * @param seen what the decision is being made on; left out, it stays as it was
 */
export async function keepEdit(
	{ db, now }: Pick<StoreContext, 'db' | 'now'>,
	collection: CollectionName,
	id: string,
	fields: Fields,
	seen?: Fields
): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.edits, tableOf(db, collection), () =>
			putFields(db, now(), collection, id, fields, seen)
		)
	);
}

async function putFields(
	db: LocalDatabase,
	updatedAt: string,
	collection: CollectionName,
	id: string,
	fields: Fields,
	seen?: Fields
): Promise<void> {
	const edit = (await db.edits.get(editKey(collection, id))) ?? (await openedOn(db, collection, id));
	const stored = await tableOf(db, collection).get(id);
	const shown = (stored ? plain(stored) : {}) as Fields;
	const opened = Object.fromEntries(
		Object.keys(fields).flatMap((field) => (field in edit.was ? [] : [[field, shown[field]]]))
	);
	const was = { ...edit.was, ...opened };
	const kept = { ...edit, was, fields: { ...edit.fields, ...fields }, updatedAt };
	await db.edits.put(seen ? { ...kept, seen } : kept);
}

async function openedOn(db: LocalDatabase, collection: CollectionName, id: string): Promise<Edit> {
	const stored = await tableOf(db, collection).get(id);
	const base = stored?.sync === 'confirmed' ? stored : stored?.base;
	return {
		key: editKey(collection, id),
		collection,
		id,
		baseRev: base?.rev ?? 0,
		was: {},
		fields: {},
		updatedAt: ''
	};
}

/** Keeps a reduced photo or a document of an edit, named in that field of it, all or nothing. */
export async function addEditFile(
	{ db, now }: Pick<StoreContext, 'db' | 'now'>,
	collection: CollectionName,
	id: string,
	field: string,
	file: TakenFile
): Promise<void> {
	const { type, bytes, thumb, ...named } = file;
	await lasting(db, () =>
		db.transaction('rw', db.edits, db.files, db.thumbs, tableOf(db, collection), async () => {
			await db.files.put({ id: file.id, owner: id, type, bytes, sha256: file.sha256 });
			if (thumb) await db.thumbs.put({ id: file.id, owner: id, bytes: thumb });
			const edit = await db.edits.get(editKey(collection, id));
			const stored = (await tableOf(db, collection).get(id)) as Fields | undefined;
			const before = (edit?.fields[field] ?? stored?.[field] ?? []) as readonly NamedFile[];
			const others = before.filter((one) => one.id !== named.id);
			await putFields(db, now(), collection, id, { [field]: [...others, named] });
		})
	);
}

/** Throws an edit away, with the bytes that it alone named. */
export async function dropEdit(db: LocalDatabase, collection: CollectionName, id: string): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.tables, async () => {
			const edit = await db.edits.get(editKey(collection, id));
			if (!edit) return;
			const stored = await tableOf(db, collection).get(id);
			const items = await db.outbox.where('[collection+id]').equals([collection, id]).toArray();
			const unsent = items.filter(({ status }) => status !== 'sent');
			const kept = new Set(
				[{ collection, fields: (stored ?? {}) as Fields }, ...unsent]
					.flatMap(filesNamedBy)
					.map((one) => one.id)
			);
			for (const file of filesNamedBy(edit)) if (!kept.has(file.id)) await dropBytes(db, id, file.id);
			await db.edits.delete(edit.key);
		})
	);
}

/** Some fields of an edit have become a change: what else was written stays. Inside a transaction. */
export async function endFields(
	db: LocalDatabase,
	collection: CollectionName,
	id: string,
	ended: readonly string[]
): Promise<void> {
	const edit = await db.edits.get(editKey(collection, id));
	if (!edit) return;
	const without = (all: Fields) =>
		Object.fromEntries(Object.entries(all).filter(([field]) => !ended.includes(field)));
	const fields = without(edit.fields);
	if (Object.keys(fields).length === 0) await db.edits.delete(edit.key);
	else await db.edits.put({ ...edit, was: without(edit.was), fields });
}

export interface Saving {
	/** fields that go along: a state that the act asks for, what a new record says of itself */
	readonly with?: Fields;
	/** what the rules will look up beside what follows from the record */
	readonly wanted?: Wanted;
}

/**
 * The edit becomes a change that waits for the server, its new files beside it, and the edit ends: all in one
 * transaction. When the rules refuse, nothing is written and the edit stays.
 * @returns `edit.gone` when another tab has saved or dropped it, `edit.nothing` when nothing differs from what was
 *   opened (then the edit ends, too), or what the rules say
 */
export async function saveEdit(
	context: StoreContext,
	collection: CollectionName,
	id: string,
	{ with: further = {}, wanted = {} }: Saving = {}
): Promise<Result<Change>> {
	const { db, actor } = context;
	const changeId = context.newId();
	const queued = await wholly(db, async () => {
		const done = await db.outbox.where('changeId').equals(changeId).first();
		if (done) return ok(toWire(done));
		const edit = await db.edits.get(editKey(collection, id));
		const stored = await tableOf(db, collection).get(id);
		if (!edit && Object.keys(further).length === 0) return fail('edit.gone');
		const changed = Object.entries(edit?.fields ?? {}).filter(
			([field, value]) => !stored || !sameValue(edit?.was[field], value)
		);
		const fields = { ...Object.fromEntries(changed), ...further };
		if (Object.keys(fields).length === 0) return fail('edit.nothing');
		const record = { ...((stored ?? {}) as Fields), ...fields };
		const asked = wantedFor(collection, record, fields, actor.person);
		const change = await queueInside(context, changeId, {
			collection,
			id,
			fields,
			wanted: { ...asked, ...wanted },
			...(edit && edit.baseRev > 0 ? { baseRev: edit.baseRev } : {})
		});
		if (!change.ok) return change;
		if (isFileOwner(collection)) await followFiles(context, collection, id, (stored ?? {}) as Fields, fields);
		if (edit) await db.edits.delete(edit.key);
		return change;
	});
	if (queued.ok) context.changed();
	else if (queued.error.code === 'edit.nothing') await dropEdit(db, collection, id);
	return queued;
}

/** Files that the change names go on their way; those that it names no more are let go of. Inside a transaction. */
export async function followFiles(
	context: StoreContext,
	collection: CollectionName,
	id: string,
	before: Fields,
	fields: Fields
): Promise<void> {
	if (!isFileOwner(collection)) return;
	const named = filesNamedBy({ collection, fields });
	const kept = new Set(filesNamedBy({ collection, fields: { ...before, ...fields } }).map((file) => file.id));
	const gone = filesNamedBy({ collection, fields: before }).filter((file) => !kept.has(file.id));
	if (gone.length > 0) {
		await dropFiles(
			context.db,
			id,
			gone.map((file) => file.id)
		);
	}
	if (named.length > 0) await queueFilesOf(context, collection, id, named);
}

/** Edits to come back to, latest first. */
export async function unsavedEdits(db: LocalDatabase): Promise<readonly Edit[]> {
	const edits = await db.edits.toArray();
	return edits.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}
