import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erasureResponse } from '../../src/lib/domain/erasures/answers';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { auditOf, DECISION, erasedIn, erasingIn } from '../support/erasing';
import { START } from '../support/phone';
import { changed, deed, startWard, type TestWard } from '../support/ward';

let ward: TestWard;
let folder: string;
let sendDeed: Erasing['sendDeed'];
let sendFile: Erasing['sendFile'];
let erase: Erasing['erase'];
let revOf: Erasing['revOf'];
let history: Erasing['history'];
type Erasing = ReturnType<typeof erasingIn>;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'sotd-erasure-'));
	ward = await startWard();
	({ sendDeed, sendFile, erase, revOf, history } = erasingIn(ward));
});
afterAll(async () => {
	await ward.stop();
	rmSync(folder, { recursive: true, force: true });
});
const audit = (dataDir = ward.server.dataDir) => auditOf(dataDir, folder);

describe('a single photo', () => {
	test('goes alone: its record stands, and no longer names it', async () => {
		const { id, files } = await sendDeed('Ảnh có người không đồng ý', 2);
		const [one, two] = files;
		const done = erasureResponse.parse((await erase('attachments', one?.id ?? '')).body);
		expect(done.files).toBe(0);
		const { records } = await ward.phones.minh.pullAll();
		const entry = records.find(({ record }) => record.id === id)?.record;
		expect((entry?.attachments as { id: string }[]).map((file) => file.id)).toEqual([two?.id]);
		expect((await ward.phones.standing.ask('GET', `/api/sync/files/${one?.id}`)).status).toBe(404);
		expect((await ward.phones.standing.ask('GET', `/api/sync/files/${two?.id}`)).status).toBe(200);
		expect((await audit()).found).toEqual([]);

		const told = await history('entries', id);
		if (typeof told === 'string') throw new Error(told);
		expect(told.rows.map(({ kind, file, account }) => [kind, file, account])).toEqual([
			['applied', '', 'system'],
			['erasure', one?.id, idOf('astanding')],
			['applied', two?.id, idOf('aminh')],
			['applied', one?.id, idOf('aminh')],
			['applied', '', idOf('aminh')]
		]);
		expect(told.rows[1]?.decision).toMatchObject(DECISION);
		expect(told.rows[3]).toMatchObject({ isErased: true, after: {} });
	});

	test('does not come back: neither its bytes nor its name', async () => {
		const { id, files } = await sendDeed('Không trở lại', 1);
		const [file] = files;
		if (!file) throw new Error('no file');
		await erase('attachments', file.id);
		expect(await sendFile(ward.phones.minh, id, file)).toMatchObject({ code: 'record.erased' });
		const [named] = await ward.phones.minh.push(
			changed('entries', id, revOf('entries', id), { attachments: [file.named] })
		);
		expect(named).toMatchObject({ outcome: 'refused', code: 'attachment.erased' });
	});

	test('that a correction took over goes from there, too, and its readers are told', async () => {
		const { id, files } = await sendDeed('Bản gốc', 1);
		const [file] = files;
		const { deskhead, minh } = ward.phones;
		const attest = { state: 'attested' };
		expect((await deskhead.push(changed('entries', id, revOf('entries', id), attest)))[0]).toMatchObject({
			outcome: 'applied'
		});
		const correction = deed('minh', { title: 'Bản đính chính', corrects: id, attachments: [file?.named] });
		expect((await minh.push(correction))[0]).toMatchObject({ outcome: 'applied' });
		const { cursor, stamp } = await minh.pullAll();
		await erase('entries', id);
		const page = await minh.pullAll(cursor, stamp);
		expect(erasedIn(page.gone).sort()).toEqual([id, file?.id].sort());
		const stands = page.records.find(({ record }) => record.id === correction.id)?.record;
		expect(stands).toMatchObject({ corrects: id, attachments: [], title: 'Bản đính chính' });
		// A further edit of what links to nothing is taken as ever.
		const edit = changed('entries', correction.id, Number(stands?.rev), { title: 'Sửa tiếp' });
		expect((await minh.push(edit))[0]).toMatchObject({ outcome: 'applied' });
		expect((await audit()).found).toEqual([]);
	});
});

