import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fail, ok } from '$lib/domain/result';
import { idOf } from '$lib/domain/ward.fixture';
import { cacheFile } from '$lib/store/fileCache';
import { databaseName, LocalDatabase } from '$lib/store/database';
import { DeviceDatabase } from '$lib/store/device';
import { addDraftFile, saveDraft } from '$lib/store/drafts';
import { draftOf, NOON, photo } from '$lib/store/ward.fixture';
import type { Gate } from './gate';
import { forgetDatabase, rescuable, rescue } from './rescue';

// The real derivation takes 210,000 rounds; which password fits is all that matters here.
vi.mock('./verifier', () => ({
	verifies: (verifier: { hash: ArrayBuffer }, password: string) =>
		Promise.resolve(new TextDecoder().decode(verifier.hash) === password)
}));

let isOnline = false;
const server = {
	signIn: (identity: string, password: string) => {
		if (!isOnline) return Promise.resolve(fail('network.unreachable'));
		const fits = ['lan', 'minh'].includes(identity) && password === `pass-${identity}`;
		const account = { account: idOf(`a${identity}`), server: 'here', username: identity };
		return Promise.resolve(fits ? ok(account) : fail('signIn.wrong'));
	}
} as unknown as Gate;

let device = '';
let number = 0;
beforeEach(async () => {
	isOnline = false;
	device = `device-${(number += 1)}`;
	const db = new DeviceDatabase(device);
	for (const username of ['lan', 'minh']) {
		const account = idOf(`a${username}`);
		const verifier = {
			salt: new ArrayBuffer(1),
			hash: new TextEncoder().encode(`pass-${username}`).buffer,
			rounds: 1
		};
		await db.accounts.put({
			...{ account, server: 'here', username, phone: '', name: username, person: '', roles: [] },
			...{ token: `token-${username}`, mustChange: false, verifier, triesLeft: 5, lastUsed: NOON }
		});
		const local = new LocalDatabase(databaseName('here', account));
		await saveDraft(local, draftOf(username, { title: `Của ${username}` }));
		await addDraftFile(local, idOf(username), photo(`p${username}`), NOON);
		await cacheFile(local, { id: 'theirs', type: '', bytes: new ArrayBuffer(3), keptAt: NOON });
		local.close();
	}
	db.close();
});

const accountOf = async (username: string) =>
	(await rescuable(device))?.find((one) => one.username === username) ?? null;
const textOf = async (answer: Awaited<ReturnType<typeof rescue>>) =>
	answer.ok ? answer.value.file.text() : '';

describe('a file of what cannot be opened', () => {
	test('holds everything of one person: drafts, photos byte for byte, in plain JSON', async () => {
		const answer = await rescue(await accountOf('lan'), '', 'pass-lan', server, device);
		expect(answer).toMatchObject({ ok: true, value: { files: 1, unread: 0, username: 'lan' } });
		const dump = JSON.parse(await textOf(answer)) as { stores: Record<string, Record<string, unknown>[]> };
		expect(dump.stores.drafts).toMatchObject([{ id: idOf('lan'), form: { title: 'Của lan' } }]);
		expect(dump.stores.files).toMatchObject([{ id: idOf('plan'), bytes: { $bytes: 'AQIDBA==' } }]);
		expect(dump.stores).not.toHaveProperty('fileCache');
	});

	test('holds nothing of anybody else: no draft, no name, no session, no verifier', async () => {
		const text = await textOf(await rescue(await accountOf('lan'), '', 'pass-lan', server, device));
		expect(text).toContain('Của lan');
		for (const secret of ['Của minh', 'aminh', 'token-', 'verifier', 'salt'])
			expect(text).not.toContain(secret);
	});

	test('is refused to whoever does not know the password, five times at most', async () => {
		const account = await accountOf('minh');
		for (let left = 4; left > 0; left -= 1) {
			const answer = await rescue(account, '', 'pass-lan', server, device);
			expect(answer).toEqual(fail('signIn.wrongOffline', { n: left }));
		}
		expect(await rescue(account, '', 'wrong', server, device)).toEqual(fail('signIn.noTriesLeft'));
		expect(await rescue(account, '', 'pass-minh', server, device)).toEqual(fail('signIn.noTriesLeft'));
		// Only the server can let the person in now.
		isOnline = true;
		expect(await rescue(account, '', 'pass-minh', server, device)).toMatchObject({ ok: true });
		expect(await rescue(account, '', 'pass-lan', server, device)).toEqual(fail('signIn.wrong'));
	});

	test('without a readable list of accounts needs the server', async () => {
		expect(await rescuable('no-such-device')).toBeNull();
		expect(await rescue(null, 'lan', 'pass-lan', server, device)).toEqual(fail('storage.needsServer'));
		isOnline = true;
		expect(await textOf(await rescue(null, ' lan ', 'pass-lan', server, device))).toContain('Của lan');
	});

	test('leaves the database as it was, and makes none that was not there', async () => {
		await rescue(await accountOf('lan'), '', 'pass-lan', server, device);
		const db = new LocalDatabase(databaseName('here', idOf('alan')));
		expect(await db.drafts.count()).toBe(1);
		db.close();
		await forgetDatabase(databaseName('here', idOf('alan')));
		expect(await rescue(await accountOf('lan'), '', 'pass-lan', server, device)).toEqual(
			fail('storage.nothingHere')
		);
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(
			databaseName('here', idOf('alan'))
		);
	});

	test('a damaged row is counted and does not take the others along', async () => {
		const original = IDBObjectStore.prototype.get;
		const get = vi.spyOn(IDBObjectStore.prototype, 'get');
		get.mockImplementation(function (this: IDBObjectStore, key) {
			if (this.name === 'files') throw new DOMException('Failed to read large IndexedDB value', 'DataError');
			return original.call(this, key);
		});
		const answer = await rescue(await accountOf('lan'), '', 'pass-lan', server, device);
		get.mockRestore();
		expect(answer).toMatchObject({ ok: true, value: { unread: 1, files: 0 } });
		expect(await textOf(answer)).toContain('Của lan');
	});

	test('a database that gives nothing is said so, and stays', async () => {
		const open = indexedDB.open.bind(indexedDB);
		vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
			if (!name.includes('here')) return open(name, version);
			throw new DOMException('Internal error opening backing store', 'UnknownError');
		});
		const answer = await rescue(await accountOf('lan'), '', 'pass-lan', server, device);
		vi.restoreAllMocks();
		expect(answer).toEqual(fail('storage.unreadable', { name: 'UnknownError' }));
	});
});
