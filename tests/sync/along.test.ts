import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/lib/app/ids';
import { imageSize } from '../../src/lib/domain/attachments/imageSize';
import { addDays, dayOf } from '../../src/lib/domain/time';
import { fetchFile } from '../../src/lib/remote/fileApi';
import { alongState, type AlongState } from '../../src/lib/store/along/alongState';
import { readNote } from '../../src/lib/store/along/note';
import { planAlong } from '../../src/lib/store/along/planAlong';
import { heldFile } from '../../src/lib/store/heldFile';
import { saveAccount, savePerson } from '../../src/lib/store/saveRecord';
import { sha256Hex } from '../../src/lib/store/sha256';
import { takeAlong, type AlongEnd } from '../../src/lib/sync/takeAlong';
import { drawJpeg } from '../support/drawJpeg';
import type { Device } from './support/device';
import { byChance, faultyFetch, randomFrom } from './support/faults';
import { logDeed } from './support/logging';
import { startWard, type Ward } from './support/ward';

/*
 * The evidence of 50 nominees, two photos each, taken along from a real server: what lies on the device afterwards opens
 * without it.
 */
const NOMINEES = 50;
let ward: Ward;
let street: Device;

const photo = () => drawJpeg().buffer;

async function newPerson(name: string): Promise<string> {
	const boss = await ward.phone('boss');
	const terms = [
		{ unit: ward.units.desk ?? '', from: addDays(dayOf(new Date().toISOString()), -400), to: '' }
	];
	const id = newId();
	expect(await savePerson(boss.store, id, { name, position: '', category: 'staff', terms })).toMatchObject({
		ok: true
	});
	await boss.passUntilQuiet();
	await street.pass();
	return id;
}

const deedAbout = (subject: string, name: string, pictures: readonly ArrayBuffer[]) =>
	logDeed(street, ward, `Việc tốt của ${name}`, pictures, { subject, subjectName: name });

const planOf = ({ db, store }: Device) => planAlong(db, ward.campaign, store.correctedNow());
const stateOf = async (device: Device): Promise<AlongState> =>
	alongState(await planOf(device), await readNote(device.db, ward.campaign));

function take(device: Device, signal = new AbortController().signal): Promise<AlongEnd> {
	const { db, store, connection } = device;
	return takeAlong({
		...{ db, campaign: ward.campaign, signal, now: store.now, plan: () => planOf(device) },
		fetch: (id, thumb, one) => fetchFile(connection, id, thumb, one),
		refresh: async () => void (await device.pass()),
		progress: () => undefined,
		rest: () => sleep(5)
	});
}

const through = { isThrough: true, failed: [], problem: null };
const filesAsked = ({ requests }: Device) =>
	requests.filter((path) => path.startsWith('/api/sync/files/')).length;

beforeAll(async () => {
	ward = await startWard();
	const boss = await ward.phone('boss');
	const terms = [
		{ unit: ward.units.desk ?? '', from: addDays(dayOf(new Date().toISOString()), -400), to: '' }
	];
	const people = Array.from({ length: NOMINEES }, (_, n) => ({ id: newId(), name: `Người thứ ${n + 1}` }));
	for (const { id, name } of people) {
		await savePerson(boss.store, id, { name, position: '', category: 'staff', terms });
	}
	await boss.passUntilQuiet();
	street = await ward.phone('minh');
	for (const { id, name } of people) await deedAbout(id, name, [photo(), photo()]);
	await street.passUntilQuiet();
});
afterAll(() => ward.server.stop());

