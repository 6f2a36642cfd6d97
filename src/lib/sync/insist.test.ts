import { expect, it, test } from 'vitest';
import { fail, ok, type Result } from '$lib/domain/result';
import type { SyncApi } from '$lib/remote/syncApi';
import { insist } from './insist';

const EXPECTED = { server: 'server', account: 'account' };

/** A line whose answers are given in advance; the clock moves ten seconds with each request. */
function line(...answers: readonly Result<unknown>[]) {
	let asked = 0;
	const next = async () => answers[Math.min(asked++, answers.length - 1)];
	const api = { push: next, pull: next, sendFiles: next, hello: next } as unknown as SyncApi;
	let paused = 0;
	const pause = async () => void (paused += 1);
	return { api, asked: () => asked, now: () => asked * 10_000, pause, paused: () => paused };
}

test.each(['network.unreachable', 'network.portal'])('asks again at once after %s', async (code) => {
	const bad = line(fail(code), fail(code), ok('there'));
	const api = insist(bad.api, bad);
	expect(await api.push([], EXPECTED)).toEqual(ok('there'));
	expect(bad.asked()).toBe(3);
	// The clock is measured by the request that was answered, not by the first that was lost.
	expect(api.askedAt()).toBe(20_000);
});

it('gives up after five', async () => {
	const bad = line(fail('network.unreachable'));
	expect(await insist(bad.api, bad).push([], EXPECTED)).toEqual(fail('network.unreachable'));
	expect(bad.asked()).toBe(5);
});

test.each(['server.failed', 'network.timeout', 'network.cancelled', 'session.expired', 'server.other'])(
	'leaves %s to whoever it concerns',
	async (code) => {
		const bad = line(fail(code), ok('there'));
		expect(await insist(bad.api, bad).push([], EXPECTED)).toEqual(fail(code));
		expect(bad.asked()).toBe(1);
	}
);

it('stops when the pass is stopped', async () => {
	const stopped = new AbortController();
	const bad = line(fail('network.unreachable'));
	stopped.abort();
	await insist(bad.api, { ...bad, signal: stopped.signal }).push([], EXPECTED);
	expect(bad.asked()).toBe(1);
});

it('stands by while all places of the server are taken, without counting it as a cut', async () => {
	const busy = Array.from({ length: 20 }, () => fail('server.busy'));
	const crowded = line(...busy, fail('network.unreachable'), ...busy, ok('there'));
	expect(await insist(crowded.api, crowded).push([], EXPECTED)).toEqual(ok('there'));
	expect([crowded.asked(), crowded.paused()]).toEqual([42, 40]);
});

it('says so in the end', async () => {
	const crowded = line(fail('server.busy'));
	expect(await insist(crowded.api, crowded).pull({} as never, EXPECTED)).toEqual(fail('server.busy'));
	expect(crowded.paused()).toBe(60);
});
