import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resetsResponse } from '../../src/lib/domain/accounts/resets';
import { idOf, NOW } from '../../src/lib/domain/ward.fixture';
import { ask, signIn, tokenOf } from '../support/http';
import { say } from '../support/say';
import { changed, deed, made, newId, startWard, type AccountName, type TestWard } from '../support/ward';

let ward: TestWard;
let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'sotd-resets-'));
	ward = await startWard();
});
afterAll(async () => {
	await ward.stop();
	rmSync(folder, { recursive: true, force: true });
});

const query = () => new URLSearchParams({ server: ward.serverId, nonce: 'nonce-of-a-test' }).toString();
const askResets = (by: AccountName) => ward.phones[by].ask('GET', `/api/sync/resets?${query()}`);
const resets = async () => resetsResponse.parse((await askResets('standing')).body).resets;
const reset = async (name: string, now = NOW) => {
	ward.phones.admin.now = now;
	const answer = await ward.phones.admin.ask('POST', `/api/accounts/${idOf(`a${name}`)}/password`, {});
	ward.phones.admin.now = NOW;
	return String(answer.body?.password);
};

/** The person's own account as their phone reads it after a sign-in with an own password. */
async function ownAccount(name: AccountName, password: string) {
	const token = await tokenOf(ward.server, name, password);
	const auth = { Authorization: token };
	const search = `since=0&hash=&stamp=&limit=1000&${query()}`;
	const { body } = await ward.phones[name].ask('GET', `/api/sync/pull?${search}`, undefined, auth);
	const records = body?.records as {
		readonly collection: string;
		readonly record: Readonly<Record<string, unknown>>;
	}[];
	const own = records.find(({ record }) => record.id === idOf(`a${name}`))?.record;
	const push = async (change: object) => {
		const sent = { nonce: 'nonce-of-a-test', server: ward.serverId, changes: [change] };
		const answer = await ward.phones[name].ask('POST', '/api/sync/push', sent, auth);
		return (answer.body?.outcomes as { readonly outcome: string; readonly code?: string }[])[0];
	};
	return { own, push };
}

async function ownPassword(name: string, given: string, fresh: string): Promise<void> {
	const token = await tokenOf(ward.server, name, given);
	const answer = await ask(ward.server, 'POST', '/api/me/password', {
		token,
		body: { old: given, new: fresh }
	});
	expect(answer.status).toBe(200);
}

/** Opens the realtime channel as a phone does. @returns resolves when the server has ended it */
async function listen(token: string): Promise<{ readonly ended: Promise<void>; heard(): string }> {
	const stream = await fetch(`${ward.server.url}/api/realtime`);
	const reader = stream.body?.getReader();
	let text = '';
	const read = async (until: () => boolean) => {
		while (!until()) {
			const part = await reader?.read();
			if (!part || part.done) return;
			text += new TextDecoder().decode(part.value);
		}
	};
	await read(() => text.includes('clientId'));
	const clientId = /"clientId":"([^"]+)"/.exec(text)?.[1] ?? '';
	const body = { clientId, subscriptions: ['sync'] };
	expect((await ask(ward.server, 'POST', '/api/realtime', { token, body })).status).toBe(204);
	return { ended: read(() => false), heard: () => text };
}

const within = (ms: number, what: Promise<void>) =>
	Promise.race([
		what.then(() => 'ended'),
		new Promise((resolve) => setTimeout(() => resolve('still open'), ms))
	]);

