import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/lib/domain/changes/answers';
import { COLLECTIONS, PROTOCOL, PROTOCOL_HEADER } from '../../src/lib/domain/changes/protocol';
import { ask } from '../support/http';
import { recordWire } from '../support/recordWire';
import {
	keepWire,
	recordedWires,
	reliedOn,
	Revisions,
	type Wire,
	type WireAnswer,
	type WireRequest
} from '../support/wire';
import { startWard, type TestWard } from '../support/ward';

/*
 * Phones of the protocol before this one are still in people's pockets. What they send was recorded from the real app
 * and is sent here word for word. After a new PROTOCOL run this file once with KEEP_WIRE=1 and commit what it made.
 */

let present: Wire;
beforeAll(async () => {
	const ward = await startWard();
	present = await recordWire(ward);
	await ward.stop();
	if (process.env.KEEP_WIRE && recordedWires().every(({ protocol }) => protocol !== PROTOCOL))
		keepWire(present);
});

test('every protocol so far was recorded', () => {
	expect(recordedWires().map(({ protocol }) => protocol)).toEqual(
		Array.from({ length: PROTOCOL }, (_, n) => n + 1)
	);
});

test('the phone of today writes changes as recorded: other ones are another protocol', () => {
	const recorded = recordedWires().find(({ protocol }) => protocol === PROTOCOL);
	expect(changesOf(present)).toEqual(recorded && changesOf(recorded));
});

test('the record holds every collection, each kind of outcome and files', () => {
	const text = JSON.stringify(present);
	const missing = (words: readonly string[]) => words.filter((word) => !text.includes(word));
	expect(missing(COLLECTIONS.map((collection) => `"collection":"${collection}"`))).toEqual([]);
	expect(missing(['applied', 'conflict', 'refused'].map((outcome) => `"outcome":"${outcome}"`))).toEqual([]);
	expect(present.exchanges.some(({ request }) => request.path === '/api/sync/files')).toBe(true);
});

describe.each(recordedWires())('protocol $protocol', (wire) => {
	let ward: TestWard;
	beforeAll(async () => {
		ward = await startWard();
	});
	afterAll(() => ward.stop());

	if (wire.protocol >= PROTOCOL - 1) {
		test('is taken word for word, and answered as its phones expect', async () => {
			const revisions = await Revisions.of(ward);
			for (const [place, { request, answer }] of wire.exchanges.entries()) {
				const got = await send(ward, revisions, request);
				if (Array.isArray(got.body?.outcomes)) revisions.learn(got.body.outcomes as Outcome[]);
				revisions.learnPlace(place, got.body);
				const relied = reliedOn(got.status, got.body);
				const name = `${place}: ${request.account} ${request.method} ${request.path}`;
				expect(withoutKeys(relied), name).toEqual(withoutKeys(answer));
				// More may come than an old phone knows; nothing that it knows may be missing.
				for (const [n, { record = [] }] of (answer.outcomes ?? []).entries()) {
					const told = new Set(relied.outcomes?.[n]?.record);
					expect(
						record.filter((field) => !told.has(field)),
						`${name}, outcome ${n}`
					).toEqual([]);
				}
				for (const [kind, keys] of Object.entries(answer.keys ?? {})) {
					expect(relied.keys?.[kind], `${name}, ${kind}`).toEqual(expect.arrayContaining([...keys]));
				}
			}
		});
	}

	test.each(wire.protocol < PROTOCOL - 1 ? [wire.protocol] : [PROTOCOL + 1, PROTOCOL - 2])(
		'said as protocol %i it is refused in words, and nothing is taken',
		async (spoken) => {
			const before = (await ward.phones.standing.pull()).head;
			const revisions = await Revisions.of(ward);
			for (const { request } of wire.exchanges) {
				const headers = { ...request.headers, [PROTOCOL_HEADER]: String(spoken) };
				const got = await send(ward, revisions, { ...request, headers });
				expect(got).toMatchObject({
					status: 426,
					body: { refused: true, code: 'protocol.unsupported', params: { protocol: PROTOCOL } }
				});
			}
			expect((await ward.phones.standing.pull()).head).toBe(before);
		}
	);
});

/** An answer without the names of fields, of which a newer server may tell more. */
function withoutKeys({ outcomes, ...rest }: WireAnswer) {
	const told = outcomes?.map(({ record, ...outcome }) => ({ ...outcome, tellsRecord: record !== undefined }));
	return { ...rest, keys: undefined, outcomes: told };
}

/** What phones wrote; ids that each draws and how they are spread over requests do not count. */
function changesOf({ exchanges }: Wire): readonly unknown[] {
	const bodies = exchanges.flatMap(({ request: { account, body, parts } }) =>
		[body, ...(parts ?? []).map(({ json }) => json)].map((one) => ({
			account,
			body: one as Body | undefined
		}))
	);
	return bodies.flatMap(({ account, body }) =>
		(body?.changes ?? []).map((change) => ({ account, ...change, changeId: '', baseRev: '' }))
	);
}

interface Body {
	readonly changes?: readonly Readonly<Record<string, unknown>>[];
}

async function send(ward: TestWard, revisions: Revisions, request: WireRequest) {
	const path = revisions.pathOf(request.path).replaceAll('$server', ward.serverId);
	const headers = {
		...request.headers,
		Authorization: ward.phones[request.account].token,
		'X-Sample-Now': request.now
	};
	if (!request.parts) {
		const body = request.body === undefined ? undefined : real(ward, revisions, request.body);
		return ask(ward.server, request.method, path, { body, headers });
	}
	const form = new FormData();
	for (const { name, json, bytes, type } of request.parts) {
		if (json !== undefined) form.set(name, JSON.stringify(real(ward, revisions, json)));
		else form.set(name, new Blob([Buffer.from(bytes ?? '', 'base64')], { type: type ?? '' }), name);
	}
	const response = await fetch(ward.server.url + path, { method: request.method, headers, body: form });
	return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> };
}

/** A recorded body with this server's own values in it. */
function real(ward: TestWard, revisions: Revisions, body: unknown): unknown {
	const { changes, ...rest } = body as { readonly changes: readonly { readonly baseRev: unknown }[] };
	return {
		...rest,
		server: ward.serverId,
		changes: changes.map((change) => ({ ...change, baseRev: revisions.valueOf(change.baseRev) }))
	};
}
