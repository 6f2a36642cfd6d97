import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { PROTOCOL, PROTOCOL_HEADER } from '../../src/lib/domain/changes/protocol';
import { SyncEngine, type EngineState } from '../../src/lib/sync/engine';
import type { Device } from './support/device';
import { logDeed, photoBytes } from './support/logging';
import { startWard, type Ward } from './support/ward';

let ward: Ward;
beforeAll(async () => {
	ward = await startWard();
});
afterAll(() => ward.server.stop());

const everything = async ({ db }: Device) =>
	Promise.all([db.outbox.toArray(), db.files.toArray(), db.entries.toArray(), db.drafts.toArray()]);

/** The phone says that it speaks another protocol; the real server answers. */
function speaking(protocol: number): typeof fetch {
	return (input, init) => {
		const headers = new Headers(init?.headers);
		headers.set(PROTOCOL_HEADER, String(protocol));
		return fetch(input, { ...init, headers });
	};
}

/** A server of before, that knows a protocol or lacks the doors of later. */
function oldServer(body: object, status: number): typeof fetch {
	return () => Promise.resolve(new Response(JSON.stringify(body), { status }));
}

const refusal = (protocol: number) => ({ refused: true, code: 'protocol.unsupported', params: { protocol } });
const noRoute = { data: {}, message: "The requested resource wasn't found.", status: 404 };

test.each([
	['a phone two versions behind', speaking(PROTOCOL - 2), 'protocol.appOlder'],
	['a phone of an unknown age', speaking(Number.NaN), 'protocol.appOlder'],
	['a server that speaks less', oldServer(refusal(PROTOCOL - 1), 426), 'protocol.serverOlder'],
	['a server that lacks the doors', oldServer(noRoute, 404), 'protocol.serverOlder']
])('%s keeps everything, is told why, and waits for a person', async (_, wire, code) => {
	const minh = await ward.phone('minh');
	await logDeed(minh, ward, 'Chưa ai nhận', [photoBytes()]);
	const before = await everything(minh);
	minh.fetch = wire;
	const planned: number[] = [];
	const states: EngineState[] = [];
	const engine = new SyncEngine({
		pass: minh.passParts,
		lockName: '',
		locks: undefined,
		onState: (state) => states.push(state),
		random: () => 0,
		timers: { set: (_, ms) => planned.push(ms), clear: () => undefined }
	});
	await engine.wake();
	expect(states.at(-1)).toMatchObject({ phase: 'idle', problem: { code } });
	expect(planned, 'nothing is tried again until somebody acts').toEqual([]);
	expect(await everything(minh)).toEqual(before);

	// After the update it goes, all of it, once.
	minh.fetch = fetch;
	await engine.wake();
	engine.stop();
	expect(states.at(-1)).toMatchObject({ problem: null });
	expect(await minh.unsent()).toBe(0);
});

it('answers the protocol before this one as its own', async () => {
	const lan = await ward.phone('lan');
	await logDeed(lan, ward, 'Từ bản trước');
	lan.fetch = speaking(Math.max(1, PROTOCOL - 1));
	expect(await lan.pass()).toMatchObject({ ok: true });
	expect(await lan.unsent()).toBe(0);
});
