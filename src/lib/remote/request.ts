import { parseJson } from '$lib/domain/parseJson';
import { DEVICE_HEADER, PROTOCOL, PROTOCOL_HEADER } from '$lib/domain/changes/protocol';
import { fail, ok, type Result } from '$lib/domain/result';
import { failureOf } from './answer';
import { anySignal } from './anySignal';

export interface Connection {
	/** origin of the server, empty for the own */
	readonly base: string;
	/** session token; empty when signed out */
	token(): string;
	/** id of the local database */
	device(): string;
	/** further headers: the sample's clock in tests */
	headers?(): Readonly<Record<string, string>>;
	readonly fetch: typeof fetch;
}

export interface Ask {
	readonly method: 'GET' | 'POST';
	readonly path: string;
	readonly body?: BodyInit;
	readonly json?: unknown;
	readonly signal?: AbortSignal;
	/** milliseconds until the request counts as lost */
	readonly timeout: number;
}

export type Checker<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } };

/**
 * One request to our server. An answer counts when it has the shape that was asked for, whatever its status says;
 * everything else is a failure with a code of `remote/answer`.
 */
export async function request<T>(connection: Connection, ask: Ask, schema: Checker<T>): Promise<Result<T>> {
	const timer = AbortSignal.timeout(ask.timeout);
	const signal = ask.signal ? anySignal([ask.signal, timer]) : timer;
	let status: number;
	let text: string;
	try {
		const response = await connection.fetch(connection.base + ask.path, {
			method: ask.method,
			headers: headersOf(connection, ask),
			body: ask.json === undefined ? (ask.body ?? null) : JSON.stringify(ask.json),
			signal,
			cache: 'no-store',
			credentials: 'omit',
			redirect: 'error'
		});
		status = response.status;
		text = await response.text();
	} catch {
		// fetch tells no causes apart: cut, refused, redirected by a portal and truncated all end here.
		if (ask.signal?.aborted) return fail('network.cancelled');
		return fail(timer.aborted ? 'network.timeout' : 'network.unreachable');
	}
	const body = parseJson(text);
	const parsed = schema.safeParse(body);
	if (status === 200 && parsed.success) return ok(parsed.data);
	return failureOf(status, body);
}

function headersOf(connection: Connection, ask: Ask): Record<string, string> {
	const token = connection.token();
	return {
		...connection.headers?.(),
		[PROTOCOL_HEADER]: String(PROTOCOL),
		[DEVICE_HEADER]: connection.device(),
		...(token ? { Authorization: token } : {}),
		...(ask.json === undefined ? {} : { 'Content-Type': 'application/json' })
	};
}
