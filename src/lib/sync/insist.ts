import type { Result } from '$lib/domain/result';
import type { SyncApi } from '$lib/remote/syncApi';
import type { PassContext } from './pass';

/** What a bad line does to one request and not to the next: no answer, half of one, or a portal's page. */
const PASSING = new Set(['network.unreachable', 'network.portal']);
const TRIES = 5;
/** A server with all places taken is well, and one comes free within seconds. */
const WAITS = 60;

export interface InsistingApi extends SyncApi {
	/** when the request that was answered last left, by the phone's clock */
	askedAt(): number;
}

/**
 * Asks again at once when a request was cut: on a bad line the next one often gets through, and a pass that ended here
 * would have to read the log anew before it comes back to the same place. Nothing is believed sooner, and what the server
 * took before the cut it answers as it did the first time. Where all places of the server are taken, the request stands
 * by for a second or two and asks again; a server that fails is left alone: that is for the caller's waiting.
 * @param pause a short wait, of another length each time, so that many phones do not come back in step
 */
export async function askAgain<T>(
	ask: () => Promise<Result<T>>,
	{ pause, signal }: Pick<PassContext, 'pause' | 'signal'>
): Promise<Result<T>> {
	let tries = 1;
	let waits = 0;
	for (;;) {
		const answer = await ask();
		const code = answer.ok ? '' : answer.error.code;
		if (signal?.aborted) return answer;
		if (code === 'server.busy' && waits < WAITS) {
			waits += 1;
			await pause();
		} else if (PASSING.has(code) && tries < TRIES) tries += 1;
		else return answer;
	}
}

/** The doors of the server with {@link askAgain}. */
export function insist(
	api: SyncApi,
	{ now, pause, signal }: Pick<PassContext, 'now' | 'pause' | 'signal'>
): InsistingApi {
	let askedAt = now();
	const again = <T>(ask: () => Promise<Result<T>>): Promise<Result<T>> =>
		askAgain(
			() => {
				askedAt = now();
				return ask();
			},
			{ pause, signal }
		);
	return {
		askedAt: () => askedAt,
		...api,
		push: (...given) => again(() => api.push(...given)),
		pull: (...given) => again(() => api.pull(...given)),
		sendFiles: (...given) => again(() => api.sendFiles(...given))
	};
}
