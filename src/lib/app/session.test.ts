import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_RESET } from '$lib/domain/accounts/reset';
import { fail, ok } from '$lib/domain/result';
import { plan2023 } from '$lib/domain/campaigns/templates';
import { keepCampaignEdit } from '$lib/store/campaignEdits';
import { draftOf } from '$lib/store/ward.fixture';
import { DeviceDatabase } from '$lib/store/device';
import { follow } from '$lib/store/follow';
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
	device = new DeviceDatabase(`device-${number++}`);
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

describe('at the door', () => {
	test('a new phone knows nobody', async () => {
		const session = newSession();
		await session.start();
		expect([session.phase, session.known]).toEqual(['signedOut', []]);
	});

	test('the server lets somebody in, or says no, and then nothing is tried offline', async () => {
		const session = await signedIn();
		expect([session.phase, session.open?.account.name]).toEqual(['open', 'Nguyễn Thị Lan']);
		await session.leave();
		expect(await session.signIn('kp1', 'sai')).toMatchObject(fail('signIn.wrong'));
		expect(session.known[0]?.triesLeft).toBe(5);
	});

	test('the next start opens the same account without asking and without network', async () => {
		await signedIn();
		world.online = false;
		const next = newSession();
		await next.start();
		expect(next.open?.account.username).toBe('kp1');
	});

	test('who left must give the password again', async () => {
		await (await signedIn()).leave();
		const next = newSession();
		await next.start();
		expect([next.phase, next.open, next.known.length]).toEqual(['signedOut', null, 1]);
	});
});

describe('without network', () => {
	test.each(['kp1', ' KP1', '0912345678', '0912 345 678', '+84 912 345 678'])(
		'“%s” unlocks',
		async (typed) => {
			const session = await signedIn();
			await session.leave();
			world.online = false;
			expect(await session.signIn(typed, 'mat-khau-lan')).toEqual(ok(true));
			expect(session.phase).toBe('open');
		}
	);

	test('somebody who never signed in here is told so', async () => {
		const session = await signedIn();
		await session.leave();
		world.online = false;
		expect(await session.signIn('kp2', 'mat-khau-minh')).toEqual(fail('signIn.unknownHere'));
	});

	test('five tries, also over reloads; then only the server lets in, and gives the tries back', async () => {
		await (await signedIn()).leave();
		world.online = false;
		const answers = [];
		for (let tries = 0; tries < 6; tries++) answers.push(await newSession().signIn('kp1', `sai-${tries}`));
		expect(answers).toEqual([
			...[4, 3, 2, 1].map((n) => fail('signIn.wrongOffline', { n })),
			fail('signIn.noTriesLeft'),
			fail('signIn.noTriesLeft')
		]);
		const session = newSession();
		expect(await session.signIn('kp1', 'mat-khau-lan')).toEqual(fail('signIn.noTriesLeft'));
		world.online = true;
		expect(await session.signIn('kp1', 'mat-khau-lan')).toEqual(ok(true));
		await session.leave();
		world.online = false;
		expect(await session.signIn('kp1', 'mat-khau-lan')).toEqual(ok(true));
	});

	test('tries at once gain nothing over tries in a row', async () => {
		await (await signedIn()).leave();
		world.online = false;
		const session = newSession();
		const answers = await Promise.all(Array.from({ length: 8 }, () => session.signIn('kp1', 'sai')));
		expect(
			answers.filter((answer) => !answer.ok && answer.error.code === 'signIn.wrongOffline')
		).toHaveLength(4);
	});
});

describe('the session ran out', () => {
	test('the same account gets a fresh one while its work stays open', async () => {
		const session = await signedIn();
		const before = session.open;
		await before?.update({ token: 'run-out' });
		expect(await session.signInAgain('mat-khau-lan')).toEqual(ok(true));
		expect(session.open).toBe(before);
		expect(session.open?.account.token).toBe('token-lan');
	});

	test('what was read of the session before stays without effect on the fresh one', async () => {
		const session = await signedIn();
		await session.open?.update({ token: 'run-out' });
		let written = () => {};
		const disk = new Promise<void>((done) => (written = done));
		const put = device.accounts.update.bind(device.accounts);
		vi.spyOn(device.accounts, 'update').mockImplementationOnce((key, changes) =>
			Dexie.Promise.resolve(disk.then(() => put(key, changes)))
		);
		const fresh = session.open?.update({ token: 'fresh' });
		const read = vi.fn();
		const stop = follow(() => device.accounts.toArray(), read);
		await vi.waitFor(() => expect(read).toHaveBeenCalled());
		await new Promise((later) => setTimeout(later, 20));
		expect(session.open?.account.token).toBe('fresh');
		stop();
		written();
		await fresh;
	});

	test('a wrong password changes nothing', async () => {
		const session = await signedIn();
		expect(await session.signInAgain('mat-khau-minh')).toMatchObject(fail('signIn.wrong'));
		expect(session.open?.account.username).toBe('kp1');
	});
});

