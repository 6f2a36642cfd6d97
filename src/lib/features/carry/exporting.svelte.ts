import type { Problem } from '$lib/domain/result';
import type { Owner } from '$lib/store/carry/collectUnsent';
import type { LocalDatabase } from '$lib/store/database';
import type { Packed } from './packUnsent';

/** Where an export stands: asked for, being packed, ready to be saved, or failed. */
export type Stage =
	| { readonly kind: 'idle' }
	| { readonly kind: 'packing'; readonly done: number; readonly all: number }
	| { readonly kind: 'packed'; readonly packed: Packed }
	| { readonly kind: 'failed'; readonly problem: Problem };

/** One export of a phone's unsent work. What it packs leaves the memory with the screen. */
export class Exporting {
	stage = $state.raw<Stage>({ kind: 'idle' });
	#stop: AbortController | undefined;

	constructor(
		private readonly db: LocalDatabase,
		private readonly owner: Owner
	) {}

	async start(): Promise<void> {
		if (this.stage.kind === 'packing') return;
		this.stage = { kind: 'packing', done: 0, all: 0 };
		const stop = new AbortController();
		this.#stop = stop;
		try {
			// The zip writer is no part of what a phone loads to log a deed.
			const { packUnsent } = await import('./packUnsent');
			const packed = await packUnsent(this.db, this.owner, {
				now: new Date().toISOString(),
				signal: stop.signal,
				progress: (done, all) => (this.stage = { kind: 'packing', done, all })
			});
			this.stage = { kind: 'packed', packed };
		} catch (error) {
			if (stop.signal.aborted) this.stage = { kind: 'idle' };
			else this.stage = { kind: 'failed', problem: problemOf(error) };
		}
	}

	stop(): void {
		this.#stop?.abort();
	}
}

function problemOf(error: unknown): Problem {
	console.warn('export failed', error);
	return { code: 'carry.failed' };
}
