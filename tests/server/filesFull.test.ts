import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../src/lib/domain/changes/protocol';
import { drawPng } from '../support/drawPng';
import { queryInside } from '../support/inside';
import { say } from '../support/say';
import { smallDisk, type SmallDisk } from '../support/smallDisk';
import { deed, made, newId, startWard, type TestWard } from '../support/ward';

/*
 * The disk is full where the photos lie. The file system says so while a file is written, SQLite does not: the database
 * lies elsewhere and has room. A small file system of its own under the storage folder makes it so.
 */

const PHOTOS = 4;
const SIZE = 100_000;
/** the least that such a file system gives */
const PAGE = 4096;

let ward: TestWard;
let disk: SmallDisk;
beforeAll(async () => {
	ward = await startWard();
	disk = smallDisk(ward.server, '2m');
});
afterAll(async () => {
	disk.release();
	await ward.stop();
});
beforeEach(({ skip }) => {
	skip(disk.missing !== '', `a full disk needs the right to mount a file system: ${disk.missing}`);
});

interface Sent {
	readonly entry: Change;
	readonly changes: readonly Change[];
	readonly bytes: Readonly<Record<string, Uint8Array>>;
}

let seed = 0;
/** An entry with photos, as Minh's phone holds it. Behind each picture lies noise that no disk can make smaller. */
function deedWithPhotos(count = PHOTOS, size = SIZE): Sent {
	const photos = Array.from({ length: count }, () => {
		const bytes = Buffer.concat([drawPng(300, 200, (seed += 1)), randomBytes(size)]);
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		return { id: newId(), sha256, kind: 'photo', size: bytes.length, bytes };
	});
	const named = photos.map(({ bytes: _, ...photo }) => ({
		...photo,
		name: 'anh.png',
		caption: '',
		takenAt: ''
	}));
	const entry = deed('minh', { attachments: named });
	return {
		entry,
		changes: photos.map(({ id, sha256, kind, size }) =>
			made('attachments', id, { owner: 'entries', record: entry.id, sha256, kind, size })
		),
		bytes: Object.fromEntries(photos.map(({ id, bytes }) => [id, bytes]))
	};
}

const sendPhotos = ({ changes, bytes }: Sent) => ward.phones.minh.sendFiles(changes, bytes);
const FULL = /^507 \{"code":"server\.full","refused":true,"server":"\w+"\}/;

/** Sends until the disk is full. @returns what was taken, and the one that was not */
async function fill(): Promise<{ readonly taken: readonly Sent[]; readonly refused: Sent }> {
	const taken: Sent[] = [];
	for (let times = 0; times < 20; times += 1) {
		const sent = deedWithPhotos();
		expect(await ward.phones.minh.push(sent.entry)).toMatchObject([{ outcome: 'applied' }]);
		try {
			expect(await sendPhotos(sent)).toMatchObject(
				sent.changes.map(({ fields }) => ({ outcome: 'applied', sha256: fields.sha256 }))
			);
		} catch (problem) {
			expect((problem as Error).message).toMatch(FULL);
			return { taken, refused: sent };
		}
		taken.push(sent);
	}
	throw new Error('the disk never was full');
}

/** Every file below the storage folder, with its size. */
function onDisk(): readonly string[] {
	return readdirSync(disk.folder, { recursive: true, encoding: 'utf8' })
		.map((name) => ({ name, stat: statSync(join(disk.folder, name)) }))
		.filter(({ stat }) => stat.isFile())
		.map(({ name, stat }) => `${name} ${stat.size}`)
		.sort();
}

const idsIn = (...sent: readonly Sent[]) => sent.flatMap(({ changes }) => changes.map(({ id }) => id)).sort();
const rows = () =>
	queryInside<string>(ward.server.dataDir, 'SELECT json_quote(id) AS item FROM attachments ORDER BY id');

/** What an audit finds beside the accounts that the test put in underneath, and how many files it has read. */
async function audited(): Promise<{ readonly findings: readonly string[]; readonly files: number }> {
	const { text } = await say('audit', ward.server.dataDir, tmpdir());
	expect(text).toMatch(/Log: \d+ rows, newest \d+:[0-9a-f]{64}/);
	const lines = text.split('\n').filter((line) => line.startsWith('✗ '));
	return {
		findings: lines.filter((line) => !/users\/a[a-z]+0+: | findings\. /.test(line)),
		files: Number(/Files read: (\d+)/.exec(text)?.[1])
	};
}

const fetchFile = async (id: string, search = '') => {
	const response = await fetch(`${ward.server.url}/api/sync/files/${id}${search}`, {
		headers: { Authorization: ward.phones.minh.token, 'X-Sample-Now': ward.phones.minh.now }
	});
	return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
};

describe('a disk that is full of photos', () => {
	let taken: readonly Sent[];
	let refused: Sent;
	beforeAll(async () => {
		if (disk.missing === '') ({ taken, refused } = await fill());
	});

	test('says so, and keeps nothing of the request: no row, no file, no half of one', async () => {
		expect(taken.length).toBeGreaterThan(0);
		expect(rows()).toEqual(idsIn(...taken));
		const before = onDisk();
		expect(before.length).toBeGreaterThanOrEqual(idsIn(...taken).length);
		expect(before.filter((name) => idsIn(refused).some((id) => name.includes(id)))).toEqual([]);
		await expect(sendPhotos(refused)).rejects.toThrow(FULL);
		expect(onDisk()).toEqual(before);
		expect(rows()).toEqual(idsIn(...taken));
	});

	test('goes on taking words, and what there is room for', async () => {
		expect(await ward.phones.minh.push(deed('minh'))).toMatchObject([{ outcome: 'applied' }]);
		const small = deedWithPhotos(1, 10);
		await ward.phones.minh.push(small.entry);
		expect(await sendPhotos(small)).toMatchObject([{ outcome: 'applied' }]);
		taken = [...taken, small];
	});

	test('leaves a sound log, and files that are what they were', async () => {
		expect(await audited()).toEqual({ findings: [], files: idsIn(...taken).length });
		expect((await ward.phones.standing.pullAll()).records.length).toBeGreaterThan(0);
	});

	test('a small picture that finds no room is not kept by halves: the whole one is shown, later the small one', async () => {
		// Of the first ones: the small one that came last is no larger than its small picture.
		const [id = ''] = idsIn(...taken.slice(0, 1));
		const other = disk.takeRoom(PAGE);
		const before = onDisk();
		expect((await fetchFile(id, '?thumb=1')).bytes.length).toBeGreaterThan(SIZE);
		expect(onDisk()).toEqual(before);
		rmSync(other);
		const small = await fetchFile(id, '?thumb=1');
		expect(small.status).toBe(200);
		expect([small.bytes.readUInt32BE(16), small.bytes.readUInt32BE(20)]).toEqual([240, 160]);
	});

	test('takes the same photos once there is room, each once', async () => {
		disk.resize('16m');
		for (let time = 0; time < 2; time += 1) {
			expect(await sendPhotos(refused)).toMatchObject(
				refused.changes.map(({ fields }) => ({ outcome: 'applied', sha256: fields.sha256 }))
			);
		}
		expect(rows()).toEqual(idsIn(...taken, refused));
		for (const [id, bytes] of Object.entries(refused.bytes)) {
			expect((await fetchFile(id)).bytes.equals(Buffer.from(bytes))).toBe(true);
		}
		expect(await audited()).toEqual({ findings: [], files: idsIn(...taken, refused).length });
	});
});
