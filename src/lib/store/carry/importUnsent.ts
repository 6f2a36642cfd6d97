import type { Parcel, ParcelChange, ParcelFile } from '$lib/domain/carry/parcel';
import { rowOf } from '$lib/domain/carry/rowOf';
import { putCampaignEdit, readCampaignEdit, type CampaignEdit } from '../campaignEdits';
import type { StoreContext } from '../context';
import type { LocalDatabase } from '../database';
import { editKey } from '../keepEdit';
import { lasting } from '../lasting';
import { readMeta, writeMeta } from '../meta';
import type { OutboxItem } from '../outbox';
import { showAgain } from '../parked';
import { sameValue } from '$lib/domain/changes/canonical';
import { arrivals, type Arrivals } from './arrivals';
import { dropHalfCarried, markCarrying } from './halfCarried';

/** Bytes written at a time. */
const BATCH = 4_000_000;

/** What an import brought; what lay here before is counted nowhere. */
export interface Brought {
	/** changes of records, those of files not counted */
	readonly changes: number;
	readonly drafts: number;
	readonly files: number;
	/** files whose bytes are damaged: they stay outside, and a sound copy of the same file brings them later */
	readonly damaged: number;
	/** plans that are being worked on here too, in another form: the file's were left in the file */
	readonly plansLeft: number;
}

export interface Carrying {
	/** reads a file's bytes, held against their hash; `null` when they do not fit */
	bytesOf(
		file: ParcelFile
	): Promise<{ readonly bytes: ArrayBuffer; readonly thumb: ArrayBuffer | null } | null>;
	progress(done: number, all: number): void;
	readonly signal?: AbortSignal;
}

/**
 * Brings another phone's unsent work of the same account (which `isFor` has made sure of). First the bytes, in steps
 * that a cut leaves without consequence; then everything else in one transaction. Changes keep their ids, so the server
 * takes each once although both phones may send it; what this phone has, or had from a file before, is passed over. One
 * damaged photo keeps no words out: the phone that it came from may be gone.
 * @throws what `bytesOf` throws, the signal's reason and the browser's storage errors: nothing has been brought then
 */
export async function importUnsent(
	context: StoreContext,
	parcel: Parcel,
	carrying: Carrying
): Promise<Brought> {
	const { db, newId } = context;
	const beside = new Map<string, string>();
	const idBeside = (draft: string) => {
		const id = beside.get(draft) ?? newId();
		beside.set(draft, id);
		return id;
	};
	await dropHalfCarried(db);
	const files = (await arrivals(db, parcel, idBeside)).files;
	try {
		const damaged = await bringBytes(db, files, carrying);
		const brought = await lasting(db, () =>
			db.transaction('rw', db.tables, async () => {
				// Looked at anew: another tab may have brought the same file meanwhile.
				const fresh = without(damaged, await arrivals(db, parcel, idBeside));
				await bringChanges(db, fresh);
				const plansLeft = (await bringPlans(db, parcel)) + (await bringEdits(db, parcel));
				await db.drafts.bulkPut([...fresh.drafts]);
				await writeMeta(db, { carried: fresh.carried, carrying: [] });
				const changes = fresh.changes.filter(({ collection }) => collection !== 'attachments').length;
				return {
					changes,
					drafts: fresh.drafts.length,
					files: files.length - damaged.size,
					damaged: damaged.size,
					plansLeft
				};
			})
		);
		context.changed();
		return brought;
	} catch (error) {
		await dropHalfCarried(db);
		throw error;
	}
}

/** Their changes count as never seen, so that another copy of the file may bring them. */
function without(damaged: ReadonlySet<string>, fresh: Arrivals): Arrivals {
	const isSound = ({ collection, id }: ParcelChange) => collection !== 'attachments' || !damaged.has(id);
	const left = new Set(fresh.changes.filter((change) => !isSound(change)).map(({ changeId }) => changeId));
	return {
		...fresh,
		changes: fresh.changes.filter(isSound),
		carried: fresh.carried.filter((mark) => !left.has(mark))
	};
}

/** @returns ids of the files whose bytes are damaged */
async function bringBytes(
	db: LocalDatabase,
	files: Arrivals['files'],
	{ bytesOf, progress, signal }: Carrying
): Promise<ReadonlySet<string>> {
	const damaged = new Set<string>();
	if (files.length > 0)
		await markCarrying(
			db,
			files.map(({ file }) => file.id)
		);
	let batch: { owner: string; file: ParcelFile; bytes: ArrayBuffer; thumb: ArrayBuffer | null }[] = [];
	let size = 0;
	const write = async () => {
		const rows = batch;
		await lasting(db, () =>
			db.transaction('rw', db.files, db.thumbs, async () => {
				for (const { owner, file, bytes, thumb } of rows) {
					const { id, type, sha256 } = file;
					await db.files.put({ id, owner, type, bytes, sha256 });
					if (thumb) await db.thumbs.put({ id, owner, bytes: thumb });
				}
			})
		);
		batch = [];
		size = 0;
	};
	for (const [place, { file, owner }] of files.entries()) {
		signal?.throwIfAborted();
		progress(place, files.length);
		const read = await bytesOf(file);
		if (!read) {
			damaged.add(file.id);
			continue;
		}
		batch.push({ owner, file, ...read });
		size += read.bytes.byteLength;
		if (size > BATCH) await write();
	}
	signal?.throwIfAborted();
	if (batch.length > 0) await write();
	progress(files.length, files.length);
	return damaged;
}

/** The changes behind the own ones, in the order of the person's acts, and the records as they now look. */
async function bringChanges(db: LocalDatabase, { changes, rows }: Arrivals): Promise<void> {
	const gen = await readMeta(db, 'gen');
	for (const carried of rows) {
		const record = rowOf(carried);
		if (!record) continue;
		const table = db.table(carried.collection);
		if (!(await table.get(record.id))) await table.add({ ...record, sync: 'waiting', gen });
	}
	await db.outbox.bulkAdd(changes as unknown as OutboxItem[]);
	const records = new Map(changes.map((change) => [`${change.collection}/${change.id}`, change]));
	for (const change of records.values()) {
		if (change.collection !== 'attachments') await showAgain(db, change);
	}
}

/** @returns how many were left in the file, because another form of them is being worked on here */
async function bringPlans(db: LocalDatabase, { campaignEdits }: Parcel): Promise<number> {
	let left = 0;
	for (const { id, edit } of campaignEdits) {
		const here = await readCampaignEdit(db, id);
		if (!here) await putCampaignEdit(db, id, edit as unknown as CampaignEdit);
		else if (!sameValue(here, edit)) left += 1;
	}
	return left;
}

/** Records being worked on. @returns how many were left in the file, because another form of them is being worked on here */
async function bringEdits(db: LocalDatabase, { edits = [] }: Parcel): Promise<number> {
	let left = 0;
	for (const brought of edits) {
		const key = editKey(brought.collection, brought.id);
		const here = await db.edits.get(key);
		if (!here) await db.edits.put({ ...brought, key });
		else if (!sameValue(here.fields, brought.fields)) left += 1;
	}
	return left;
}
