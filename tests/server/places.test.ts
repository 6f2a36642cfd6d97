import { request, type ClientRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { requestRefusal } from '../../src/lib/domain/changes/answers';
import { PROTOCOL, PROTOCOL_HEADER } from '../../src/lib/domain/changes/protocol';
import { deed, startWard, type TestWard } from '../support/ward';

// A server that is asked by more phones than it can work for says so at once, and nobody is kept waiting by others.

/** More than may be inside at once. */
const MANY = 40;

interface Heard {
	readonly status: number;
	readonly retryAfter: string | undefined;
	readonly text: string;
}

let ward: TestWard;
const held: ClientRequest[] = [];
beforeAll(async () => {
	ward = await startWard();
});
afterEach(async () => {
	for (const one of held.splice(0)) one.destroy();
});
afterAll(() => ward.stop());

async function push(): Promise<string | undefined> {
	const answer = await ward.phones.minh.ask('POST', '/api/sync/push', {
		nonce: 'nonce-of-a-test',
		server: ward.serverId,
		changes: [deed('minh')]
	});
	const outcomes = answer.body?.outcomes as readonly { readonly outcome: string }[] | undefined;
	return outcomes?.[0]?.outcome ?? String(answer.body?.code);
}

/** Photos on lines so slow that they never arrive whole. @returns what each of them hears, as long as it is not cut */
function slowUploads(count: number, token: string): readonly Promise<Heard>[] {
	return Array.from(
		{ length: count },
		() =>
			new Promise<Heard>((resolve) => {
				const one = request(`${ward.server.url}/api/sync/files`, {
					method: 'POST',
					agent: false,
					headers: {
						Authorization: token,
						[PROTOCOL_HEADER]: String(PROTOCOL),
						'Content-Type': 'multipart/form-data; boundary=photo',
						'Content-Length': 300_000
					}
				});
				one.on('response', async (response) => {
					let text = '';
					for await (const part of response) text += String(part);
					resolve({
						status: response.statusCode ?? 0,
						retryAfter: response.headers['retry-after'],
						text
					});
				});
				one.on('error', () => undefined);
				one.write('--photo\r\nContent-Disposition: form-data; name="body"\r\n\r\n{');
				held.push(one);
			})
	);
}

test('photos on slow lines: the ones too many are told so, and no text and no page waits for them', async () => {
	const heard = await Promise.any(slowUploads(MANY, ward.phones.minh.token));
	expect(heard.status).toBe(503);
	expect(Number(heard.retryAfter)).toBeGreaterThan(0);
	expect(requestRefusal.parse(JSON.parse(heard.text))).toMatchObject({
		code: 'server.busy',
		server: ward.serverId
	});
	expect(await push()).toBe('applied');
	expect((await ward.phones.minh.pull()).head).toBeGreaterThan(0);
});

test('a line that is cut gives its place back', async () => {
	for (let round = 0; round < 3; round += 1) {
		await Promise.any(slowUploads(MANY, ward.phones.minh.token));
		for (const one of held.splice(0)) one.destroy();
		// Nothing is sent in these: they are let in as soon as the server has noticed the cut.
		const asked = () => ward.phones.minh.ask('POST', '/api/sync/files', {});
		await expect.poll(async () => (await asked()).body?.code, { timeout: 10_000 }).toBe('request.shape');
	}
});

test('strangers take no place', async () => {
	const heard = await Promise.all(slowUploads(MANY, 'nobody'));
	expect(new Set(heard.map(({ status }) => status))).toEqual(new Set([401]));
	expect(await push()).toBe('applied');
});

test('a burst is served: each is told applied or busy, and a busy one gets in later', async () => {
	const first = await Promise.all(Array.from({ length: 80 }, push));
	expect(first.filter((one) => one !== 'applied' && one !== 'server.busy')).toEqual([]);
	expect(first.filter((one) => one === 'applied').length).toBeGreaterThan(0);
	for (let n = 0; n < 20; n += 1) expect(await push()).toBe('applied');
});
