import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { findBinary } from '../../scripts/lib/binary.mjs';
import { commonArguments } from '../../scripts/lib/server.mjs';
import { ask, signIn, tokenOf } from '../support/http';
import { startServer, type ServerSetup, type TestServer } from '../support/server';

const NOW = '2023-06-01T03:00:00.000Z';
const MIGRATIONS = readdirSync('pb_migrations').length;

describe('the ground', () => {
	let server: TestServer;
	const start = async (setup?: ServerSetup) => (server = await startServer(setup));
	afterEach(() => server.stop());

	const hello = async (headers = {}) =>
		(await ask(server, 'GET', '/api/sync/hello?nonce=abcdefgh', { headers })).body;
	const pocketbase = (...args: string[]) =>
		execFileSync(findBinary(), [...args, ...commonArguments(server.dataDir)], {
			encoding: 'utf8',
			input: 'y\n'
		});
	const resetOnConsole = (name: string) =>
		JSON.parse(pocketbase('reset-password', name).replace(/^[^{]*/, '')) as { password: string };

	test('an identity is made once with the folder, and is another one elsewhere', async () => {
		await start();
		const first = await hello();
		expect(first?.server).toMatch(/^[a-z0-9]{24}$/);
		expect(first?.nonce).toBe('abcdefgh');
		await server.restart();
		expect((await hello())?.server).toBe(first?.server);
		const other = await startServer();
		expect((await ask(other, 'GET', '/api/sync/hello')).body?.server).not.toBe(first?.server);
		await other.stop();
	});

	test('only a sample folder lets a request move the clock', async () => {
		await start({ sample: true });
		expect(await hello({ 'X-Sample-Now': NOW })).toMatchObject({ now: NOW, sample: true });
		expect((await hello({ 'X-Sample-Now': 'yesterday' }))?.now).not.toBe('yesterday');
		await server.stop();
		await start();
		const real = await hello({ 'X-Sample-Now': NOW });
		expect(real?.sample).toBe(false);
		expect(Math.abs(Date.parse(String(real?.now)) - Date.now())).toBeLessThan(60_000);
	});

	test('realtime carries our one channel, to accounts only', async () => {
		await start({ accounts: [{ username: 'kp1' }] });
		const token = await tokenOf(server, 'kp1');
		const stream = await fetch(`${server.url}/api/realtime`);
		const reader = stream.body?.getReader();
		const first = new TextDecoder().decode((await reader?.read())?.value);
		const { clientId } = JSON.parse(first.split('data:')[1] ?? '{}') as { clientId: string };
		const subscribe = (subscriptions: string[], by = token) =>
			ask(server, 'POST', '/api/realtime', { token: by, body: { clientId, subscriptions } });
		expect((await subscribe(['sync'], '')).status).toBe(401);
		for (const name of ['users', 'users/*', '*', 'entries', '@oauth2']) {
			expect((await subscribe([name])).status, name).toBe(404);
			expect((await subscribe(['sync', name])).status, name).toBe(404);
		}
		expect((await subscribe(['sync'])).status).toBe(204);
		await reader?.cancel();
	});

	test('streams beyond the limit are sent away, and places come back', async () => {
		await start();
		const open = await Promise.all(Array.from({ length: 32 }, () => fetch(`${server.url}/api/realtime`)));
		expect(open.map(({ status }) => status)).toEqual(open.map(() => 200));
		expect((await ask(server, 'GET', '/api/realtime')).status).toBe(503);
		expect((await ask(server, 'GET', '/api/health')).status).toBe(200);
		await Promise.all(open.map((stream) => stream.body?.cancel()));
		await expect
			.poll(async () => {
				const again = await fetch(`${server.url}/api/realtime`);
				await again.body?.cancel();
				return again.status;
			})
			.toBe(200);
	});

	test('migrations go up, down and up again', async () => {
		await start();
		const before = (await hello())?.server;
		await server.kill();
		pocketbase('migrate', 'down', String(MIGRATIONS));
		pocketbase('migrate', 'up');
		await server.restart();
		// Made anew with the table: so it really went down.
		expect((await hello())?.server).not.toBe(before);
		expect((await hello())?.server).toMatch(/^[a-z0-9]{24}$/);
	});

	test('a one-time password from the console, while the server runs and while it does not', async () => {
		await start({ accounts: [{ username: 'kp1', phone: '0912345678' }] });
		for (const name of ['kp1', '0912345678']) {
			const running = resetOnConsole(name);
			expect((await signIn(server, 'kp1', running.password)).status).toBe(200);
			await server.kill();
			const stopped = resetOnConsole(name);
			await server.restart();
			expect((await signIn(server, 'kp1', running.password)).status).toBe(400);
			expect((await signIn(server, 'kp1', stopped.password)).status).toBe(200);
		}
		expect(resetOnConsole('ai-do')).toEqual({ code: 'account.unknown' });
	});
});
