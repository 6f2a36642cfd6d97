import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEVICE_HEADER, PROTOCOL, PROTOCOL_HEADER } from '../../src/lib/domain/changes/protocol';
import { ask, tokenOf } from '../support/http';
import { startServer, type TestServer } from '../support/server';
import { superuserToken } from '../support/superuser';

// Everything that PocketBase opens by itself. `X` stands for any record or collection.
const SHUT: readonly (readonly [method: string, path: string])[] = [
	['GET', '/_/'],
	['GET', '/_/extensions.js'],
	['POST', '/api/sql'],
	['GET', '/api/settings'],
	['PATCH', '/api/settings'],
	['POST', '/api/settings/test/s3'],
	['POST', '/api/settings/test/email'],
	['POST', '/api/settings/apple/generate-client-secret'],
	['GET', '/api/collections'],
	['POST', '/api/collections'],
	['GET', '/api/collections/users'],
	['PATCH', '/api/collections/users'],
	['DELETE', '/api/collections/users'],
	['DELETE', '/api/collections/users/truncate'],
	['PUT', '/api/collections/import'],
	['GET', '/api/collections/meta/scaffolds'],
	['GET', '/api/collections/meta/oauth2-providers'],
	['GET', '/api/collections/users/records'],
	['GET', '/api/collections/users/records/X'],
	['POST', '/api/collections/users/records'],
	['PATCH', '/api/collections/users/records/X'],
	['DELETE', '/api/collections/users/records/X'],
	['GET', '/api/collections/server/records'],
	['GET', '/api/collections/devices/records'],
	['POST', '/api/collections/devices/records'],
	['GET', '/api/collections/users/auth-methods'],
	['POST', '/api/collections/users/auth-with-oauth2'],
	['POST', '/api/collections/users/request-otp'],
	['POST', '/api/collections/users/auth-with-otp'],
	['POST', '/api/collections/users/request-password-reset'],
	['POST', '/api/collections/users/confirm-password-reset'],
	['POST', '/api/collections/users/request-verification'],
	['POST', '/api/collections/users/confirm-verification'],
	['POST', '/api/collections/users/request-email-change'],
	['POST', '/api/collections/users/confirm-email-change'],
	['POST', '/api/collections/users/impersonate/X'],
	['POST', '/api/collections/_superusers/auth-with-password'],
	['POST', '/api/collections/_superusers/auth-refresh'],
	['POST', '/api/collections/_pb_users_auth_/auth-with-password'],
	['GET', '/api/oauth2-redirect'],
	['POST', '/api/oauth2-redirect'],
	['GET', '/api/logs'],
	['GET', '/api/logs/stats'],
	['GET', '/api/logs/X'],
	['GET', '/api/crons'],
	['POST', '/api/crons/everyMinute'],
	['GET', '/api/backups'],
	['POST', '/api/backups'],
	['POST', '/api/backups/upload'],
	['GET', '/api/backups/X'],
	['DELETE', '/api/backups/X'],
	['POST', '/api/backups/X/restore'],
	['POST', '/api/batch'],
	['POST', '/api/files/token'],
	['GET', '/api/files/users/X/Y'],
	['GET', '/api/unknown'],
	['GET', '/api/sync/unknown'],
	['GET', '/api'],
	['POST', '/'],
	['DELETE', '/index.html'],
	['OPTIONS', '/api/settings'],
	['GET', '/api/%73ettings'],
	['GET', '/%61pi/settings'],
	['GET', '/%5f/']
];

/** Our own routes that ask for an account. */
const OWN: readonly (readonly [method: string, path: string])[] = [
	['POST', '/api/sync/push'],
	['GET', '/api/sync/pull'],
	['POST', '/api/sync/files'],
	['GET', '/api/sync/files/X'],
	['POST', '/api/sync/heartbeat'],
	['GET', '/api/sync/devices'],
	['GET', '/api/sync/resets'],
	['GET', '/api/sync/history/entries/X'],
	['POST', '/api/sync/erase'],
	['POST', '/api/me/password'],
	['POST', '/api/accounts/X/password']
];

describe('doors', () => {
	let server: TestServer;
	let superuser: string;
	let admin: string;

	beforeAll(async () => {
		server = await startServer({ accounts: [{ username: 'admin', roles: ['admin'] }] });
		superuser = await superuserToken(server);
		admin = await tokenOf(server, 'admin');
	});
	afterAll(() => server.stop());

	test.each(SHUT)('%s %s is shut for strangers, accounts and superusers', async (method, path) => {
		for (const token of ['', admin, superuser]) {
			const answer = await ask(server, method, path, { token });
			expect(answer.status, token === superuser ? 'superuser' : token === '' ? 'stranger' : 'account').toBe(
				404
			);
		}
	});

	test.each(OWN)('%s %s refuses strangers, bad tokens and superusers', async (method, path) => {
		for (const token of ['', 'bad', superuser]) {
			const answer = await ask(server, method, path, {
				token,
				headers: { [PROTOCOL_HEADER]: String(PROTOCOL), [DEVICE_HEADER]: 'd'.repeat(15) },
				...(method === 'GET' ? {} : { body: {} })
			});
			expect(answer.status).toBe(401);
			expect(answer.body).toMatchObject({ refused: true, code: 'session.ended' });
		}
	});

	test('what is on the list stays open', async () => {
		expect((await ask(server, 'GET', '/api/health')).status).toBe(200);
		expect((await ask(server, 'GET', '/api/sync/hello')).status).toBe(200);
		const refreshed = await ask(server, 'POST', '/api/collections/users/auth-refresh', { token: admin });
		expect(refreshed.status).toBe(200);
		const stream = await fetch(`${server.url}/api/realtime`);
		expect(stream.headers.get('Content-Type')).toBe('text/event-stream');
		await stream.body?.cancel();
	});

	test('a superuser gets no session as an account', async () => {
		const answer = await ask(server, 'POST', '/api/collections/users/auth-refresh', { token: superuser });
		expect(answer.status).toBeGreaterThanOrEqual(400);
	});

	test('no link for an installer is printed', () => {
		expect(server.output()).not.toContain('pbinstal');
	});

	test('the maintenance switch opens the dashboard on this machine only, and says so', async () => {
		await server.restart({ MAINTENANCE_DASHBOARD: '1' });
		expect((await ask(server, 'GET', '/_/')).status).toBe(200);
		expect((await ask(server, 'GET', '/api/settings', { token: superuser })).status).toBe(200);
		const forwarded = { 'X-Forwarded-For': '203.0.113.7' };
		expect((await ask(server, 'GET', '/_/', { headers: forwarded })).status).toBe(404);
		await ask(server, 'POST', '/api/files/token', { token: superuser });
		expect(server.output()).toContain('maintenance: POST /api/files/token');
		await server.restart();
		expect((await ask(server, 'GET', '/_/')).status).toBe(404);
	});
});
