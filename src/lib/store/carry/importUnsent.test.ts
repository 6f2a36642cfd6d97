import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { PARCEL_FORMAT, PARCEL_KIND, type Parcel, type ParcelDraft } from '$lib/domain/carry/parcel';
import { plan2023 } from '$lib/domain/campaigns/templates';
import { idOf } from '$lib/domain/ward.fixture';
import { keepCampaignEdit, readCampaignEdit } from '../campaignEdits';
import { addDraftFile, saveDraft } from '../drafts';
import { submitDraft } from '../entries/submitDraft';
import { readMeta, writeMeta } from '../meta';
import { draftOf, entryHere, NOON, phone, photo } from '../ward.fixture';
import { collectUnsent, readHeld } from './collectUnsent';
import { importUnsent, type Carrying } from './importUnsent';

const LATER = '2023-06-16T05:00:00.000Z';
const OWNER = { server: 'server1', account: idOf('alan'), username: 'lan', name: 'Lan' };
type Phone = Awaited<ReturnType<typeof phone>>;

function parcel(parts: Partial<Parcel> = {}): Parcel {
	const nothing = { changes: [], rows: [], drafts: [], campaignEdits: [], files: [], missing: [] };
	const head = {
		kind: PARCEL_KIND,
		format: PARCEL_FORMAT,
		...OWNER,
		device: idOf('first'),
		madeAt: NOON
	} as const;
	return { ...head, ...nothing, ...parts };
}

/** The list of a phone's export, with the bytes beside it. */
async function exported(from: Phone): Promise<readonly [Parcel, Carrying]> {
	await writeMeta(from.db, { device: idOf('first') });
	const { head, files } = await collectUnsent(from.db, OWNER, NOON);
	const held = await readHeld(from.db, files);
	const listed = held.flatMap((file) =>
		file === null
			? []
			: [{ ...file, path: `files/${file.id}.jpg`, size: file.bytes.byteLength, thumb: undefined }]
	);
	const list = listed.map(({ id, owner, type, path, size, sha256 }) => ({
		id,
		owner,
		type,
		path,
		size,
		sha256
	}));
	const bytesOf: Carrying['bytesOf'] = async ({ id }) => {
		const file = held.find((one) => one?.id === id);
		if (!file) throw new Error(`no ${id}`);
		return { bytes: file.bytes, thumb: file.thumb };
	};
	return [
		{ ...head, files: list, missing: [] },
		{ bytesOf, progress: () => undefined }
	];
}

const draft = (word: string, title: string, rest: Partial<ParcelDraft> = {}) =>
	({ ...draftOf(word, { title }), ...rest }) as unknown as ParcelDraft;
const titlesOf = async ({ db }: Phone) => (await db.drafts.toArray()).map(({ form }) => form.title).sort();
const nobodysBytes: Carrying = {
	bytesOf: () => Promise.reject(new Error('no bytes')),
	progress: () => undefined
};

async function deedWithPhoto(on: Phone, word: string): Promise<void> {
	await saveDraft(on.db, draftOf(word));
	await addDraftFile(on.db, idOf(word), photo(`${word}photo`), NOON);
	expect((await submitDraft(on, idOf(word))).ok).toBe(true);
}

