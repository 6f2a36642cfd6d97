import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fail, ok } from '$lib/domain/result';
import { draftOf } from '$lib/store/ward.fixture';
import { DeviceDatabase } from '$lib/store/device';
import { lan, resetWorld, server, world } from './session.fixture';
import { Session } from './session.svelte';

vi.mock('./verifier', () => import('./verifier.fixture'));

let device: DeviceDatabase;
let number = 0;
const open: Session[] = [];

function newSession(): Session {
	const session = new Session(device, server);
	open.push(session);
	return session;
}

beforeEach(() => {
	resetWorld();
	device = new DeviceDatabase(`device-of-ways-out-${number++}`);
});
afterEach(() => {
	for (const session of open.splice(0)) session.stop();
	device.close();
});

async function signedIn(): Promise<Session> {
	const session = newSession();
	await session.start();
	expect(await session.signIn('kp1', 'mat-khau-lan')).toEqual(ok(true));
	return session;
}

describe('locked by the server (P7)', () => {
	const draft = () => draftOf('draft', { title: 'Chưa gửi' });

	/** The server says no to the next sign-in, as it does to a locked account. */
	async function lockedWith(work: boolean): Promise<Session> {
		const session = await signedIn();
		await session.open?.db.drafts.clear();
		if (work) await session.open?.db.drafts.put(draft());
		world.disabled = true;
		expect(await session.signInAgain('mat-khau-lan')).toMatchObject(fail('signIn.disabled'));
		return session;
	}

	test('without unsent work nothing of the account is left, not even its name', async () => {
		const session = await lockedWith(false);
		expect([session.phase, session.open, session.known, session.lockedDoor.leftNow]).toEqual([
			'signedOut',
			null,
			[],
			0
		]);
		expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(
			`so-thi-dua.server1.${lan.account}`
		);
	});

	test('unsent work stays behind the password, without network too, and opens nothing else', async () => {
		const session = await lockedWith(true);
		expect([session.phase, session.lockedDoor.leftNow, session.known[0]?.locked]).toEqual([
			'signedOut',
			1,
			'cleared'
		]);
		world.online = false;
		expect(await session.signIn('kp1', 'sai')).toEqual(fail('signIn.wrongOffline', { n: 4 }));
		expect(await session.signIn('kp1', 'mat-khau-lan')).toEqual(ok(true));
		expect([session.open, session.lockedDoor.opened?.left]).toEqual([null, 1]);
		expect(await session.lockedDoor.opened?.db.drafts.count()).toBe(1);
	});

	test.each([true, false])(
		'it opens by the own verifier when the server answers, too (reset: %s)',
		async (reset) => {
			const session = await lockedWith(true);
			if (reset) world.passwords.set('kp1', 'mot-lan');
			expect(await session.signIn('kp1', 'mat-khau-lan')).toEqual(ok(true));
			expect(session.lockedDoor.opened?.left).toBe(1);
		}
	);

	test('a right password that the phone did not know yet opens it', async () => {
		const session = await lockedWith(true);
		world.passwords.set('kp1', 'mat-khau-moi');
		expect(await session.signIn('kp1', 'mat-khau-moi')).toEqual(ok(true));
		expect(session.lockedDoor.opened?.left).toBe(1);
	});

	test('the next start does not open it, and says once more what happened', async () => {
		await lockedWith(true);
		const next = newSession();
		await next.start();
		expect([next.phase, next.open, next.lockedDoor.leftNow]).toEqual(['signedOut', null, 1]);
	});

	test('a phone that died while it cleared itself goes on at the next start', async () => {
		const session = await signedIn();
		const name = session.open?.db.name ?? '';
		await session.open?.db.drafts.clear();
		session.stop();
		await device.accounts.update(lan.account, { locked: 'clearing' });
		await device.settings.put({ key: 'lockedNow', value: true });
		const next = newSession();
		await next.start();
		expect([next.phase, next.known, next.lockedDoor.leftNow]).toEqual(['signedOut', [], 0]);
		expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
	});

	test('opened again by the administrator, a sign-in finds the work where it was', async () => {
		const session = await lockedWith(true);
		world.disabled = false;
		expect(await session.signIn('kp1', 'mat-khau-lan')).toEqual(ok(true));
		expect(await session.open?.db.drafts.count()).toBe(1);
		expect(session.known[0]?.locked).toBeUndefined();
	});

	test('thrown away by the person, it is gone with the name', async () => {
		const session = await lockedWith(true);
		world.online = false;
		await session.signIn('kp1', 'mat-khau-lan');
		await session.discardLocked();
		expect([session.lockedDoor.opened, session.known]).toEqual([null, []]);
	});

	test('another server that says so locks nothing', async () => {
		const session = await signedIn();
		await session.open?.db.drafts.put(draft());
		world.disabled = true;
		world.here = 'server2';
		expect((await session.signInAgain('mat-khau-lan')).ok).toBe(false);
		expect([session.phase, session.known[0]?.locked]).toEqual(['open', undefined]);
	});
});

