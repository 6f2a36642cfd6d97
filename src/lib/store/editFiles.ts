import type { NamedFile } from '$lib/domain/attachments/namedFile';
import type { CollectionName } from '$lib/domain/changes/protocol';
import type { StoreContext } from './context';
import { dropBytes } from './dropBytes';
import type { FileHolder, TakenFile } from './files';
import { editKey, namedBeside, putFields } from './keepEdit';
import { lasting } from './lasting';
import { tableOf } from './tableOf';

type Fields = Readonly<Record<string, unknown>>;
type Context = Pick<StoreContext, 'db' | 'now'>;

/** Keeps a reduced photo or a document of an edit, named in that field of it, all or nothing. */
export async function addEditFile(
	context: Context,
	collection: CollectionName,
	id: string,
	field: string,
	file: TakenFile
): Promise<void> {
	const { type, bytes, thumb, ...named } = file;
	await rewrite(context, collection, id, field, async (files) => {
		const { db } = context;
		await db.files.put({ id: file.id, owner: id, type, bytes, sha256: file.sha256 });
		if (thumb) await db.thumbs.put({ id: file.id, owner: id, bytes: thumb });
		return [...files.filter((one) => one.id !== named.id), named];
	});
}

/** Files named in a field of a record that is being worked on, for whoever takes photos in. */
export function editHolder(
	context: Context,
	collection: CollectionName,
	id: string,
	field = 'attachments'
): FileHolder {
	return {
		keep: (file) => addEditFile(context, collection, id, field, file),
		caption: (file, caption) =>
			rewrite(context, collection, id, field, (files) =>
				files.map((one) => (one.id === file ? { ...one, caption } : one))
			),
		remove: (file) => removeEditFile(context, collection, id, field, file)
	};
}

/** Bytes that the record or a change of it still names stay until the edit is saved. */
async function removeEditFile(
	context: Context,
	collection: CollectionName,
	id: string,
	field: string,
	file: string
): Promise<void> {
	const { db } = context;
	await rewrite(context, collection, id, field, async (files) => {
		const rest = files.filter((one) => one.id !== file);
		const kept = await namedBeside(db, collection, id, { [field]: rest });
		if (!kept.has(file)) await dropBytes(db, id, file);
		return rest;
	});
}

/** The list of files of a field, as it is being worked on, made anew. */
async function rewrite(
	{ db, now }: Context,
	collection: CollectionName,
	id: string,
	field: string,
	change: (files: readonly NamedFile[]) => readonly NamedFile[] | Promise<readonly NamedFile[]>
): Promise<void> {
	const tables = [db.edits, db.files, db.thumbs, db.outbox, tableOf(db, collection)];
	await lasting(db, () =>
		db.transaction('rw', tables, async () => {
			const edit = await db.edits.get(editKey(collection, id));
			const stored = (await tableOf(db, collection).get(id)) as Fields | undefined;
			const files = (edit?.fields[field] ?? stored?.[field] ?? []) as readonly NamedFile[];
			await putFields(db, now(), collection, id, { [field]: await change(files) });
		})
	);
}
