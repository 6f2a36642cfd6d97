import { sameValue } from '$lib/domain/changes/canonical';
import type { Change, CollectionName } from '$lib/domain/changes/protocol';
import { isFileOwner } from '$lib/domain/attachments/owners';
import { fail, ok, type Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import { dropFiles, queueFilesOf } from './entries/entryFiles';
import { dropEdit, editKey, openedRev, without } from './keepEdit';
import type { Wanted } from './lookup';
import { filesNamedBy, toWire } from './outbox';
import { queueInside } from './queueChange';
import { tableOf } from './tableOf';
import { wantedFor } from './wanted';
import { wholly } from './wholly';

export { addEditFile } from './editFiles';
export { dropEdit, editKey, endFields, keepEdit, readEdit, unsavedEdits, type Edit } from './keepEdit';

type Fields = Readonly<Record<string, unknown>>;

export interface Saving {
	/** fields that go along: a state that the act asks for, what a new record says of itself */
	readonly with?: Fields;
	/** what the rules will look up beside what follows from the record */
	readonly wanted?: Wanted;
	/** fields of the part that is finished; the others stay being worked on. Left out: all */
	readonly only?: readonly string[];
	/** when it was written, if not now: words that were refused keep their first moment */
	readonly captured?: Pick<Change, 'capturedAt' | 'clockOffset'>;
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
	saving: Saving = {}
): Promise<Result<Change>> {
	const { db } = context;
	const changeId = context.newId();
	const queued = await wholly(db, () => saveInside(context, changeId, collection, id, saving));
	if (queued.ok) context.changed();
	else if (queued.error.code === 'edit.nothing') await dropEdit(db, collection, id, saving.only);
	return queued;
}

/**
 * The same inside a transaction of the caller over all tables; an edit of which nothing differs is left where it is.
 * @param changeId made before the transaction, so that a second attempt after a lost connection is the same change
 */
export async function saveInside(
	context: StoreContext,
	changeId: string,
	collection: CollectionName,
	id: string,
	{ with: further = {}, wanted = {}, only, captured }: Saving = {}
): Promise<Result<Change>> {
	const { db, actor } = context;
	const done = await db.outbox.where('changeId').equals(changeId).first();
	if (done) return ok(toWire(done));
	const edit = await db.edits.get(editKey(collection, id));
	const stored = await tableOf(db, collection).get(id);
	if (!edit && Object.keys(further).length === 0) return fail('edit.gone');
	const finished = Object.keys(edit?.fields ?? {}).filter((field) => only?.includes(field) ?? true);
	const changed = finished
		.map((field) => [field, edit?.fields[field]] as const)
		.filter(([field, value]) => !stored || !sameValue(edit?.was[field], value));
	const fields = { ...Object.fromEntries(changed), ...further };
	if (Object.keys(fields).length === 0) return fail('edit.nothing');
	const asked = wantedFor(collection, (stored ?? {}) as Fields, fields, actor.person);
	const change = await queueInside(context, changeId, {
		collection,
		id,
		fields,
		wanted: { ...asked, ...wanted },
		...(edit && edit.baseRev > 0
			? {
					baseRev: openedRev(
						edit,
						changed.map(([field]) => field)
					)
				}
			: {}),
		...(captured ? { captured } : {})
	});
	if (!change.ok) return change;
	if (isFileOwner(collection)) await followFiles(context, collection, id, (stored ?? {}) as Fields, fields);
	const rest = edit && without(edit, finished);
	if (rest) await db.edits.put(rest);
	else if (edit) await db.edits.delete(edit.key);
	return change;
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
