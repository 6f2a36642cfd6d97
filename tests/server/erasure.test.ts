import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erasureResponse } from '../../src/lib/domain/erasures/answers';
import { historyResponse } from '../../src/lib/domain/history/answers';
import { idOf, NOW } from '../../src/lib/domain/ward.fixture';
import { drawPng } from '../support/drawPng';
import { executeInside, queryInside } from '../support/inside';
import { START, type Phone } from '../support/phone';
import { say as sayFrom } from '../support/say';
import { changed, deed, newId, startWard, type TestWard } from '../support/ward';

let ward: TestWard;
let folder: string;
let seed = 100;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'sotd-erasure-'));
	ward = await startWard();
});
afterAll(async () => {
	await ward.stop();
	rmSync(folder, { recursive: true, force: true });
});

const DECISION = {
	ground: 'Theo đơn của bà Lan ngày 10/05/2023: rút lại đồng ý cho dùng hình ảnh và chữ về mình.',
	number: '25/QĐ-UBND',
	date: '2023-05-11',
	decidedBy: 'Chủ tịch UBND phường Tiến Thành'
};
const say = (command: string, dataDir = ward.server.dataDir, ...args: readonly string[]) =>
	sayFrom(command, dataDir, folder, ...args);

interface Deed {
	readonly id: string;
	readonly files: readonly {
		readonly id: string;
		readonly bytes: Uint8Array;
		readonly named: Record<string, unknown>;
	}[];
}

/** An entry with photos, as Minh's phone sends it. */
async function sendDeed(title: string, photos = 0, fields: object = {}): Promise<Deed> {
	const files = Array.from({ length: photos }, (_, n) => {
		const bytes = drawPng(60, 40, (seed += 1));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const named = { id: newId(), sha256, kind: 'photo', size: bytes.length, name: `anh-${n}.png` };
		return { id: named.id, bytes, named: { ...named, caption: '', takenAt: '' } };
	});
	const change = deed('minh', { title, attachments: files.map(({ named }) => named), ...fields });
	const { minh } = ward.phones;
	expect((await minh.push(change))[0]).toMatchObject({ outcome: 'applied' });
	for (const file of files) await sendFile(minh, change.id, file);
	return { id: change.id, files };
}

async function sendFile(phone: Phone, record: string, { id, bytes, named }: Deed['files'][number]) {
	const { sha256, kind, size } = named;
	const arrival = changed('attachments', id, 0, { owner: 'entries', record, sha256, kind, size });
	return (await phone.sendFiles([arrival], { [id]: bytes }))[0];
}

const revOf = (collection: string, id: string) =>
	queryInside<number>(ward.server.dataDir, `SELECT rev AS item FROM ${collection} WHERE id = '${id}'`)[0] ??
	0;

async function erase(collection: string, id: string, parts: object = {}, by = ward.phones.standing) {
	const answer = await by.ask('POST', '/api/sync/erase', {
		nonce: 'nonce-of-a-test',
		server: ward.serverId,
		changeId: newId(),
		collection,
		id,
		rev: revOf(collection, id),
		decision: DECISION,
		capturedAt: NOW,
		clockOffset: 0,
		...parts
	});
	return { status: answer.status, code: answer.body?.code, body: answer.body };
}

const history = async (collection: string, id: string, by: Phone = ward.phones.standing) => {
	const search = new URLSearchParams({ server: ward.serverId, nonce: 'nonce-of-a-test' });
	const answer = await by.ask('GET', `/api/sync/history/${collection}/${id}?${search}`);
	return answer.status === 200 ? historyResponse.parse(answer.body) : String(answer.body?.code);
};

const idsOf = (gone: readonly { readonly id: string; readonly erased?: boolean | undefined }[]) =>
	gone.filter(({ erased }) => erased).map(({ id }) => id);

/** What an audit finds beside the accounts that the test put in underneath. */
async function audit(dataDir = ward.server.dataDir) {
	const { text } = await say('audit', dataDir);
	const found = text.split('\n').filter((line) => line.startsWith('✗ ') && !/ findings\. /.test(line));
	return { text, found: found.filter((line) => !/users\/a[a-z]+0+: /.test(line)) };
}

