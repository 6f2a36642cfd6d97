import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ok } from '$lib/domain/result';
import { actor, idOf } from '$lib/domain/ward.fixture';
import { readEdit, saveEdit } from '$lib/store/edits';
import { phone } from '$lib/store/ward.fixture';
import { RecordForm } from './recordForm.svelte';

const LAN = idOf('lan');
const blank = () => ({ name: '', position: '' });
let office: Awaited<ReturnType<typeof phone>>;
beforeEach(async () => {
	office = await phone(actor('admin', 'admin'));
});

afterEach(() => vi.restoreAllMocks());

const record = () => office.db.people.get(LAN);
const open = async (id = LAN) =>
	RecordForm.open(office, {
		collection: 'people',
		id,
		blank: blank(),
		shown: await office.db.people.get(id)
	});
const kept = () => readEdit(office.db, 'people', LAN);

describe('a form of a record', () => {
	test('puts what is typed on disk, with the revision and the words that stood on the screen', async () => {
		const form = await open();
		await office.db.people.update(LAN, { rev: 9, position: 'Cán bộ' });
		form.fields.position = 'Công chức';
		form.touch();
		expect(form.kept).toBe('saving');
		await form.flush();
		expect(form.kept).toBe('kept');
		expect(await kept()).toMatchObject({
			baseRev: 1,
			was: { position: '' },
			fields: { position: 'Công chức' }
		});
	});

	test('comes back to it, and shows of the rest what the record says by now', async () => {
		const form = await open();
		form.fields.position = 'Công chức';
		form.touch();
		await form.flush();
		await office.db.people.update(LAN, { name: 'Lan Anh' });
		const again = await open();
		expect(again.typed).toEqual({ name: 'Lan Anh', position: 'Công chức' });
		expect([again.kept, again.isChanged]).toEqual(['kept', true]);
	});

	test('typed back to what stood there, nothing is kept', async () => {
		const form = await open();
		form.fields.position = 'x';
		form.touch();
		await form.flush();
		form.fields.position = '';
		form.touch();
		await form.flush();
		expect(await kept()).toBeUndefined();
		expect([form.kept, form.isChanged]).toEqual(['nothing', false]);
	});

	test('saved, it follows the record until something is typed again', async () => {
		const form = await open();
		form.set({ position: 'Công chức' });
		await form.flush();
		expect(await saveEdit(office, 'people', LAN)).toMatchObject({ ok: true });
		form.saved();
		expect(form.isChanged).toBe(false);
		await office.db.people.update(LAN, { position: 'Cán bộ', rev: 12, sync: 'confirmed', base: undefined });
		form.heard(await record());
		expect(form.typed.position).toBe('Cán bộ');
		form.fields.name = 'Lan Anh';
		form.touch();
		form.heard({ ...((await record()) as object), rev: 13, sync: 'confirmed', position: 'Khác' } as never);
		expect(form.typed).toEqual({ name: 'Lan Anh', position: 'Cán bộ' });
		await form.flush();
		expect((await kept())?.baseRev).toBe(12);
	});

	test('with no room on the disk nothing is saved, and nothing is called so until there is', async () => {
		vi.spyOn(console, 'error').mockReturnValue();
		const full = new DOMException('no room', 'QuotaExceededError');
		const form = await open();
		const command = vi.fn(() => Promise.resolve(ok(true)));
		const put = vi.spyOn(office.db.edits, 'put').mockRejectedValue(full);
		form.fields.position = 'Công chức';
		form.touch();
		expect(await form.save(command)).toMatchObject({ ok: false, error: { code: 'storage.noRoom' } });
		expect(await form.save(command)).toMatchObject({ ok: false, error: { code: 'storage.noRoom' } });
		expect(await form.save(command, true)).toMatchObject({ ok: false });
		expect([form.kept, form.problem?.code, command.mock.calls.length]).toEqual([
			'failed',
			'storage.noRoom',
			0
		]);
		put.mockRestore();
		expect(await form.save(command)).toEqual(ok(true));
		expect([form.kept, form.problem, command.mock.calls.length]).toEqual(['kept', null, 1]);
		expect((await kept())?.fields).toMatchObject({ position: 'Công chức' });
	});

	test('thrown away, the record stands again', async () => {
		const form = await open();
		form.set({ position: 'x' });
		await form.discard();
		expect(form.typed.position).toBe('');
		expect(await kept()).toBeUndefined();
	});

	test('of a new record begins blank, and is on disk before the camera opens', async () => {
		const form = await open(idOf('somebody'));
		await form.secure();
		expect(await readEdit(office.db, 'people', idOf('somebody'))).toMatchObject({ fields: blank() });
	});
});
