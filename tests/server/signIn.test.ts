import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, signIn, tokenOf } from '../support/http';
import { startServer, type TestServer } from '../support/server';

const PEOPLE = Array.from({ length: 50 }, (_, index) => `nguoi${index + 1}`);
const WRONG = 'khong-phai-mat-khau';
let strangers = 0;

describe('sign-in', () => {
	let server: TestServer;
	const at = (now: string) => ({ 'X-Sample-Now': now });

	beforeAll(async () => {
		server = await startServer({
			sample: true,
			// One machine plays many: each test speaks from its own address.
			env: { TRUSTED_PROXY: '127.0.0.1' },
			accounts: [
				...PEOPLE.map((username) => ({ username })),
				{ username: 'kp1', phone: '0912345678' },
				{ username: 'kp2' },
				{ username: 'kp3' },
				{ username: 'nghi', disabled: true }
			]
		});
	});
	afterAll(() => server.stop());

	test.each(['kp1', 'KP1', ' kp1 ', '0912345678', '0912 345 678', '+84 912 345 678'])(
		'takes “%s”',
		async (typed) => {
			expect((await signIn(server, typed)).status).toBe(200);
		}
	);

	test('a session lives 60 days', async () => {
		const token = await tokenOf(server, 'kp1');
		const { exp } = JSON.parse(atob(token.split('.')[1] ?? '')) as { exp: number };
		expect(Math.round((exp - Date.now() / 1000) / 86_400)).toBe(60);
	});

	test.each([
		['kp1', WRONG],
		['nobody', WRONG],
		['nghi', WRONG]
	])('%s with a wrong password is told no more than that', async (identity, password) => {
		const answer = await signIn(server, identity, password, { 'X-Forwarded-For': '203.0.113.1' });
		expect(answer.status).toBe(400);
		expect(answer.body).toEqual({ refused: true, code: 'signIn.wrong', server: expect.any(String) });
	});

	test('a disabled account is told so once the password is right', async () => {
		const answer = await signIn(server, 'nghi');
		expect(answer.status).toBe(403);
		expect(answer.body).toEqual({ refused: true, code: 'signIn.disabled', server: expect.any(String) });
	});

	test('fifty people behind one address sign in at once, and again, without being slowed down', async () => {
		for (let round = 0; round < 3; round++) {
			const answers = await Promise.all(PEOPLE.map((name) => signIn(server, name)));
			expect(answers.map((answer) => answer.status)).toEqual(PEOPLE.map(() => 200));
		}
	});

	test('ten failures close an account for fifteen minutes, from every address, and no other account', async () => {
		const now = '2023-05-01T00:00:00.000Z';
		for (let tries = 0; tries < 10; tries++) {
			const headers = { ...at(now), 'X-Forwarded-For': `198.51.100.${tries}` };
			expect((await signIn(server, 'kp2', WRONG, headers)).status).toBe(400);
		}
		const refused = await signIn(server, 'kp2', undefined, at('2023-05-01T00:05:00.000Z'));
		expect(refused.status).toBe(429);
		expect(refused.body).toMatchObject({ refused: true, code: 'signIn.tooMany', params: { minutes: 10 } });
		expect((await signIn(server, 'kp3', undefined, at('2023-05-01T00:05:00.000Z'))).status).toBe(200);
		expect((await signIn(server, 'kp2', undefined, at('2023-05-01T00:15:00.000Z'))).status).toBe(200);
	});

	test('failures at once gain nothing over failures in a row', async () => {
		const headers = { ...at('2023-05-02T00:00:00.000Z'), 'X-Forwarded-For': '198.51.100.77' };
		const answers = await Promise.all(
			Array.from({ length: 40 }, () => signIn(server, 'kp3', WRONG, headers))
		);
		expect(answers.filter((answer) => answer.status === 400)).toHaveLength(10);
	});

	test('a success forgets the account’s failures', async () => {
		const headers = { ...at('2023-05-03T00:00:00.000Z'), 'X-Forwarded-For': '198.51.100.78' };
		for (let round = 0; round < 3; round++) {
			for (let tries = 0; tries < 6; tries++) await signIn(server, 'kp1', WRONG, headers);
			expect((await signIn(server, 'kp1', undefined, headers)).status).toBe(200);
		}
	});

	test('a hundred failures close an address, whoever they tried', async () => {
		const headers = { ...at('2023-05-04T00:00:00.000Z'), 'X-Forwarded-For': '203.0.113.9' };
		for (let tries = 0; tries < 100; tries++) {
			expect((await signIn(server, `stranger${tries}`, WRONG, headers)).status).toBe(400);
		}
		expect((await signIn(server, 'kp1', undefined, headers)).status).toBe(429);
		const elsewhere = { ...headers, 'X-Forwarded-For': '203.0.113.10' };
		expect((await signIn(server, 'kp1', undefined, elsewhere)).status).toBe(200);
		const forged = { ...headers, 'X-Forwarded-For': '203.0.113.10, 203.0.113.9' };
		expect((await signIn(server, 'kp1', undefined, forged)).status).toBe(429);
	});

	test('a visitor’s own line before the proxy’s is not believed', async () => {
		const now = '2023-05-06T00:00:00.000Z';
		const tryWith = (forged: string) =>
			twoLines(`${server.url}/api/collections/users/auth-with-password`, {
				...at(now),
				'X-Forwarded-For': [forged, '203.0.113.20']
			});
		for (let tries = 0; tries < 100; tries++) expect(await tryWith(`198.51.100.${tries}`)).toBe(400);
		expect(await tryWith('192.0.2.7')).toBe(429);
	});

	test('a network of IPv6 counts as one address, in every spelling', async () => {
		const from = (address: string) => ({
			...at('2023-05-07T00:00:00.000Z'),
			'X-Forwarded-For': address
		});
		for (let tries = 0; tries < 100; tries++) {
			const headers = from(tries % 2 ? `2001:db8:0:1::${tries}` : `2001:0DB8:0000:0001:${tries}:0:0:1`);
			expect((await signIn(server, `far${tries}`, WRONG, headers)).status).toBe(400);
		}
		expect((await signIn(server, 'kp1', undefined, from('2001:db8:0:1:ffff::1'))).status).toBe(429);
		expect((await signIn(server, 'kp1', undefined, from('2001:db8:0:2::1'))).status).toBe(200);
		expect((await signIn(server, 'kp1', undefined, from('::ffff:203.0.113.77'))).status).toBe(200);
	});

	test('nobody signs up, and without the setting no forwarded address is believed', async () => {
		await server.restart({ TRUSTED_PROXY: '' });
		const now = at('2023-05-05T00:00:00.000Z');
		for (let tries = 0; tries < 100; tries++) {
			const headers = { ...now, 'X-Forwarded-For': `198.51.100.${tries}` };
			await signIn(server, `other${tries}`, WRONG, headers);
		}
		expect((await signIn(server, 'kp1', undefined, { ...now, 'X-Forwarded-For': '192.0.2.1' })).status).toBe(
			429
		);
		const made = await ask(server, 'POST', '/api/collections/users/records', { body: { username: 'new' } });
		expect(made.status).toBe(404);
	});
});

/** A wrong sign-in with header lines of the same name, which `fetch` would join. @returns the status */
function twoLines(url: string, headers: Readonly<Record<string, string | string[]>>): Promise<number> {
	return new Promise((resolve, reject) => {
		const sent = request(
			url,
			{ method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' } },
			(answer) => {
				answer.resume();
				resolve(answer.statusCode ?? 0);
			}
		);
		sent.once('error', reject);
		sent.end(JSON.stringify({ identity: `nobody${(strangers += 1)}`, password: WRONG }));
	});
}
