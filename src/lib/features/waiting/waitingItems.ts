import type { CollectionName } from '$lib/domain/changes/protocol';
import { cameLate } from '$lib/domain/entries/correction';
import { isCouncilAct } from '$lib/domain/initiatives/councilActs';
import { filesNamedIn, isFileOwner } from '$lib/domain/attachments/owners';
import { initiativeAct, type InitiativeAct } from '$lib/domain/initiatives/permissions';
import { isAboutOffice } from '$lib/domain/papers/officeParts';
import { sectionOfProblem } from '$lib/domain/initiatives/problemSection';
import type { InitiativeSectionKey } from '$lib/domain/initiatives/sections';
import type { LocalDatabase } from '$lib/store/database';
import type { OutboxItem } from '$lib/store/outbox';
import type { LocalOf } from '$lib/store/rows';
import { isScreening } from '$lib/store/isScreening';

/** What a change does, for its words: an act on an entry or an initiative, or a record of another kind made or changed. */
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
	| `initiative.${InitiativeAct | 'create'}`
	| 'screen'
	| 'papers'
	| Exclude<CollectionName, 'entries' | 'attachments' | 'initiatives'>;

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
	/** initiative that a score sheet is for */
	readonly scored?: string;
	/** a correction that was written before the attestation was known: an edit that came late */
	readonly wasLate: boolean;
}

export interface WaitingFile {
	readonly item: OutboxItem;
	readonly name: string;
	readonly size: number;
	/** title of the record that names it, and its page; empty when this phone no longer holds it */
	readonly title: string;
	readonly href: string;
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
		const scored = await scoredBy(db, item, record);
		changes.push(describe(item, record, corrected, scored, drafts.has(item.id)));
	}
	return {
		parked: changes.filter(({ item }) => item.status !== 'waiting'),
		waiting: changes.filter(({ item }) => item.status === 'waiting'),
		files: await Promise.all(
			items
				.filter((item) => item.collection === 'attachments')
				.map((item) => describeFile(db, item, entries.get(String(item.fields.record))))
		)
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

/** The initiative that a score sheet is for: a sheet has no name of its own. */
async function scoredBy(
	db: LocalDatabase,
	{ collection, fields }: OutboxItem,
	record: Readonly<Record<string, unknown>> | undefined
): Promise<LocalOf<'initiatives'> | undefined> {
	const id = fields.initiative ?? record?.initiative;
	return collection === 'scores' && typeof id === 'string' ? db.initiatives.get(id) : undefined;
}

function describe(
	item: OutboxItem,
	record: Readonly<Record<string, unknown>> | undefined,
	corrected: LocalOf<'entries'> | undefined,
	subject: LocalOf<'initiatives'> | undefined,
	hasDraft: boolean
): WaitingItem {
	const known = { ...record, ...item.fields };
	const name = String(known.subjectName ?? '');
	// Records about somebody that have no words of their own go by the name.
	const title = String(known.title ?? known.name ?? subject?.title ?? name);
	const about = title === name ? '' : name;
	const wasLate = corrected !== undefined && cameLate(item, corrected);
	const scored = subject ? { scored: subject.id } : {};
	return { item, act: actOf(item), title, about, onlyHere: item.baseRev === 0, hasDraft, wasLate, ...scored };
}

async function describeFile(
	db: LocalDatabase,
	item: OutboxItem,
	entry: LocalOf<'entries'> | undefined
): Promise<WaitingFile> {
	const { owner, record, size } = item.fields;
	const id = String(record);
	const collection = typeof owner === 'string' && isFileOwner(owner) ? owner : 'entries';
	const named: Named | undefined =
		collection === 'entries' ? entry : await db.table<Named, string>(collection).get(id);
	return {
		item,
		name: filesNamedIn(collection, named ?? {}).find((one) => one.id === item.id)?.name ?? '',
		size: Number(size),
		title: named?.title ?? named?.name ?? '',
		href: named ? `${FOLDERS[collection]}/${id}` : ''
	};
}

/** A record that names files, with what it is called. */
interface Named {
	readonly title?: string;
	readonly name?: string;
}

/** Reads the act from the fields that travel, as the rules at the server do. */
export function actOf({
	collection,
	baseRev,
	fields
}: Pick<OutboxItem, 'collection' | 'baseRev' | 'fields'>): Act {
	if (collection === 'attachments') return 'edit';
	if (collection === 'initiatives') {
		const isNew = baseRev === 0 && fields.state === 'draft';
		return `initiative.${isNew ? 'create' : (initiativeAct(fields) ?? 'edit')}`;
	}
	if (isScreening({ collection, fields })) return 'screen';
	if (isPapers({ collection, fields })) return 'papers';
	if (collection !== 'entries') return collection;
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

/** What a campaign's papers carry is written on a page of its own. */
function isPapers({ collection, fields }: Pick<OutboxItem, 'collection' | 'fields'>): boolean {
	return collection === 'campaigns' && isAboutOffice(fields);
}

const TAGS = new Set(['area', 'criteria', 'figureIndices']);

/** Acts on the author's own words: the form can open them again. */
export function isMendable({ act }: Pick<WaitingItem, 'act'>): boolean {
	return act === 'log' || act === 'correct' || act === 'resubmit' || act === 'edit';
}

const FOLDERS: Readonly<Record<CollectionName, string>> = {
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

/**
 * The page of the record, where it is seen and changed. What the council does with an initiative is seen on the
 * council's page of it, and so is a score sheet; what its authors wrote, in the section that was not taken.
 */
export function placeOf({ item, scored }: Pick<WaitingItem, 'item' | 'scored'>): string {
	const { collection, id, fields } = item;
	// What the standing body screens stands on its desk, not on the page of who proposed it.
	if (isScreening(item)) return `/hoi-dong/de-cu/${id}`;
	if (isPapers(item)) return `/hoi-dong/giay-to/${id}/thong-tin`;
	const act = collection === 'initiatives' ? initiativeAct(fields) : null;
	const isCouncils = act !== null && isCouncilAct(act);
	const place = `${isCouncils ? FOLDERS.scores : FOLDERS[collection]}/${scored ?? id}`;
	const section = isCouncils ? null : sectionToMend(item);
	return section ? `${place}?muc=${section}` : place;
}

/** The section of an initiative that has to be mended for the server to take a change; `null` where there is none. */
export function sectionToMend({
	collection,
	status,
	problem
}: Pick<OutboxItem, 'collection' | 'status' | 'problem'>): InitiativeSectionKey | null {
	const isRefused = collection === 'initiatives' && status === 'refused';
	return isRefused && problem ? sectionOfProblem(problem) : null;
}

/** A decision on words that changed meanwhile: it can be made again on the new ones. */
export function isUnread({ collection, problem }: Pick<OutboxItem, 'collection' | 'problem'>): boolean {
	const code = problem?.code;
	return collection === 'entries' && (code === 'entry.attest.changed' || code === 'entry.admit.changed');
}
