import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { idOf } from '$lib/domain/ward.fixture';
import { LocalDatabase } from './database';
import * as drafts from './drafts';
import { openEntryDraft } from './entries/openEntryDraft';
import { submitDraft } from './entries/submitDraft';
import { lasting } from './lasting';
import { makeRoom } from './makeRoom';
import { draftOf, entryHere, NOON, phone, photo } from './ward.fixture';

const LATER = '2023-06-15T05:00:01.000Z';

test('what was saved is there when the page comes back', async () => {
	const { db } = await phone();
	await drafts.saveDraft(db, draftOf('draft'));
	const form = { ...draftOf('draft').form, title: 'Giúp bà Lan nộp hồ sơ' };
	expect(await drafts.saveDraftForm(db, idOf('draft'), form, LATER)).toBe(true);
	db.close();
	const again = new LocalDatabase(db.name);
	expect(await again.drafts.get(idOf('draft'))).toMatchObject({ form, updatedAt: LATER });
});

test('saving the same words again still counts as saved', async () => {
	const { db } = await phone();
	const draft = draftOf('draft');
	await drafts.saveDraft(db, draft);
	expect(await drafts.saveDraftForm(db, draft.id, draft.form, draft.updatedAt)).toBe(true);
});

test('a draft that was sent or thrown away meanwhile does not come back', async () => {
	const { db } = await phone();
	const { form } = draftOf('draft');
	expect(await drafts.saveDraftForm(db, idOf('draft'), form, NOON)).toBe(false);
	expect(await drafts.addDraftFile(db, idOf('draft'), photo('photo'), NOON)).toBe(false);
	expect([await db.drafts.count(), await db.files.count(), await db.thumbs.count()]).toEqual([0, 0, 0]);
});

test('words and photos do not overwrite each other', async () => {
	const { db } = await phone();
	const draft = draftOf('draft');
	await drafts.saveDraft(db, draft);
	await Promise.all([
		drafts.addDraftFile(db, draft.id, photo('one'), LATER),
		drafts.saveDraftForm(db, draft.id, { ...draft.form, title: 'Mới' }, LATER),
		drafts.addDraftFile(db, draft.id, photo('two'), LATER),
		drafts.captionDraftFile(db, draft.id, idOf('one'), 'Trước nhà văn hóa', LATER)
	]);
	const kept = await db.drafts.get(draft.id);
	expect(kept?.form.title).toBe('Mới');
	expect(kept?.files.map(({ id, caption }) => [id, caption])).toEqual([
		[idOf('one'), 'Trước nhà văn hóa'],
		[idOf('two'), '']
	]);
});

describe('taking a photo out', () => {
	test('removes its bytes and thumbnail', async () => {
		const { db } = await phone();
		await drafts.saveDraft(db, draftOf('draft'));
		await drafts.addDraftFile(db, idOf('draft'), photo('one'), NOON);
		await drafts.removeDraftFile(db, idOf('draft'), idOf('one'), NOON);
		expect([await db.files.count(), await db.thumbs.count()]).toEqual([0, 0]);
		expect((await db.drafts.get(idOf('draft')))?.files).toEqual([]);
	});

	test('keeps the bytes that the sent entry still names', async () => {
		const { db } = await phone();
		const { bytes: _bytes, thumb: _thumb, type: _type, ...named } = photo('one');
		await db.entries.put(entryHere('draft', { attachments: [named] }));
		await drafts.saveDraft(db, draftOf('draft', {}, { files: [named] }));
		await db.files.put({
			id: named.id,
			owner: idOf('draft'),
			type: 'image/jpeg',
			bytes: new ArrayBuffer(3),
			sha256: ''
		});
		await drafts.removeDraftFile(db, idOf('draft'), named.id, NOON);
		expect(await db.files.count()).toBe(1);
		await drafts.discardDraft(db, idOf('draft'));
		expect(await db.files.count()).toBe(1);
	});
});

describe('a change that the server refused', () => {
	/** The author had added a photo to a sent entry; the change is parked, and its mending was begun. */
	async function mending() {
		const context = await phone();
		const { bytes, thumb: _thumb, type, ...named } = photo('one');
		await context.db.entries.put({ ...entryHere('deed'), sync: 'refused', base: entryHere('deed') });
		await context.db.files.put({ id: named.id, owner: idOf('deed'), type, bytes, sha256: named.sha256 });
		const change = { collection: 'entries', id: idOf('deed'), baseRev: 7, capturedAt: NOON } as const;
		await context.db.outbox.add({
			...change,
			changeId: idOf('parked'),
			fields: { attachments: [named] },
			clockOffset: 0,
			status: 'refused'
		});
		const opened = await openEntryDraft(context, idOf('deed'));
		expect(opened).toMatchObject({ ok: true, value: { files: [{ id: named.id }] } });
		return { ...context, named };
	}

	test('keeps its photo when the mending is thrown away', async () => {
		const { db } = await mending();
		await drafts.discardDraft(db, idOf('deed'));
		expect(await db.outbox.count()).toBe(1);
		expect(await db.files.count()).toBe(1);
	});

	test('keeps its photo when the mending takes it out and is not sent', async () => {
		const { db, named } = await mending();
		await drafts.removeDraftFile(db, idOf('deed'), named.id, NOON);
		expect((await db.drafts.get(idOf('deed')))?.files).toEqual([]);
		expect(await db.files.count()).toBe(1);
	});

	test('loses the photo that the mended one no longer names, and its way to the server', async () => {
		const context = await mending();
		const { db, named } = context;
		const file = { collection: 'attachments', id: named.id, baseRev: 0, capturedAt: NOON } as const;
		await db.outbox.add({
			...file,
			changeId: idOf('bytes'),
			fields: { record: idOf('deed') },
			clockOffset: 0,
			status: 'refused'
		});
		await drafts.removeDraftFile(db, idOf('deed'), named.id, NOON);
		const draft = await db.drafts.get(idOf('deed'));
		if (draft) await drafts.saveDraftForm(db, draft.id, { ...draft.form, title: 'Không kèm ảnh' }, NOON);
		expect(await submitDraft(context, idOf('deed'))).toMatchObject({ ok: true });
		expect(await db.files.count()).toBe(0);
		expect((await db.outbox.toArray()).map(({ collection, status }) => [collection, status])).toEqual([
			['entries', 'waiting']
		]);
	});
});

