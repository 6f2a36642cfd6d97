import type { Parcel, ParcelChange, ParcelFile } from '$lib/domain/carry/parcel';
import { filesNamedBy } from '../outbox';
import type { LocalDatabase } from '../database';
import type { Draft } from '../drafts';
import { readMeta } from '../meta';
import { draftArrivals } from './draftArrivals';

/** What of a file is new on this phone. */
export interface Arrivals {
	readonly changes: readonly ParcelChange[];
	readonly rows: Parcel['rows'];
	/** as they will lie here: see `draftArrivals` */
	readonly drafts: readonly Draft[];
	/** bytes to write, and the entry or draft that they will belong to */
	readonly files: readonly { readonly file: ParcelFile; readonly owner: string }[];
	/** names of everything that was ever brought, for `meta.carried` */
	readonly carried: readonly string[];
}

/** Looks what of the file this phone neither has nor was brought before. Writes nothing, reads no bytes. */
export async function arrivals(
	db: LocalDatabase,
	parcel: Parcel,
	idBeside: (draft: string) => string
): Promise<Arrivals> {
	const before = new Set(await readMeta(db, 'carried'));
	const ids = parcel.changes.map(({ changeId }) => changeId);
	const queued = new Set(
		(await db.outbox.where('changeId').anyOf(ids).toArray()).map((item) => item.changeId)
	);
	const changes = parcel.changes.filter(({ changeId }) => !queued.has(changeId) && !before.has(changeId));
	const records = new Set(changes.map(({ id }) => id));
	const drafts = await draftArrivals(db, parcel, before, idBeside);
	return {
		changes,
		rows: parcel.rows.filter(({ record }) => records.has(String(record.id))),
		drafts: drafts.map(({ draft }) => draft),
		files: await newFiles(
			db,
			parcel,
			changes,
			drafts.map(({ draft }) => draft)
		),
		carried: [...new Set([...before, ...ids, ...drafts.map(({ mark }) => mark)])]
	};
}

/**
 * Bytes that a new change or any draft names and that lie neither here nor, by their hash, at the server. A draft that lies
 * here already may still lack a photo that was damaged when it came.
 */
async function newFiles(
	db: LocalDatabase,
	{ files, edits = [] }: Parcel,
	changes: readonly ParcelChange[],
	drafts: readonly Draft[]
): Promise<Arrivals['files']> {
	const owners = new Map<string, string>();
	for (const draft of [...(await db.drafts.toArray()), ...drafts])
		for (const { id } of draft.files) owners.set(id, draft.id);
	for (const edit of edits) for (const { id } of filesNamedBy(edit)) owners.set(id, edit.id);
	for (const change of changes) {
		if (change.collection === 'attachments') owners.set(change.id, String(change.fields.record));
		for (const { id } of filesNamedBy(change)) owners.set(id, change.id);
	}
	const wanted = files.filter(({ id }) => owners.has(id));
	const names = wanted.map(({ id }) => id);
	const here = new Set(await db.files.where('id').anyOf(names).primaryKeys());
	const arrived = await db.attachments.bulkGet(names);
	return wanted.flatMap((file, n) =>
		here.has(file.id) || arrived[n]?.sha256 === file.sha256
			? []
			: [{ file, owner: owners.get(file.id) ?? file.owner }]
	);
}
