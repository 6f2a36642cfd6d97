import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test } from 'vitest';
import { setAt } from '$lib/domain/campaigns/edit';
import { actor, campaignIn, idOf, RULES } from '$lib/domain/ward.fixture';
import { applyOutcomes } from '$lib/sync/applyOutcomes';
import { applyPull } from '$lib/sync/applyPull';
import { forgetOldSent } from '$lib/sync/keep';
import { arrivedFile, jpegOf, photoNamed } from './along/along.fixture';
import { keepAlong } from './along/keepAlong';
import { dropAlong, keepNote } from './along/note';
import { dropCampaignEdit, keepCampaignEdit } from './campaignEdits';
import type { LocalDatabase } from './database';
import { DeviceDatabase } from './device';
import * as drafts from './drafts';
import { attestEntry, withdrawEntry } from './entries/decideEntry';
import { openEntryDraft } from './entries/openEntryDraft';
import { submitDraft } from './entries/submitDraft';
import { cacheFile } from './fileCache';
import { follow } from './follow';
import { lasting } from './lasting';
import { writeMeta } from './meta';
import { dropParked, retryParked } from './parked';
import { keepMine } from './parked.fixture';
import { reopenRules } from './reopenRules';
import { saveCampaign } from './saveRecord';
import { CAMPAIGN, draftOf, entryHere, NOON, phone, photo } from './ward.fixture';

/*
 * Every place that writes on the phone, on one without room and on one whose browser drops the connection. Full: it is
 * said, nothing is half written, and the same act works once there is room. Dropped: it is written once, whenever that
 * happened: before the first request, in the middle, or after the commit.
 */

type Phone = Awaited<ReturnType<typeof phone>>;
interface Path {
	/** a phone on which the act makes sense */
	readonly arrange?: (phone: Phone) => Promise<unknown>;
	readonly act: (phone: Phone) => Promise<unknown>;
	/** what is told without room: a refusal, an error of the browser's, or nothing for what only deletes or may be left */
	readonly full: 'told' | 'thrown' | 'works' | 'silent';
}

const LATER = '2023-06-15T05:10:00.000Z';
const ID = idOf('draft');
const draft = draftOf('draft');
const taken = { id: idOf('theirs'), type: 'image/jpeg', bytes: jpegOf('theirs'), along: CAMPAIGN };
const rules = { base: RULES, rules: RULES, aside: null, paper: { number: '', day: '', reason: '' } };

async function withDraft({ db }: Phone): Promise<void> {
	await drafts.saveDraft(db, draft);
	await drafts.addDraftFile(db, ID, photo('one'), NOON);
}

async function sent(phone: Phone): Promise<void> {
	await withDraft(phone);
	await submitDraft(phone, ID);
}

async function answered(phone: Phone, outcome: object): Promise<void> {
	await sent(phone);
	const items = await phone.db.outbox.orderBy('n').toArray();
	const entries = items.filter(({ collection }) => collection === 'entries');
	const outcomes = entries.map(({ changeId }) => ({ ...outcome, changeId }) as never);
	await applyOutcomes(phone.db, entries, { outcomes, now: NOON });
}

/** Rules of a draft campaign met others. */
async function clashed({ db, ...one }: Phone): Promise<void> {
	const campaign = { ...campaignIn('draft'), rev: 7 };
	await db.campaigns.put({ ...campaign, sync: 'confirmed', gen: 1 });
	const saved = { ...one, db, actor: actor('chair', 'standing') };
	await saveCampaign(saved, CAMPAIGN, { rules: setAt(RULES, 'frame.number', '12') });
	const items = await db.outbox.toArray();
	const record = { ...campaign, rules: setAt(RULES, 'frame.number', '99'), rev: 9 };
	const outcome = { outcome: 'conflict' as const, rev: 9, fields: ['rules'], record };
	const outcomes = items.map(({ changeId }) => ({ ...outcome, changeId }));
	await applyOutcomes(db, items, { outcomes, now: NOON });
}

const firstChange = async ({ db }: Phone) => (await db.outbox.orderBy('n').first())?.changeId ?? '';
const refused = { outcome: 'refused', code: 'entry.area.unknown' };
const conflict = {
	outcome: 'conflict',
	rev: 9,
	fields: ['title'],
	record: { ...entryHere('draft'), rev: 9 }
};

