import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEVICE_HEADER, PROTOCOL_HEADER } from '../../src/lib/domain/changes/protocol';
import {
	devicesResponse,
	heartbeatResponse,
	type Device,
	type HeartbeatResponse
} from '../../src/lib/domain/devices/answers';
import type { DeviceReport } from '../../src/lib/domain/devices/heartbeat';
import { DEVICES_PER_ACCOUNT } from '../../src/lib/domain/devices/keeping';
import { addMilliseconds, DAY_MS } from '../../src/lib/domain/time';
import { idOf, NOW } from '../../src/lib/domain/ward.fixture';
import type { Answer } from '../support/http';
import { executeInside, queryInside } from '../support/inside';
import type { Phone } from '../support/phone';
import { changed, deed, startWard, type AccountName, type TestWard } from '../support/ward';

let ward: TestWard;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.stop());
beforeEach(() => executeInside(ward.server.dataDir, 'DELETE FROM devices'));

const NONCE = 'nonce-of-a-test';
const NONE = { seq: 0, hash: '' };
const after = (days: number) => addMilliseconds(NOW, days * DAY_MS);
const report = (parts: Partial<DeviceReport> = {}): DeviceReport => ({
	waiting: 0,
	parked: 0,
	drafts: 0,
	oldest: '',
	version: '1.0',
	platform: 'android',
	persistence: 'kept',
	fresh: false,
	head: NONE,
	lostHead: NONE,
	clockOffset: 0,
	...parts
});
const request = (parts: Partial<DeviceReport> = {}, settled: readonly string[] = []) => ({
	nonce: NONCE,
	server: ward.serverId,
	report: report(parts),
	settled
});
const HOLDING = { waiting: 14, oldest: after(-9) };

async function beat(
	phone: Phone,
	parts: Partial<DeviceReport> = {},
	settled: readonly string[] = [],
	now = NOW
): Promise<HeartbeatResponse> {
	phone.now = now;
	const answer = await phone.ask('POST', '/api/sync/heartbeat', request(parts, settled));
	phone.now = NOW;
	const parsed = heartbeatResponse.safeParse(answer.body);
	if (answer.status !== 200 || !parsed.success) throw new Error(`${answer.status} ${answer.text}`);
	return parsed.data;
}

const listed = (phone: Phone, server = ward.serverId): Promise<Answer> =>
	phone.ask('GET', `/api/sync/devices?nonce=${NONCE}&server=${server}`);

async function devices(): Promise<readonly Device[]> {
	const answer = await listed(ward.phones.admin);
	return devicesResponse.parse(answer.body).devices;
}

