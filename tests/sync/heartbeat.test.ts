import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { newId } from '../../src/lib/app/ids';
import { readDevices } from '../../src/lib/app/readDevices';
import type { Device as WardDevice } from '../../src/lib/domain/devices/answers';
import { addMilliseconds, DAY_MS, dayOf } from '../../src/lib/domain/time';
import { createSyncApi } from '../../src/lib/remote/syncApi';
import { readMeta, writeMeta, type Meta } from '../../src/lib/store/meta';
import { dropParked } from '../../src/lib/store/parked';
import { settleDevice } from '../../src/lib/store/settleDevice';
import { SyncEngine } from '../../src/lib/sync/engine';
import { createHeartbeat, type Heartbeat } from '../../src/lib/sync/heartbeat';
import { executeInside, queryInside } from '../support/inside';
import type { Device } from './support/device';
import { faultyFetch, type Fault } from './support/faults';
import { logDeed, photoBytes } from './support/logging';
import { startWard, type Ward } from './support/ward';

let ward: Ward;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.server.stop());
// Every test has phones of its own; those of others would be told of.
beforeEach(() => executeInside(ward.server.dataDir, 'DELETE FROM devices'));

const BEAT = '/api/sync/heartbeat';

/** A phone with the real engine and its heartbeat; photos may wait for Wi-Fi. */
class Handset {
	wifi = true;
	problem: string | null = null;
	#said: Promise<void>[] = [];
	readonly #engine: SyncEngine;

	constructor(readonly device: Device) {
		const api = createSyncApi(device.connection, newId);
		const expected = { server: device.server, account: device.actor.account };
		const now = () => Date.now() + device.clockAhead;
		const about = async () => ({ version: 'test', platform: 'android', persistence: 'kept' }) as const;
		const heartbeat = createHeartbeat({
			...{ db: device.db, api, expected, now, about, editsPlans: () => true }
		});
		const noted: Heartbeat = {
			before: (signal) => this.#note(heartbeat.before(signal)),
			after: (well, signal) => this.#note(heartbeat.after(well, signal))
		};
		this.#engine = new SyncEngine({
			pass: {
				db: device.db,
				api,
				expected,
				now,
				renewed: async (token) => void (device.token = token),
				mayCarryFiles: async () => this.wifi
			},
			heartbeat: noted,
			lockName: 'sync',
			locks: undefined,
			random: Math.random,
			// The tests ask for every pass themselves.
			timers: { set: () => 0, clear: () => undefined },
			onState: ({ problem }) => (this.problem = problem?.code ?? null)
		});
	}

	/** A phone on which the account has just signed in for the first time, or again after it was emptied. */
	static async fresh(username: string): Promise<Handset> {
		const handset = new Handset(await ward.phone(username));
		// At noon, so that no day ends while a test runs; the pass lets the phone learn how far its clock is off.
		const noon = Date.parse(`${dayOf(new Date().toISOString())}T05:00:00.000Z`);
		handset.later(noon - Date.now());
		await handset.device.passUntilQuiet();
		await writeMeta(handset.device.db, { isFresh: true });
		return handset;
	}

	/** The phone's clock moves on. */
	later(ms: number): void {
		this.device.clockAhead += ms;
	}

	#note(said: Promise<void>): Promise<void> {
		this.#said.push(said);
		return said;
	}

	/** A pass and what was said along with it. @returns how many heartbeats were asked for */
	async pass(): Promise<number> {
		this.device.requests.length = 0;
		await this.wake();
		await Promise.all(this.#said.splice(0));
		return this.device.requests.filter((path) => path === BEAT).length;
	}

	/** A pass alone. */
	wake(): Promise<void> {
		return this.#engine.wake();
	}

	meta<K extends keyof Meta>(key: K): Promise<Meta[K]> {
		return readMeta(this.device.db, key);
	}

	stop(): void {
		this.#engine.stop();
	}
}

async function wardSees(): Promise<{ readonly rows: readonly WardDevice[]; readonly alarms: number }> {
	const boss = await ward.phone('boss');
	const expected = { server: boss.server, account: boss.actor.account };
	expect(await readDevices(boss.db, boss.connection, expected)).toEqual({ ok: true, value: true });
	const read = await readMeta(boss.db, 'devicesRead');
	return { rows: read?.devices ?? [], alarms: await readMeta(boss.db, 'deviceAlarms') };
}

