import { cpSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cacheFile, cacheKey } from '../../src/lib/store/fileCache';
import { attestEntry } from '../../src/lib/store/entries/decideEntry';
import { makeRoom } from '../../src/lib/store/makeRoom';
import { writeMeta } from '../../src/lib/store/meta';
import { queueChange } from '../../src/lib/store/queueChange';
import { saveAccount } from '../../src/lib/store/saveRecord';
import { Device } from './support/device';
import { faultyFetch } from './support/faults';
import { edit } from './support/fourPhones';
import { logDeed, photoBytes } from './support/logging';
import { startWard, type Ward } from './support/ward';

let ward: Ward;

beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.server.stop());

async function setRoles(username: string, fields: Record<string, unknown>): Promise<void> {
	const boss = await ward.phone('boss');
	const account = await boss.db.users.filter((row) => row.username === username).first();
	const saved = await saveAccount(boss.store, account?.id ?? '', fields);
	expect(saved).toMatchObject({ ok: true });
	await boss.passUntilQuiet();
	expect(await boss.unsent()).toBe(0);
}

it('takes from a phone what its person may no longer read, and brings it back with the right', async () => {
	const street = await ward.phone('minh');
	const id = await logDeed(street, ward, 'Việc của Một cửa', [photoBytes()]);
	await street.passUntilQuiet();
	const head = await ward.phone('head');
	expect(await head.db.entries.get(id)).toBeDefined();
	const photo = await head.db.attachments.where('record').equals(id).first();
	const seen = { id: cacheKey(photo?.id ?? '', false), type: 'image/jpeg', keptAt: '' };
	await cacheFile(head.db, { ...seen, bytes: new ArrayBuffer(3) });

	await setRoles('head', { roles: ['reporter'] });
	// Something unsent of their own stays, whatever happens to the rights.
	const own = await logDeed(head, ward, 'Việc do trưởng bộ phận thấy');
	await head.passUntilQuiet();
	await head.passUntilQuiet();
	expect(await head.db.entries.get(id)).toBeUndefined();
	expect(await head.db.attachments.where('record').equals(id).count()).toBe(0);
	expect(await head.db.fileCache.count()).toBe(0);
	expect(await head.db.entries.get(own)).toMatchObject({ sync: 'confirmed' });

	await setRoles('head', { roles: ['unitHead', 'reporter'] });
	await head.passUntilQuiet();
	expect(await head.db.entries.get(id)).toMatchObject({ sync: 'confirmed' });
	expect(await head.db.attachments.where('record').equals(id).count()).toBe(1);
});

it('stops a disabled account at its next request and keeps what it has not sent', async () => {
	const lan = await ward.phone('lan');
	await setRoles('lan', { disabled: true });
	await logDeed(lan, ward, 'Chưa gửi thì bị khóa');
	expect(await lan.pass()).toMatchObject({
		ok: false,
		error: { code: 'session.revoked', params: { server: lan.server } }
	});
	expect(await lan.unsent()).toBe(1);
	await setRoles('lan', { disabled: false });
});

it('gives a second person on the same phone nothing of the first', async () => {
	const minh = await ward.phone('minh');
	await logDeed(minh, ward, 'Chỉ trên máy của Minh');
	const boss = await ward.phone('boss');
	expect(boss.db.name).not.toBe(minh.db.name);
	expect(await boss.db.outbox.where('status').equals('waiting').count()).toBe(0);
	// The session of one account moves nothing of another, even when the token is mixed up.
	const mixed = Object.assign(Object.create(Device.prototype) as Device, minh, { token: boss.token });
	expect((await mixed.pass()).ok).toBe(false);
	expect(await minh.unsent()).toBe(1);
});

it('shows what others wrote after the own change, also when that change goes again to a restored server', async () => {
	const street = await ward.phone('minh');
	const laptop = await ward.phone('minh');
	const id = await logDeed(street, ward, 'Lời đầu', [photoBytes()]);
	await street.passUntilQuiet();
	await laptop.passUntilQuiet();
	await retitle(street, id, 'Từ điện thoại');
	await street.passUntilQuiet();
	await laptop.passUntilQuiet();
	await retitle(laptop, id, 'Từ máy tính');
	await laptop.passUntilQuiet();
	// The bytes of the confirmed photo had to make room; the server has them.
	await makeRoom(street.db);
	await writeMeta(street.db, { cursor: { seq: (await street.cursor()).seq, hash: 'f'.repeat(64) } });
	await street.passUntilQuiet();
	await street.passUntilQuiet();
	expect(await street.unsent()).toBe(0);
	const there = await laptop.db.entries.get(id);
	expect(there?.title).toBe('Từ máy tính');
	expect(await street.db.entries.get(id)).toMatchObject({ title: 'Từ máy tính', rev: there?.rev });
});

