import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attestEntry, returnEntry } from '../../src/lib/store/entries/decideEntry';
import { writeMeta } from '../../src/lib/store/meta';
import { keepMine } from '../../src/lib/store/parked.fixture';
import { saveUnit } from '../../src/lib/store/saveRecord';
import { byChance, faultyFetch, FAULTS, randomFrom } from './support/faults';
import { logDeed, photoBytes } from './support/logging';
import { startWard, type Ward } from './support/ward';

let ward: Ward;

beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.server.stop());

describe('the story: street, head, office', () => {
	it('brings a deed with two photos from a phone without a signal to the office', async () => {
		const street = await ward.phone('minh');
		street.fetch = faultyFetch(() => 'dropBefore');
		const id = await logDeed(street, ward, 'Giúp cụ già nộp hồ sơ', [photoBytes(), photoBytes()]);
		expect((await street.pass()).ok).toBe(false);
		expect(await street.unsent()).toBe(3);

		street.fetch = fetch;
		await street.passUntilQuiet();
		expect(await street.unsent()).toBe(0);

		const head = await ward.phone('head');
		expect(await head.db.attachments.where('record').equals(id).count()).toBe(2);
		expect((await attestEntry(head.store, id, { area: 'digital' })).ok).toBe(true);
		await head.passUntilQuiet();

		const office = await ward.phone('office');
		const seen = await office.db.entries.get(id);
		expect(seen).toMatchObject({
			state: 'attested',
			area: 'digital',
			subject: ward.people.lan,
			sync: 'confirmed'
		});
		await street.passUntilQuiet();
		expect((await street.db.entries.get(id))?.state).toBe('attested');
	});

	it('shows nothing of it to a colleague whom it does not concern', async () => {
		const street = await ward.phone('minh');
		const id = await logDeed(street, ward, 'Việc của người khác');
		await street.passUntilQuiet();
		const lan = await ward.phone('lan');
		// Lan is the subject, so she reads it; the administrator alone would not.
		expect(await lan.db.entries.get(id)).toBeDefined();
	});
});

describe('P2 exactly once, P3 nothing blocks the rest', () => {
	it.each([1, 2, 3, 4, 5, 6, 7, 8])(
		'faults of every kind in six of ten requests, seed %i: all there, none twice',
		async (seed) => {
			const street = await ward.phone('minh');
			const random = randomFrom(seed);
			street.fetch = faultyFetch(byChance(random, 0.6));
			const ids: string[] = [];
			for (let n = 0; n < 12; n += 1) {
				const photos = n % 3 === 0 ? [photoBytes(3_000)] : [];
				ids.push(await logDeed(street, ward, `Việc ${seed}.${n}`, photos));
				if (n % 4 === 0) await street.pass();
			}
			await street.passUntilQuiet(200);
			const office = await ward.phone('office');
			const rows = await office.db.entries.bulkGet(ids);
			expect(rows.every((row) => row?.sync === 'confirmed')).toBe(true);
			const mine = (await office.db.entries.toArray()).filter((row) => row.title.startsWith(`Việc ${seed}.`));
			expect(mine).toHaveLength(12);
			expect(await office.db.attachments.where('record').anyOf(ids).count()).toBe(4);
			expect(await street.unsent()).toBe(0);
		}
	);

	it.each(FAULTS)('believes no %s answer', async (fault) => {
		const street = await ward.phone('minh');
		const token = street.token;
		await logDeed(street, ward, `Chỉ gặp ${fault}`, [photoBytes(2_000)]);
		if (fault !== 'doubled') {
			street.fetch = faultyFetch(() => fault);
			for (let n = 0; n < 3; n += 1) expect((await street.pass()).ok).toBe(false);
			expect(await street.unsent()).toBe(2);
			expect(street.token).toBe(token);
			expect(await street.db.people.count()).toBe(4);
		}
		street.fetch = fetch;
		await street.passUntilQuiet();
		expect(await street.unsent()).toBe(0);
	});

	it('parks a poisoned photo with its reason and sends everything else', async () => {
		const street = await ward.phone('minh');
		await logDeed(street, ward, 'Ảnh hỏng', [photoBytes(), photoBytes()]);
		const poisoned = (await street.db.files.toArray())[0];
		if (!poisoned) throw new Error('no file');
		await street.db.files.update(poisoned.id, { bytes: photoBytes() });
		await logDeed(street, ward, 'Việc sau đó', [photoBytes()]);
		await street.passUntilQuiet();
		const parked = await street.db.outbox.where('status').equals('refused').toArray();
		expect(parked.map((item) => [item.id, item.problem?.code])).toEqual([
			[poisoned.id, 'attachment.hashDiffers']
		]);
	});

	it('survives a server that is killed in the middle and comes back', async () => {
		const street = await ward.phone('minh');
		const ids: string[] = [];
		for (let n = 0; n < 10; n += 1)
			ids.push(await logDeed(street, ward, `Máy chủ tắt ${n}`, [photoBytes(50_000)]));
		const [pass] = await Promise.all([street.pass(), ward.server.kill()]);
		void pass;
		await ward.server.restart();
		await street.passUntilQuiet();
		const office = await ward.phone('office');
		expect((await office.db.entries.bulkGet(ids)).filter(Boolean)).toHaveLength(10);
		expect(await office.db.attachments.where('record').anyOf(ids).count()).toBe(10);
	});
});

