import { networkOf } from '../web/address';

/** Failures within the window after which no further try is let in (product §8). Successes are never counted. */
export const LIMITS = { account: 10, address: 100, windowMinutes: 15 } as const;

const PREFIX = 'signIn.';
const WINDOW_MS = LIMITS.windowMinutes * 60_000;

interface Tries {
	/** moments of the failures, oldest first, ms */
	readonly failed: readonly number[];
	/** tries whose password is being checked right now */
	readonly open: number;
}

/** A try that was let in; it must be closed. */
export interface Try {
	close(failed: boolean, now: number): void;
}

/**
 * Lets a sign-in try in, or names the minutes to wait. Tries of one account that are still being checked count
 * against it, so that many at once gain nothing; of an address they do not: a whole hall may sign in together.
 */
export function openTry(
	store: pb.Store,
	account: string,
	address: string,
	now: number
): { readonly waitMinutes: number } | Try {
	const accountKey = `${PREFIX}account:${account}`;
	const addressKey = `${PREFIX}address:${networkOf(address)}`;
	const wait = waitMs(read(store.get(addressKey), now), LIMITS.address, now);
	if (wait > 0) return { waitMinutes: Math.ceil(wait / 60_000) };
	let own = 0;
	store.setFunc(accountKey, (old) => {
		const tries = read(old, now);
		own = waitMs(tries, LIMITS.account, now);
		return JSON.stringify(own > 0 ? tries : { ...tries, open: tries.open + 1 });
	});
	if (own > 0) return { waitMinutes: Math.ceil(own / 60_000) };
	return {
		close(failed, at) {
			store.setFunc(accountKey, (old) => {
				const tries = read(old, at);
				return JSON.stringify({
					failed: failed ? [...tries.failed, at] : [],
					open: Math.max(0, tries.open - 1)
				});
			});
			if (!failed) return;
			store.setFunc(addressKey, (old) => {
				const tries = read(old, at);
				return JSON.stringify({ ...tries, failed: [...tries.failed, at] });
			});
		}
	};
}

/** Forgets what is older than the window. */
export function forgetOldTries(store: pb.Store, now: number): void {
	for (const [key, value] of Object.entries(store.getAll())) {
		if (!key.startsWith(PREFIX)) continue;
		const tries = read(value, now);
		if (tries.failed.length === 0 && tries.open === 0) store.remove(key);
	}
}

function waitMs(tries: Tries, limit: number, now: number): number {
	if (tries.failed.length + tries.open < limit) return 0;
	const decisive = tries.failed[tries.failed.length - limit] ?? tries.failed[0] ?? now - WINDOW_MS + 60_000;
	return Math.max(1, decisive + WINDOW_MS - now);
}

function read(stored: unknown, now: number): Tries {
	if (typeof stored !== 'string') return { failed: [], open: 0 };
	const tries = JSON.parse(stored) as Tries;
	return { failed: tries.failed.filter((at) => at > now - WINDOW_MS && at <= now), open: tries.open };
}