async function retitle(device: Device, id: string, title: string): Promise<void> {
	const entry = await device.db.entries.get(id);
	const queued = await queueChange(device.store, {
		collection: 'entries',
		id,
		fields: { title },
		wanted: { people: [entry?.author ?? '', entry?.subject ?? ''], campaigns: [ward.campaign] }
	});
	expect(queued).toMatchObject({ ok: true });
}

it('notices a restore behind its cursor: what was confirmed rests on a place that the log no longer holds', async () => {
	const street = await ward.phone('minh');
	await street.passUntilQuiet();
	await copyServer();
	const id = await logDeed(street, ward, 'Gửi được, chưa kịp nhận');
	// The answer to the push arrives, the pull behind it does not: the cursor stays where the copy was made.
	street.fetch = faultyFetch((url) => (url.includes('/pull') ? 'dropBefore' : null));
	expect((await street.pass()).ok).toBe(false);
	expect(await street.unsent()).toBe(0);
	street.fetch = fetch;
	await restoreServer();
	await street.passUntilQuiet();
	await street.passUntilQuiet();
	const office = await ward.phone('office');
	expect(await office.db.entries.get(id)).toMatchObject({ sync: 'confirmed' });
});

it('takes no revision of a log that is gone for one that the restored server has numbered the same', async () => {
	const street = await ward.phone('minh');
	const laptop = await ward.phone('minh');
	const head = await ward.phone('head');
	const id = await logDeed(street, ward, 'Lời đầu');
	await street.passUntilQuiet();
	await laptop.passUntilQuiet();
	await copyServer();
	await retitle(street, id, 'Lời đã đọc');
	await street.passUntilQuiet();
	await head.passUntilQuiet();
	const read = await head.db.entries.get(id);
	expect(await attestEntry(head.store, id)).toMatchObject({ ok: true });
	await head.passUntilQuiet();

	await restoreServer();
	// The first act after the restore takes the very number that the head had read.
	await retitle(laptop, id, 'Lời khác');
	await laptop.passUntilQuiet();
	expect((await laptop.db.entries.get(id))?.rev).toBe(read?.rev);
	await head.passUntilQuiet();
	await head.passUntilQuiet();
	const [parked] = await head.db.outbox.where('status').equals('refused').toArray();
	expect(parked?.problem?.code).toBe('entry.attest.changed');
	expect(await head.db.entries.get(id)).toMatchObject({ state: 'submitted', title: 'Lời khác' });
});

const copy = () => `${ward.server.dataDir}-copy`;

async function copyServer(): Promise<void> {
	await ward.server.kill();
	rmSync(copy(), { recursive: true, force: true });
	cpSync(ward.server.dataDir, copy(), { recursive: true });
	await ward.server.restart();
}

async function restoreServer(): Promise<void> {
	await ward.server.kill();
	rmSync(ward.server.dataDir, { recursive: true });
	cpSync(copy(), ward.server.dataDir, { recursive: true });
	await ward.server.restart();
}

it('brings back to a server that was restored from an older copy what it had confirmed since', async () => {
	const street = await ward.phone('minh');
	await street.passUntilQuiet();
	const before = await logDeed(street, ward, 'Trước bản sao lưu');
	await street.passUntilQuiet();
	await copyServer();
	const after = await logDeed(street, ward, 'Sau bản sao lưu', [photoBytes(), photoBytes()]);
	await street.passUntilQuiet();
	expect(await street.unsent()).toBe(0);

	await restoreServer();
	await street.passUntilQuiet();
	await street.passUntilQuiet();
	const office = await ward.phone('office');
	for (const id of [before, after]) {
		const rows = await office.db.entries.where('id').equals(id).toArray();
		expect(rows.map((row) => row.sync)).toEqual(['confirmed']);
	}
	expect(await office.db.attachments.where('record').equals(after).count()).toBe(2);
	expect(await street.unsent()).toBe(0);
});

it('brings back to it a photo that an edit had added since, without asking the person', async () => {
	const street = await ward.phone('minh');
	const id = await logDeed(street, ward, 'Có trong bản sao lưu');
	await street.passUntilQuiet();
	await copyServer();
	await edit(street, id, { title: 'Thêm ảnh sau bản sao lưu' }, [photoBytes()]);
	await street.passUntilQuiet();

	await restoreServer();
	await street.passUntilQuiet();
	await street.passUntilQuiet();
	expect(await street.unsent()).toBe(0);
	const office = await ward.phone('office');
	expect(await office.db.entries.get(id)).toMatchObject({ title: 'Thêm ảnh sau bản sao lưu' });
	expect(await office.db.attachments.where('record').equals(id).count()).toBe(1);
});
