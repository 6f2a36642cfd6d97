import {
	helloResponse,
	pullResponse,
	pushResponse,
	type HelloResponse,
	type PullResponse,
	type PushResponse
} from '$lib/domain/changes/answers';
import type { Change, Cursor } from '$lib/domain/changes/protocol';
import {
	devicesResponse,
	heartbeatResponse,
	type DevicesResponse,
	type HeartbeatResponse
} from '$lib/domain/devices/answers';
import type { DeviceReport } from '$lib/domain/devices/heartbeat';
import { fail, type Result } from '$lib/domain/result';
import { provenBy, type Expected } from './proven';
import { request, type Ask, type Connection } from './request';

export type { Expected };

const TALK = 30_000;
/** a slow uplink carries 4 MB in a minute and a half */
const CARRY = 120_000;

export interface PullQuery {
	readonly server: string;
	readonly cursor: Cursor;
	/** newest place that confirmations of own changes rest on, where it lies beyond the cursor */
	readonly seen?: Cursor;
	/** places that the log has had: asked about when it was restored */
	readonly heads?: readonly Cursor[];
	readonly stamp: string;
	readonly limit: number;
}

/** The sync doors of our server. Every answer is believed only when it echoes the request's nonce and account. */
export interface SyncApi {
	hello(): Promise<Result<HelloResponse>>;
	push(changes: readonly Change[], expected: Expected, signal?: AbortSignal): Promise<Result<PushResponse>>;
	pull(query: PullQuery, expected: Expected, signal?: AbortSignal): Promise<Result<PullResponse>>;
	sendFiles(
		changes: readonly Change[],
		files: ReadonlyMap<string, { readonly bytes: ArrayBuffer; readonly type: string }>,
		expected: Expected,
		signal?: AbortSignal
	): Promise<Result<PushResponse>>;
	/** @param settled other devices of this account that its person no longer waits for */
	heartbeat(
		report: DeviceReport,
		settled: readonly string[],
		expected: Expected,
		signal?: AbortSignal
	): Promise<Result<HeartbeatResponse>>;
	/** every device of the ward, for the administrator; `access.roleMissing` for all others */
	devices(expected: Expected): Promise<Result<DevicesResponse>>;
}

export function createSyncApi(connection: Connection, newNonce: () => string): SyncApi {
	const proven = provenBy(connection);
	return {
		async hello() {
			const nonce = newNonce();
			const ask: Ask = { method: 'GET', path: `/api/sync/hello?nonce=${nonce}`, timeout: 10_000 };
			const answer = await request(connection, ask, helloResponse);
			return answer.ok && answer.value.nonce !== nonce ? fail('network.portal', { status: 200 }) : answer;
		},
		push(changes, expected, signal) {
			const nonce = newNonce();
			const json = { nonce, server: expected.server, changes };
			const ask: Ask = { method: 'POST', path: '/api/sync/push', json, timeout: TALK, signal };
			return proven(ask, pushResponse, nonce, expected);
		},
		pull(query, expected, signal) {
			const nonce = newNonce();
			const search = new URLSearchParams({
				since: String(query.cursor.seq),
				hash: query.cursor.hash,
				stamp: query.stamp,
				limit: String(query.limit),
				server: query.server,
				nonce,
				...(query.heads ? { heads: query.heads.map(({ seq, hash }) => `${seq}:${hash}`).join(',') } : {}),
				...(query.seen ? { seen: String(query.seen.seq), seenHash: query.seen.hash } : {})
			});
			const ask: Ask = { method: 'GET', path: `/api/sync/pull?${search}`, timeout: CARRY, signal };
			return proven(ask, pullResponse, nonce, expected);
		},
		sendFiles(changes, files, expected, signal) {
			const nonce = newNonce();
			const body = new FormData();
			body.set('body', JSON.stringify({ nonce, server: expected.server, changes }));
			for (const [id, file] of files) body.set(id, new Blob([file.bytes], { type: file.type }), id);
			const ask: Ask = { method: 'POST', path: '/api/sync/files', body, timeout: CARRY, signal };
			return proven(ask, pushResponse, nonce, expected);
		},
		heartbeat(report, settled, expected, signal) {
			const nonce = newNonce();
			const json = { nonce, server: expected.server, report, settled };
			const ask: Ask = { method: 'POST', path: '/api/sync/heartbeat', json, timeout: TALK, signal };
			return proven(ask, heartbeatResponse, nonce, expected);
		},
		devices(expected) {
			const nonce = newNonce();
			const search = new URLSearchParams({ server: expected.server, nonce });
			const ask: Ask = { method: 'GET', path: `/api/sync/devices?${search}`, timeout: TALK };
			return proven(ask, devicesResponse, nonce, expected);
		}
	};
}