describe('phones that had it', () => {
	test('hear of it between two cursors, after months, and in a full read; strangers do not', async () => {
		const { minh, lan, hoa, deskhead, kphead, standing, admin } = ward.phones;
		const { id, files } = await sendDeed('Mọi máy phải bỏ', 1);
		const both = [id, files[0]?.id].sort();
		const before = await Promise.all(
			[minh, lan, deskhead, standing, hoa, kphead, admin].map((phone) => phone.pullAll())
		);
		await erase('entries', id);
		// Months of other work lie behind it.
		for (let n = 0; n < 30; n += 1) await minh.push(deed('minh'), deed('minh'));
		const after = await Promise.all(
			[minh, lan, deskhead, standing, hoa, kphead, admin].map((phone, n) =>
				phone.pullAll(before[n]?.cursor, before[n]?.stamp)
			)
		);
		expect(after.map(({ answer }) => answer)).toEqual(Array.from(after, () => 'fits'));
		expect(after.map(({ gone }) => erasedIn(gone).sort())).toEqual([both, both, both, both, [], [], []]);

		// Read anew from the beginning, in small pages: told with the page in whose stretch of the log it lies.
		let { cursor, stamp } = await minh.pull(START, 'another stamp', 7);
		const told: string[] = [];
		for (let more = true; more;) {
			const page = await minh.pull(cursor, stamp, 7);
			told.push(...erasedIn(page.gone));
			({ cursor, stamp, more } = page);
		}
		expect(told.filter((one) => both.includes(one)).sort()).toEqual(both);
		const restored = await lan.pullAll({ seq: 5, hash: 'f'.repeat(64) }, before[1]?.stamp);
		expect(restored.answer).toBe('restored');
		expect(erasedIn(restored.gone)).toEqual(expect.arrayContaining(both));
		expect(restored.records.some(({ record }) => record.id === id)).toBe(false);
		expect(erasedIn((await hoa.pullAll()).gone).filter((one) => both.includes(one))).toEqual([]);
	});

	test('somebody who wrote of it and can no longer see it holds a copy, and hears of it', async () => {
		const { id } = await sendDeed('Chuyển đi rồi xóa');
		const { deskhead, admin } = ward.phones;
		const returned = { state: 'returned', returnReason: 'Đề nghị ghi rõ kết quả cụ thể cho bà con.' };
		await deskhead.push(changed('entries', id, revOf('entries', id), returned));
		await admin.push(changed('users', idOf('adeskhead'), 1e9, { roles: ['reporter'] }));
		const { cursor, stamp, records } = await deskhead.pullAll();
		expect(records.some(({ record }) => record.id === id)).toBe(false);
		await erase('entries', id);
		expect(erasedIn((await deskhead.pullAll(cursor, stamp)).gone)).toEqual([id]);
		await admin.push(changed('users', idOf('adeskhead'), 1e9, { roles: ['reporter', 'unitHead'] }));
	});

	test('a phone of the first protocol lets go of it as of anything out of sight', async () => {
		const { id } = await sendDeed('Máy đời trước');
		const { minh } = ward.phones;
		const old = { 'X-Sotd-Protocol': '1' };
		const search = (since: { seq: number; hash: string }, stamp: string) =>
			new URLSearchParams({
				...{ since: String(since.seq), hash: since.hash, stamp, limit: '1000' },
				...{ nonce: 'nonce-of-a-test', server: ward.serverId }
			}).toString();
		const first = await minh.ask('GET', `/api/sync/pull?${search(START, '')}`, undefined, old);
		const { cursor, stamp } = first.body as { cursor: { seq: number; hash: string }; stamp: string };
		await erase('entries', id);
		const next = await minh.ask('GET', `/api/sync/pull?${search(cursor, stamp)}`, undefined, old);
		expect(next.body?.gone).toEqual([{ collection: 'entries', id, erased: true }]);
	});

	test('what they send of it afterwards is refused, new and old alike', async () => {
		const { id, files } = await sendDeed('Gửi lại sau khi xóa', 1);
		const first = deed('minh', { title: 'Lời đáp bị mất' });
		await ward.phones.minh.push(first);
		await erase('entries', id);
		await erase('entries', first.id);
		const outcomes = await ward.phones.minh.push(
			first,
			changed('entries', id, 3, { title: 'Sửa khi mất mạng' }),
			deed('minh', { title: 'Viết lại dưới số cũ' }, { id }),
			deed('minh', { title: 'Việc mới' })
		);
		expect(outcomes).toMatchObject([
			{ code: 'record.erased' },
			{ code: 'record.erased' },
			{ code: 'record.erased' },
			{ outcome: 'applied' }
		]);
		const [file] = files;
		if (!file) throw new Error('no file');
		expect(await sendFile(ward.phones.minh, id, file)).toMatchObject({ code: 'record.erased' });
		expect(await history('entries', id, ward.phones.minh)).toBe('record.erased');
		expect(await history('entries', id, ward.phones.hoa)).toBe('record.erased');
	});
});