describe('a heartbeat', () => {
	test('is proven like every other answer, and kept under the account and the device', async () => {
		const { minh } = ward.phones;
		expect(await beat(minh, HOLDING)).toEqual({
			nonce: NONCE,
			server: ward.serverId,
			account: idOf('aminh'),
			now: NOW,
			leftBehind: []
		});
		expect(await devices()).toEqual([
			{
				device: minh.device,
				account: idOf('aminh'),
				name: 'minh',
				disabled: false,
				...report(HOLDING),
				head: undefined,
				lostHead: undefined,
				clockOffset: undefined,
				firstContact: NOW,
				lastContact: NOW,
				settledAt: ''
			}
		]);
	});

	test('writes over the last one of the same device, and remembers the first contact', async () => {
		const { minh } = ward.phones;
		await beat(minh, { ...HOLDING, fresh: true });
		await beat(minh, { version: '1.1' }, [], after(1));
		expect(await devices()).toMatchObject([
			{ version: '1.1', waiting: 0, oldest: '', fresh: true, firstContact: NOW, lastContact: after(1) }
		]);
	});

	test('stands outside the log: nobody’s cursor moves, and no pull brings it', async () => {
		const { minh, admin } = ward.phones;
		const before = await admin.pullAll();
		await beat(minh, HOLDING);
		await beat(admin);
		const next = await admin.pull(before.cursor, before.stamp);
		expect(next).toMatchObject({
			answer: 'fits',
			records: [],
			gone: [],
			cursor: before.cursor,
			head: before.head
		});
		expect(JSON.stringify(await admin.pullAll())).not.toContain(minh.device);
		const change = changed('devices' as never, idOf('row'), 0, { waiting: 0 });
		expect(await admin.push(change)).toMatchObject([{ outcome: 'refused' }]);
		expect((await devices()).find(({ account }) => account === idOf('aminh'))?.waiting).toBe(14);
	});

	test('under the device id of another account has a row of its own', async () => {
		const { minh } = ward.phones;
		await beat(minh, HOLDING);
		const forger = await ward.phone('lan', minh.device);
		await beat(forger, { version: 'forged' });
		// Nor does another account's word count that it need not be waited for.
		await beat(await ward.phone('lan'), {}, [minh.device]);
		const rows = await devices();
		expect(rows.map(({ account, device, waiting }) => [account, device, waiting])).toEqual([
			[idOf('alan'), ward.phones.lan.device, 0],
			[idOf('alan'), minh.device, 0],
			[idOf('aminh'), minh.device, 14]
		]);
		expect(rows.find(({ account }) => account === idOf('aminh'))?.settledAt).toBe('');
	});

	test('never looks younger than it is, nor older than the server', async () => {
		await beat(ward.phones.minh, { waiting: 1, oldest: after(400) });
		expect((await devices())[0]?.oldest).toBe(NOW);
	});

	test.each<[string, (body: ReturnType<typeof request>) => unknown, number, string]>([
		['another server', (body) => ({ ...body, server: 'somebodyelse000' }), 409, 'server.other'],
		['no report', ({ report: _, ...body }) => body, 400, 'request.shape'],
		[
			'a negative count',
			(body) => ({ ...body, report: { ...body.report, waiting: -1 } }),
			400,
			'request.shape'
		],
		['half an item', (body) => ({ ...body, report: { ...body.report, parked: 0.5 } }), 400, 'request.shape'],
		[
			'a count that is a text',
			(body) => ({ ...body, report: { ...body.report, drafts: '1' } }),
			400,
			'request.shape'
		],
		[
			'a long version',
			(body) => ({ ...body, report: { ...body.report, version: 'x'.repeat(61) } }),
			400,
			'request.shape'
		],
		[
			'a place that is none',
			(body) => ({ ...body, report: { ...body.report, head: { seq: 1e300, hash: 'g' } } }),
			400,
			'request.shape'
		],
		['many settled', (body) => ({ ...body, settled: Array(21).fill(idOf('x')) }), 400, 'request.shape'],
		['a body that is too big', (body) => ({ ...body, more: 'x'.repeat(9_000) }), 413, 'request.tooLarge'],
		['no JSON', () => '<html>', 400, 'request.shape'],
		['nothing', () => null, 400, 'request.shape'],
		['a deep nest', () => nested(4_000), 400, 'request.shape']
	])('%s is refused and leaves nothing', async (_, spoil, status, code) => {
		const answer = await ward.phones.minh.ask('POST', '/api/sync/heartbeat', spoil(request()));
		expect(answer.status).toBe(status);
		expect(answer.body).toMatchObject({ refused: true, code });
		expect(await devices()).toEqual([]);
	});

	test.each([
		['no device', { [DEVICE_HEADER]: '' }, 400, 'request.shape'],
		['a device that is no id', { [DEVICE_HEADER]: "x'; DROP TABLE" }, 400, 'request.shape'],
		['an old protocol', { [PROTOCOL_HEADER]: '0' }, 426, 'protocol.unsupported']
	])('%s is refused', async (_, headers, status, code) => {
		const answer = await ward.phones.minh.ask('POST', '/api/sync/heartbeat', request(), headers);
		expect(answer.status).toBe(status);
		expect(answer.body).toMatchObject({ refused: true, code });
	});

	test('of a disabled account is refused; what was known of its phone stays, marked', async () => {
		const { voice, admin } = ward.phones;
		await beat(voice, HOLDING);
		const account = idOf('avoice');
		const rev = async () =>
			(await admin.pullAll()).records.find(({ record }) => record.id === account)?.record.rev;
		await admin.push(changed('users', account, Number(await rev()), { disabled: true }));
		const answer = await voice.ask('POST', '/api/sync/heartbeat', request());
		expect(answer.status).toBe(401);
		expect(await devices()).toMatchObject([{ account, disabled: true, waiting: 14 }]);
		executeInside(ward.server.dataDir, `UPDATE devices SET account = 'goneaccount0000'`);
		expect(await devices()).toMatchObject([{ name: '', disabled: false, waiting: 14 }]);
	});

	test('keeps a small number of devices an account, first those that hold something', async () => {
		const holding = await ward.phone('minh', idOf('holding'));
		await beat(holding, HOLDING, [], after(-80));
		for (let n = 0; n < DEVICES_PER_ACCOUNT + 5; n += 1) {
			await beat(await ward.phone('minh', idOf(`made${n}x`)), {}, [], after(n / 100));
		}
		const rows = await devices();
		expect(rows).toHaveLength(DEVICES_PER_ACCOUNT);
		expect(rows.some(({ device }) => device === holding.device)).toBe(true);
		expect(rows.some(({ device }) => device === idOf('made0x'))).toBe(false);
	});

	test('lets go of what held nothing and was silent for a season', async () => {
		await beat(await ward.phone('minh', idOf('nothing')), {}, [], after(-91));
		await beat(await ward.phone('minh', idOf('work')), HOLDING, [], after(-91));
		await beat(await ward.phone('lan', idOf('others')), {}, [], after(-91));
		await beat(ward.phones.minh);
		expect((await devices()).map(({ device }) => device).sort()).toEqual(
			[ward.phones.minh.device, idOf('others'), idOf('work')].sort()
		);
	});
});