const rowOf = async ({ device }: Handset) => (await wardSees()).rows.find((row) => row.device === device.id);

it('speaks once a day, whatever happens on that day', async () => {
	const street = await Handset.fresh('minh');
	expect(await street.pass()).toBe(1);
	for (let n = 0; n < 4; n += 1) {
		await logDeed(street.device, ward, `Việc ${n}`);
		expect(await street.pass()).toBe(0);
		street.later(1_000);
	}
	for (let day = 1; day <= 5; day += 1) {
		street.later(DAY_MS);
		expect(await street.pass()).toBe(1);
		expect(await street.pass()).toBe(0);
	}
	street.stop();
});

it('tells what it holds, and takes that back when it has arrived', async () => {
	const street = await Handset.fresh('minh');
	street.wifi = false;
	await logDeed(street.device, ward, 'Ảnh chờ Wi-Fi', [photoBytes(), photoBytes()]);
	expect(await street.pass()).toBe(1);
	expect(await rowOf(street)).toMatchObject({ waiting: 2, parked: 0, drafts: 0, fresh: true });
	expect((await rowOf(street))?.oldest).not.toBe('');
	street.wifi = true;
	expect(await street.pass()).toBe(1);
	expect(await rowOf(street)).toMatchObject({ waiting: 0, oldest: '', fresh: true });
	street.stop();
});

it('tells a refused change, and takes it back when its person has dropped it', async () => {
	const street = await Handset.fresh('lan');
	await logDeed(street.device, ward, 'Ảnh hỏng', [photoBytes()]);
	const [file] = await street.device.db.files.toArray();
	await street.device.db.files.update(file?.id ?? '', { bytes: photoBytes() });
	await street.pass();
	expect(await rowOf(street)).toMatchObject({ waiting: 0, parked: 1 });
	const [parked] = await street.device.db.outbox.where('status').equals('refused').toArray();
	await dropParked(street.device.store, parked?.changeId ?? '');
	expect(await street.pass()).toBe(1);
	expect(await rowOf(street)).toMatchObject({ parked: 0 });
	street.stop();
});

it('tells a backlog before it moves, for the way may be its last', async () => {
	const street = await Handset.fresh('minh');
	await logDeed(street.device, ward, 'Một tuần không có sóng', [photoBytes()]);
	await street.device.db.outbox.toCollection().modify((item: { capturedAt: string }) => {
		item.capturedAt = addMilliseconds(item.capturedAt, -7 * DAY_MS);
	});
	// Everything but the heartbeat is cut off: the phone goes under in the first minute.
	street.device.fetch = faultyFetch((url) => (url.includes(BEAT) ? null : 'dropBefore'));
	expect(await street.pass()).toBe(1);
	expect(street.problem).toBe('network.unreachable');
	expect(await rowOf(street)).toMatchObject({ waiting: 2 });
	street.stop();
});

it('counts a pass whose photos were cut off as a contact', async () => {
	const street = await Handset.fresh('minh');
	await logDeed(street.device, ward, 'Mạng yếu', [photoBytes()]);
	street.device.fetch = faultyFetch((url) => (url.endsWith('/api/sync/files') ? 'dropBefore' : null));
	expect(await street.pass()).toBe(1);
	expect(street.problem).toBe('network.unreachable');
	expect(await rowOf(street)).toMatchObject({ waiting: 1 });
	street.stop();
});

it('an emptied phone is noticed by both sides, until its work arrives', async () => {
	const street = await Handset.fresh('minh');
	street.wifi = false;
	await logDeed(street.device, ward, 'Chỉ trên máy cũ', [photoBytes(), photoBytes(), photoBytes()]);
	await street.pass();
	expect((await wardSees()).alarms).toBe(0);

	const emptied = await Handset.fresh('minh');
	await emptied.pass();
	expect(await emptied.meta('leftBehind')).toMatchObject([{ device: street.device.id, waiting: 3 }]);
	expect((await wardSees()).alarms).toBe(1);
	// The administrator's phone hears of it without asking for the list.
	const boss = await Handset.fresh('boss');
	await boss.pass();
	expect(await boss.meta('deviceAlarms')).toBe(1);

	street.wifi = true;
	expect(await street.pass()).toBe(1);
	expect((await wardSees()).alarms).toBe(0);
	// Told within the hour, and not at every pass until then.
	expect(await emptied.pass()).toBe(0);
	emptied.later(3_600_000);
	await emptied.pass();
	expect(await emptied.meta('leftBehind')).toEqual([]);
	for (const handset of [street, emptied, boss]) handset.stop();
});