test('a form that was only opened is no draft to come back to', async () => {
	const { db } = await phone();
	const blank = { title: '', subject: '', subjectName: '' };
	await drafts.saveDraft(db, draftOf('empty', blank));
	await drafts.saveDraft(db, draftOf('words', { ...blank, title: 'Dọn đường' }, { updatedAt: NOON }));
	await drafts.saveDraft(db, draftOf('photo', blank, { updatedAt: LATER }));
	await drafts.addDraftFile(db, idOf('photo'), photo('one'), LATER);
	expect((await drafts.unfinishedDrafts(db)).map(({ id }) => id)).toEqual([idOf('photo'), idOf('words')]);
});

describe('a full phone', () => {
	const full = () => Dexie.Promise.reject(new DOMException('full', 'QuotaExceededError')) as never;

	test('refuses the photo and keeps the words', async () => {
		const { db } = await phone();
		const draft = draftOf('draft');
		await drafts.saveDraft(db, draft);
		vi.spyOn(db.files, 'put').mockImplementation(full);
		await expect(drafts.addDraftFile(db, draft.id, photo('one'), NOON)).rejects.toMatchObject({
			name: 'QuotaExceededError'
		});
		expect(await db.drafts.get(draft.id)).toEqual(draft);
		expect(await drafts.saveDraftForm(db, draft.id, { ...draft.form, title: 'Còn chữ' }, LATER)).toBe(true);
	});

	test('makes room first: what others brought, and only when that is not enough own photos that the server has', async () => {
		const { db } = await phone();
		await drafts.saveDraft(db, draftOf('draft'));
		const bytes = new ArrayBuffer(3);
		const own = { owner: idOf('sent'), type: 'image/jpeg', bytes, sha256: '' };
		await db.files.bulkPut([
			{ ...own, id: idOf('confirmed') },
			{ ...own, id: idOf('waiting') }
		]);
		await db.outbox.bulkAdd([
			{ ...bytesOf('confirmed'), status: 'sent', sentAt: NOON },
			{ ...bytesOf('waiting'), status: 'waiting' }
		]);
		await db.fileCache.put({ id: idOf('theirs'), type: 'image/jpeg', bytes, keptAt: NOON });
		vi.spyOn(db.files, 'put').mockImplementationOnce(full);
		expect(await drafts.addDraftFile(db, idOf('draft'), photo('one'), NOON)).toBe(true);
		const held = async () => (await db.files.toCollection().primaryKeys()).sort();
		expect(await held()).toEqual(['confirmed', 'one', 'waiting'].map(idOf));
		expect(await db.fileCache.count()).toBe(0);
		vi.spyOn(db.files, 'put').mockImplementationOnce(full);
		expect(await drafts.addDraftFile(db, idOf('draft'), photo('two'), NOON)).toBe(true);
		expect(await held()).toEqual(['one', 'two', 'waiting'].map(idOf));
	});

	test('never by a photo that has to go again because the server was restored', async () => {
		const { db } = await phone();
		const own = { owner: idOf('sent'), type: 'image/jpeg', bytes: new ArrayBuffer(3), sha256: '' };
		await db.files.put({ ...own, id: idOf('again') });
		await db.outbox.bulkAdd([
			{ ...bytesOf('again'), changeId: idOf('first'), status: 'sent', sentAt: NOON },
			{ ...bytesOf('again'), status: 'waiting' }
		]);
		expect(await makeRoom(db)).toBe(false);
		expect(await db.files.count()).toBe(1);
	});
});

/** The queued arrival of a file. */
function bytesOf(word: string) {
	const change = {
		collection: 'attachments',
		baseRev: 0,
		capturedAt: NOON,
		clockOffset: 0,
		fields: {}
	} as const;
	return { ...change, id: idOf(word), changeId: idOf(`c${word}`) };
}

test('a write whose transaction died with the connection is written again', async () => {
	const { db } = await phone();
	const died = new Dexie.AbortError('aborted', new DOMException('connection lost', 'UnknownError'));
	const write = vi
		.fn()
		.mockRejectedValueOnce(died)
		.mockImplementation(() => db.drafts.put(draftOf('draft')));
	await lasting(db, write);
	expect(await db.drafts.count()).toBe(1);
});
