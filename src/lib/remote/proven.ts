import { fail, type Result } from '$lib/domain/result';
import { request, type Ask, type Checker, type Connection } from './request';

/** The session and server that an answer must prove, beside the nonce of its own request. */
export interface Expected {
	readonly server: string;
	readonly account: string;
}

interface Proof {
	readonly nonce: string;
	readonly account: string;
	readonly server: string;
}

/** A request whose answer is believed only when it echoes the request's nonce, our server and our account. */
export function provenBy(connection: Connection) {
	return async <T extends Proof>(
		ask: Ask,
		schema: Checker<T>,
		nonce: string,
		expected: Expected
	): Promise<Result<T>> => {
		const answer = await request(connection, ask, schema);
		// It does not know our session, for it is another one.
		if (!answer.ok) return otherServer(answer, expected) ?? answer;
		const { value } = answer;
		if (value.nonce !== nonce) return fail('network.portal', { status: 200 });
		if (value.server !== expected.server) return fail('server.other', { server: value.server });
		return value.account === expected.account ? answer : fail('session.expired');
	};
}

function otherServer(refused: Result<unknown>, { server }: Expected): Result<never> | null {
	const named = refused.ok ? undefined : refused.error.params?.server;
	return named === undefined || named === server ? null : fail('server.other', { server: named });
}
