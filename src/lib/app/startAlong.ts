import { fetchFile } from '$lib/remote/fileApi';
import { nextDelay } from '$lib/sync/backoff';
import { isOnWifi } from './network';
import type { OpenAccount } from './openAccount.svelte';
import { DeviceStorage } from './storage.svelte';
import { TakingAlong } from './takingAlong.svelte';

/** A browser does not always tell that the line is back: half a minute is the longest rest. */
const LONGEST = 5;

/** Puts what takes evidence along together with the account and the browser's clock, locks and storage. */
export function startAlong(open: OpenAccount): TakingAlong {
	const { db, store, connection } = open;
	const { server, account } = open.account;
	const storage = new DeviceStorage();
	return new TakingAlong({
		db,
		now: () => store.now(),
		correctedNow: () => store.correctedNow(),
		fetch: (id, thumb, signal) => fetchFile(connection, id, thumb, signal),
		refresh: () => open.sync(),
		rest,
		async left() {
			try {
				await storage.look();
			} catch {
				// A browser that refuses to be asked: what is known of it stays as it was.
			}
			return storage.left;
		},
		isOnWifi,
		locks: navigator.locks,
		lockName: `so-thi-dua.along.${server}.${account}`
	});
}

function rest(failures: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			window.removeEventListener('online', end);
			signal.removeEventListener('abort', end);
			resolve();
		};
		const timer = setTimeout(end, nextDelay(Math.min(failures, LONGEST), Math.random()));
		window.addEventListener('online', end);
		signal.addEventListener('abort', end);
		if (signal.aborted) end();
	});
}
