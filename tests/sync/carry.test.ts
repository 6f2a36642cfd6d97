import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveDraft } from '../../src/lib/store/drafts';
import { draftOf } from '../../src/lib/store/ward.fixture';
import { keepMine } from '../../src/lib/store/parked.fixture';
import { editDeed, exportFrom, importOn, parkedOn, sendSome, sendSomePhotos } from './support/carrying';
import type { Device } from './support/device';
import { randomFrom } from './support/faults';
import { logDeed, photoBytes } from './support/logging';
import { startWard, type Ward } from './support/ward';

let ward: Ward;

beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.server.stop());

/** Titles of the entries as a third phone reads them, and how many photos they have. */
async function atTheOffice(ids: readonly string[]) {
	const office = await ward.phone('office');
	const rows = await office.db.entries.bulkGet([...ids]);
	const photos = await office.db.attachments
		.where('record')
		.anyOf([...ids])
		.count();
	return { titles: rows.map((row) => row?.title), photos };
}

/** Deeds with two photos each on a phone without network; every second one is edited twice. */
async function offlineWork(phone: Device, name: string, count: number): Promise<string[]> {
	const ids: string[] = [];
	for (let n = 0; n < count; n += 1) {
		const id = await logDeed(phone, ward, `${name} ${n}`, [photoBytes(2_000), photoBytes(2_000)]);
		ids.push(id);
		if (n % 2 === 0) continue;
		await editDeed(phone, id, { title: `${name} ${n}, sửa` });
		await editDeed(phone, id, { title: `${name} ${n}, sửa lần hai`, place: 'Nhà văn hóa' });
	}
	return ids;
}

const titled = (name: string, count: number) =>
	Array.from({ length: count }, (_, n) => (n % 2 === 0 ? `${name} ${n}` : `${name} ${n}, sửa lần hai`));

