import type { Parcel, ParcelChange, ParcelDraft, ParcelFile } from '$lib/domain/carry/parcel';
import { PARCEL_FORMAT, PARCEL_KIND, PARCEL_WITHOUT_EDITS } from '$lib/domain/carry/parcel';
import { MOST_AFTER } from '$lib/domain/changes/protocol';
import { campaignsWithEdits, readCampaignEdit, type CampaignEdit } from '../campaignEdits';
import type { LocalDatabase } from '../database';
import { unfinishedDrafts, type Draft } from '../drafts';
import { readMeta } from '../meta';
import { filesNamedBy, type OutboxItem } from '../outbox';
import { tableOf } from '../queueChange';
import { plain } from '../rows';
import { unsentMarks } from './unsentMarks';

/** Whose work it is. */
export type Owner = Pick<Parcel, 'server' | 'account' | 'username' | 'name'>;

type Carried = NonNullable<Parcel['edits']>[number];

/** The list without what only reading the bytes can tell. */
export type ParcelHead = Omit<Parcel, 'files' | 'missing'>;

export interface Unsent {
	readonly head: ParcelHead;
	/** files whose bytes should lie here, in the order of the work */
	readonly files: readonly string[];
	/** see `unsentMarks` */
	readonly marks: ReadonlySet<string>;
}

/** A file as it lies on the phone, ready to be written. */
export type HeldFile = Pick<ParcelFile, 'id' | 'owner' | 'type' | 'sha256'> & {
	readonly bytes: ArrayBuffer;
	readonly thumb: ArrayBuffer | null;
};

/**
 * Gathers everything that lies on this phone alone: waiting and parked changes, drafts, plans being worked on. No bytes
 * are read; `readHeld` brings them some at a time.
 * @param now the phone's clock
 */
export async function collectUnsent(db: LocalDatabase, owner: Owner, now: string): Promise<Unsent> {
	return db.transaction('r', db.tables, async () => {
		const [all, drafts, device] = await Promise.all([
			db.outbox.orderBy('n').toArray(),
			unfinishedDrafts(db),
			readMeta(db, 'device')
		]);
		const edits = await db.edits.toArray();
		const unsent = all.filter(({ status }) => status !== 'sent');
		const head: ParcelHead = {
			kind: PARCEL_KIND,
			format: edits.length > 0 ? PARCEL_FORMAT : PARCEL_WITHOUT_EDITS,
			...ownerOf(owner),
			device,
			madeAt: now,
			changes: unsent.map((item) => asCarried(item, all, device)),
			rows: await localRows(db, unsent),
			drafts: drafts.map(writable),
			campaignEdits: await editsOf(db),
			...(edits.length > 0 ? { edits: edits.map(({ key: _key, ...edit }) => edit as Carried) } : {})
		};
		return {
			head,
			files: await filesOf(db, [...unsent, ...edits], unsent, drafts),
			marks: await unsentMarks(db)
		};
	});
}

/** No more than that: what is handed in may be the account with its session and verifier. */
function ownerOf({ server, account, username, name }: Owner): Owner {
	return { server, account, username, name };
}

/**
 * Reads some files at once: on a slow phone each transaction costs as much as the bytes.
 * @returns in the order of the ids; `null` where the bytes are not on this phone
 */
export async function readHeld(
	db: LocalDatabase,
	ids: readonly string[]
): Promise<readonly (HeldFile | null)[]> {
	const [files, thumbs] = await db.transaction('r', db.files, db.thumbs, () =>
		Promise.all([db.files.bulkGet([...ids]), db.thumbs.bulkGet([...ids])])
	);
	return files.map((file, n) => {
		if (!file) return null;
		const { id, owner, type, sha256, bytes } = file;
		return { id, owner, type, sha256, bytes, thumb: thumbs[n]?.bytes ?? null };
	});
}

/**
 * The item with what the server will need to know it by: the phone that made it, and what lay beneath it there. What
 * came from a third phone keeps that one's.
 */
function asCarried(item: OutboxItem, all: readonly OutboxItem[], device: string): ParcelChange {
	const { n, status, sentAt: _sentAt, ...rest } = item;
	const beneath = all.filter(
		(other) => other.n < n && other.collection === item.collection && other.id === item.id
	);
	const after = [...new Set([...(item.after ?? []), ...beneath.map(({ changeId }) => changeId)])];
	const named = item.device === undefined ? after.slice(-MOST_AFTER) : [...(item.after ?? [])];
	return {
		...rest,
		status: status === 'sent' ? 'waiting' : status,
		device: item.device ?? device,
		...(named.length > 0 ? { after: named } : {})
	} as ParcelChange;
}

/** Records that the server never took: their rows hold what no change says, such as the typist of an entry. */
async function localRows(db: LocalDatabase, unsent: readonly OutboxItem[]): Promise<Parcel['rows']> {
	const rows: Parcel['rows'] = [];
	const seen = new Set<string>();
	for (const { collection, id } of unsent) {
		if (collection === 'attachments' || seen.has(id)) continue;
		seen.add(id);
		const row = await tableOf(db, collection).get(id);
		if (row && row.sync !== 'confirmed' && row.base === undefined) {
			rows.push({ collection, record: { ...plain(row) } });
		}
	}
	return rows;
}

function writable(draft: Draft): ParcelDraft {
	return draft as unknown as ParcelDraft;
}

async function editsOf(db: LocalDatabase): Promise<Parcel['campaignEdits']> {
	const ids = await campaignsWithEdits(db);
	const edits = await Promise.all(ids.map((id) => readCampaignEdit(db, id)));
	return ids.flatMap((id, n) => {
		const edit: CampaignEdit | undefined = edits[n];
		return edit ? [{ id, edit: edit as unknown as Parcel['campaignEdits'][number]['edit'] }] : [];
	});
}

/** What unsent changes and drafts name and the server has not confirmed. A document of another's is never among it. */
async function filesOf(
	db: LocalDatabase,
	naming: readonly Parameters<typeof filesNamedBy>[0][],
	unsent: readonly OutboxItem[],
	drafts: readonly Draft[]
): Promise<readonly string[]> {
	const waiting = unsent.flatMap(({ collection, id }) => (collection === 'attachments' ? [id] : []));
	const named = [...naming.flatMap(filesNamedBy), ...drafts.flatMap(({ files }) => files)];
	const ids = [...new Set([...waiting, ...named.map(({ id }) => id)])];
	const onlyHere = new Set(waiting);
	// The keys alone: 300 photos would be read otherwise.
	const held = await db.files.where('id').anyOf(ids).primaryKeys();
	const sent = await db.outbox.where('status').equals('sent').toArray();
	const arrived = new Set(sent.flatMap(({ collection, id }) => (collection === 'attachments' ? [id] : [])));
	const here = new Set(held);
	return ids.filter((id) => onlyHere.has(id) || (here.has(id) && !arrived.has(id)));
}