describe('a password that the administrator replaces', () => {
	test('ends the old session on every door at once, and its realtime connection', async () => {
		const { lan, minh } = ward.phones;
		const [own, other] = [await listen(lan.token), await listen(minh.token)];
		await reset('lan');
		const body = { nonce: 'nonce-of-a-test', server: ward.serverId, changes: [deed('lan')] };
		const answers = [
			await lan.ask('POST', '/api/sync/push', body),
			await lan.ask('GET', `/api/sync/pull?since=0&hash=&stamp=&limit=1&${query()}`),
			await lan.ask('GET', `/api/sync/history/entries/${newId()}?${query()}`),
			await lan.ask('POST', '/api/collections/users/auth-refresh'),
			await lan.ask('POST', '/api/realtime', { clientId: 'x', subscriptions: ['sync'] })
		];
		expect(answers.map(({ status }) => status >= 400 && status < 500)).toEqual([
			true,
			true,
			true,
			true,
			true
		]);
		expect(answers[0]?.body).toMatchObject({ refused: true, code: 'session.ended' });
		expect(await within(3_000, own.ended)).toBe('ended');
		// Nobody else's: the next change is still heard there.
		await ward.phones.minh.push(deed('minh'));
		await expect.poll(() => other.heard().split('event:sync').length).toBeGreaterThan(1);
		expect(await within(200, other.ended)).toBe('still open');
	});

	test('an account that is locked loses its connection, too', async () => {
		const phone = await listen(ward.phones.kphead.token);
		await ward.phones.admin.push(changed('users', idOf('akphead'), 1e9, { disabled: true }));
		expect(await within(3_000, phone.ended)).toBe('ended');
		await ward.phones.admin.push(changed('users', idOf('akphead'), 1e9, { disabled: false }));
	});

	test('is told to the person, who answers once, and to the standing body', async () => {
		const given = await reset('hoa', '2023-05-11T03:04:05.000Z');
		expect((await resets())[0]).toMatchObject({
			account: idOf('ahoa'),
			name: 'hoa',
			by: idOf('aadmin'),
			byName: 'admin',
			at: '2023-05-11T03:04:05.000Z',
			answer: '',
			isLast: true,
			isPending: true
		});
		await ownPassword('hoa', given, 'mot-mat-khau-moi');
		const { own, push } = await ownAccount('hoa', 'mot-mat-khau-moi');
		expect(own).toMatchObject({
			resetAt: '2023-05-11T03:04:05.000Z',
			resetBy: idOf('aadmin'),
			resetByName: 'admin',
			resetAnswer: '',
			mustChange: false
		});
		const answer = (fields: object) =>
			changed('users', idOf('ahoa'), Number(own?.rev), fields as Record<string, unknown>);
		expect(await push(answer({ resetAnswer: 'strange', roles: ['admin'] }))).toMatchObject({
			code: 'change.fieldNotAllowed'
		});
		expect(await push(answer({ resetAnswer: 'maybe' }))).toMatchObject({ code: 'account.shape' });
		expect(await push(answer({ resetAnswer: 'strange' }))).toMatchObject({ outcome: 'applied' });
		expect(await push(answer({ resetAnswer: 'known' }))).toMatchObject({
			code: 'account.resetAnswer.given'
		});
		expect((await resets())[0]).toMatchObject({ answer: 'strange', isPending: false });
	});

	test('nobody answers for somebody else', async () => {
		await reset('typist');
		const [outcome] = await ward.phones.admin.push(
			changed('users', idOf('atypist'), 1e9, { resetAnswer: 'known' })
		);
		expect(outcome).toMatchObject({ code: 'account.resetAnswer.notOwn' });
	});

	test('asks anew with each reset, and lists them all, the newest first', async () => {
		const given = await reset('hoa', '2023-05-12T01:00:00.000Z');
		const [last, before] = (await resets()).filter(({ account }) => account === idOf('ahoa'));
		expect([last?.answer, last?.isLast, before?.answer, before?.isLast]).toEqual(['', true, '', false]);
		await ownPassword('hoa', given, 'mot-mat-khau-nua');
		expect((await ownAccount('hoa', 'mot-mat-khau-nua')).own).toMatchObject({ resetAnswer: '' });
	});

	test('on the server’s own console counts as well, and its session ends', async () => {
		expect((await say('admin', ward.server.dataDir, folder, 'reset', 'blochead')).code).toBe(0);
		expect((await resets())[0]).toMatchObject({ account: idOf('ablochead'), by: 'system', byName: '' });
		const answer = await ward.phones.blochead.ask(
			'GET',
			`/api/sync/pull?since=0&hash=&stamp=&limit=1&${query()}`
		);
		expect(answer.body).toMatchObject({ code: 'session.ended' });
	});

	test('the first password of a new account, and another card before it was used, are none', async () => {
		const count = (await resets()).length;
		const id = newId();
		await ward.phones.admin.push(
			made('users', id, { username: 'moivao', name: 'Mới vào', roles: ['reporter'] })
		);
		const first = await ward.phones.admin.ask('POST', `/api/accounts/${id}/password`, {});
		const second = await ward.phones.admin.ask('POST', `/api/accounts/${id}/password`, {});
		expect((await resets()).length).toBe(count);
		expect((await signIn(ward.server, 'moivao', String(first.body?.password))).status).toBe(400);
		await ownPassword('moivao', String(second.body?.password), 'cua-rieng-minh');
		await ward.phones.admin.ask('POST', `/api/accounts/${id}/password`, {});
		expect((await resets()).length).toBe(count + 1);
	});

	test.each(['admin', 'chair', 'minh', 'voice'] as const)('%s is not shown the list', async (name) => {
		const answer = await askResets(name);
		expect([answer.status, answer.body?.code]).toEqual([403, 'access.roleMissing']);
	});

	test('another server’s phone is told so', async () => {
		const answer = await ward.phones.standing.ask('GET', '/api/sync/resets?server=other&nonce=12345678');
		expect([answer.status, answer.body?.code]).toEqual([409, 'server.other']);
	});
});
