import { cpSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/lib/app/ids';
import type { CollectionName } from '../../src/lib/domain/changes/protocol';
import type { Erasable } from '../../src/lib/domain/erasures/erasable';
import { dayOf } from '../../src/lib/domain/time';
import { createTrustApi } from '../../src/lib/remote/trustApi';
import { openCorrectionDraft } from '../../src/lib/store/entries/openCorrectionDraft';
import { openEntryDraft } from '../../src/lib/store/entries/openEntryDraft';
import { attestEntry } from '../../src/lib/store/entries/decideEntry';
import { cacheFile, cacheKey } from '../../src/lib/store/fileCache';
import { readMeta, writeMeta } from '../../src/lib/store/meta';
import { queueChange } from '../../src/lib/store/queueChange';
import type { Device } from './support/device';
import { logDeed, photoBytes } from './support/logging';
import { startWard, type Ward } from './support/ward';

let ward: Ward;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.server.stop());

async function erase(office: Device, collection: Erasable, id: string) {
	const row = await office.db.table<{ readonly rev: number }, string>(collection).get(id);
	const api = createTrustApi(office.connection, newId, {
		server: office.server,
		account: office.actor.account
	});
	const now = office.store.now();
	return api.erase({
		...{ changeId: newId(), collection, id, rev: row?.rev ?? 0, capturedAt: now, clockOffset: 0 },
		decision: {
			ground: 'Theo đơn của bà Lan: rút lại đồng ý cho dùng hình ảnh và chữ về mình.',
			number: '25/QĐ-UBND',
			date: dayOf(now),
			decidedBy: 'Chủ tịch UBND phường'
		}
	});
}

async function office(): Promise<Device> {
	const phone = await ward.phone('office');
	await phone.passUntilQuiet();
	return phone;
}

/** Everything of a record that a phone holds, in whatever table. */
async function heldOf({ db }: Device, collection: CollectionName, id: string) {
	const [row, changes, files, thumbs, arrived, cached, drafts] = await Promise.all([
		db.table(collection).get(id),
		db.outbox
			.filter((item) => item.id === id || item.fields.record === id || item.fields.corrects === id)
			.count(),
		db.files.where('owner').equals(id).count(),
		db.thumbs.where('owner').equals(id).count(),
		db.attachments.where('record').equals(id).count(),
		db.fileCache.count(),
		db.drafts.toArray()
	]);
	return {
		row: row !== undefined,
		changes,
		files: files + thumbs + arrived + cached,
		drafts: drafts.filter(
			({ id: own, origin }) => own === id || ('corrects' in origin && origin.corrects === id)
		).length
	};
}
const NOTHING = { row: false, changes: 0, files: 0, drafts: 0 };

async function retitle(device: Device, id: string, title: string): Promise<void> {
	const entry = await device.db.entries.get(id);
	const wanted = { people: [entry?.author ?? '', entry?.subject ?? ''], campaigns: [ward.campaign] };
	expect(
		await queueChange(device.store, { collection: 'entries', id, fields: { title }, wanted })
	).toMatchObject({
		ok: true
	});
}

it('leaves nothing on any phone: rows, photos, own copies, unsent words, drafts', async () => {
	const street = await ward.phone('minh');
	const head = await ward.phone('head');
	const id = await logDeed(street, ward, 'Chữ và ảnh phải xóa', [photoBytes(), photoBytes()]);
	const other = await logDeed(street, ward, 'Việc khác, phải còn', [photoBytes()]);
	await street.passUntilQuiet();
	await head.passUntilQuiet();
	const photo = await head.db.attachments.where('record').equals(id).first();
	const seen = { id: cacheKey(photo?.id ?? '', false), type: 'image/jpeg', keptAt: '' };
	await cacheFile(head.db, { ...seen, bytes: new ArrayBuffer(3) });
	// Words that are still on their way, and a draft that mends it.
	await retitle(street, id, 'Sửa khi mất mạng');
	expect((await openEntryDraft(street.store, id)).ok).toBe(true);
	expect((await heldOf(street, 'entries', id)).changes).toBeGreaterThan(2);

	const desk = await office();
	expect(await erase(desk, 'entries', id)).toMatchObject({ ok: true, value: { files: 2 } });
	for (const phone of [street, head, desk]) {
		await phone.passUntilQuiet();
		expect(await heldOf(phone, 'entries', id)).toEqual(NOTHING);
		expect(await readMeta(phone.db, 'erased')).toContain(`entries/${id}`);
	}
	expect(await readMeta(street.db, 'erasedHere')).toMatchObject({ unsent: 2 });
	expect(await readMeta(head.db, 'erasedHere')).toBeNull();
	expect(await street.unsent()).toBe(0);
	expect(await street.db.entries.get(other)).toMatchObject({ sync: 'confirmed' });
	expect((await heldOf(street, 'entries', other)).files).toBeGreaterThan(0);
});

