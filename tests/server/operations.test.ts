import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { spawnServer, isReady, stopServer } from '../../scripts/lib/server.mjs';
import { findBinary } from '../../scripts/lib/binary.mjs';
import { drawPng } from '../support/drawPng';
import { executeInside, queryInside } from '../support/inside';
import { say as sayFrom } from '../support/say';
import { freePort } from '../support/server';
import { changed, deed, newId, startWard, type TestWard } from '../support/ward';

let ward: TestWard;
let folder: string;
let seed = 0;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'sotd-operations-'));
	ward = await startWard();
	await sendDeed(2);
});
afterAll(async () => {
	await ward.stop();
	rmSync(folder, { recursive: true, force: true });
});

/** A command as a technician types it. */
const say = (command: string, dataDir: string, ...args: readonly string[]) =>
	sayFrom(command, dataDir, folder, ...args);

/** An entry with photos, as Minh's phone sends it. @returns its id */
async function sendDeed(photos = 0): Promise<string> {
	const files = Array.from({ length: photos }, () => {
		const bytes = drawPng(60, 40, (seed += 1));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		return { id: newId(), bytes, sha256, kind: 'photo', size: bytes.length };
	});
	const named = files.map(({ bytes: _, ...file }) => ({
		...file,
		name: 'anh.png',
		caption: '',
		takenAt: ''
	}));
	const change = deed('minh', { attachments: named });
	const { minh } = ward.phones;
	for (const outcome of await minh.push(change)) expect(outcome.outcome).toBe('applied');
	if (files.length === 0) return change.id;
	const sent = await minh.sendFiles(
		files.map(({ id, sha256, kind, size }) =>
			changed('attachments', id, 0, { owner: 'entries', record: change.id, sha256, kind, size })
		),
		Object.fromEntries(files.map(({ id, bytes }) => [id, bytes]))
	);
	for (const outcome of sent) expect(outcome.outcome).toBe('applied');
	return change.id;
}

/**
 * What an audit finds. The accounts of the test ward were put in underneath, before there was an administrator: an
 * audit names them, and rightly.
 */
async function findingsIn(dataDir: string, ...seen: readonly string[]): Promise<readonly string[]> {
	const { text } = await say('audit', dataDir, ...seen);
	expect(text).toMatch(/Log: \d+ rows, newest \d+:[0-9a-f]{64}/);
	const found = text.split('\n').filter((line) => line.startsWith('✗ ') && !/ findings\. /.test(line));
	expect(found.length).toBeGreaterThan(0);
	return found.filter((line) => !/users\/a[a-z]+0+: /.test(line));
}

function logOf(dataDir: string): readonly { readonly seq: number; readonly hash: string }[] {
	return queryInside(
		dataDir,
		"SELECT json_object('seq', seq, 'hash', hash) AS item FROM changes ORDER BY seq"
	);
}

let copies = 0;
/** A copy of the ward on another folder, to be spoiled. */
async function copyOf(): Promise<string> {
	copies += 1;
	const file = join(folder, `copy${copies}.tar`);
	const dataDir = join(folder, `copy${copies}`);
	expect((await say('backup', ward.server.dataDir, file)).code).toBe(0);
	expect((await say('restore', dataDir, file)).code).toBe(0);
	return dataDir;
}