const PATHS: Readonly<Record<string, Path>> = {
	'a draft begun': { act: ({ db }) => drafts.saveDraft(db, draft), full: 'thrown' },
	'a draft written on': {
		arrange: withDraft,
		act: ({ db }) => drafts.saveDraftForm(db, ID, { ...draft.form, title: 'Mới' }, LATER),
		full: 'thrown'
	},
	'a photo kept': {
		arrange: withDraft,
		act: ({ db }) => drafts.addDraftFile(db, ID, photo('two'), LATER),
		full: 'thrown'
	},
	'a caption': {
		arrange: withDraft,
		act: ({ db }) => drafts.captionDraftFile(db, ID, idOf('one'), 'Trước cổng', LATER),
		full: 'thrown'
	},
	'a photo taken out': {
		arrange: withDraft,
		act: ({ db }) => drafts.removeDraftFile(db, ID, idOf('one'), LATER),
		full: 'thrown'
	},
	'a draft thrown away': {
		arrange: withDraft,
		act: ({ db }) => drafts.discardDraft(db, ID),
		full: 'works'
	},
	'a draft sent': { arrange: withDraft, act: (one) => submitDraft(one, ID), full: 'told' },
	'an entry opened for mending': {
		arrange: ({ db }) => db.entries.put(entryHere('draft')),
		act: (one) => openEntryDraft(one, ID),
		full: 'told'
	},
	'an entry withdrawn': {
		arrange: ({ db }) => db.entries.put(entryHere('draft')),
		act: (one) => withdrawEntry(one, ID, 'Ghi nhầm người'),
		full: 'told'
	},
	'an entry attested': {
		arrange: ({ db }) => db.entries.put(entryHere('draft', { author: idOf('hoa'), typist: idOf('hoa') })),
		act: (one) => attestEntry({ ...one, actor: actor('deskhead', 'unitHead') }, ID),
		full: 'told'
	},
	'a record saved': {
		act: (one) =>
			saveCampaign({ ...one, actor: actor('chair', 'standing') }, idOf('newcampaign'), {
				title: 'Mới',
				template: 'plan2023',
				rules: RULES
			}),
		full: 'told'
	},
	'rules being edited': { act: ({ db }) => keepCampaignEdit(db, CAMPAIGN, rules), full: 'thrown' },
	'rules no longer edited': {
		arrange: ({ db }) => keepCampaignEdit(db, CAMPAIGN, rules),
		act: ({ db }) => dropCampaignEdit(db, CAMPAIGN),
		full: 'works'
	},
	'a choice': { act: ({ db }) => writeMeta(db, { photosOnWifiOnly: true }), full: 'thrown' },
	'a refused change sent again': {
		arrange: (one) => answered(one, refused),
		act: async (one) => retryParked(one, await firstChange(one)),
		full: 'thrown'
	},
	'a refused change dropped': {
		arrange: (one) => answered(one, refused),
		act: async (one) => dropParked(one, await firstChange(one)),
		full: 'works'
	},
	'the own version kept': {
		arrange: (one) => answered(one, conflict),
		act: async (one) => keepMine(one, await firstChange(one)),
		full: 'told'
	},
	'rules that clash taken back onto the desk': {
		arrange: clashed,
		act: async (one) => reopenRules(one, await firstChange(one)),
		full: 'told'
	},
	'an answer of the server': {
		arrange: sent,
		act: async ({ db }) => {
			const items = await db.outbox.where('status').equals('waiting').toArray();
			const outcome = { outcome: 'applied', rev: 9, sha256: photo('one').sha256 } as const;
			const outcomes = items.map(({ changeId }) => ({ ...outcome, changeId }));
			await applyOutcomes(db, items, { outcomes, now: NOON });
		},
		full: 'thrown'
	},
	'a page of the log': {
		arrange: sent,
		act: ({ db }) =>
			applyPull(db, {
				...{ nonce: '', server: '', account: idOf('alan'), now: NOON, stamp: 's', answer: 'fits' },
				records: [{ collection: 'entries', record: { ...entryHere('theirs') } }],
				...{ gone: [], cursor: { seq: 9, hash: 'h' }, more: false, head: 9 }
			}),
		full: 'thrown'
	},
	'what was confirmed long ago let go': {
		arrange: async (one) => {
			await answered(one, { outcome: 'applied', rev: 9 });
			await writeMeta(one.db, { lastSync: '2023-07-01T05:00:00.000Z', clockOffset: 0 });
		},
		act: ({ db }) => forgetOldSent(db),
		full: 'works'
	},
	'a photo taken along': {
		arrange: ({ db }) => db.attachments.put(arrivedFile(photoNamed('theirs'), 'deed')),
		act: ({ db }) => keepAlong(db, taken, photoNamed('theirs')),
		full: 'thrown'
	},
	'what was taken along let go': {
		arrange: async ({ db }) => {
			await db.fileCache.put(taken);
			await keepNote(db, CAMPAIGN, { at: NOON, known: [], failed: [] });
		},
		act: ({ db }) => dropAlong(db, CAMPAIGN),
		full: 'works'
	},
	'a looked-at photo': {
		act: ({ db }) => cacheFile(db, { id: 'x', type: '', bytes: new ArrayBuffer(3), keptAt: NOON }),
		full: 'silent'
	}
};

const paths = Object.entries(PATHS).map(([name, path]) => ({ name, ...path }));

/** Everything on the phone; numbers and ids that an attempt draws anew do not count. */
async function everything(db: LocalDatabase): Promise<string> {
	const tables = await Promise.all(
		db.tables.map(async (table) => [
			table.name,
			(await table.toArray()).map((row: object) => ({ ...row, n: 0, changeId: '' }))
		])
	);
	return JSON.stringify(tables, (_, value: unknown) =>
		value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value
	);
}

async function furnished({ arrange }: Path): Promise<Phone> {
	const one = await phone();
	await arrange?.(one);
	return one;
}