it('drops corrections that were never sent, and keeps one that stands for itself', async () => {
	const street = await ward.phone('minh');
	const head = await ward.phone('head');
	const id = await logDeed(street, ward, 'Được xác nhận rồi xóa');
	await street.passUntilQuiet();
	await head.passUntilQuiet();
	expect(await attestEntry(head.store, id)).toMatchObject({ ok: true });
	await head.passUntilQuiet();
	await street.passUntilQuiet();
	const draft = await openCorrectionDraft(street.store, id);
	expect(draft.ok).toBe(true);
	const desk = await office();
	expect(await erase(desk, 'entries', id)).toMatchObject({ ok: true });
	await street.passUntilQuiet();
	expect(await heldOf(street, 'entries', id)).toEqual(NOTHING);
});

it('a refusal tells it as well as a pull', async () => {
	const street = await ward.phone('minh');
	const id = await logDeed(street, ward, 'Bị từ chối thì bỏ', [photoBytes()]);
	await street.passUntilQuiet();
	const desk = await office();
	await erase(desk, 'entries', id);
	await retitle(street, id, 'Sửa sau khi xóa');
	await logDeed(street, ward, 'Việc sau vẫn đi');
	// The push comes before the pull: its answer alone says what has become of it.
	const { fetch: network } = street;
	street.fetch = (input, init) =>
		String(input).includes('/pull') ? Promise.reject(new Error('cut')) : network(input, init);
	await street.pass();
	expect((await heldOf(street, 'entries', id)).row).toBe(false);
	street.fetch = network;
	await street.passUntilQuiet();
	expect(await heldOf(street, 'entries', id)).toEqual(NOTHING);
	expect(await street.unsent()).toBe(0);
});

it('one photo goes alone, also out of what is still unsent', async () => {
	const street = await ward.phone('minh');
	const id = await logDeed(street, ward, 'Một ảnh phải xóa', [photoBytes(), photoBytes()]);
	await street.passUntilQuiet();
	const entry = await street.db.entries.get(id);
	const [gone, kept] = entry?.attachments ?? [];
	const desk = await office();
	expect(await erase(desk, 'attachments', gone?.id ?? '')).toMatchObject({ ok: true });
	await retitle(street, id, 'Chữ sửa khi mất mạng');
	expect((await openEntryDraft(street.store, id)).ok).toBe(true);
	await street.passUntilQuiet();
	expect((await street.db.entries.get(id))?.attachments.map((file) => file.id)).toEqual([kept?.id]);
	expect((await street.db.drafts.get(id))?.files.map((file) => file.id)).toEqual([kept?.id]);
	expect(await street.db.files.bulkGet([gone?.id ?? '', kept?.id ?? ''])).toEqual([
		undefined,
		expect.objectContaining({ owner: id })
	]);
	expect(await street.unsent()).toBe(0);
	await street.db.drafts.delete(id);
});

it('a phone that comes back after a restore brings none of it again', async () => {
	const street = await ward.phone('minh');
	await street.passUntilQuiet();
	await ward.server.kill();
	const copy = `${ward.server.dataDir}-copy`;
	rmSync(copy, { recursive: true, force: true });
	cpSync(ward.server.dataDir, copy, { recursive: true });
	await ward.server.restart();
	const erased = await logDeed(street, ward, 'Sau bản sao lưu, rồi xóa', [photoBytes()]);
	const kept = await logDeed(street, ward, 'Sau bản sao lưu, còn giữ', [photoBytes()]);
	await street.passUntilQuiet();
	const desk = await office();
	expect(await erase(desk, 'entries', erased)).toMatchObject({ ok: true });
	await street.passUntilQuiet();

	await ward.server.kill();
	rmSync(ward.server.dataDir, { recursive: true });
	cpSync(copy, ward.server.dataDir, { recursive: true });
	await ward.server.restart();
	await street.passUntilQuiet();
	await street.passUntilQuiet();
	const after = await office();
	expect(await after.db.entries.get(erased)).toBeUndefined();
	expect(await after.db.entries.get(kept)).toMatchObject({ sync: 'confirmed' });
	rmSync(copy, { recursive: true, force: true });
});

it('a full read tells a phone that missed it, and takes nothing for unsent that was sent', async () => {
	const street = await ward.phone('minh');
	const id = await logDeed(street, ward, 'Lỡ mất tin xóa', [photoBytes()]);
	await street.passUntilQuiet();
	const desk = await office();
	expect(await erase(desk, 'entries', id)).toMatchObject({ ok: true });
	// As after a restored server: the log no longer holds the place that the phone knew.
	await writeMeta(street.db, { cursor: { seq: (await street.cursor()).seq, hash: 'f'.repeat(64) } });
	await street.passUntilQuiet();
	await street.passUntilQuiet();
	expect(await heldOf(street, 'entries', id)).toEqual(NOTHING);
	expect(await readMeta(street.db, 'erasedHere')).toBeNull();
});
