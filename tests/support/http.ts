import type { TestServer } from './server';
import { PASSWORD } from './seedAccounts';

export interface Answer {
	readonly status: number;
	readonly headers: Headers;
	readonly text: string;
	/** the parsed body, or null when it is no JSON */
	readonly body: Readonly<Record<string, unknown>> | null;
}

/** One request, with its answer read to the end. */
export async function ask(
	server: Pick<TestServer, 'url'>,
	method: string,
	path: string,
	options: {
		readonly body?: unknown;
		readonly token?: string;
		readonly headers?: Readonly<Record<string, string>>;
	} = {}
): Promise<Answer> {
	const response = await fetch(server.url + path, {
		method,
		redirect: 'manual',
		headers: {
			...(options.body === undefined ? {} : { 'Content-Type': 'application/json' }),
			...(options.token ? { Authorization: options.token } : {}),
			...options.headers
		},
		...(options.body === undefined ? {} : { body: JSON.stringify(options.body) })
	});
	const text = await response.text();
	return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

/** Tries to sign in; the token stands in `body.token`. */
export function signIn(
	server: Pick<TestServer, 'url'>,
	identity: string,
	password = PASSWORD,
	headers: Readonly<Record<string, string>> = {}
): Promise<Answer> {
	return ask(server, 'POST', '/api/collections/users/auth-with-password', {
		body: { identity, password },
		headers
	});
}

/** Signs in and answers the token; throws when that fails. */
export async function tokenOf(
	server: Pick<TestServer, 'url'>,
	identity: string,
	password = PASSWORD
): Promise<string> {
	const answer = await signIn(server, identity, password);
	if (typeof answer.body?.token !== 'string') throw new Error(`${identity} cannot sign in: ${answer.text}`);
	return answer.body.token;
}

function parsed(text: string): Answer['body'] {
	try {
		return JSON.parse(text) as Answer['body'];
	} catch {
		// A page or nothing at all.
		return null;
	}
}
