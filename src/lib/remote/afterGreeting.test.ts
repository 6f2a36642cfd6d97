import { describe, expect, test } from 'vitest';
import { fail, ok } from '$lib/domain/result';
import { afterGreeting } from './afterGreeting';
import type { SyncApi } from './syncApi';

const expected = { server: 'ours', account: 'lan' };
const query = { server: 'ours', cursor: { seq: 0, hash: '' }, stamp: '', limit: 1 };

/** A network whose server can be exchanged and cut off; it notes what was asked. */
function network() {
	const asked: string[] = [];
	const state = { server: 'ours', isUp: true };
	const answer = (what: string) => {
		asked.push(what);
		if (!state.isUp) return Promise.resolve(fail('network.unreachable'));
		return Promise.resolve(
			what !== 'hello' && state.server !== 'ours' ? fail('server.other') : ok({ server: state.server })
		);
	};
	const api = {
		hello: () => answer('hello'),
		push: () => answer('push'),
		pull: () => answer('pull'),
		sendFiles: () => answer('files')
	} as unknown as SyncApi;
	return { asked, state, api: afterGreeting(api) };
}

describe('nothing leaves the phone before the server has said who it is', () => {
	test('asked once while all goes well', async () => {
		const { api, asked } = network();
		await api.push([], expected);
		await api.pull(query, expected);
		await api.sendFiles([], new Map(), expected);
		expect(asked).toEqual(['hello', 'push', 'pull', 'files']);
	});

	test('an answer to a pull counts', async () => {
		const { api, asked } = network();
		await api.pull(query, expected);
		await api.push([], expected);
		expect(asked).toEqual(['pull', 'push']);
	});

	test('another server gets neither words nor photos', async () => {
		const { api, asked, state } = network();
		state.server = 'theirs';
		expect(await api.push([], expected)).toEqual(fail('server.other', { server: 'theirs' }));
		expect(await api.sendFiles([], new Map(), expected)).toEqual(fail('server.other', { server: 'theirs' }));
		expect(asked).toEqual(['hello', 'hello']);
	});

	test('also when it takes the place of the own one while the app is open', async () => {
		const { api, asked, state } = network();
		await api.push([], expected);
		state.isUp = false;
		await api.pull(query, expected);
		state.isUp = true;
		state.server = 'theirs';
		expect(await api.push([], expected)).toEqual(fail('server.other', { server: 'theirs' }));
		expect(asked).toEqual(['hello', 'push', 'pull', 'hello']);
	});
});