describe('an emptied phone', () => {
	const old = () => ward.phone('minh', idOf('oldphone'));
	const fresh = () => ward.phone('minh', idOf('newphone'));

	test('is told to its person and to the administrator; nobody else hears of it', async () => {
		await beat(await old(), HOLDING, [], after(-1));
		const told = await beat(await fresh(), { fresh: true });
		expect(told.leftBehind).toEqual([
			{
				device: idOf('oldphone'),
				platform: 'android',
				lastContact: after(-1),
				waiting: 14,
				parked: 0,
				drafts: 0,
				oldest: after(-9)
			}
		]);
		expect(told.alarms).toBeUndefined();
		expect((await beat(ward.phones.lan)).leftBehind).toEqual([]);
		const admin = await beat(ward.phones.admin);
		expect(admin).toMatchObject({ leftBehind: [], alarms: 1 });
	});

	test('that comes back and sends ends the alarm on both sides', async () => {
		await beat(await old(), HOLDING, [], after(-1));
		await beat(await fresh(), { fresh: true });
		await beat(await old(), {}, [], after(1));
		expect((await beat(await fresh(), {}, [], after(1))).leftBehind).toEqual([]);
		expect((await beat(ward.phones.admin, {}, [], after(1))).alarms).toBe(0);
	});

	test('that its person has given up is no alarm, until it speaks again', async () => {
		await beat(await old(), HOLDING, [], after(-1));
		await beat(await fresh(), { fresh: true });
		expect((await beat(await fresh(), {}, [idOf('oldphone')])).leftBehind).toEqual([]);
		expect((await beat(ward.phones.admin)).alarms).toBe(0);
		expect((await devices()).find(({ device }) => device === idOf('oldphone'))).toMatchObject({
			waiting: 14,
			settledAt: NOW
		});
		await beat(await old(), HOLDING, [], after(1));
		expect((await devices()).find(({ device }) => device === idOf('oldphone'))?.settledAt).toBe('');
	});

	test('cannot be declared by a phone about itself', async () => {
		const phone = await old();
		await beat(phone, HOLDING, [phone.device]);
		expect((await devices())[0]?.settledAt).toBe('');
	});
});

describe('the list of devices', () => {
	const NOBODY_ELSE: readonly AccountName[] = ['standing', 'chair', 'member', 'blochead', 'minh', 'typist'];
	test.each(NOBODY_ELSE)('%s does not read it', async (name) => {
		const answer = await listed(ward.phones[name]);
		expect(answer.status).toBe(403);
		expect(answer.body).toMatchObject({ refused: true, code: 'access.roleMissing' });
	});

	test('is of this server alone, and holds no evidence', async () => {
		await beat(ward.phones.minh, HOLDING);
		expect((await listed(ward.phones.admin, 'somebodyelse000')).status).toBe(409);
		const answer = await listed(ward.phones.admin);
		expect(answer.text).not.toMatch(/hash|head|token|password|phone"/i);
	});

	test('of 500 phones comes in one small answer', async () => {
		executeInside(
			ward.server.dataDir,
			`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
			INSERT INTO devices (account, device, version, platform, persistence, fresh, "firstContact", "lastContact",
				waiting, parked, drafts, oldest, "clockOffset", "settledAt", "headSeq", "headHash")
			SELECT '${idOf('alan')}', printf('d%014d', i), '1.0', 'android', 'kept', 0, '${after(-30)}', '${after(-5)}',
				i % 7, 0, 0, '${after(-9)}', 'null', '', 0, '' FROM n`
		);
		const answer = await ward.phones.admin.ask(
			'GET',
			`/api/sync/devices?nonce=${NONCE}&server=${ward.serverId}`,
			undefined,
			{ 'Accept-Encoding': 'gzip' }
		);
		expect(devicesResponse.parse(answer.body).devices).toHaveLength(500);
		expect(answer.headers.get('Content-Encoding')).toBe('gzip');
		expect((await beat(ward.phones.admin)).alarms).toBe(500 - Math.floor(500 / 7));
	});
});

describe('the newest place of the log that a phone has seen', () => {
	const kept = () =>
		queryInside<{ readonly seq: number; readonly hash: string; readonly lost: number }>(
			ward.server.dataDir,
			`SELECT json_object('seq', "headSeq", 'hash', "headHash", 'lost', "lostSeq") AS item FROM devices`
		)[0];

	test('is kept where the log bears it out, and never goes back', async () => {
		const { minh } = ward.phones;
		const older = (await minh.pullAll()).cursor;
		await minh.push(deed('minh'));
		const newer = (await minh.pullAll()).cursor;
		await beat(minh, { head: newer });
		expect(kept()).toMatchObject(newer);
		for (const head of [older, NONE, { ...newer, seq: newer.seq + 1 }, { ...newer, hash: 'f'.repeat(64) }]) {
			await beat(minh, { head });
			expect(kept()).toMatchObject(newer);
		}
	});

	test('that a phone lost is kept with it', async () => {
		await beat(ward.phones.minh, { lostHead: { seq: 9_999, hash: 'e'.repeat(64) } });
		await beat(ward.phones.minh);
		expect(kept()).toMatchObject({ seq: 0, lost: 9_999 });
	});
});

function nested(levels: number): unknown {
	let value: unknown = 1;
	for (let n = 0; n < levels; n += 1) value = [value];
	return value;
}
