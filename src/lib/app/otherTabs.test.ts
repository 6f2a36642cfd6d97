import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fail, ok } from '$lib/domain/result';
import { databaseName, LocalDatabase } from '$lib/store/database';
import { DeviceDatabase } from '$lib/store/device';
import { saveDraft } from '$lib/store/drafts';
import { draftOf } from '$lib/store/ward.fixture';
import type { Gate } from './gate';
import { Session } from './session.svelte';

vi.mock('./verifier', () => ({
	makeVerifier: () => Promise.resolve({ salt: new ArrayBuffer(1), hash: new ArrayBuffer(1), rounds: 1 }),
	verifies: () => Promise.resolve(true)
}));

const ACCOUNT = 'lan000000000000';
const server = {
	needsSetup: () => Promise.resolve(ok(false)),
	signIn: () =>
		Promise.resolve(
			ok({
				...{ account: ACCOUNT, server: 'tabs', username: 'kp1', phone: '', name: 'Lan', person: '' },
				...{ roles: ['reporter'], token: 't', mustChange: false }
			})
		)
} as unknown as Gate;

let number = 0;
let name = '';
const tabs: { readonly session: Session; readonly device: DeviceDatabase }[] = [];
const local = databaseName('tabs', ACCOUNT);

/** A tab of the same phone: its own connection to the same databases. */
function openTab(): Session {
	const device = new DeviceDatabase(name);
	const session = new Session(device, server);
	tabs.push({ session, device });
	return session;
}

beforeEach(() => {
	name = `tabs-${(number += 1)}`;
});
afterEach(async () => {
	vi.restoreAllMocks();
	for (const { session, device } of tabs.splice(0)) {
		session.stop();
		device.close();
	}
	await Dexie.delete(local);
});

async function signedIn(): Promise<Session> {
	const session = openTab();
	await session.start();
	await session.signIn('kp1', 'x');
	expect(session.phase).toBe('open');
	return session;
}

describe('a newer version in another tab', () => {
	test('gets the database at once; this tab stops and says so', async () => {
		const old = await signedIn();
		const draft = draftOf('draft');
		if (old.open) await saveDraft(old.open.db, draft);
		const newer = new Dexie(local);
		newer.version(9).stores({ drafts: 'id, updatedAt', tomorrow: 'id' });
		await newer.open();
		expect(await newer.table('drafts').toArray()).toEqual([draft]);
		await vi.waitFor(() => expect([old.phase, old.open]).toEqual(['superseded', null]));
		newer.close();
	});

	test('also when it is the list of accounts that changes', async () => {
		const old = await signedIn();
		const newer = new Dexie(name);
		newer.version(9).stores({ accounts: 'account', settings: 'key', tomorrow: 'id' });
		await newer.open();
		await vi.waitFor(() => expect(old.phase).toBe('superseded'));
		newer.close();
	});
});

test('an old tab that does not let go is told, and the log opens by itself when it has', async () => {
	await (await signedIn()).leave();
	for (const { session } of tabs) session.stop();
	await Dexie.delete(local);
	// An app of long ago, frozen in the background: it hears nothing.
	const frozen = await new Promise<IDBDatabase>((resolve) => {
		const request = indexedDB.open(local, 10);
		request.onupgradeneeded = () => request.result.createObjectStore('meta', { keyPath: 'key' });
		request.onsuccess = () => resolve(request.result);
	});
	const fresh = openTab();
	await fresh.start();
	const entering = fresh.signIn('kp1', 'x');
	await vi.waitFor(() => expect([fresh.phase, fresh.isStuck]).toEqual(['held', true]));
	frozen.close();
	expect(await entering).toEqual(ok(true));
	expect([fresh.phase, fresh.isStuck]).toEqual(['open', false]);
});

test('signed out in one tab, the other stops, and no late write of it brings the database back', async () => {
	const first = await signedIn();
	const second = openTab();
	await second.start();
	const db = second.open?.db;
	expect(db?.isOpen()).toBe(true);
	await first.signOut();
	await vi.waitFor(() => expect([second.phase, second.open]).toEqual(['signedOut', null]));
	await vi.waitFor(() => expect(second.known).toEqual([]));
	await expect(db && saveDraft(db, draftOf('late'))).rejects.toMatchObject({ name: 'DatabaseClosedError' });
	expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(local);
});

describe('a database that does not open', () => {
	test('when its upgrade fails, is said to be damaged and stays as it was', async () => {
		await (await signedIn()).leave();
		await Dexie.delete(local);
		const old = new Dexie(local);
		old.version(1).stores({ drafts: 'id, updatedAt' });
		await old.table('drafts').put(draftOf('draft'));
		old.close();
		const create = IDBDatabase.prototype.createObjectStore;
		vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
			this: IDBDatabase,
			...parts
		) {
			if (parts[0] === 'fileCache') throw new DOMException('no', 'ConstraintError');
			return create.apply(this, parts);
		});
		const session = openTab();
		await session.start();
		expect(await session.signIn('kp1', 'x')).toMatchObject(fail('storage.failed', {}));
		expect([session.phase, session.broken, session.open]).toEqual(['broken', 'damaged', null]);
		vi.restoreAllMocks();
		await session.start();
		await session.signIn('kp1', 'x');
		expect(session.phase).toBe('open');
		expect(await session.open?.db.drafts.count()).toBe(1);
	});

	test.each([
		['full', new DOMException('no room', 'QuotaExceededError')],
		['denied', new DOMException('private window', 'SecurityError')],
		['damaged', new DOMException('Internal error opening backing store', 'UnknownError')]
	] as const)('%s', async (why, error) => {
		vi.spyOn(LocalDatabase.prototype, 'open').mockRejectedValue(error);
		const session = openTab();
		await session.start();
		await session.signIn('kp1', 'x');
		expect([session.phase, session.broken]).toEqual(['broken', why]);
		// Somebody else may still use the phone.
		await session.leave();
		expect([session.phase, session.known.length]).toEqual(['signedOut', 1]);
	});
});