describe('P5 nobody’s words vanish', () => {
	it('keeps both versions of a field that two administrators changed, and lets one choose', async () => {
		const one = await ward.phone('boss');
		const other = await ward.phone('boss');
		await saveUnit(one.store, ward.units.desk ?? '', { name: 'Bộ phận Một cửa' });
		await saveUnit(other.store, ward.units.desk ?? '', { name: 'Một cửa phường' });
		await one.passUntilQuiet();
		await other.passUntilQuiet();
		const [clash] = await other.db.outbox.where('status').equals('conflict').toArray();
		expect(clash).toMatchObject({ clashing: ['name'], theirs: { name: 'Bộ phận Một cửa' } });
		expect(await keepMine(other.store, clash?.changeId ?? '')).toMatchObject({ ok: true });
		await other.passUntilQuiet();
		await one.passUntilQuiet();
		expect((await one.db.units.get(ward.units.desk ?? ''))?.name).toBe('Một cửa phường');
	});

	it('refuses the attestation of words that changed since they were read', async () => {
		const street = await ward.phone('minh');
		const id = await logDeed(street, ward, 'Lời đầu tiên');
		await street.passUntilQuiet();
		const head = await ward.phone('head');
		const { queueChange } = await import('../../src/lib/store/queueChange');
		await queueChange(street.store, {
			collection: 'entries',
			id,
			fields: { title: 'Lời đã sửa' },
			wanted: { people: [ward.people.minh ?? '', ward.people.lan ?? ''], campaigns: [ward.campaign] }
		});
		await street.passUntilQuiet();
		expect((await attestEntry(head.store, id)).ok).toBe(true);
		await head.passUntilQuiet();
		const [parked] = await head.db.outbox.where('status').equals('refused').toArray();
		expect(parked?.problem?.code).toBe('entry.attest.changed');
		expect(await head.db.entries.get(id)).toMatchObject({ state: 'submitted', title: 'Lời đã sửa' });
	});

	it('takes several own changes of one record in a row without a conflict with itself', async () => {
		const boss = await ward.phone('boss');
		for (const name of ['A', 'B', 'C']) await saveUnit(boss.store, ward.units.ward ?? '', { name });
		await boss.passUntilQuiet();
		expect(await boss.unsent()).toBe(0);
		expect((await boss.db.units.get(ward.units.ward ?? ''))?.name).toBe('C');
	});
});

describe('P4, P7, P9: sessions, rights, restored servers', () => {
	it('keeps the queue when the session has ended, and sends it after the next sign-in', async () => {
		const street = await ward.phone('minh');
		const good = street.token;
		street.token = `${good.slice(0, -4)}AAAA`;
		await logDeed(street, ward, 'Phiên hết hạn');
		expect(await street.pass()).toMatchObject({ ok: false, error: { code: 'session.ended' } });
		expect(await street.unsent()).toBe(1);
		expect(await street.db.people.count()).toBe(4);
		street.token = good;
		await street.passUntilQuiet();
		expect(await street.unsent()).toBe(0);
	});

	it('asks once when there is nothing new', async () => {
		const street = await ward.phone('minh');
		street.requests.length = 0;
		await street.pass();
		expect(street.requests).toEqual(['/api/sync/pull']);
	});

	it('sends nothing to another server at the same address', async () => {
		const street = await ward.phone('minh');
		await logDeed(street, ward, 'Không phải máy chủ này');
		const other = Object.assign(Object.create(Object.getPrototypeOf(street)), street, {
			server: 'somebodyelse000'
		});
		expect(await other.pass()).toMatchObject({ ok: false, error: { code: 'server.other' } });
		await street.passUntilQuiet();
	});

	it('reads everything again when the chain does not hold its place, and sends again what was confirmed', async () => {
		const street = await ward.phone('minh');
		const id = await logDeed(street, ward, 'Máy chủ phục hồi bản cũ');
		await street.passUntilQuiet();
		await writeMeta(street.db, { cursor: { seq: (await street.cursor()).seq, hash: 'f'.repeat(64) } });
		await street.passUntilQuiet();
		await street.passUntilQuiet();
		expect(await street.unsent()).toBe(0);
		expect(await street.db.entries.get(id)).toMatchObject({ sync: 'confirmed' });
		const office = await ward.phone('office');
		const twice = (await office.db.entries.toArray()).filter(
			(row) => row.title === 'Máy chủ phục hồi bản cũ'
		);
		expect(twice).toHaveLength(1);
	});

	it('tells the author why a deed came back, and takes the mended one', async () => {
		const street = await ward.phone('minh');
		const id = await logDeed(street, ward, 'Thiếu ngày');
		await street.passUntilQuiet();
		const head = await ward.phone('head');
		await returnEntry(head.store, id, 'Xin ghi rõ ngày và nơi làm việc này.');
		await head.passUntilQuiet();
		await street.passUntilQuiet();
		expect(await street.db.entries.get(id)).toMatchObject({
			state: 'returned',
			returnReason: 'Xin ghi rõ ngày và nơi làm việc này.'
		});
	});
});