const original = { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add };
type Write = typeof original.put;

/** What happens to each row that is written from now on. @param fault throws what the browser says of it */
function onWrite(fault: (store: IDBObjectStore) => void): void {
	const hooked = (write: Write): Write =>
		function (this: IDBObjectStore, ...row) {
			fault(this);
			return write.apply(this, row);
		};
	IDBObjectStore.prototype.put = hooked(original.put);
	IDBObjectStore.prototype.add = hooked(original.add);
}
afterEach(() => Object.assign(IDBObjectStore.prototype, original));

function fillUp(): void {
	onWrite(() => {
		throw new DOMException('no room', 'QuotaExceededError');
	});
}

describe.each(paths)('$name', (path) => {
	test('on a full phone is told, and nothing is half written', async () => {
		const one = await furnished(path);
		const before = await everything(one.db);
		fillUp();
		const told = await path.act(one).then(
			(value) => (isFailure(value) ? value.error.code : 'done'),
			(error: unknown) => (isFull(error) ? 'thrown' : `another error: ${String(error)}`)
		);
		Object.assign(IDBObjectStore.prototype, original);
		expect(told).toBe({ told: 'storage.noRoom', thrown: 'thrown', works: 'done', silent: 'done' }[path.full]);
		if (path.full !== 'works') {
			expect(await everything(one.db)).toBe(before);
			// There is room again: the same act goes through.
			const again: unknown = await path.act(one);
			expect(isFailure(again)).toBe(false);
		}
		expect(await everything(one.db)).not.toBe(before);
	});

	test.each([
		['dropped before', (db: LocalDatabase) => db.backendDB()?.close()],
		['dropped by the browser with word of it', (db: LocalDatabase) => tellClosed(db)],
		['dropped in the middle', (db: LocalDatabase) => dropAtWrite(db, 1)],
		['dropped at the second row', (db: LocalDatabase) => dropAtWrite(db, 2)],
		['reported as lost after it was written', (db: LocalDatabase) => loseTheReport(db)]
	])('over a connection %s is written once', async (_, drop) => {
		const undisturbed = await furnished(path);
		await path.act(undisturbed);
		const expected = await everything(undisturbed.db);
		const one = await furnished(path);
		drop(one.db);
		const answer: unknown = await path.act(one);
		expect(isFailure(answer)).toBe(false);
		Object.assign(IDBObjectStore.prototype, original);
		// What the server has anyway may be left out.
		const asBefore = path.full === 'silent' ? await everything((await furnished(path)).db) : expected;
		expect([expected, asBefore]).toContain(await everything(one.db));
	});
});

test('the device’s own small writes live through a dropped connection too', async () => {
	const device = new DeviceDatabase('device-dropped');
	await device.open();
	device.backendDB().close();
	await lasting(device, () => device.settings.put({ key: 'current', value: 'x' }));
	expect(await device.settings.get('current')).toMatchObject({ value: 'x' });
	fillUp();
	await expect(lasting(device, () => device.settings.put({ key: 'current', value: 'y' }))).rejects.toThrow();
});

test('a database that was shut on purpose is not opened again by a late write', async () => {
	const { db } = await phone();
	db.close();
	await expect(drafts.saveDraft(db, draft)).rejects.toMatchObject({ name: 'DatabaseClosedError' });
	expect(db.isOpen()).toBe(false);
});

test('a followed query goes on over a dropped connection', async () => {
	const { db } = await phone();
	const seen: number[] = [];
	const stop = follow(
		() => db.drafts.count(),
		(count) => seen.push(count)
	);
	await expect.poll(() => seen).toEqual([0]);
	db.backendDB().close();
	await drafts.saveDraft(db, draft);
	await expect.poll(() => seen.at(-1)).toBe(1);
	tellClosed(db);
	await drafts.saveDraft(db, draftOf('second'));
	await expect.poll(() => seen.at(-1)).toBe(2);
	stop();
});

function isFailure(value: unknown): value is { readonly error: { readonly code: string } } {
	return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}

function isFull(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false;
	const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
	return name === 'QuotaExceededError' || isFull(inner);
}

/** iOS under memory pressure: the event comes, and whoever listens opens anew. */
function tellClosed(db: LocalDatabase): void {
	forceCloseDatabase(db.backendDB() as never);
}

/** The connection goes while the n-th row is being written; everything of that transaction is lost. */
function dropAtWrite(db: LocalDatabase, n: number): void {
	const native = db.backendDB();
	let writes = 0;
	onWrite(({ transaction }) => {
		writes += 1;
		if (writes !== n || transaction.db !== native) return;
		native.close();
		throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
	});
}

/** It was written, but the word of it did not come. */
function loseTheReport(db: LocalDatabase): void {
	const transaction = db.transaction.bind(db);
	let lost = false;
	const losing = async (...parts: unknown[]) => {
		const done: unknown = await (transaction as (...parts: unknown[]) => PromiseLike<unknown>)(...parts);
		if (lost) return done;
		lost = true;
		throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
	};
	Object.assign(db, { transaction: losing });
}