describe('two people on one phone', () => {
	test('each has a database of their own', async () => {
		const session = await signedIn();
		const first = session.open?.db.name;
		await session.leave();
		await session.signIn('kp2', 'mat-khau-minh');
		expect(session.open?.db.name).not.toBe(first);
		expect(session.known.map((one) => one.username)).toEqual(['kp2', 'kp1']);
	});

	test('another tab follows: it shows the first person no longer', async () => {
		const here = await signedIn();
		const there = newSession();
		await there.start();
		await there.leave();
		await vi.waitFor(() => expect([here.phase, here.open]).toEqual(['signedOut', null]));
		await there.signIn('kp2', 'mat-khau-minh');
		await vi.waitFor(() => expect(here.open?.account.username).toBe('kp2'));
	});

	test('another tab takes over a fresh session', async () => {
		const here = await signedIn();
		const there = newSession();
		await there.start();
		await there.open?.update({ token: 'fresh-token' });
		await vi.waitFor(() => expect(here.open?.account.token).toBe('fresh-token'));
	});
});

describe('a first password', () => {
	test('just typed, it is not asked for again; the new one then unlocks offline', async () => {
		world.mustChange = true;
		const session = await signedIn();
		expect([session.open?.account.mustChange, session.hasFirstPassword]).toEqual([true, true]);
		expect(await session.changePassword(undefined, 'của riêng tôi'.normalize('NFD'))).toEqual(ok(true));
		expect([session.open?.account.mustChange, session.hasFirstPassword]).toEqual([false, false]);
		expect(session.open?.account.token).toBe('token-after-change');
		await session.leave();
		world.online = false;
		expect(await session.signIn('kp1', 'mat-khau-lan')).toEqual(fail('signIn.wrongOffline', { n: 4 }));
		expect(await session.signIn('kp1', 'của riêng tôi')).toEqual(ok(true));
	});

	test('is asked for after a reload, and without network stays as it is', async () => {
		world.mustChange = true;
		await signedIn();
		const next = newSession();
		await next.start();
		expect([next.open?.account.mustChange, next.hasFirstPassword]).toEqual([true, false]);
		world.online = false;
		expect(await next.changePassword('mat-khau-lan', 'của riêng tôi')).toEqual(fail('network.unreachable'));
		expect(next.open?.account.mustChange).toBe(true);
	});
});

describe('signing out for good', () => {
	test('leaves neither name nor records', async () => {
		const session = await signedIn();
		const name = session.open?.db.name ?? '';
		expect(await session.signOut()).toEqual(ok(true));
		expect([session.phase, session.known]).toEqual(['signedOut', []]);
		expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
	});

	test('lets the server hear that nothing is left here, while the phone can still say it', async () => {
		const session = await signedIn();
		const { open } = session;
		if (!open) throw new Error('nobody is signed in');
		const lastWord = vi.spyOn(open, 'lastWord').mockImplementation(async () => {
			expect(open.db.isOpen()).toBe(true);
			expect(open.account.token).not.toBe('');
		});
		expect(await session.signOut()).toEqual(ok(true));
		expect(lastWord).toHaveBeenCalledOnce();
	});

	test('is refused while a draft lies here', async () => {
		const session = await signedIn();
		await session.open?.db.drafts.put(draftOf('draft'));
		expect(await session.signOut()).toEqual(fail('signOut.unsent', { n: 1 }));
		expect(session.phase).toBe('open');
	});

	test('is refused while a plan is being worked on, as long as its editor can be opened', async () => {
		const session = await signedIn();
		await session.open?.db.drafts.clear();
		const paper = { number: '', day: '', reason: '' };
		const edit = { base: plan2023, rules: plan2023, aside: null, paper };
		if (session.open) await keepCampaignEdit(session.open.db, 'campaign0000000', edit);
		await session.open?.update({ roles: ['standing'] });
		expect(await session.signOut()).toEqual(fail('signOut.unsent', { n: 1 }));
		await session.open?.update({ roles: ['reporter'] });
		expect(await session.signOut()).toEqual(ok(true));
	});
});

test('rights that arrive with the own row count at once', async () => {
	const session = await signedIn();
	await session.open?.db.users.put({
		...{ id: lan.account, rev: 2, username: 'kp1', phone: '', name: lan.name, person: 'person000000000' },
		...{ roles: ['reporter', 'unitHead'], disabled: false, mustChange: true, sync: 'confirmed', gen: 1 },
		...NO_RESET
	});
	await vi.waitFor(() => expect(session.open?.actor.roles).toEqual(['reporter', 'unitHead']));
	expect(session.open?.account.mustChange).toBe(false);
	await vi.waitFor(async () =>
		expect((await device.accounts.get(lan.account))?.person).toBe('person000000000')
	);
});