it('a phone that its person has given up stays given up on both sides', async () => {
	const street = await Handset.fresh('lan');
	street.wifi = false;
	await logDeed(street.device, ward, 'Máy rơi xuống kênh', [photoBytes()]);
	await street.pass();
	const emptied = await Handset.fresh('lan');
	await emptied.pass();
	expect(await emptied.meta('leftBehind')).toHaveLength(1);
	expect((await wardSees()).alarms).toBe(1);

	await settleDevice(emptied.device.db, street.device.id);
	expect(await emptied.meta('leftBehind')).toEqual([]);
	expect(await emptied.pass()).toBe(1);
	expect(await emptied.meta('settledDevices')).toEqual([]);
	expect((await wardSees()).alarms).toBe(0);
	emptied.later(DAY_MS);
	expect(await emptied.pass()).toBe(1);
	expect(await emptied.meta('leftBehind')).toEqual([]);
	for (const handset of [street, emptied]) handset.stop();
});

const FAULTS: readonly Fault[] = ['dropBefore', 'dropAfter', 'error503', 'captive', 'truncated', 'doubled'];
it.each(FAULTS)('a heartbeat that meets %s fails no pass, and is made up for', async (fault) => {
	const street = await Handset.fresh('minh');
	street.device.fetch = faultyFetch((url) => (url.includes(BEAT) ? fault : null));
	await logDeed(street.device, ward, `Nhịp gặp ${fault}`);
	await street.pass();
	expect(street.problem).toBeNull();
	expect(await street.device.unsent()).toBe(0);
	if (fault !== 'doubled') expect(await street.meta('lastReport')).toBeNull();
	street.device.fetch = fetch;
	// A door that does not open is asked again after an hour only.
	if (fault === 'captive' || fault === 'truncated') street.later(3_600_000);
	expect(await street.pass()).toBe(fault === 'doubled' ? 0 : 1);
	expect((await rowOf(street))?.fresh).toBe(true);
	expect((await wardSees()).rows.filter((row) => row.device === street.device.id)).toHaveLength(1);
	street.stop();
});

it('a server without that door does no harm, and is not asked at every pass', async () => {
	const street = await Handset.fresh('minh');
	const body = JSON.stringify({ status: 404, message: 'Not found.', data: {} });
	street.device.fetch = async (input, init) =>
		String(input).includes(BEAT) ? new Response(body, { status: 404 }) : fetch(input, init);
	await logDeed(street.device, ward, 'Máy chủ bản cũ');
	expect(await street.pass()).toBe(1);
	expect(street.problem).toBeNull();
	expect(await street.device.unsent()).toBe(0);
	expect(await street.pass()).toBe(0);
	street.later(3_600_000);
	expect(await street.pass()).toBe(1);
	street.stop();
});

it('a pass does not wait for a heartbeat that hangs', async () => {
	const street = await Handset.fresh('minh');
	let cut: (reason: Error) => void = () => undefined;
	const hanging = new Promise<Response>((_, reject) => (cut = reject));
	street.device.fetch = (input, init) => (String(input).includes(BEAT) ? hanging : fetch(input, init));
	await street.wake();
	await logDeed(street.device, ward, 'Trong lúc nhịp treo');
	await street.wake();
	expect(street.problem).toBeNull();
	expect(await street.device.unsent()).toBe(0);
	expect(street.device.requests.filter((path) => path === BEAT)).toHaveLength(1);
	cut(new TypeError('cut'));
	street.stop();
});

it('what a phone had seen of a log that was replaced reaches the server', async () => {
	const street = await Handset.fresh('minh');
	const lost = { seq: (await street.device.cursor()).seq, hash: 'f'.repeat(64) };
	await writeMeta(street.device.db, { cursor: lost });
	await street.pass();
	expect(await street.meta('lostHead')).toEqual(lost);
	const kept = queryInside<object>(
		ward.server.dataDir,
		`SELECT json_object('seq', "lostSeq", 'hash', "lostHash") AS item FROM devices
		WHERE device = '${street.device.id}'`
	);
	expect(kept).toEqual([lost]);
	street.stop();
});
