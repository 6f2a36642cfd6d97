import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/root.mjs';
import { smallDisk } from '../support/smallDisk';
import { logDeed, photoBytes } from './support/logging';
import { startWard, type Ward } from './support/ward';

const PAGE = 4096;
let ward: Ward;

beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.server.stop());

/** What an audit of the server's folder finds, beside the accounts that the test put in underneath. */
function findings(): Promise<readonly string[]> {
	const env = { ...process.env, DATA_DIR: ward.server.dataDir };
	return new Promise((resolve) => {
		execFile(process.execPath, [join(ROOT, 'scripts', 'audit.mjs')], { env }, (_, stdout, stderr) => {
			const lines = `${stdout}${stderr}`.split('\n');
			expect(lines.join('\n')).toMatch(/Log: \d+ rows, newest \d+:/);
			resolve(lines.filter((line) => line.startsWith('✗ ') && !/users\/| findings\. /.test(line)));
		});
	});
}

/** Restarts the server on a disk with room for so many further pages of the database. */
async function leaveRoom(pages: number): Promise<void> {
	await ward.server.restart();
	await ward.server.restart({
		SOTD_MOST_PAGES: String(statSync(join(ward.server.dataDir, 'data.db')).size / PAGE + pages)
	});
}

it('says that the server is full, keeps everything waiting, and sends it all once there is room', async () => {
	const street = await ward.phone('minh');
	const office = await ward.phone('office');
	const second = await ward.phone('minh');
	await leaveRoom(12);
	const ids: string[] = [];
	const titles: string[] = [];
	let full: unknown;
	// Until the disk is full: the server goes on saying so, and takes nothing by halves.
	for (let round = 0; round < 60 && full === undefined; round += 1) {
		for (let n = 0; n < 5; n += 1) {
			const title = `Đầy đĩa ${round}.${n} ${'rất dài '.repeat(40)}`.trim();
			titles.push(title);
			ids.push(await logDeed(street, ward, title, n === 0 ? [photoBytes(5_000)] : []));
		}
		const passed = await street.pass();
		if (!passed.ok) full = passed.error;
	}
	expect(full).toMatchObject({ code: 'server.full' });
	const waiting = await street.db.outbox.where('status').equals('waiting').toArray();
	expect(waiting.length).toBeGreaterThan(0);
	expect(await street.db.outbox.where('status').anyOf('refused', 'conflict').count()).toBe(0);
	expect(await street.pass()).toMatchObject({ ok: false, error: { code: 'server.full' } });

	// Reading goes on for everybody, the phone that waits included, and the log holds.
	const before = ids.length - new Set(waiting.map(({ id }) => id)).size;
	expect((await office.pass()).ok).toBe(true);
	// As much as the first phone could not send: one short deed might still find room on a page.
	const more: string[] = [];
	for (let n = 0; n < 5; n += 1) {
		more.push(await logDeed(second, ward, `Máy thứ hai ${n} ${'rất dài '.repeat(40)}`.trim()));
	}
	expect(await second.pass()).toMatchObject({ ok: false, error: { code: 'server.full' } });
	expect((await second.cursor()).seq).toBe((await office.cursor()).seq);
	expect(await second.db.entries.count()).toBe((await office.db.entries.count()) + more.length);
	expect(await office.db.entries.count()).toBeGreaterThanOrEqual(before);
	expect(await findings()).toEqual([]);

	await ward.server.restart({ SOTD_MOST_PAGES: '0' });
	await street.passUntilQuiet();
	await second.passUntilQuiet();
	await office.passUntilQuiet();
	const rows = await office.db.entries.bulkGet(ids);
	expect(rows.map((row) => row?.title)).toEqual(titles);
	expect((await office.db.entries.bulkGet(more)).every((row) => row !== undefined)).toBe(true);
	expect(await office.db.entries.count()).toBe(ids.length + more.length);
	expect(await office.db.attachments.count()).toBe(ids.length / 5);
	expect(await street.unsent()).toBe(0);
	expect(await findings()).toEqual([]);
});

// The file system says it here, while a photo is written; what that leaves on the disk: tests/server/filesFull.
it('keeps photos that find no room, and sends the words meanwhile', async ({ skip, onTestFinished }) => {
	const disk = smallDisk(ward.server, '64k');
	skip(disk.missing !== '', `a full disk needs the right to mount a file system: ${disk.missing}`);
	onTestFinished(() => disk.release());
	const street = await ward.phone('minh');
	const office = await ward.phone('office');
	const id = await logDeed(
		street,
		ward,
		'Ba ảnh lớn',
		[1, 2, 3].map(() => photoBytes(30_000))
	);
	for (let time = 0; time < 2; time += 1) {
		expect(await street.pass()).toMatchObject({ ok: false, error: { code: 'server.full' } });
		const waiting = await street.db.outbox.where('status').notEqual('sent').toArray();
		expect(waiting.map(({ collection, status }) => `${collection} ${status}`)).toEqual(
			Array<string>(3).fill('attachments waiting')
		);
	}
	await office.passUntilQuiet();
	expect(await office.db.entries.get(id)).toMatchObject({ title: 'Ba ảnh lớn' });
	expect(await office.db.attachments.where('record').equals(id).count()).toBe(0);

	disk.resize('1m');
	await street.passUntilQuiet();
	await office.passUntilQuiet();
	expect(await street.unsent()).toBe(0);
	expect(await office.db.attachments.where('record').equals(id).count()).toBe(3);
});
