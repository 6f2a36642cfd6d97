import { requestRefusal } from '$lib/domain/changes/answers';
import { PROTOCOL } from '$lib/domain/changes/protocol';
import { fail, type Result } from '$lib/domain/result';

/**
 * Why a request brought nothing, as codes:
 * `network.unreachable` no answer came; `network.timeout` it came too late; `network.portal` somebody else answered
 * (a sign-in page of a Wi-Fi network answers everything with 200); `server.failed` the server is ill, try later;
 * `server.busy` too many ask at once; `server.full` its disk is full; `session.expired`, `session.revoked` the person
 * signs in again; `protocol.appOlder`, `protocol.serverOlder` the two do not understand each other and one has to be
 * updated; else the server's own refusal code, with the server that it named in `params.server`.
 */
export type RemoteFailure = Result<never>;

/** A refusal of ours is recognised by its shape, never by the status alone: portals answer with any status. */
export function failureOf(status: number, body: unknown): RemoteFailure {
	const refusal = requestRefusal.safeParse(body);
	if (refusal.success) {
		const { code, params, server } = refusal.data;
		if (code === 'protocol.unsupported') return otherProtocol(Number(params?.protocol));
		return fail(code, server === undefined ? params : { ...params, server });
	}
	if (status === 401 && isPocketBaseError(body)) return fail('session.expired');
	// A door that a server of before does not have yet: its gate answers in PocketBase's own form.
	if (status === 404 && isPocketBaseError(body)) return fail('protocol.serverOlder');
	if (status === 429 || status >= 500) return fail('server.failed', { status });
	return fail('network.portal', { status });
}

/** Who has to be updated: a server that speaks less than this app is the older one. */
function otherProtocol(spoken: number): RemoteFailure {
	return fail(spoken < PROTOCOL ? 'protocol.serverOlder' : 'protocol.appOlder');
}

/** PocketBase's own error form: `{status, message, data}`. */
export function isPocketBaseError(body: unknown): boolean {
	if (typeof body !== 'object' || body === null) return false;
	return 'status' in body && 'message' in body && 'data' in body;
}
