import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { attestEntry } from '../../src/lib/store/entries/decideEntry';
import { say } from '../support/say';
import { logDeed, photoBytes } from './support/logging';
import { startWard, type Ward } from './support/ward';

let ward: Ward;
let folder: string;
beforeAll(async () => {
	ward = await startWard();
	folder = mkdtempSync(join(tmpdir(), 'sotd-backup-'));
});
afterAll(async () => {
	await ward.server.stop();
	rmSync(folder, { recursive: true, force: true });
});

it('after `npm run restore` the phones bring what is newer than the backup, photos too, and nothing twice', async () => {
	const street = await ward.phone('minh');
	const head = await ward.phone('head');
	const older = await logDeed(street, ward, 'Trước bản sao lưu', [photoBytes()]);
	await street.passUntilQuiet();
	const backup = await say('backup', ward.server.dataDir, folder, 'monday.tar');
	expect(backup).toMatchObject({ code: 0 });

	const newer = await logDeed(street, ward, 'Sau bản sao lưu', [photoBytes(), photoBytes()]);
	await street.passUntilQuiet();
	await head.passUntilQuiet();
	for (const id of [older, newer]) expect(await attestEntry(head.store, id)).toMatchObject({ ok: true });
	await head.passUntilQuiet();
	await street.passUntilQuiet();
	const never = await logDeed(street, ward, 'Chưa gửi bao giờ', [photoBytes()]);

	const served = await say('restore', ward.server.dataDir, folder, 'monday.tar');
	expect(served.code).not.toBe(0);
	expect(served.text).toContain('is being served');
	await ward.server.kill();
	expect(await say('restore', ward.server.dataDir, folder, 'monday.tar')).toMatchObject({ code: 0 });
	await ward.server.restart();

	// Whoever comes first: the author brings the deed, then the head's word on it finds it again.
	for (const phone of [street, head, street]) await phone.passUntilQuiet();
	const office = await ward.phone('office');
	const titles = (await office.db.entries.toArray()).map(({ title }) => title).sort();
	expect(titles).toEqual(['Chưa gửi bao giờ', 'Sau bản sao lưu', 'Trước bản sao lưu']);
	expect(await office.db.attachments.where('record').anyOf([older, newer, never]).count()).toBe(4);
	expect(await street.unsent()).toBe(0);
	// The head's words on both hold: what was read is what stands there again.
	for (const id of [older, newer])
		expect(await office.db.entries.get(id)).toMatchObject({ state: 'attested' });
	expect(await head.unsent()).toBe(0);
	const audit = await say('audit', ward.server.dataDir, folder);
	expect(audit.text).toMatch(/Log: \d+ rows/);
	// The accounts of a test ward were put in underneath; everything else is as the changes made it.
	expect(
		audit.text.split('\n').filter((line) => line.startsWith('✗') && !/users\/| findings\. /.test(line))
	).toEqual([]);
});
