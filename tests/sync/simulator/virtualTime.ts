import type { Timers } from '../../../src/lib/sync/engine';

interface Waiting {
	readonly at: number;
	readonly run: () => Promise<void>;
}

export function isoOf(ms: number): string {
	return new Date(ms).toISOString();
}

/** A clock that stands still while things happen and jumps when nothing does: a year passes in minutes. */
export class VirtualTime implements Timers {
	readonly #waiting = new Map<number, Waiting>();
	#next = 1;

	/** @param now milliseconds since 1970, by the server's clock */
	constructor(public now: number) {}

	set(run: () => Promise<void>, ms: number): number {
		const handle = this.#next;
		this.#next += 1;
		this.#waiting.set(handle, { at: this.now + ms, run });
		return handle;
	}

	clear(handle: unknown): void {
		this.#waiting.delete(handle as number);
	}

	/** Lets time pass; what falls due runs in its order, each to its end. */
	async passTo(until: number): Promise<void> {
		for (;;) {
			const due = [...this.#waiting].sort((a, b) => a[1].at - b[1].at || a[0] - b[0])[0];
			if (!due || due[1].at > until) break;
			this.#waiting.delete(due[0]);
			this.now = Math.max(this.now, due[1].at);
			await due[1].run();
		}
		this.now = Math.max(this.now, until);
	}
}
