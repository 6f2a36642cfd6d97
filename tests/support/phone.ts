import { setTimeout as sleep } from 'node:timers/promises';
import {
	pullResponse,
	pushResponse,
	type Outcome,
	type PullResponse
} from '../../src/lib/domain/changes/answers';
import {
	DEVICE_HEADER,
	PROTOCOL,
	PROTOCOL_HEADER,
	type Change,
	type Cursor
} from '../../src/lib/domain/changes/protocol';
import { idOf, NOW } from '../../src/lib/domain/ward.fixture';
import { ask, tokenOf, type Answer } from './http';
import type { TestServer } from './server';

/** A signed-in account that speaks the sync protocol, without a local database: what it sends is written by hand. */
export interface Phone {
	readonly token: string;
	readonly device: string;
	/** the sample's clock for its requests */
	now: string;
	/** comes again by itself while all places of the server are taken */
	waits: boolean;
	/** sends changes and answers their outcomes, in order; throws when the request itself was refused */
	push(...changes: readonly Change[]): Promise<readonly Outcome[]>;
	/** one page */
	pull(since?: Cursor, stamp?: string, limit?: number): Promise<PullResponse>;
	/** pages until there is no more, as one */
	pullAll(since?: Cursor, stamp?: string): Promise<PullResponse>;
	sendFiles(
		changes: readonly Change[],
		files: Readonly<Record<string, Uint8Array>>
	): Promise<readonly Outcome[]>;
	/** a raw request with this account's headers */
	ask(
		method: string,
		path: string,
		body?: unknown,
		headers?: Readonly<Record<string, string>>
	): Promise<Answer>;
}

export const START: Cursor = { seq: 0, hash: '' };
const NONCE = 'nonce-of-a-test';

export async function phoneOf(
	server: Pick<TestServer, 'url'>,
	serverId: string,
	username: string,
	device = idOf(`d${username}`)
): Promise<Phone> {
	const token = await tokenOf(server, username);
	const headers = () => ({
		[PROTOCOL_HEADER]: String(PROTOCOL),
		[DEVICE_HEADER]: device,
		'X-Sample-Now': phone.now,
		Authorization: token
	});
	const phone: Phone = {
		token,
		device,
		now: NOW,
		waits: true,
		ask: (method, path, body, extra = {}) =>
			ask(server, method, path, { body, headers: { ...headers(), ...extra } }),
		async push(...changes) {
			const body = { nonce: NONCE, server: serverId, changes };
			const answer = await letIn(phone, () => phone.ask('POST', '/api/sync/push', body));
			return proven(pushResponse.safeParse(answer.body), answer).outcomes;
		},
		async pull(since = START, stamp = '', limit = 1000) {
			const search = new URLSearchParams({
				since: String(since.seq),
				hash: since.hash,
				stamp,
				limit: String(limit),
				nonce: NONCE,
				server: serverId
			});
			const answer = await letIn(phone, () => phone.ask('GET', `/api/sync/pull?${search}`));
			return proven(pullResponse.safeParse(answer.body), answer);
		},
		async pullAll(since = START, stamp = '') {
			const first = await phone.pull(since, stamp);
			let all = first;
			while (all.more) {
				const next = await phone.pull(all.cursor, all.stamp);
				all = {
					...next,
					answer: first.answer,
					records: [...all.records, ...next.records],
					gone: [...all.gone, ...next.gone]
				};
			}
			return all;
		},
		async sendFiles(changes, files) {
			const body = new FormData();
			body.set('body', JSON.stringify({ nonce: NONCE, server: serverId, changes }));
			for (const [id, bytes] of Object.entries(files)) body.set(id, new Blob([new Uint8Array(bytes)]), id);
			const send = async () => {
				const request = { method: 'POST', headers: headers(), body };
				const response = await fetch(`${server.url}/api/sync/files`, request);
				return { status: response.status, text: await response.text() };
			};
			const answer = await letIn(phone, send);
			return proven(pushResponse.safeParse(JSON.parse(answer.text)), answer).outcomes;
		}
	};
	return phone;
}

async function letIn<A extends Pick<Answer, 'status' | 'text'>>(
	{ waits }: Phone,
	send: () => Promise<A>
): Promise<A> {
	for (;;) {
		const answer = await send();
		if (!waits || answer.status !== 503 || !answer.text.includes('server.busy')) return answer;
		await sleep(50 + Math.random() * 100);
	}
}

function proven<T extends { nonce: string }>(
	parsed: { success: true; data: T } | { success: false; error: unknown },
	answer: Pick<Answer, 'status' | 'text'>
): T {
	if (parsed.success && parsed.data.nonce === NONCE) return parsed.data;
	throw new Error(`${answer.status} ${answer.text.slice(0, 300)}`);
}
