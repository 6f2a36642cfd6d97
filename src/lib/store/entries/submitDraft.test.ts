import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { blankEntry } from '$lib/domain/entries/entry';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { applyOutcomes } from '$lib/sync/applyOutcomes';
import type { StoreContext } from '../context';
import { addDraftFile, removeDraftFile, saveDraft } from '../drafts';
import { readMeta } from '../meta';
import { dropParked } from '../parked';
import { draftOf, entryHere, NOON, phone, photo } from '../ward.fixture';
import { withdrawEntry } from './decideEntry';
import { openEntryDraft } from './openEntryDraft';
import { submitDraft } from './submitDraft';

const ID = idOf('draft');

async function outbox({ db }: StoreContext) {
	return (await db.outbox.orderBy('n').toArray()).map(({ n: _n, ...item }) => item);
}

/** The server answers every waiting item in this way. */
async function answer(context: StoreContext, outcome: Readonly<Record<string, unknown>>) {
	const waiting = await context.db.outbox.where('status').equals('waiting').sortBy('n');
	const outcomes = waiting.map(({ changeId, fields }) => ({ changeId, sha256: fields.sha256, ...outcome }));
	const { account } = context.actor;
	await applyOutcomes(context.db, waiting, { outcomes: outcomes as never, now: NOON, account });
}

describe('a new entry', () => {
	test('is queued whole with its files, and the draft ends', async () => {
		const context = await phone();
		const { db } = context;
		await saveDraft(db, draftOf('draft'));
		await addDraftFile(db, ID, photo('one'), NOON);
		await addDraftFile(db, ID, photo('two'), NOON);
		expect(await submitDraft(context, ID)).toMatchObject({ ok: true });

		expect(await db.drafts.count()).toBe(0);
		expect(await db.entries.get(ID)).toMatchObject({
			...{ state: 'submitted', sync: 'waiting', rev: 0, unit: idOf('desk'), reporter: idOf('alan') },
			title: 'Giúp người già nộp hồ sơ'
		});
		const [text, ...files] = await outbox(context);
		expect(text).toMatchObject({
			collection: 'entries',
			id: ID,
			baseRev: 0,
			capturedAt: NOON,
			status: 'waiting'
		});
		expect(files.map(({ collection, id }) => [collection, id])).toEqual([
			['attachments', idOf('one')],
			['attachments', idOf('two')]
		]);
		expect(await readMeta(db, 'recentSubjects')).toEqual([idOf('minh')]);
		expect(context.wakes).toBe(1);
	});

	test('that the rules refuse writes nothing and keeps the draft', async () => {
		const context = await phone();
		await saveDraft(context.db, draftOf('draft', { title: ' ' }));
		await addDraftFile(context.db, ID, photo('one'), NOON);
		expect(await submitDraft(context, ID)).toMatchObject({ error: { code: 'entry.submit.titleMissing' } });
		expect([await context.db.entries.count(), await context.db.outbox.count()]).toEqual([0, 0]);
		expect((await context.db.drafts.get(ID))?.files).toHaveLength(1);
		expect(context.wakes).toBe(0);
	});

	test('is all or nothing: a failure at the last write leaves the draft as it was', async () => {
		const context = await phone();
		await saveDraft(context.db, draftOf('draft'));
		vi.spyOn(context.db.drafts, 'delete').mockRejectedValueOnce(new Error('killed'));
		await expect(submitDraft(context, ID)).rejects.toThrow('killed');
		expect([await context.db.entries.count(), await context.db.outbox.count()]).toEqual([0, 0]);
		expect(await context.db.drafts.count()).toBe(1);
		expect(await submitDraft(context, ID)).toMatchObject({ ok: true });
	});

	test('sent twice is sent once', async () => {
		const context = await phone();
		await saveDraft(context.db, draftOf('draft'));
		const both = await Promise.all([submitDraft(context, ID), submitDraft(context, ID)]);
		expect(both.map(({ ok }) => ok)).toEqual([true, false]);
		expect(both[1]).toMatchObject({ error: { code: 'draft.gone' } });
		expect(await context.db.outbox.count()).toBe(1);
	});

	test('carries numbers as decimals and leaves empty rows out', async () => {
		const context = await phone();
		const figures = [
			{ name: 'Hồ sơ', value: '1.234,5', unit: '' },
			{ name: '', value: '', unit: '' }
		];
		await saveDraft(context.db, draftOf('draft', { figures, figureIndices: ['', ''] }));
		await submitDraft(context, ID);
		const [text] = await outbox(context);
		expect(text?.fields).toMatchObject({
			figures: [{ name: 'Hồ sơ', value: '1234.5', unit: '' }],
			figureIndices: ['']
		});
	});
});

