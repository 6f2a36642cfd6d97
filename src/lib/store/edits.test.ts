import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { editHolder } from './editFiles';
import { addEditFile, dropEdit, keepEdit, readEdit, saveEdit, unsavedEdits } from './edits';
import { heldHere } from './heldHere';
import { keepUnsentOnly } from './keepUnsentOnly';
import { dropParked, retryParked } from './parked';
import { queueGroup } from './queueGroup';
import { entryHere, phone } from './ward.fixture';

const office = () => phone(actor('admin', 'admin'));
const kp9 = { name: 'Khu phố 9', kind: 'neighbourhood', parent: idOf('ward') };
const photo = {
	id: idOf('photo'),
	sha256: 'a'.repeat(64),
	kind: 'photo',
	name: 'anh.jpg',
	size: 3,
	caption: '',
	takenAt: '',
	type: 'image/jpeg',
	bytes: new ArrayBuffer(3),
	thumb: new ArrayBuffer(1)
} as const;

describe('an edit', () => {
	test('keeps what was typed field by field, and what stood there when it was opened', async () => {
		const context = await office();
		await keepEdit(context, 'people', idOf('lan'), { position: 'Công' });
		await keepEdit(context, 'people', idOf('lan'), { position: 'Công chức', name: 'Lan Anh' });
		const edit = await readEdit(context.db, 'people', idOf('lan'));
		expect(edit).toMatchObject({
			baseRev: 1,
			was: { position: '', name: 'lan' },
			fields: { position: 'Công chức', name: 'Lan Anh' }
		});
		expect((await heldHere(context.db, false)).drafts).toBe(1);
	});

	test('becomes one change with what differs, and ends', async () => {
		const context = await office();
		await keepEdit(context, 'people', idOf('lan'), { position: 'Công chức', name: 'Lan Anh' });
		await keepEdit(context, 'people', idOf('lan'), { name: 'lan' });
		const saved = await saveEdit(context, 'people', idOf('lan'));
		expect(saved).toMatchObject({ ok: true, value: { fields: { position: 'Công chức' }, baseRev: 1 } });
		expect(await unsavedEdits(context.db)).toEqual([]);
		expect(context.wakes).toBe(1);
	});

	test('stays when the rules refuse it, and nothing is queued', async () => {
		const context = await office();
		await keepEdit(context, 'people', idOf('lan'), { name: '' });
		expect(await saveEdit(context, 'people', idOf('lan'))).toMatchObject({
			ok: false,
			error: { code: 'person.name.missing' }
		});
		expect(await readEdit(context.db, 'people', idOf('lan'))).toBeDefined();
		expect(await context.db.outbox.count()).toBe(0);
	});

	test('that says what stood there before is none, and ends without a change', async () => {
		const context = await office();
		await keepEdit(context, 'people', idOf('lan'), { name: 'lan' });
		expect(await saveEdit(context, 'people', idOf('lan'))).toMatchObject({ error: { code: 'edit.nothing' } });
		expect(await readEdit(context.db, 'people', idOf('lan'))).toBeUndefined();
	});

	test('keeps the revision that it was opened on, whatever a pull brings meanwhile', async () => {
		const context = await office();
		await keepEdit(context, 'people', idOf('lan'), { position: 'Công chức' });
		await context.db.people.update(idOf('lan'), { rev: 9, position: 'Cán bộ' });
		expect(await saveEdit(context, 'people', idOf('lan'))).toMatchObject({ value: { baseRev: 1 } });
	});

	test('keeps the revision and the words that were on the screen, should others have come a moment before', async () => {
		const context = await office();
		await context.db.people.update(idOf('lan'), { rev: 9, position: 'Cán bộ' });
		const seen = { baseRev: 1, was: { position: '' } };
		await keepEdit(context, 'people', idOf('lan'), { position: 'Công chức' }, seen);
		expect(await readEdit(context.db, 'people', idOf('lan'))).toMatchObject(seen);
	});

	test('names for each field the revision on which it was seen, however long another one is worked on', async () => {
		const context = await office();
		await keepEdit(context, 'people', idOf('lan'), { name: 'La' });
		await context.db.people.update(idOf('lan'), { rev: 9, position: 'Cán bộ' });
		await keepEdit(context, 'people', idOf('lan'), { position: 'Công chức' });
		const saved = await saveEdit(context, 'people', idOf('lan'), { only: ['position'] });
		expect(saved).toMatchObject({ value: { baseRev: 9 } });
		const rest = await saveEdit(context, 'people', idOf('lan'));
		expect(rest).toMatchObject({ value: { fields: { name: 'La' }, baseRev: 1 } });
	});

	test('of which a part is finished keeps the others, whatever becomes of them', async () => {
		const context = await office();
		await keepEdit(context, 'people', idOf('lan'), { position: 'Công chức', name: '' });
		const saved = await saveEdit(context, 'people', idOf('lan'), { only: ['position'] });
		expect(saved).toMatchObject({ value: { fields: { position: 'Công chức' } } });
		expect(await readEdit(context.db, 'people', idOf('lan'))).toMatchObject({
			was: { name: 'lan' },
			fields: { name: '' }
		});
		await keepEdit(context, 'people', idOf('lan'), { position: 'Công chức' });
		const nothing = await saveEdit(context, 'people', idOf('lan'), { only: ['position'] });
		expect(nothing).toMatchObject({ error: { code: 'edit.nothing' } });
		expect((await readEdit(context.db, 'people', idOf('lan')))?.fields).toEqual({ name: '' });
	});

	test('lets a photo be captioned and taken out; its bytes stay while anything else names it', async () => {
		const context = await office();
		const idea = idOf('idea');
		const holder = editHolder(context, 'initiatives', idea);
		await holder.keep(photo);
		await holder.caption(photo.id, 'Bảng hướng dẫn');
		const [named] = (await readEdit(context.db, 'initiatives', idea))?.fields.attachments as [object];
		expect(named).toMatchObject({ id: photo.id, caption: 'Bảng hướng dẫn' });
		const change = { changeId: idOf('c'), collection: 'initiatives', id: idea, baseRev: 0 } as const;
		await context.db.outbox.add({
			...{ ...change, fields: { attachments: [named] }, capturedAt: context.at },
			...{ clockOffset: null, status: 'refused' as const }
		});
		await holder.remove(photo.id);
		expect(await context.db.files.count()).toBe(1);
		await context.db.outbox.clear();
		await holder.keep(photo);
		await holder.remove(photo.id);
		expect((await readEdit(context.db, 'initiatives', idea))?.fields.attachments).toEqual([]);
		expect([await context.db.files.count(), await context.db.thumbs.count()]).toEqual([0, 0]);
	});

	test('lets go of a photo that it alone named, with the edit', async () => {
		const context = await phone();
		await addEditFile(context, 'initiatives', idOf('idea'), 'attachments', photo);
		expect(await readEdit(context.db, 'initiatives', idOf('idea'))).toMatchObject({
			baseRev: 0,
			fields: { attachments: [{ id: photo.id }] }
		});
		await dropEdit(context.db, 'initiatives', idOf('idea'));
		expect(await context.db.files.count()).toBe(0);
		expect(await context.db.thumbs.count()).toBe(0);
	});

	test('stays with its photo when the account is locked (P7)', async () => {
		const context = await phone();
		await context.db.entries.put(entryHere('seen'));
		await addEditFile(context, 'initiatives', idOf('idea'), 'attachments', photo);
		expect(await keepUnsentOnly(context.db)).toBe(1);
		expect(await context.db.files.count()).toBe(1);
		expect(await context.db.entries.count()).toBe(0);
	});
});