/** Whether the letters lie anywhere in the folder of data. */
function isOnDisk(word: string, dataDir = ward.server.dataDir): readonly string[] {
	const letters = Buffer.from(word);
	return readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter((path) => {
		const file = join(dataDir, path);
		try {
			return readFileSync(file).includes(letters);
		} catch {
			return false;
		}
	});
}

describe('an erasure', () => {
	test('takes the words, the photos and the row; the decision stands in the log, and the audit verifies', async () => {
		const secret = 'BàLanBếnCũXóaHết';
		const { id, files } = await sendDeed(`${secret} lần đầu`, 2);
		await ward.phones.minh.push(changed('entries', id, revOf('entries', id), { title: `${secret} lần hai` }));
		// Its small pictures go with it.
		await ward.phones.standing.ask('GET', `/api/sync/files/${files[0]?.id}?thumb=1`);
		expect(isOnDisk(secret).length).toBeGreaterThan(0);
		const photo = (file: string) => isOnDisk(file);
		const stored = readdirSync(join(ward.server.dataDir, 'storage'), { recursive: true, encoding: 'utf8' });
		expect(files.every((file) => stored.some((path) => path.includes(file.id)))).toBe(true);
		expect(photo).toBeDefined();

		const done = erasureResponse.parse((await erase('entries', id)).body);
		expect(done).toMatchObject({ files: 2, scores: 0, at: NOW });

		const rows = queryInside<Record<string, unknown>>(
			ward.server.dataDir,
			`SELECT json_object('seq', seq, 'hash', hash, 'collection', c.collection, 'kind', kind, 'actor', actor,
				'payload', p.payload) AS item
			FROM changes c LEFT JOIN changePayloads p ON p.id = c.id
			WHERE record IN ('${id}', '${files[0]?.id}', '${files[1]?.id}') ORDER BY seq`
		);
		const erasures = rows.filter(({ kind }) => kind === 'erasure');
		expect(erasures.map(({ collection }) => collection)).toEqual(['entries', 'attachments', 'attachments']);
		expect(erasures[0]).toMatchObject({ ...done.place, actor: idOf('astanding') });
		expect(JSON.parse(String(erasures[0]?.payload))).toMatchObject({ decision: DECISION, files: 2 });
		const others = rows.filter(({ kind }) => kind !== 'erasure');
		expect(others.length).toBe(4);
		expect(others.every(({ payload }) => payload === null)).toBe(true);
		expect(revOf('entries', id)).toBe(0);
		expect(isOnDisk(secret)).toEqual([]);
		const left = readdirSync(join(ward.server.dataDir, 'storage'), { recursive: true, encoding: 'utf8' });
		expect(left.filter((path) => files.some((file) => path.includes(file.id)))).toEqual([]);

		const { text, found } = await audit();
		expect(found).toEqual([]);
		expect(text).toContain(`row ${done.place.seq}, entries/${id}`);
		expect(text).toContain(DECISION.number);
		expect(text).not.toContain(secret);
	});

	test('is carried out once, however often it comes', async () => {
		const { id } = await sendDeed('Xóa một lần', 1);
		const parts = { changeId: newId(), rev: revOf('entries', id) };
		const first = await erase('entries', id, parts);
		expect(first.status).toBe(200);
		const head = (await ward.phones.standing.pull()).head;
		const again = await erase('entries', id, parts);
		expect(again.body).toEqual(first.body);
		expect((await ward.phones.standing.pull()).head).toBe(head);
		expect((await erase('entries', id)).code).toBe('record.erased');
		const other = await sendDeed('Việc khác');
		expect((await erase('entries', other.id, { changeId: parts.changeId })).code).toBe('change.idTaken');
	});

	test('is refused to others, without a ground, and when the record has changed since', async () => {
		const { id } = await sendDeed('Còn nguyên');
		for (const name of ['admin', 'chair', 'member', 'deskhead', 'minh'] as const) {
			const { code } = await erase('entries', id, {}, ward.phones[name]);
			expect([name, code]).toEqual([
				name,
				['admin', 'member'].includes(name) ? 'record.unknown' : 'access.roleMissing'
			]);
		}
		expect((await erase('entries', id, { decision: { ...DECISION, ground: 'theo đơn' } })).code).toBe(
			'erasure.ground.tooShort'
		);
		expect((await erase('entries', id, { decision: { ...DECISION, date: '2023-05-12' } })).code).toBe(
			'erasure.date.future'
		);
		expect((await erase('entries', id, { rev: 1 })).code).toBe('erasure.changed');
		expect((await erase('entries', newId())).code).toBe('record.unknown');
		expect((await erase('units', idOf('desk'))).code).toBe('request.shape');
		expect((await erase('entries', id, { server: 'other' })).code).toBe('server.other');
		expect(revOf('entries', id)).toBeGreaterThan(0);
		expect((await audit()).found).toEqual([]);
	});

	test('of a record in a signed dossier is refused', async () => {
		const { id } = await sendDeed('Nằm trong hồ sơ');
		executeInside(
			ward.server.dataDir,
			`INSERT INTO nominations (id, rev, campaign, state, report, screening) VALUES ('dossier00000000', 1, '${idOf(
				'campaign'
			)}', 'awarded', '[{"key":"a","text":"","entries":["${id}"],"initiatives":[]}]', '[]')`
		);
		expect((await erase('entries', id)).code).toBe('erasure.entry.signed');
		executeInside(ward.server.dataDir, `DELETE FROM nominations`);
		expect((await erase('entries', id)).status).toBe(200);
	});

	test('takes the score sheets of an initiative, and both are told', async () => {
		const id = newId();
		executeInside(
			ward.server.dataDir,
			`INSERT INTO initiatives (id, rev, campaign, state, title, authors, people, entries, attachments, decisionFiles,
				confirmations, participants, effectFigures, scored, reporter)
			VALUES ('${id}', 1, '${idOf('campaign')}', 'filed', 'Sáng kiến', '[]', '["${idOf('lan')}"]', '[]', '[]',
				'[]', '[]', '[]', '[]', 'null', '${idOf('alan')}')`,
			`INSERT INTO scores (id, rev, initiative, points, comment, readRev, campaign, member, reporter, state, givenAt)
			VALUES ('score0000000000', 1, '${id}', '[]', 'Lời chấm', 1, '', '', '${idOf('achair')}', 'given', '${NOW}')`
		);
		const done = erasureResponse.parse((await erase('initiatives', id)).body);
		expect(done).toMatchObject({ files: 0, scores: 1 });
		expect(revOf('scores', 'score0000000000')).toBe(0);
		const { gone } = await ward.phones.standing.pullAll();
		expect(idsOf(gone)).toEqual(expect.arrayContaining([id, 'score0000000000']));
		expect(idsOf((await ward.phones.lan.pullAll()).gone)).toContain(id);
	});
});

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
		expect(idsOf(page.gone).sort()).toEqual([id, file?.id].sort());
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
		expect(after.map(({ gone }) => idsOf(gone).sort())).toEqual([both, both, both, both, [], [], []]);

		// Read anew from the beginning, in small pages: told with the page in whose stretch of the log it lies.
		let { cursor, stamp } = await minh.pull(START, 'another stamp', 7);
		const told: string[] = [];
		for (let more = true; more;) {
			const page = await minh.pull(cursor, stamp, 7);
			told.push(...idsOf(page.gone));
			({ cursor, stamp, more } = page);
		}
		expect(told.filter((one) => both.includes(one)).sort()).toEqual(both);
		const restored = await lan.pullAll({ seq: 5, hash: 'f'.repeat(64) }, before[1]?.stamp);
		expect(restored.answer).toBe('restored');
		expect(idsOf(restored.gone)).toEqual(expect.arrayContaining(both));
		expect(restored.records.some(({ record }) => record.id === id)).toBe(false);
		expect(idsOf((await hoa.pullAll()).gone).filter((one) => both.includes(one))).toEqual([]);
	});

	test('somebody who wrote of it and can no longer see it holds a copy, and hears of it', async () => {
		const { id } = await sendDeed('Chuyển đi rồi xóa');
		const { deskhead, admin, standing } = ward.phones;
		const returned = { state: 'returned', returnReason: 'Đề nghị ghi rõ kết quả cụ thể cho bà con.' };
		await deskhead.push(changed('entries', id, revOf('entries', id), returned));
		await admin.push(changed('users', idOf('adeskhead'), 1e9, { roles: ['reporter'] }));
		const { cursor, stamp, records } = await deskhead.pullAll();
		expect(records.some(({ record }) => record.id === id)).toBe(false);
		await erase('entries', id);
		expect(idsOf((await deskhead.pullAll(cursor, stamp)).gone)).toEqual([id]);
		await admin.push(changed('users', idOf('adeskhead'), 1e9, { roles: ['reporter', 'unitHead'] }));
		expect(standing).toBeDefined();
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

describe('what a crash leaves', () => {
	test('between the transaction and the disk is removed at the next start', async () => {
		const secret = 'SótLạiTrênĐĩa';
		const { id, files } = await sendDeed(secret, 1);
		const storage = join(ward.server.dataDir, 'storage');
		const path = readdirSync(storage, { recursive: true, encoding: 'utf8' }).find(
			(one) => one.includes(files[0]?.id ?? '') && one.endsWith('.png')
		);
		expect((await erase('entries', id)).status).toBe(200);
		await ward.server.kill();
		// As it would be, had the power gone right after the commit.
		executeInside(ward.server.dataDir, "DELETE FROM server WHERE key = 'sweptErasures'");
		mkdirSync(join(storage, path ?? '', '..'), { recursive: true });
		writeFileSync(join(storage, path ?? ''), files[0]?.bytes ?? new Uint8Array());
		const { found } = await audit();
		expect(found).toEqual([expect.stringContaining('was erased by decision and is still there')]);
		await ward.server.restart();
		await expect.poll(() => existsSync(join(storage, path ?? ''))).toBe(false);
		expect(isOnDisk(secret)).toEqual([]);
		expect((await audit()).found).toEqual([]);
	});
});

describe('an audit', () => {
	test('names words and records that somebody brought back underneath', async () => {
		const { id } = await sendDeed('Đem trở lại');
		const kept = queryInside<{ id: string; salt: string; payload: string }>(
			ward.server.dataDir,
			`SELECT json_object('id', p.id, 'salt', p.salt, 'payload', p.payload) AS item
			FROM changePayloads p JOIN changes c ON c.id = p.id WHERE c.record = '${id}'`
		)[0];
		await erase('entries', id);
		const file = join(folder, 'back.tar');
		const dataDir = join(folder, 'back');
		expect((await say('backup', ward.server.dataDir, file)).code).toBe(0);
		expect((await say('restore', dataDir, file)).code).toBe(0);
		executeInside(
			dataDir,
			`INSERT INTO changePayloads (id, salt, payload) VALUES ('${kept?.id}', '${kept?.salt}', '${kept?.payload}')`,
			`INSERT INTO entries (id, rev, title) VALUES ('${id}', 1, 'Đem trở lại')`
		);
		const { found } = await audit(dataDir);
		expect(found).toEqual([
			expect.stringMatching(/words of this row were erased by decision and are back/),
			expect.stringMatching(new RegExp(`entries/${id}: this record was erased by decision and is back`))
		]);
	});
});

describe('an older backup', () => {
	test('brings erased words back, and the restore says which', async () => {
		const { id } = await sendDeed('Có trong bản sao lưu cũ');
		const file = join(folder, 'older.tar');
		const dataDir = join(folder, 'older');
		expect((await say('backup', ward.server.dataDir, file)).code).toBe(0);
		await erase('entries', id);
		const newer = join(folder, 'newer.tar');
		expect((await say('backup', ward.server.dataDir, newer)).code).toBe(0);
		expect((await say('restore', dataDir, newer)).text).not.toContain('Erased by decision');
		const said = await say('restore', dataDir, file);
		expect(said.code).toBe(0);
		expect(said.text).toContain('erased by decision since that backup');
		expect(said.text).toContain(`entries/${id}`);
		expect(said.text).toContain(`/hoi-dong/xoa/entries/${id}`);
		expect(said.text).toContain(DECISION.number);
	});
});
