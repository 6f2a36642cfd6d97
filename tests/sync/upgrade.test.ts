import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actor, idOf } from '../../src/lib/domain/ward.fixture';
import { createSyncApi } from '../../src/lib/remote/syncApi';
import type { StoreContext } from '../../src/lib/store/context';
import { databaseName, LocalDatabase } from '../../src/lib/store/database';
import { submitDraft } from '../../src/lib/store/entries/submitDraft';
import { retryParked } from '../../src/lib/store/parked';
import { CAMPAIGN, NOON } from '../../src/lib/store/ward.fixture';
import { syncPass } from '../../src/lib/sync/pass';
import { fixturesOf } from '../support/databases/fixtures';
import { writeRaw } from '../support/databases/raw';
import { newId, startWard, type TestWard } from '../support/ward';

describe.each(fixturesOf('local'))('a phone that comes back with version $version', ({ raw }) => {
	let ward: TestWard;
	let db: LocalDatabase;
	let context: StoreContext;
	beforeAll(async () => {
		ward = await startWard();
		const name = databaseName(ward.serverId, idOf('alan'));
		await writeRaw(name, raw);
		db = new LocalDatabase(name);
		context = {
			db,
			actor: actor('lan', 'reporter'),
			now: () => NOON,
			correctedNow: () => NOON,
			newId,
			changed: () => undefined
		};
	});
	afterAll(async () => {
		await ward.stop();
		await db.delete();
	});

	const pass = () =>
		syncPass({
			db,
			api: createSyncApi(
				{
					base: ward.server.url,
					token: () => ward.phones.lan.token,
					device: () => idOf('olddevice'),
					headers: () => ({ 'X-Sample-Now': NOON }),
					fetch
				},
				newId
			),
			expected: { server: ward.serverId, account: idOf('alan') },
			now: () => Date.parse(NOON),
			renewed: () => Promise.resolve(),
			mayCarryFiles: () => Promise.resolve(true),
			pause: () => Promise.resolve(),
			progress: () => undefined
		});
	const statusOf = async (id: string) =>
		(await db.outbox.filter((item) => item.id === idOf(id)).first())?.status;
	const atServer = async () => {
		const { records } = await ward.phones.standing.pullAll();
		return records.map(({ record }) => record);
	};

	test('sends what waited, the photo with it, and leaves parked what was parked', async () => {
		expect(await pass()).toMatchObject({ ok: true });
		expect(await Promise.all(['waiting', 'waitingphoto', 'refused', 'clashing'].map(statusOf))).toEqual([
			'sent',
			'sent',
			'refused',
			'conflict'
		]);
		const [entry, photo] = ['waiting', 'waitingphoto'].map(idOf);
		const held = await db.files.get(photo ?? '');
		const sum = createHash('sha256').update(new Uint8Array(held?.bytes ?? new ArrayBuffer(0)));
		const records = await atServer();
		expect(records.filter(({ id }) => id === entry)).toMatchObject([{ title: 'Việc waiting' }]);
		expect(records.filter(({ id }) => id === photo)).toMatchObject([{ sha256: sum.digest('hex') }]);
	});

	test('sends the refused one when the person asks, and its photo after it', async () => {
		const parked = await db.outbox.where('status').equals('refused').first();
		await retryParked(context, parked?.changeId ?? '');
		await pass();
		expect(await Promise.all(['refused', 'refusedphoto'].map(statusOf))).toEqual(['sent', 'sent']);
	});

	test('goes on with the unfinished draft and sends it', async () => {
		expect(await submitDraft(context, idOf('writing'))).toMatchObject({ ok: true });
		expect(await pass()).toMatchObject({ ok: true });
		const records = await atServer();
		expect(records.find(({ id }) => id === idOf('writing'))).toMatchObject({
			campaign: CAMPAIGN,
			title: 'Đang viết dở, chưa gửi',
			attachments: [{ id: idOf('writingphoto'), caption: 'Trước cổng nhà văn hóa' }]
		});
		expect(records.some(({ id }) => id === idOf('writingphoto'))).toBe(true);
	});
});
