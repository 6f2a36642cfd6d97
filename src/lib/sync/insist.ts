import type { Result } from '$lib/domain/result';
import type { SyncApi } from '$lib/remote/syncApi';

/** What a bad line does to one request and not to the next: no answer, half of one, or a portal's page. */
const PASSING = new Set(['network.unreachable', 'network.portal']);
const TRIES = 5;

export interface InsistingApi extends SyncApi {
	/** when the request that was answered last left, by the phone's clock */
	askedAt(): number;
}

/**
 * Asks again at once when a request was cut: on a bad line the next one often gets through, and a pass that ended here
 * would have to read the log anew before it comes back to the same place. Nothing is believed sooner, and what the server
 * took before the cut it answers as it did the first time. A busy server is left alone: that is for the engine's waiting.
 */
export function insist(api: SyncApi, now: () => number, signal?: AbortSignal): InsistingApi {
	let askedAt = now();
	const again = async <T>(ask: () => Promise<Result<T>>): Promise<Result<T>> => {
		for (let tries = 1; ; tries += 1) {
			askedAt = now();
			const answer = await ask();
			const isPassing = !answer.ok && PASSING.has(answer.error.code);
			if (!isPassing || tries === TRIES || signal?.aborted) return answer;
		}
	};
	return {
		askedAt: () => askedAt,
		...api,
		push: (...given) => again(() => api.push(...given)),
		pull: (...given) => again(() => api.pull(...given)),
		sendFiles: (...given) => again(() => api.sendFiles(...given))
	};
}
