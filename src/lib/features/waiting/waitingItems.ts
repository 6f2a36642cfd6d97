import type { CollectionName } from '$lib/domain/changes/protocol';
import { cameLate } from '$lib/domain/entries/correction';
import type { Entry } from '$lib/domain/entries/entry';
import type { NamedFile } from '$lib/domain/attachments/namedFile';
import type { LocalDatabase } from '$lib/store/database';
import type { OutboxItem } from '$lib/store/outbox';
import type { LocalOf } from '$lib/store/rows';
import { isScreening } from '$lib/store/isScreening';

/** What a change does, for its words: an act on an entry, or a record of another kind made or changed. */
export type Act =
	| 'log'
	| 'correct'
	| 'resubmit'
	| 'edit'
	| 'tag'
	| 'link'
	| 'attest'
	| 'return'
	| 'withdraw'
	| 'admit'
	| 'screen'
	| Exclude<CollectionName, 'entries' | 'attachments'>;

/** A change that the server has not confirmed, with what a person needs to know it again. */
export interface WaitingItem {
	readonly item: OutboxItem;
	readonly act: Act;
	/** the entry's or record's own words; empty when this phone no longer holds it */
	readonly title: string;
	/** whom the record is about; empty where it is about nobody */
	readonly about: string;
	/** the record has never reached the server: letting go of the change lets go of all of it */
	readonly onlyHere: boolean;
	/** a draft that mends it is under way */
	readonly hasDraft: boolean;
	/** a correction that was written before the attestation was known: an edit that came late */
	readonly wasLate: boolean;
}

export interface WaitingFile {
	readonly item: OutboxItem;
	readonly name: string;
	readonly size: number;
	/** title of the entry that names it */
	readonly title: string;
	readonly entry: string;
}

export interface Waiting {
	/** need the person, oldest first */
	readonly parked: readonly WaitingItem[];
	/** go by themselves, oldest first */
	readonly waiting: readonly WaitingItem[];
	readonly files: readonly WaitingFile[];
}

/** Everything on this phone that the server has not confirmed by name. Bytes are not read. */
export async function loadWaiting(db: LocalDatabase): Promise<Waiting> {
	const items = await db.outbox.where('status').anyOf('waiting', 'refused', 'conflict').sortBy('n');
	const drafts = new Set(await db.drafts.toCollection().primaryKeys());
	const entries = await entriesOf(db, items);
	const changes: WaitingItem[] = [];
	for (const item of items.filter((one) => one.collection !== 'attachments')) {
		const record =
			item.collection === 'entries' ? entries.get(item.id) : await db.table(item.collection).get(item.id);
		const corrected = await correctedBy(db, item);
		changes.push(describe(item, record, corrected, drafts.has(item.id)));
	}
	return {
		parked: changes.filter(({ item }) => item.status !== 'waiting'),
		waiting: changes.filter(({ item }) => item.status === 'waiting'),
		files: items
			.filter((item) => item.collection === 'attachments')
			.map((item) => describeFile(item, entries))
	};
}

async function entriesOf(
	db: LocalDatabase,
	items: readonly OutboxItem[]
): Promise<ReadonlyMap<string, LocalOf<'entries'>>> {
	const ids = items.map((item) => (item.collection === 'attachments' ? String(item.fields.record) : item.id));
	const rows = await db.entries.bulkGet([...new Set(ids)]);
	return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** The attested entry that a change corrects. */
async function correctedBy(
	db: LocalDatabase,
	{ collection, fields }: OutboxItem
): Promise<LocalOf<'entries'> | undefined> {
	const isCorrection = collection === 'entries' && typeof fields.corrects === 'string';
	return isCorrection ? db.entries.get(String(fields.corrects)) : undefined;
}

function describe(
	item: OutboxItem,
	record: Readonly<Record<string, unknown>> | undefined,
	corrected: LocalOf<'entries'> | undefined,
	hasDraft: boolean
): WaitingItem {
	const known = { ...record, ...item.fields };
	const about = String(known.subjectName ?? '');
	// What has no title of its own is known by whom it is about.
	const title = String(known.title ?? known.name ?? about);
	const wasLate = corrected !== undefined && cameLate(item, corrected);
	return { item, act: actOf(item), title, about, onlyHere: item.baseRev === 0, hasDraft, wasLate };
}

function describeFile(item: OutboxItem, entries: ReadonlyMap<string, Entry>): WaitingFile {
	const entry = entries.get(String(item.fields.record));
	const named = entry?.attachments.find((file: NamedFile) => file.id === item.id);
	return {
		item,
		name: named?.name ?? '',
		size: Number(item.fields.size),
		title: entry?.title ?? '',
		entry: entry?.id ?? ''
	};
}

/** Reads the act from the fields that travel, as the rules at the server do. */
export function actOf({
	collection,
	baseRev,
	fields
}: Pick<OutboxItem, 'collection' | 'baseRev' | 'fields'>): Act {
	if (isScreening({ collection, fields })) return 'screen';
	if (collection !== 'entries') return collection === 'attachments' ? 'edit' : collection;
	if (typeof fields.corrects === 'string') return 'correct';
	if (baseRev === 0) return 'log';
	const byState: Readonly<Record<string, Act>> = {
		submitted: 'resubmit',
		attested: 'attest',
		returned: 'return',
		withdrawn: 'withdraw'
	};
	const named = byState[String(fields.state)];
	if (named) return named;
	const names = Object.keys(fields);
	if (names.includes('admission')) return 'admit';
	if (names.includes('linked')) return 'link';
	return names.every((name) => TAGS.has(name)) ? 'tag' : 'edit';
}

const TAGS = new Set(['area', 'criteria', 'figureIndices']);

/** Acts on the author's own words: the form can open them again. */
export function isMendable({ act }: Pick<WaitingItem, 'act'>): boolean {
	return act === 'log' || act === 'correct' || act === 'resubmit' || act === 'edit';
}

/** The page of the record, where it is seen and changed. */
export function placeOf({ item }: Pick<WaitingItem, 'item'>): string {
	const folders: Readonly<Record<CollectionName, string>> = {
		entries: '/so',
		units: '/quan-tri/don-vi',
		people: '/quan-tri/nguoi',
		users: '/quan-tri/tai-khoan',
		campaigns: '/phong-trao',
		councils: '/hoi-dong/to-chuc',
		profiles: '/hoi-dong/ly-lich',
		initiatives: '/sang-kien',
		scores: '/cham-sang-kien',
		grades: '/hoi-dong/xep-loai',
		conduct: '/hoi-dong/ky-luat',
		nominations: '/de-nghi',
		meetings: '/hoi-dong/hop',
		awards: '/hoi-dong/khen-thuong',
		attachments: '/so'
	};
	// What the standing body screens stands on its desk, not on the page of who proposed it.
	if (isScreening(item)) return `/hoi-dong/de-cu/${item.id}`;
	// A score sheet stands on the page of what it scores.
	const page = item.collection === 'scores' ? item.fields.initiative : undefined;
	return `${folders[item.collection]}/${typeof page === 'string' ? page : item.id}`;
}

/** A decision on words that changed meanwhile: it can be made again on the new ones. */
export function isUnread({ collection, problem }: Pick<OutboxItem, 'collection' | 'problem'>): boolean {
	const code = problem?.code;
	return collection === 'entries' && (code === 'entry.attest.changed' || code === 'entry.admit.changed');
}