describe('a group', () => {
	const wishes = (name = 'Tổ 1') => [
		{ collection: 'units', id: idOf('kp9'), fields: kp9, wanted: {} } as const,
		{
			collection: 'units',
			id: idOf('to1'),
			fields: { name, kind: 'other', parent: idOf('kp9') },
			wanted: {}
		} as const
	];

	test('is judged in its order, each change on what the one before has made', async () => {
		const context = await office();
		const queued = await queueGroup(context, wishes());
		expect(queued.ok && new Set(queued.value.map(({ group }) => group)).size).toBe(1);
		expect(await context.db.outbox.count()).toBe(2);
	});

	test('is written whole or not at all', async () => {
		const context = await office();
		expect(await queueGroup(context, wishes(''))).toMatchObject({ ok: false });
		expect(await context.db.outbox.count()).toBe(0);
		expect(await context.db.units.get(idOf('kp9'))).toBeUndefined();
	});

	test('is tried again and let go of together', async () => {
		const context = await office();
		const queued = await queueGroup(context, wishes());
		if (!queued.ok) throw new Error(queued.error.code);
		const [first, second] = queued.value;
		const refuse = () => context.db.outbox.toCollection().modify({ status: 'refused' });
		await refuse();
		await retryParked(context, first?.changeId ?? '');
		expect((await context.db.outbox.toArray()).map(({ status }) => status)).toEqual(['waiting', 'waiting']);
		await refuse();
		await dropParked(context, second?.changeId ?? '');
		expect(await context.db.outbox.count()).toBe(0);
		expect(await context.db.units.get(idOf('kp9'))).toBeUndefined();
	});
});