it('takes along everything about 50 nominees, over a line that drops every fifth request', async () => {
	const tablet = await ward.phone('office');
	expect(await stateOf(tablet)).toMatchObject({ nominees: NOMINEES, files: 100, missing: { files: 100 } });
	tablet.fetch = faultyFetch(byChance(randomFrom(7), 0.2));
	const stop = new AbortController();
	const started = take(tablet, stop.signal);
	while ((await tablet.db.fileCache.count()) < 60) await sleep(5);
	stop.abort();
	expect(await started).toMatchObject({ isThrough: false, problem: null });
	const before = await tablet.db.fileCache.count();
	expect(await stateOf(tablet)).toMatchObject({ isTold: true, at: '', fresh: { files: 0 } });

	tablet.requests.length = 0;
	tablet.fetch = fetch;
	expect(await take(tablet)).toEqual(through);
	expect(filesAsked(tablet)).toBe(200 - before);
	expect(await stateOf(tablet)).toMatchObject({ taken: { files: 100 }, missing: { files: 0 }, onTheWay: 0 });

	tablet.fetch = () => Promise.reject(new TypeError('no network'));
	for (const file of await tablet.db.attachments.toArray()) {
		const whole = await heldFile(tablet.db, file.id, false);
		expect(await sha256Hex((await whole?.arrayBuffer()) ?? new ArrayBuffer(0))).toBe(file.sha256);
		const small = new Uint8Array((await (await heldFile(tablet.db, file.id, true))?.arrayBuffer()) ?? []);
		expect(imageSize(small)).toEqual({ width: 240, height: 180 });
	}
});

describe('afterwards', () => {
	it('notices what arrives at the server, and fetches nothing twice', async () => {
		const tablet = await ward.phone('office');
		expect(await take(tablet)).toEqual(through);
		await deedAbout(await newPerson('Người mới'), 'Người mới', [photo()]);
		// The words arrive, the photo does not yet.
		street.fetch = faultyFetch((url) => (url.endsWith('/api/sync/files') ? 'dropBefore' : null));
		await street.pass();
		await tablet.pass();
		expect(await stateOf(tablet)).toMatchObject({ files: 101, fresh: { files: 0 }, onTheWay: 1 });
		street.fetch = fetch;
		await street.passUntilQuiet();
		await tablet.pass();
		expect(await stateOf(tablet)).toMatchObject({ fresh: { files: 1 }, missing: { files: 1 }, onTheWay: 0 });
		tablet.requests.length = 0;
		expect(await take(tablet)).toEqual(through);
		expect(filesAsked(tablet)).toBe(2);
	});

	it('what a restored server no longer has is named, and the rest comes', async () => {
		const tablet = await ward.phone('office');
		const victim = (await tablet.db.attachments.toArray())[0]?.id ?? '';
		removeFromDisk(victim);
		expect(await take(tablet)).toEqual({ ...through, failed: [{ id: victim, code: 'file.missing' }] });
		expect(await stateOf(tablet)).toMatchObject({
			...{ missing: { files: 1 }, failed: [{ code: 'file.missing', n: 1 }] }
		});
	});

	it('goes from the device with the right to read it', async () => {
		const head = await ward.phone('head');
		await take(head);
		expect(await head.db.fileCache.count()).toBeGreaterThanOrEqual(200);
		await setRoles('head', ['reporter']);
		await head.pass();
		await head.pass();
		expect(await head.db.fileCache.count()).toBe(0);
		expect(await stateOf(head)).toMatchObject({ files: 0, taken: { files: 0 } });
	});
});

function removeFromDisk(id: string): void {
	const storage = join(ward.server.dataDir, 'storage');
	const folders = readdirSync(storage, { recursive: true, encoding: 'utf8' });
	const folder = folders.find((name) => name.endsWith(id) && statSync(join(storage, name)).isDirectory());
	expect(folder).toBeDefined();
	rmSync(join(storage, folder ?? ''), { recursive: true });
}

async function setRoles(username: string, roles: readonly ('reporter' | 'unitHead')[]): Promise<void> {
	const boss = await ward.phone('boss');
	const account = await boss.db.users.filter((row) => row.username === username).first();
	expect(await saveAccount(boss.store, account?.id ?? '', { roles: [...roles] })).toMatchObject({ ok: true });
	await boss.passUntilQuiet();
}
