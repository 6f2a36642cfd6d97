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
import { idOf, NOW } from '../../src/lib/domain/ward.fixture';
import { auditOf, DECISION, erasedIn, erasingIn } from '../support/erasing';
import { executeInside, queryInside } from '../support/inside';
import { say as sayFrom } from '../support/say';
import { changed, newId, startWard, type TestWard } from '../support/ward';

let ward: TestWard;
let folder: string;
let sendDeed: Erasing['sendDeed'];
let erase: Erasing['erase'];
let revOf: Erasing['revOf'];
type Erasing = ReturnType<typeof erasingIn>;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'sotd-erasure-'));
	ward = await startWard();
	({ sendDeed, erase, revOf } = erasingIn(ward));
});
afterAll(async () => {
	await ward.stop();
	rmSync(folder, { recursive: true, force: true });
});
const audit = (dataDir = ward.server.dataDir) => auditOf(dataDir, folder);
const say = (command: string, dataDir: string, ...args: readonly string[]) =>
	sayFrom(command, dataDir, folder, ...args);

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
		const stored = readdirSync(join(ward.server.dataDir, 'storage'), { recursive: true, encoding: 'utf8' });
		expect(files.every((file) => stored.some((path) => path.includes(file.id)))).toBe(true);

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
		expect(erasedIn(gone)).toEqual(expect.arrayContaining([id, 'score0000000000']));
		expect(erasedIn((await ward.phones.lan.pullAll()).gone)).toContain(id);
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