describe('changes', () => {
	test('are shown as waiting with their photo, and wake the sending once', async () => {
		const from = await phone();
		await deedWithPhoto(from, 'deed');
		const here = await phone();
		const [list, carrying] = await exported(from);
		expect(await importUnsent(here, list, carrying)).toEqual({
			changes: 1,
			drafts: 0,
			files: 1,
			damaged: 0,
			plansLeft: 0
		});
		expect(await here.db.entries.get(idOf('deed'))).toMatchObject({
			sync: 'waiting',
			title: draftOf('x').form.title
		});
		expect(await here.db.files.get(idOf('deedphoto'))).toMatchObject({ owner: idOf('deed') });
		expect(await here.db.thumbs.count()).toBe(1);
		const items = await here.db.outbox.orderBy('n').toArray();
		expect(items.map(({ collection, device }) => [collection, device])).toEqual([
			['entries', idOf('first')],
			['attachments', idOf('first')]
		]);
		expect([here.wakes, await readMeta(here.db, 'carrying')]).toEqual([1, []]);
	});

	test('of a record that the server has meanwhile lie on top of its version', async () => {
		const from = await phone();
		await deedWithPhoto(from, 'deed');
		const here = await phone();
		await here.db.entries.put(entryHere('deed', { state: 'attested' }));
		const [list, carrying] = await exported(from);
		await importUnsent(here, list, carrying);
		expect(await here.db.entries.get(idOf('deed'))).toMatchObject({
			sync: 'waiting',
			base: { state: 'attested' }
		});
	});

	test('that were dropped here after an import do not come back with the same file', async () => {
		const from = await phone();
		await deedWithPhoto(from, 'deed');
		const here = await phone();
		const [list, carrying] = await exported(from);
		await importUnsent(here, list, carrying);
		await here.db.outbox.clear();
		expect(await importUnsent(here, list, carrying)).toMatchObject({ changes: 0, files: 0 });
	});

	test('a record that has not the shape is not shown, but its changes come', async () => {
		const from = await phone();
		await deedWithPhoto(from, 'deed');
		const [list, carrying] = await exported(from);
		const rows = list.rows.map(({ collection }) => ({ collection, record: { id: idOf('deed'), rev: 0 } }));
		const here = await phone();
		expect(await importUnsent(here, { ...list, rows }, carrying)).toMatchObject({ changes: 1 });
		expect([await here.db.entries.count(), await here.db.outbox.count()]).toEqual([0, 2]);
	});
});

test('a damaged photo keeps no words out; a sound copy of the file brings it, and nothing else again', async () => {
	const from = await phone();
	await deedWithPhoto(from, 'one');
	await deedWithPhoto(from, 'two');
	await saveDraft(from.db, draftOf('half', { title: 'Viết dở' }));
	await addDraftFile(from.db, idOf('half'), photo('halfphoto'), NOON);
	const [list, carrying] = await exported(from);
	const damaged = [idOf('onephoto'), idOf('halfphoto')];
	const bytesOf: Carrying['bytesOf'] = async (file) =>
		damaged.includes(file.id) ? null : carrying.bytesOf(file);

	const here = await phone();
	const first = await importUnsent(here, list, { ...carrying, bytesOf });
	expect(first).toMatchObject({ changes: 2, drafts: 1, files: 1, damaged: 2 });
	expect((await here.db.entries.toArray()).map(({ id }) => id).sort()).toEqual(
		[idOf('one'), idOf('two')].sort()
	);
	expect(await titlesOf(here)).toEqual(['Viết dở']);
	expect(await here.db.files.toCollection().primaryKeys()).toEqual([idOf('twophoto')]);
	const waiting = async () => (await here.db.outbox.toArray()).map(({ id }) => id).sort();
	expect(await waiting()).toEqual([idOf('one'), idOf('two'), idOf('twophoto')].sort());

	const second = await importUnsent(here, list, carrying);
	expect(second).toMatchObject({ changes: 0, drafts: 0, files: 2, damaged: 0 });
	expect((await here.db.files.toCollection().primaryKeys()).sort()).toEqual(
		[...damaged, idOf('twophoto')].sort()
	);
	expect(await waiting()).toEqual([idOf('one'), idOf('onephoto'), idOf('two'), idOf('twophoto')].sort());
});

describe('a cut', () => {
	test('while bytes are read leaves nothing behind', async () => {
		const from = await phone();
		await deedWithPhoto(from, 'one');
		await deedWithPhoto(from, 'two');
		const [list] = await exported(from);
		const here = await phone();
		let read = 0;
		// Large enough to be written before the next is read.
		const large = { bytes: new ArrayBuffer(4_100_000), thumb: null };
		const failing: Carrying = {
			bytesOf: async () => {
				read += 1;
				if (read > 1) throw new Error('card out');
				return large;
			},
			progress: () => undefined
		};
		await expect(importUnsent(here, list, failing)).rejects.toThrow('card out');
		expect([await here.db.files.count(), await here.db.outbox.count(), here.wakes]).toEqual([0, 0, 0]);
	});

	test('by the person, too', async () => {
		const from = await phone();
		await deedWithPhoto(from, 'one');
		const [list, carrying] = await exported(from);
		const here = await phone();
		const stopped = { ...carrying, signal: AbortSignal.abort() };
		await expect(importUnsent(here, list, stopped)).rejects.toThrow();
		expect([await here.db.files.count(), await here.db.outbox.count()]).toEqual([0, 0]);
	});

	test('of the whole phone: the next import lets go of bytes that nothing names, and of no others', async () => {
		const here = await phone();
		await deedWithPhoto(here, 'own');
		await here.db.files.put({
			id: idOf('orphan'),
			owner: idOf('x'),
			type: '',
			bytes: new ArrayBuffer(1),
			sha256: ''
		});
		await writeMeta(here.db, { carrying: [idOf('orphan'), idOf('ownphoto')] });
		await importUnsent(here, parcel(), nobodysBytes);
		expect(await here.db.files.toCollection().primaryKeys()).toEqual([idOf('ownphoto')]);
	});
});