describe('P11: unsent work goes by file to another phone, once', () => {
	it('A exports, sends half and is lost; B brings the rest; A comes back after all', async () => {
		const a = await ward.phone('minh');
		const ids = await offlineWork(a, 'Mang đi', 8);
		const file = await exportFrom(a, 'minh');
		await sendSome(a, 7);
		await sendSomePhotos(a, 3);

		const b = await ward.phone('minh');
		expect(await importOn(b, file)).toEqual({ changes: 16, drafts: 0, files: 13, damaged: 0, plansLeft: 0 });
		await b.passUntilQuiet();
		expect([await parkedOn(b), await b.unsent()]).toEqual([[], 0]);

		await a.passUntilQuiet();
		expect([await parkedOn(a), await a.unsent()]).toEqual([[], 0]);
		expect(await atTheOffice(ids)).toEqual({ titles: titled('Mang đi', 8), photos: 16 });
		for (const phone of [a, b]) {
			await phone.passUntilQuiet();
			const rows = await phone.db.entries.bulkGet(ids);
			expect(rows.every((row) => row?.sync === 'confirmed')).toBe(true);
		}
	});

	it('the same file a second time brings nothing, before and after it was sent', async () => {
		const a = await ward.phone('minh');
		const id = await logDeed(a, ward, 'Chỉ một lần', [photoBytes(2_000)]);
		await saveDraft(a.db, draftOf('onedraft', { title: 'Đang viết dở' }));
		const file = await exportFrom(a, 'minh');
		const b = await ward.phone('minh');
		expect(await importOn(b, file)).toEqual({ changes: 1, drafts: 1, files: 1, damaged: 0, plansLeft: 0 });
		const nothing = { changes: 0, drafts: 0, files: 0, damaged: 0, plansLeft: 0 };
		expect(await importOn(b, file)).toEqual(nothing);
		expect(await importOn(a, file)).toEqual(nothing);
		await b.passUntilQuiet();
		expect(await importOn(b, file)).toEqual(nothing);
		expect([await b.db.drafts.count(), await b.db.outbox.count()]).toEqual([1, 2]);
		expect(await atTheOffice([id])).toEqual({ titles: ['Chỉ một lần'], photos: 1 });
	});

	it('the person writes on at B before anything was sent, and is in no conflict with themselves', async () => {
		const a = await ward.phone('minh');
		const id = await logDeed(a, ward, 'Viết ở máy A');
		const b = await ward.phone('minh');
		await importOn(b, await exportFrom(a, 'minh'));
		await editDeed(b, id, { title: 'Viết tiếp ở máy B' });
		await a.passUntilQuiet();
		await b.passUntilQuiet();
		expect(await parkedOn(b)).toEqual([]);
		expect(await atTheOffice([id])).toEqual({ titles: ['Viết tiếp ở máy B'], photos: 0 });
	});

	it('but what A wrote after the export, B has not seen: both versions are kept and shown', async () => {
		const a = await ward.phone('minh');
		const id = await logDeed(a, ward, 'Trước khi xuất');
		const file = await exportFrom(a, 'minh');
		await editDeed(a, id, { title: 'A viết sau khi xuất' });
		const b = await ward.phone('minh');
		await importOn(b, file);
		await editDeed(b, id, { title: 'B viết sau khi nhập' });
		await a.passUntilQuiet();
		await b.passUntilQuiet();
		expect(await parkedOn(b)).toEqual(['entries conflict change.conflict']);
		expect((await atTheOffice([id])).titles).toEqual(['A viết sau khi xuất']);
		const [item] = await b.db.outbox.where('status').equals('conflict').toArray();
		expect(item?.fields.title).toBe('B viết sau khi nhập');
		expect((await keepMine(b.store, item?.changeId ?? '')).ok).toBe(true);
		await b.passUntilQuiet();
		expect((await atTheOffice([id])).titles).toEqual(['B viết sau khi nhập']);
	});

	it('A, which did not know that B had sent its work, edits on without a conflict', async () => {
		const a = await ward.phone('minh');
		const id = await logDeed(a, ward, 'Bản đầu');
		const file = await exportFrom(a, 'minh');
		const b = await ward.phone('minh');
		await importOn(b, file);
		await b.passUntilQuiet();
		await editDeed(a, id, { title: 'Bản sau của A' });
		await a.passUntilQuiet();
		expect(await parkedOn(a)).toEqual([]);
		expect((await atTheOffice([id])).titles).toEqual(['Bản sau của A']);
	});

	it('goes on from B to a third phone by a second export', async () => {
		const a = await ward.phone('minh');
		const ids = await offlineWork(a, 'Ba máy', 4);
		const b = await ward.phone('minh');
		await importOn(b, await exportFrom(a, 'minh'));
		await editDeed(b, ids[0] ?? '', { place: 'Khu phố 3' });
		const c = await ward.phone('minh');
		await sendSome(a, 2);
		await importOn(c, await exportFrom(b, 'minh'));
		await c.passUntilQuiet();
		await a.passUntilQuiet();
		await b.passUntilQuiet();
		for (const phone of [a, b, c]) expect(await parkedOn(phone)).toEqual([]);
		expect(await atTheOffice(ids)).toEqual({ titles: titled('Ba máy', 4), photos: 8 });
	});

	it('what was parked travels with its reason and its other version', async () => {
		const a = await ward.phone('minh');
		const laptop = await ward.phone('minh');
		const id = await logDeed(a, ward, 'Lời đầu');
		await a.passUntilQuiet();
		await laptop.passUntilQuiet();
		await editDeed(laptop, id, { title: 'Sửa trên máy tính' });
		await laptop.passUntilQuiet();
		await editDeed(a, id, { title: 'Sửa trên điện thoại' });
		await a.pass();
		expect(await parkedOn(a)).toEqual(['entries conflict change.conflict']);
		const b = await ward.phone('minh');
		await importOn(b, await exportFrom(a, 'minh'));
		expect(await parkedOn(b)).toEqual(['entries conflict change.conflict']);
		expect(await b.db.entries.get(id)).toMatchObject({ title: 'Sửa trên máy tính', sync: 'refused' });
	});

	it('refuses the file of another account and of another server', async () => {
		const a = await ward.phone('minh');
		await logDeed(a, ward, 'Của Minh');
		const file = await exportFrom(a, 'minh');
		const lan = await ward.phone('lan');
		await expect(importOn(lan, file)).rejects.toThrow('carry.otherAccount');
		const other = Object.assign(Object.create(Object.getPrototypeOf(a)), a, { server: 'anotherserver00' });
		await expect(importOn(other, file)).rejects.toThrow('carry.otherServer');
		expect(await lan.unsent()).toBe(0);
	});
});

describe('in any order', () => {
	it.each([11, 12, 13, 14, 15, 16, 17, 18, 19, 20])(
		'seed %i: every entry and photo once, no conflict, nothing refused',
		async (seed) => {
			const random = randomFrom(seed);
			const a = await ward.phone('minh');
			const b = await ward.phone('minh');
			const ids = await offlineWork(a, `Hạt ${seed}`, 5);
			const files: File[] = [await exportFrom(a, 'minh')];
			const upTo = (most: number) => Math.floor(random() * (most + 1));
			const pick = () => files[Math.floor(random() * files.length)] ?? files[0]!;
			const steps = [
				() => sendSome(a, upTo(5)),
				() => sendSomePhotos(a, upTo(4)),
				() => sendSome(b, upTo(5)),
				() => sendSomePhotos(b, upTo(4)),
				() => importOn(b, pick()),
				async () => void files.push(await exportFrom(random() < 0.5 ? a : b, 'minh')),
				() => importOn(a, pick()),
				() => b.pass(),
				() => a.pass()
			];
			for (let n = 0; n < 14; n += 1) await steps[Math.floor(random() * steps.length)]?.();
			await importOn(b, files[0]!);
			await b.passUntilQuiet();
			await a.passUntilQuiet();
			expect([await parkedOn(a), await parkedOn(b)]).toEqual([[], []]);
			expect(await atTheOffice(ids)).toEqual({ titles: titled(`Hạt ${seed}`, 5), photos: 10 });
		}
	);
});