describe('an entry that was sent before', () => {
	test('carries only what was changed, on what lies here now when others changed other words', async () => {
		const context = await phone();
		const { db } = context;
		await db.entries.put(
			entryHere('draft', { state: 'returned', returnReason: 'Chưa rõ địa điểm ở đâu cả' })
		);
		await openEntryDraft(context, ID);
		const draft = await db.drafts.get(ID);
		if (!draft) throw new Error('no draft');
		await saveDraft(db, { ...draft, form: { ...draft.form, place: 'Nhà văn hóa khu phố 2' } });
		// meanwhile another phone changed the story, and a pull brought it
		await db.entries.put(entryHere('draft', { state: 'returned', rev: 9, story: 'Người khác thêm' }));
		expect(await submitDraft(context, ID)).toMatchObject({ ok: true });
		const [change] = await outbox(context);
		expect(change).toMatchObject({
			baseRev: 9,
			fields: { place: 'Nhà văn hóa khu phố 2', state: 'submitted' }
		});
		expect(Object.keys(change?.fields ?? {}).sort()).toEqual(['place', 'state']);
		expect(await db.entries.get(ID)).toMatchObject({ story: 'Người khác thêm', state: 'submitted' });
	});

	test('stays on the revision that was opened when others changed the same words', async () => {
		const context = await phone();
		const { db } = context;
		await db.entries.put(entryHere('draft'));
		await openEntryDraft(context, ID);
		await db.drafts
			.where('id')
			.equals(ID)
			.modify((draft) => {
				Object.assign(draft.form, { title: 'Tôi sửa' });
			});
		await db.entries.put(entryHere('draft', { rev: 9, title: 'Người khác sửa' }));
		expect(await submitDraft(context, ID)).toMatchObject({ ok: true });
		expect((await outbox(context))[0]).toMatchObject({ baseRev: 7, fields: { title: 'Tôi sửa' } });
	});

	test('but is still unsent: the edit follows as a change of its own', async () => {
		const context = await phone();
		await saveDraft(context.db, draftOf('draft'));
		await submitDraft(context, ID);
		await openEntryDraft(context, ID);
		await context.db.drafts
			.where('id')
			.equals(ID)
			.modify((draft) => {
				Object.assign(draft.form, { title: 'Sửa lại' });
			});
		expect(await submitDraft(context, ID)).toMatchObject({ ok: true });
		const [, edit] = await outbox(context);
		expect(edit).toMatchObject({ baseRev: 0, fields: { title: 'Sửa lại' } });
		expect(await context.db.entries.get(ID)).toMatchObject({ title: 'Sửa lại', rev: 0, sync: 'waiting' });
	});

	test('without a change is not sent again', async () => {
		const context = await phone();
		const figures = [{ name: 'Hồ sơ', value: '1.234', unit: '' }];
		await context.db.entries.put(entryHere('draft', { figures, figureIndices: [''] }));
		await openEntryDraft(context, ID);
		expect(await submitDraft(context, ID)).toMatchObject({ error: { code: 'entry.edit.nothing' } });
	});

	test('loses a photo: its bytes and its way to the server end with the sending', async () => {
		const context = await phone();
		const { db } = context;
		await saveDraft(db, draftOf('draft'));
		await addDraftFile(db, ID, photo('one'), NOON);
		await addDraftFile(db, ID, photo('two'), NOON);
		await submitDraft(context, ID);
		await openEntryDraft(context, ID);
		await removeDraftFile(db, ID, idOf('one'), NOON);
		expect(await db.files.count()).toBe(2);
		await submitDraft(context, ID);
		expect(await db.files.toCollection().primaryKeys()).toEqual([idOf('two')]);
		const files = (await outbox(context)).filter(({ collection }) => collection === 'attachments');
		expect(files.map(({ id }) => id)).toEqual([idOf('two')]);
	});
});

