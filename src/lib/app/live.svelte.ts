import { createSubscriber } from 'svelte/reactivity';
import { follow } from '$lib/store/follow';
import { press } from './press';

/**
 * A query of the local database as a rune: `current` follows every committed write, of other tabs too, but not while a
 * finger is on the screen (see `Press`).
 */
export interface Live<T> {
	readonly current: T;
	/** false until the first answer */
	readonly ready: boolean;
}

/**
 * Runs a query as long as something on the screen reads it.
 * @param query reads Dexie tables only; never select bytes in a list
 * @param initial what `current` is until the first answer
 */
export function live<T>(query: () => Promise<T> | T, initial: T): Live<T> {
	let current = initial;
	let ready = false;
	const subscribe = createSubscriber((update) => {
		let takeBack: (() => void) | undefined;
		const stop = follow(query, (value) => {
			takeBack?.();
			takeBack = press.after(() => {
				current = value;
				ready = true;
				update();
			});
		});
		return () => {
			takeBack?.();
			stop();
		};
	});
	return {
		get current() {
			subscribe();
			return current;
		},
		get ready() {
			subscribe();
			return ready;
		}
	};
}

/** Whether each has answered. All are looked at, for a query begins only then: asked one after another they would wait. */
export function allReady(queries: readonly Pick<Live<unknown>, 'ready'>[]): boolean {
	return queries.map(({ ready }) => ready).every(Boolean);
}
