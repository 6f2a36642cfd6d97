import Dexie, { liveQuery, type Subscription } from 'dexie';

const PAUSE = 1_000;

/**
 * Follows a query of the local database: `next` gets its answer now and after every committed write that touches it,
 * of other tabs too. When the browser drops the connection (iOS does), the query is taken up again.
 * @param query reads Dexie tables only
 * @returns a function that stops following
 */
export function follow<T>(query: () => T | Promise<T>, next: (value: T) => void): () => void {
	let subscription: Subscription | undefined;
	let pause: ReturnType<typeof setTimeout> | undefined;
	let stopped = false;
	const begin = () => {
		subscription = liveQuery(query).subscribe({
			next,
			error(error: unknown) {
				// A mistake of ours must not be tried over and over.
				if (!(error instanceof Dexie.DexieError || error instanceof DOMException)) throw error;
				if (!stopped) pause = setTimeout(begin, PAUSE);
			}
		});
	};
	begin();
	return () => {
		stopped = true;
		clearTimeout(pause);
		subscription?.unsubscribe();
	};
}
