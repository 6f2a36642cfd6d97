import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Cursor } from '../../src/lib/domain/changes/protocol';
import type { DeviceReport } from '../../src/lib/domain/devices/heartbeat';
import { executeInside } from '../support/inside';
import type { Phone } from '../support/phone';
import { say } from '../support/say';
import { deed, startWard, type TestWard } from '../support/ward';

let ward: TestWard;
let folder: string;
/** a copy of the ward, to be spoiled */
let dataDir: string;
let seen: Cursor;
let copies = 0;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'sotd-audit-'));
	ward = await startWard();
	const { minh, lan, hoa } = ward.phones;
	await minh.push(deed('minh'));
	seen = (await minh.pullAll()).cursor;
	for (const phone of [minh, lan]) await tell(phone, { head: seen });
	await tell(hoa, { lostHead: { seq: 9_999, hash: 'e'.repeat(64) } });
});
afterAll(async () => {
	await ward.stop();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
	copies += 1;
	dataDir = join(folder, `copy${copies}`);
	const file = `${dataDir}.tar`;
	expect((await say('backup', ward.server.dataDir, folder, file)).code).toBe(0);
	expect((await say('restore', dataDir, folder, file)).code).toBe(0);
});

/** A phone's daily word, with the places of the log that it has seen. */
async function tell(phone: Phone, places: Partial<Pick<DeviceReport, 'head' | 'lostHead'>>): Promise<void> {
	const none = { seq: 0, hash: '' };
	const report = {
		...{ waiting: 0, parked: 0, drafts: 0, oldest: '', version: '1', fresh: false, clockOffset: null },
		...{ platform: 'android', persistence: 'kept', head: none, lostHead: none, ...places }
	} satisfies DeviceReport;
	const body = { nonce: 'nonce-of-a-test', server: ward.serverId, report, settled: [] };
	expect((await phone.ask('POST', '/api/sync/heartbeat', body)).status).toBe(200);
}

/** What an audit of the copy says. The test ward's accounts were put in underneath, which it names, and rightly. */
async function audit(): Promise<{ readonly text: string; readonly found: readonly string[] }> {
	const { text } = await say('audit', dataDir, folder);
	const lines = text.split('\n').filter((line) => line.startsWith('✗ ') && !/ findings\. /.test(line));
	return { text, found: lines.filter((line) => !/users\/a[a-z]+0+: /.test(line)) };
}

const bothPhones = () => {
	const { minh, lan } = ward.phones;
	return new RegExp(
		`✗ row ${seen.seq}, seen by the phone (${minh.device} of minh|${lan.device} of lan) \\(.*\\) and 1 more: `
	);
};

test('compares what phones told, without being handed anything', async () => {
	const { text, found } = await audit();
	expect(text).toContain('Phones that told what they had seen of it, compared: 2.');
	expect(found).toEqual([]);
});

test('a log whose end was cut off is named with the phones that saw it', async () => {
	executeInside(dataDir, 'DROP TRIGGER changes_kept', `DELETE FROM changes WHERE seq >= ${seen.seq}`);
	const cut = (await audit()).found.filter((line) => bothPhones().test(line));
	expect(cut).toHaveLength(1);
	expect(cut[0]).toContain('its newest rows were cut off');
});

test('a log that was written anew is named with the phones that saw another', async () => {
	const other = 'f'.repeat(64);
	executeInside(
		dataDir,
		'DROP TRIGGER changes_frozen',
		`UPDATE changes SET hash = '${other}' WHERE seq = ${seen.seq}`
	);
	const anew = (await audit()).found.filter((line) => bothPhones().test(line));
	expect(anew).toHaveLength(1);
	expect(anew[0]).toContain('it was written anew');
});

test('says that a phone saw a log which this one does not continue: no finding, for a backup may have been restored', async () => {
	const { text, found } = await audit();
	expect(text).toContain(
		`! 1 phone has seen a log that this one does not continue: up to 9999:${'e'.repeat(64)}`
	);
	expect(text).toContain(`the phone ${ward.phones.hoa.device} of hoa`);
	expect(found).toEqual([]);
});

test('reads a backup that was made before there were devices', async () => {
	executeInside(dataDir, 'DROP TABLE devices');
	const { text, found } = await audit();
	expect(text).toContain('compared: 0.');
	expect(found).toEqual([]);
});