describe('another server at the address (P11)', () => {
	async function exchanged(): Promise<Session> {
		const session = await signedIn();
		await session.open?.db.drafts.put(draftOf('draft'));
		await session.leave();
		world.here = 'server2';
		return session;
	}

	test('picked from the list, the old password opens what lies here', async () => {
		const session = await exchanged();
		expect(await session.signIn('kp1', 'mat-khau-lan', session.known[0])).toEqual(ok(true));
		expect([session.open?.account.server, await session.open?.db.drafts.count()]).toEqual(['server1', 1]);
	});

	test('the new server’s password enters the new one; the old account keeps its place, of the same id too', async () => {
		const session = await exchanged();
		world.passwords.set('kp1', 'mat-khau-moi');
		expect(await session.signIn('kp1', 'mat-khau-moi', session.known[0])).toEqual(ok(true));
		expect([session.open?.account.server, await session.open?.db.drafts.count()]).toEqual(['server2', 0]);
		expect(session.known.map(({ server }) => server)).toEqual(['server2', 'server1']);
		await session.leave();
		expect(await session.signIn('kp1', 'mat-khau-lan', session.known[1])).toEqual(ok(true));
		expect([session.open?.account.server, await session.open?.db.drafts.count()]).toEqual(['server1', 1]);
		const next = newSession();
		await next.start();
		expect(next.open?.account.server).toBe('server1');
	});

	test('a password of neither is told so', async () => {
		const session = await exchanged();
		expect(await session.signIn('kp1', 'sai', session.known[0])).toEqual(fail('signIn.otherServer'));
	});

	test('typed by name, too: the old password opens what the new server does not know', async () => {
		const session = await exchanged();
		world.passwords.set('kp1', 'mat-khau-moi');
		expect(await session.signIn('kp1', 'mat-khau-lan')).toEqual(ok(true));
		expect(session.open?.account.server).toBe('server1');
	});
});

describe('signing out with an export', () => {
	test('what the file holds may go; what was written since may not', async () => {
		const session = await signedIn();
		await session.open?.db.drafts.put(draftOf('draft', { title: 'Trong tệp' }));
		const db = session.open?.db;
		if (!db) throw new Error('nobody is in');
		const { unsentMarks } = await import('$lib/store/carry/unsentMarks');
		const exported = await unsentMarks(db);
		await db.drafts.put(draftOf('draft', { title: 'Viết thêm sau đó' }));
		expect(await session.signOut(exported)).toEqual(fail('signOut.unsent', { n: 1 }));
		await db.drafts.put(draftOf('draft', { title: 'Trong tệp' }));
		expect(await session.signOut(exported)).toEqual(ok(true));
		expect([session.phase, session.known]).toEqual(['signedOut', []]);
	});
});