describe('backup and restore', () => {
	test('of a server at work is one moment of its log, and holds nobody up', async () => {
		let writing = true;
		let written = 0;
		const write = async () => {
			while (writing) {
				await sendDeed(written % 5 === 0 ? 1 : 0);
				written += 1;
			}
		};
		const writers = [write(), write(), write()];
		const file = join(folder, 'under-load.tar');
		const saved = await say('backup', ward.server.dataDir, 'under-load.tar');
		expect(written).toBeGreaterThan(0);
		writing = false;
		await Promise.all(writers);
		expect(saved.text).toContain('under-load.tar: server ');
		expect(saved.code).toBe(0);
		// Something newer than the copy, however quick the machine was.
		await sendDeed();

		const dataDir = join(folder, 'under-load');
		expect((await say('restore', dataDir, file)).code).toBe(0);
		const live = logOf(ward.server.dataDir);
		const copied = logOf(dataDir);
		expect(copied.length).toBeGreaterThan(0);
		expect(copied.length).toBeLessThan(live.length);
		expect(copied).toEqual(live.slice(0, copied.length));
		expect(await findingsIn(dataDir)).toEqual([]);

		// A phone that saw more than the copy holds is told so by the server that comes back from it.
		const port = await freePort();
		const child = spawnServer({ binary: findBinary(), dataDir, listen: `127.0.0.1:${port}` });
		try {
			expect(await isReady(`http://127.0.0.1:${port}`, child)).toBe(true);
			const last = live.at(-1);
			const search = new URLSearchParams({
				since: String(last?.seq),
				hash: last?.hash ?? '',
				stamp: '',
				limit: '10',
				nonce: 'nonce-of-a-test',
				server: ward.serverId
			});
			const answer = await fetch(`http://127.0.0.1:${port}/api/sync/pull?${search}`, {
				headers: { Authorization: ward.phones.minh.token, 'X-Sotd-Protocol': '1' }
			});
			expect(await answer.json()).toMatchObject({ answer: 'restored', server: ward.serverId });
		} finally {
			await stopServer(child);
		}
	});

	test('refuses a folder that is served, and leaves it as it is', async () => {
		const file = join(folder, 'served.tar');
		await say('backup', ward.server.dataDir, file);
		const said = await say('restore', ward.server.dataDir, file);
		expect(said.code).toBe(1);
		expect(said.text).toMatch(/is being served \(process \d+\): stop the server first/);
		expect(logOf(ward.server.dataDir).length).toBeGreaterThan(0);
	});

	test('keeps what it replaces', async () => {
		const dataDir = await copyOf();
		writeFileSync(join(dataDir, 'note'), 'mine');
		const said = await say('restore', dataDir, join(folder, `copy${copies}.tar`));
		expect(said.code).toBe(0);
		const kept = readdirSync(folder).find((name) => name.startsWith(`copy${copies}.before-`));
		expect(readFileSync(join(folder, kept ?? '', 'note'), 'utf8')).toBe('mine');
		expect(existsSync(join(dataDir, 'note'))).toBe(false);
	});

	test.each([
		['a file cut in half', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
		['a file with one changed byte', (bytes: Buffer) => flip(bytes, Math.floor(bytes.length * 0.4))],
		['something else', () => Buffer.from('no backup at all')],
		['an empty file', () => Buffer.alloc(0)]
	])('%s is refused before anything is touched', async (name, spoil) => {
		const dataDir = await copyOf();
		const before = logOf(dataDir);
		const bad = join(folder, `${name}.tar`);
		writeFileSync(bad, spoil(readFileSync(join(folder, `copy${copies}.tar`))));
		const said = await say('restore', dataDir, bad);
		expect(said.code).toBe(1);
		expect(said.text).toMatch(/✗ .*(no whole backup|no backup of this program|is not as it was saved)/);
		expect(logOf(dataDir)).toEqual(before);
		expect(existsSync(`${dataDir}.incoming`)).toBe(false);
	});

	test('says what is wrong with a name or a folder', async () => {
		const { dataDir } = ward.server;
		writeFileSync(join(folder, 'there.tar'), 'a week of work');
		expect((await say('backup', dataDir, 'there.tar')).text).toContain('is there already');
		expect(readFileSync(join(folder, 'there.tar'), 'utf8')).toBe('a week of work');
		expect((await say('backup', dataDir, 'no/such/x.tar')).text).toContain('There is no folder');
		expect((await say('backup', dataDir)).text).toContain('Say: npm run backup -- FILE');
		expect((await say('backup', join(folder, 'nowhere'), 'x.tar')).text).toContain('There are no data in');
		expect((await say('restore', dataDir, 'nothing.tar')).text).toContain('There is no file');
		expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
	});
});

describe('audit', () => {
	let dataDir: string;
	afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
	const unlock = (...names: readonly string[]) => names.map((name) => `DROP TRIGGER ${name}`);
	const oneEntry = () =>
		queryInside<{ id: string; seq: number }>(
			dataDir,
			"SELECT json_object('id', id, 'seq', rev) AS item FROM entries ORDER BY id LIMIT 1"
		)[0];

	test('finds nothing where nothing was done, on a running server, too', async () => {
		dataDir = await copyOf();
		expect(await findingsIn(dataDir)).toEqual([]);
		expect(await findingsIn(ward.server.dataDir)).toEqual([]);
	});

	test('names a record that was altered, and its field', async () => {
		dataDir = await copyOf();
		const entry = oneEntry();
		executeInside(dataDir, `UPDATE entries SET title = 'Việc bịa' WHERE id = '${entry?.id}'`);
		expect(await findingsIn(dataDir)).toEqual([
			`✗ row ${entry?.seq}, entries/${entry?.id}: this record was altered underneath (title)`
		]);
		expect((await say('audit', dataDir)).code).toBe(1);
		executeInside(dataDir, `UPDATE entries SET criteria = '[broken' WHERE id = '${entry?.id}'`);
		expect((await findingsIn(dataDir)).join()).toContain(`entries/${entry?.id}: this record was altered`);
	});

	test('names a record that was deleted, and one that no change made', async () => {
		dataDir = await copyOf();
		const entry = oneEntry();
		executeInside(dataDir, `DELETE FROM entries WHERE id = '${entry?.id}'`);
		expect((await say('audit', dataDir)).text).toContain(
			`entries/${entry?.id}: this record was deleted underneath`
		);
		executeInside(
			dataDir,
			"INSERT INTO people (id, rev, name, position, category, terms, attests) VALUES ('ma0000000000000', 1, 'Ma', '', 'staff', '[]', 0)"
		);
		expect((await say('audit', dataDir)).text).toContain(
			'people/ma0000000000000: this record was put in underneath'
		);
	});

	test.each([
		[
			'a column of the log',
			"UPDATE changes SET actor = 'somebodyelse000' WHERE seq = 5",
			'row 5, .*this row of the log was altered'
		],
		[
			'the words of the log',
			`UPDATE "changePayloads" SET payload = payload || ' ' WHERE id = (SELECT id FROM changes WHERE seq = 7)`,
			'row 7, .*the words of this row'
		],
		[
			'words taken away',
			`DELETE FROM "changePayloads" WHERE id = (SELECT id FROM changes WHERE seq = 6)`,
			'row 6, .*the words of this row'
		],
		[
			'a column of the log that can no longer be read',
			"UPDATE changes SET fields = '[broken' WHERE seq = 8",
			'row 8, .*this row of the log was altered'
		],
		[
			'words that can no longer be read',
			`UPDATE "changePayloads" SET payload = '{' WHERE id = (SELECT id FROM changes WHERE seq = 9)`,
			'row 9, .*the words of this row'
		],
		['a row taken out', 'DELETE FROM changes WHERE seq = 4', 'row 5, .*a row of the log is missing before']
	])('names the row: %s', async (_, sql, words) => {
		dataDir = await copyOf();
		executeInside(
			dataDir,
			...unlock('changes_frozen', 'changes_kept', 'payloads_frozen', 'payloads_kept'),
			sql
		);
		const said = await say('audit', dataDir);
		expect(said.code).toBe(1);
		expect(said.text).toMatch(new RegExp(words));
	});

	test('a cut tail and a log written anew show against what a phone has seen', async () => {
		dataDir = await copyOf();
		const log = logOf(dataDir);
		const seen = log.at(-1);
		executeInside(dataDir, ...unlock('changes_kept'), `DELETE FROM changes WHERE seq = ${seen?.seq}`);
		expect((await say('audit', dataDir)).text).not.toContain('cut off');
		const said = await say('audit', dataDir, `${seen?.seq}:${seen?.hash}`);
		expect(said.code).toBe(1);
		expect(said.text).toContain('its newest rows were cut off');
		const other = await say('audit', dataDir, `3:${'0'.repeat(64)}`);
		expect(other.text).toContain('it was written anew');
		expect((await say('audit', dataDir, 'abc')).text).toContain('is no place of the log');
	});

	test('names a file that was altered, and one that is gone', async () => {
		dataDir = await copyOf();
		const storage = join(dataDir, 'storage');
		const [altered = '', gone = ''] = readdirSync(storage, { recursive: true, encoding: 'utf8' }).filter(
			(path) => path.endsWith('.png')
		);
		writeFileSync(join(storage, altered), drawPng(60, 40, (seed += 1)));
		rmSync(join(storage, gone));
		const said = await say('audit', dataDir);
		expect(said.code).toBe(1);
		expect(said.text).toContain(`${altered}: the file was altered`);
		expect(said.text).toContain(`${gone}: the file is missing`);
		// A backup says so, too, and saves the rest.
		const saved = await say('backup', dataDir, join(folder, `spoiled${copies}.tar`));
		expect(saved.code).toBe(1);
		expect(saved.text).toContain(`${gone} is missing or altered; the rest is whole`);
		expect((await say('restore', dataDir, join(folder, `spoiled${copies}.tar`))).code).toBe(0);
	});
});

test('a server that is killed at any moment keeps every change that it confirmed', async () => {
	const kills = process.env.LONG ? 100 : 20;
	const confirmed: string[] = [];
	const names = ['minh', 'lan', 'hoa'] as const;
	for (let kill = 0; kill < kills; kill += 1) {
		const writing = names.map(async (name) => {
			for (;;) {
				const change = deed(name);
				try {
					const [outcome] = await ward.phones[name].push(change);
					if (outcome?.outcome === 'applied') confirmed.push(change.changeId);
				} catch {
					return;
				}
			}
		});
		// So many more confirmed, then a moment into whatever is under way: a slow machine is killed as often as a quick one.
		const goal = confirmed.length + 1 + (kill % 7);
		while (confirmed.length < goal) await pause(1);
		await pause((kill * 7) % 23);
		await ward.server.kill();
		await Promise.all(writing);
		await ward.server.restart();
	}
	const kept = new Set(
		queryInside<string>(ward.server.dataDir, 'SELECT json_quote(id) AS item FROM changes')
	);
	expect(confirmed.length).toBeGreaterThan(kills);
	expect(confirmed.filter((id) => !kept.has(id))).toEqual([]);
	expect(await findingsIn(ward.server.dataDir)).toEqual([]);
}, 400_000);

function flip(bytes: Buffer, at: number): Buffer {
	const changed = Buffer.from(bytes);
	changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at);
	return changed;
}
