/** Longest that work may hold the page at a stretch, so that no task passes 50 ms on a slow phone. */
const SLICE = 12;

interface Scheduler {
	yield?: () => Promise<void>;
}

/** Lets the page answer fingers and paint. `scheduler.yield` comes back first in line, a message after the rest. */
export function breathe(): Promise<void> {
	const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
	if (scheduler?.yield) return scheduler.yield();
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/**
 * Does something with each item and lets the page breathe in between.
 * @param every how many items are done between two looks at the clock: 1 where each is heavy
 * @returns false when the signal stopped it
 */
export async function eachInSlices<Item>(
	items: readonly Item[],
	work: (item: Item) => void,
	signal?: AbortSignal,
	every = 64
): Promise<boolean> {
	let until = performance.now() + SLICE;
	for (const [place, item] of items.entries()) {
		// Asking the time costs more than looking at a row.
		if (place % every === every - 1 && performance.now() > until) {
			await breathe();
			until = performance.now() + SLICE;
		}
		if (signal?.aborted) return false;
		work(item);
	}
	return true;
}