describe('what the server refused', () => {
	async function refusedEntry() {
		const context = await phone();
		await saveDraft(context.db, draftOf('draft'));
		await addDraftFile(context.db, ID, photo('one'), NOON);
		await submitDraft(context, ID);
		await answer(context, { outcome: 'refused', code: 'entry.area.unknown' });
		return context;
	}

	test('stays whole and visible', async () => {
		const { db } = await refusedEntry();
		expect(await db.entries.get(ID)).toMatchObject({
			...{ sync: 'refused', unit: idOf('desk'), reporter: idOf('alan'), capturedAt: NOON, returnReason: '' },
			title: 'Giúp người già nộp hồ sơ'
		});
	});

	test('is mended under the same id, keeps its moment and takes its files along', async () => {
		const context = await refusedEntry();
		context.at = '2023-06-20T05:00:00.000Z';
		expect(await openEntryDraft(context, ID)).toMatchObject({
			value: { origin: { kind: 'refused' }, files: [{ id: idOf('one') }] }
		});
		expect(await submitDraft(context, ID)).toMatchObject({ ok: true });
		const items = await outbox(context);
		expect(items.map(({ collection, status }) => [collection, status])).toEqual([
			['attachments', 'waiting'],
			['entries', 'waiting']
		]);
		expect(items[1]).toMatchObject({ baseRev: 0, capturedAt: NOON, fields: { state: 'submitted' } });
		expect(await context.db.entries.get(ID)).toMatchObject({ sync: 'waiting' });
	});

	test('leaves the phone whole when the person drops it', async () => {
		const context = await refusedEntry();
		const [parked] = await outbox(context);
		await dropParked(context, parked?.changeId ?? '');
		const { db } = context;
		const left = [db.entries, db.outbox, db.files, db.thumbs].map((table) => table.count());
		expect(await Promise.all(left)).toEqual([0, 0, 0, 0]);
	});

	test('a refused edit is mended on the server’s version', async () => {
		const context = await phone();
		const { db } = context;
		await db.entries.put(entryHere('draft'));
		await openEntryDraft(context, ID);
		await db.drafts
			.where('id')
			.equals(ID)
			.modify((draft) => void Object.assign(draft.form, { title: 'Của tôi' }));
		await submitDraft(context, ID);
		const theirs = { ...blankEntry({ ...entryHere('draft'), title: 'Của máy chủ' }), rev: 12 };
		await answer(context, { outcome: 'conflict', rev: 12, fields: ['title'], record: theirs });
		expect(await openEntryDraft(context, ID)).toMatchObject({
			value: {
				form: { title: 'Của tôi' },
				origin: { kind: 'refused', baseRev: 12, was: { title: 'Của máy chủ' } }
			}
		});
		await submitDraft(context, ID);
		expect(await outbox(context)).toMatchObject([
			{ baseRev: 12, fields: { title: 'Của tôi' }, status: 'waiting' }
		]);
	});
});

test('an act twice over a lost connection is one change', async () => {
	const context = await phone(actor('lan', 'reporter'));
	await context.db.entries.put(entryHere('draft'));
	const add = context.db.outbox.add.bind(context.db.outbox);
	vi.spyOn(context.db.outbox, 'add').mockImplementationOnce((item) =>
		add(item).then(() => {
			throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
		})
	);
	expect(await withdrawEntry(context, ID, 'Ghi nhầm người')).toMatchObject({ ok: true });
	expect(await context.db.outbox.count()).toBe(1);
});
