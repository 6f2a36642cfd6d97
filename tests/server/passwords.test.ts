import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, signIn, tokenOf } from '../support/http';
import { PASSWORD } from '../support/seedAccounts';
import { startServer, type TestServer } from '../support/server';

const KP1 = 'kp1000000000000';

describe('passwords and sessions', () => {
	let server: TestServer;

	beforeEach(async () => {
		server = await startServer({
			accounts: [
				{ username: 'admin', roles: ['admin'] },
				{ username: 'thuongtruc', roles: ['standing', 'chair', 'unitHead', 'member', 'communicator'] },
				{ username: 'kp1', id: KP1 }
			]
		});
	});
	afterEach(() => server.stop());

	const reset = (token: string, id = KP1) => ask(server, 'POST', `/api/accounts/${id}/password`, { token });
	const change = (token: string, old: string, fresh: string) =>
		ask(server, 'POST', '/api/me/password', { token, body: { old, new: fresh } });

	test.each([
		['admin', 200],
		['thuongtruc', 403],
		['kp1', 403]
	])('%s hands out a one-time password: %i', async (actor, status) => {
		expect((await reset(await tokenOf(server, actor))).status).toBe(status);
	});

	test('an account that is not there', async () => {
		expect((await reset(await tokenOf(server, 'admin'), 'x'.repeat(15))).status).toBe(404);
	});

	test('a reset ends the sessions, and its password must be changed before anything else', async () => {
		const session = await tokenOf(server, 'kp1');
		const { body } = await reset(await tokenOf(server, 'admin'));
		const given = String(body?.password);
		expect(given).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}$/);
		expect((await change(session, PASSWORD, 'mot-mat-khau-moi')).body?.code).toBe('session.ended');
		expect((await signIn(server, 'kp1')).status).toBe(400);

		const first = await signIn(server, 'kp1', given);
		expect((first.body?.record as { mustChange: boolean }).mustChange).toBe(true);
		const token = String(first.body?.token);
		expect((await reset(token)).body?.code).toBe('password.mustChange');

		const changed = await change(token, given, 'mot-mat-khau-moi');
		expect(changed.status).toBe(200);
		expect((await change(token, given, 'mot-mat-khau-nua')).status).toBe(401);
		expect((await reset(String(changed.body?.token))).body?.code).toBe('access.roleMissing');
		expect((await signIn(server, 'kp1', 'mot-mat-khau-moi')).status).toBe(200);
	});

	test.each([
		[PASSWORD, 'ngan', 'password.tooShort'],
		[PASSWORD, 'ạ'.repeat(40), 'password.tooLong'],
		[PASSWORD, PASSWORD, 'password.same'],
		['sai', 'mot-mat-khau-moi', 'password.wrong']
	])('change from %s to %s is refused: %s', async (old, fresh, code) => {
		const answer = await change(await tokenOf(server, 'kp1'), old, fresh);
		expect(answer.status).toBe(400);
		expect(answer.body?.code).toBe(code);
		expect((await signIn(server, 'kp1')).status).toBe(200);
	});

	test('the old password cannot be guessed without end by somebody who holds the phone', async () => {
		const token = await tokenOf(server, 'kp1');
		for (let tries = 0; tries < 10; tries++) await change(token, `sai-${tries}`, 'mot-mat-khau-moi');
		expect((await change(token, PASSWORD, 'mot-mat-khau-moi')).status).toBe(429);
	});
});

describe('the first administrator', () => {
	let server: TestServer;
	beforeEach(async () => {
		server = await startServer();
	});
	afterEach(() => server.stop());

	const setup = (fields: object) =>
		ask(server, 'POST', '/api/setup', {
			body: {
				token: server.setupToken,
				username: 'quantri',
				password: 'mat-khau-dau',
				name: 'Quản trị',
				...fields
			}
		});
	const needsSetup = async () => (await ask(server, 'GET', '/api/sync/hello')).body?.needsSetup;

	test.each([
		[{ token: 'guessed' }, 403, 'setup.token'],
		[{ token: '' }, 403, 'setup.token'],
		[{ password: 'ngan' }, 400, 'password.tooShort'],
		[{ username: 'a b' }, 400, 'account.username.shape'],
		[{ name: ' ' }, 400, 'account.name.missing']
	])('%j is refused', async (fields, status, code) => {
		const answer = await setup(fields);
		expect(answer.status).toBe(status);
		expect(answer.body?.code).toBe(code);
		expect(await needsSetup()).toBe(true);
	});

	test('is made once, with the token of this start', async () => {
		expect(await needsSetup()).toBe(true);
		const [one, two] = await Promise.all([setup({}), setup({ username: 'khac' })]);
		expect([one.status, two.status].sort()).toEqual([200, 410]);
		expect(await needsSetup()).toBe(false);
		const made = one.status === 200 ? 'quantri' : 'khac';
		const answer = await signIn(server, made, 'mat-khau-dau');
		expect((answer.body?.record as { roles: string[] }).roles).toEqual(['admin']);
		expect((await setup({ username: 'thu3' })).status).toBe(410);
	});

	test('a server started without a token opens nothing', async () => {
		await server.restart({ SETUP_TOKEN_HASH: '' });
		expect((await setup({})).status).toBe(403);
	});
});
