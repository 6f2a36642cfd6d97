import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { actor, idOf } from '$lib/domain/ward.fixture';
import type { OutboxItem } from './outbox';
import { dropParked, newestVersion, retryParked, settleConflict } from './parked';
import { entryHere, NOON, phone, photo } from './ward.fixture';

const ID = idOf('deed');
const MINE = { title: 'Bản của tôi', story: 'Kể của tôi' };
const THEIRS = { title: 'Bản của họ', story: 'Kể của họ', rev: 9 };
let context: Awaited<ReturnType<typeof phone>>;

/** A phone whose edit of title and story met another one. */
beforeEach(async () => {
	context = await phone(actor('lan', 'reporter'));
	await context.db.entries.put({ ...entryHere('deed', THEIRS), sync: 'refused', base: served() });
	await parked({});
});

const served = (fields = {}) => {
	const { sync: _sync, gen: _gen, ...entry } = entryHere('deed', { ...THEIRS, ...fields });
	return entry;
};

async function parked(fields: Partial<OutboxItem>): Promise<void> {
	await context.db.outbox.add({
		changeId: idOf('mine'),
		collection: 'entries',
		id: ID,
		baseRev: 7,
		fields: MINE,
		capturedAt: '2023-06-10T05:00:00.000Z',
		clockOffset: 40,
		status: 'conflict',
		problem: { code: 'change.conflict' },
		clashing: ['story', 'title'],
		theirs: served(),
		...fields
	});
}

const items = () => context.db.outbox.toArray();
const settle = (fields: object, rev = 9) =>
	settleConflict(context, idOf('mine'), { rev, fields: { ...fields } });

describe('a conflict is answered', () => {
	test('by the own words: one change on the server’s revision, captured when they were written', async () => {
		expect(await settle(MINE)).toMatchObject({ ok: true });
		expect(await items()).toMatchObject([
			{ baseRev: 9, fields: MINE, status: 'waiting', capturedAt: '2023-06-10T05:00:00.000Z', clockOffset: 40 }
		]);
		expect((await items())[0]?.changeId).not.toBe(idOf('mine'));
		expect(await context.db.entries.get(ID)).toMatchObject({ ...MINE, sync: 'waiting', rev: 9 });
		expect(context.wakes).toBe(1);
	});

	test('field by field, combined: exactly the difference, captured now', async () => {
		const both = { title: THEIRS.title, story: 'Kể của tôi và của họ' };
		expect(await settle(both)).toMatchObject({ ok: true });
		expect(await items()).toMatchObject([{ fields: { story: both.story }, capturedAt: NOON }]);
		expect(Object.keys((await items())[0]?.fields ?? {})).toEqual(['story']);
		expect(await context.db.entries.get(ID)).toMatchObject(both);
	});

	test('by theirs alone: nothing is sent', async () => {
		expect(await settle({ title: THEIRS.title, story: THEIRS.story })).toEqual({ ok: true, value: null });
		expect(await items()).toEqual([]);
		expect(await context.db.entries.get(ID)).toMatchObject({ ...THEIRS, sync: 'confirmed' });
	});

	test('once: the second tab is told', async () => {
		await settle(MINE);
		expect(await settle(MINE)).toEqual({ ok: false, error: { code: 'conflict.gone' } });
		expect(await items()).toHaveLength(1);
	});

	test('not over a version that came meanwhile', async () => {
		await context.db.entries.update(ID, { base: served({ rev: 12, title: 'Mới hơn' }) });
		const item = (await items())[0] as OutboxItem;
		expect(await newestVersion(context.db, item)).toMatchObject({ rev: 12, title: 'Mới hơn' });
		expect(await settle(MINE)).toEqual({ ok: false, error: { code: 'conflict.newer' } });
		expect(await items()).toMatchObject([{ status: 'conflict' }]);
		expect(await settle(MINE, 12)).toMatchObject({ ok: true });
		expect(await items()).toMatchObject([{ baseRev: 12 }]);
	});

	test('on the version of the answer, when no pull has brought it yet', async () => {
		await context.db.entries.update(ID, { base: served({ rev: 7, title: 'Cũ' }) });
		expect(await settle({ title: THEIRS.title })).toEqual({ ok: true, value: null });
		expect(await context.db.entries.get(ID)).toMatchObject({ title: THEIRS.title, rev: 9 });
	});

	test('not with what the rules refuse: everything is as it was', async () => {
		const before = [await items(), await context.db.entries.get(ID)];
		expect(await settle({ title: 'a'.repeat(501) })).toMatchObject({
			ok: false,
			error: { code: 'entry.title.tooLong' }
		});
		expect([await items(), await context.db.entries.get(ID)]).toEqual(before);
	});

	test('below what was written after it', async () => {
		await parked({
			changeId: idOf('later'),
			baseRev: 9,
			fields: { title: 'Viết sau' },
			status: 'waiting',
			clashing: undefined
		} as Partial<OutboxItem>);
		await settle(MINE);
		expect((await items()).map(({ fields }) => fields.title)).toEqual(['Bản của tôi', 'Viết sau']);
		expect(await context.db.entries.get(ID)).toMatchObject({ title: 'Viết sau', story: MINE.story });
	});

	test('with the photo that only the own version named, or without it', async () => {
		const { bytes, type, thumb: _thumb, ...named } = photo('added');
		const { db } = context;
		await db.files.put({ id: named.id, owner: ID, type, bytes, sha256: named.sha256 });
		const attachments = [named];
		await db.outbox.toCollection().modify({ fields: { attachments }, clashing: ['attachments'] });
		await settle({ attachments });
		expect(await db.files.count()).toBe(1);
		await db.outbox.clear();
		await parked({ fields: { attachments }, clashing: ['attachments'] });
		await settle({ attachments: [] });
		expect(await db.files.count()).toBe(0);
	});
});

test('what was settled in another tab is neither sent again nor dropped', async () => {
	await context.db.outbox.toCollection().modify({ status: 'sent' });
	await retryParked(context, idOf('mine'));
	await dropParked(context, idOf('mine'));
	expect(await items()).toMatchObject([{ status: 'sent' }]);
});