describe('drafts', () => {
	test('come once, although they were sent or thrown away since', async () => {
		const here = await phone();
		const list = parcel({ drafts: [draft('d', 'Đang viết')] });
		expect(await importUnsent(here, list, nobodysBytes)).toMatchObject({ drafts: 1 });
		await here.db.drafts.clear();
		expect(await importUnsent(here, list, nobodysBytes)).toMatchObject({ drafts: 0 });
	});

	test('that are written here too are both kept, once', async () => {
		const here = await phone();
		await saveDraft(here.db, draftOf('d', { title: 'Bản ở đây' }));
		const list = parcel({ drafts: [draft('d', 'Bản trong tệp')] });
		for (const expected of [1, 0]) {
			expect(await importUnsent(here, list, nobodysBytes)).toMatchObject({ drafts: expected });
			expect(await titlesOf(here)).toEqual(['Bản trong tệp', 'Bản ở đây']);
		}
		expect((await here.db.drafts.get(idOf('d')))?.form.title).toBe('Bản ở đây');
	});

	test('word for word the same are one', async () => {
		const here = await phone();
		await saveDraft(here.db, draftOf('d', { title: 'Như nhau' }));
		await importUnsent(
			here,
			parcel({ drafts: [draft('d', 'Như nhau', { updatedAt: LATER })] }),
			nobodysBytes
		);
		expect(await titlesOf(here)).toEqual(['Như nhau']);
	});

	test('brought before and untouched since give way to a newer version', async () => {
		const here = await phone();
		await importUnsent(here, parcel({ drafts: [draft('d', 'Cũ')] }), nobodysBytes);
		await importUnsent(here, parcel({ drafts: [draft('d', 'Mới', { updatedAt: LATER })] }), nobodysBytes);
		expect(await titlesOf(here)).toEqual(['Mới']);
	});

	test('that became this very entry meanwhile are left out, other words are not', async () => {
		const here = await phone();
		await here.db.entries.put(entryHere('d', { title: draftOf('x').form.title }));
		await importUnsent(here, parcel({ drafts: [draft('d', draftOf('x').form.title)] }), nobodysBytes);
		expect(await titlesOf(here)).toEqual([]);
		await importUnsent(
			here,
			parcel({ drafts: [draft('d', 'Viết thêm', { updatedAt: LATER })] }),
			nobodysBytes
		);
		expect(await titlesOf(here)).toEqual(['Viết thêm']);
	});

	test('bring their photos', async () => {
		const from = await phone();
		await saveDraft(from.db, draftOf('d'));
		await addDraftFile(from.db, idOf('d'), photo('aphoto'), NOON);
		const here = await phone();
		const [list, carrying] = await exported(from);
		expect(await importUnsent(here, list, carrying)).toMatchObject({ drafts: 1, files: 1 });
		expect(await here.db.files.get(idOf('aphoto'))).toMatchObject({ owner: idOf('d') });
	});
});

test('a plan that is worked on here too stays, the file’s is said to be left', async () => {
	const paper = { number: '', day: '', reason: '' };
	const edit = { base: plan2023, rules: plan2023, aside: null, paper };
	const list = parcel({
		campaignEdits: [
			{ id: idOf('campaign'), edit: edit as unknown as Parcel['campaignEdits'][number]['edit'] }
		]
	});
	const here = await phone();
	expect(await importUnsent(here, list, nobodysBytes)).toMatchObject({ plansLeft: 0 });
	expect(await readCampaignEdit(here.db, idOf('campaign'))).toEqual(edit);
	const own = { ...edit, paper: { ...paper, reason: 'Của máy này' } };
	await keepCampaignEdit(here.db, idOf('campaign'), own);
	expect(await importUnsent(here, list, nobodysBytes)).toMatchObject({ plansLeft: 1 });
	expect(await readCampaignEdit(here.db, idOf('campaign'))).toEqual(own);
});
