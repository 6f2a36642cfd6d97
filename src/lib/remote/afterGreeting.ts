import { fail, type Result } from '$lib/domain/result';
import type { Expected, SyncApi } from './syncApi';

/**
 * Lets nothing of the person's leave the phone before the server at the address has said who it is: another one may have
 * taken its place (P11), or a portal stand in between. Asked once, and again after the connection failed; any answer that
 * proves the server counts, so that a phone with nothing to send asks nothing more.
 */
export function afterGreeting(api: SyncApi): SyncApi {
	let isProven = false;
	const noting = async <T>(answer: Promise<Result<T>>): Promise<Result<T>> => {
		const result = await answer;
		isProven = result.ok;
		return result;
	};
	const greeted = async <T>(expected: Expected, send: () => Promise<Result<T>>): Promise<Result<T>> => {
		if (!isProven) {
			const hello = await api.hello();
			if (!hello.ok) return hello;
			const { server } = hello.value;
			if (server !== expected.server) return fail('server.other', { server });
		}
		return noting(send());
	};
	return {
		hello: () => api.hello(),
		pull: (query, expected, signal) => noting(api.pull(query, expected, signal)),
		push: (changes, expected, signal) => greeted(expected, () => api.push(changes, expected, signal)),
		sendFiles: (changes, files, expected, signal) =>
			greeted(expected, () => api.sendFiles(changes, files, expected, signal)),
		heartbeat: (report, settled, expected, signal) =>
			greeted(expected, () => api.heartbeat(report, settled, expected, signal)),
		devices: (expected) => noting(api.devices(expected))
	};
}
