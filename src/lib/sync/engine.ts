import { nextDelay, waitsForPerson } from './backoff';
import type { Problem } from '$lib/domain/result';
import { storageProblem } from '$lib/store/storageProblem';
import type { Heartbeat } from './heartbeat';
import { syncPass, type PassContext } from './pass';

export type Phase = 'idle' | 'sending' | 'receiving' | 'sendingFiles';

/** What the engine is doing, for `sync/status`: never the judge of green, which is the outbox (P12). */
export interface EngineState {
	readonly phase: Phase;
	readonly done: number;
	readonly all: number;
	/** why the last pass ended early; `null` after a good one */
	readonly problem: Problem | null;
	/** another tab of this phone does the work */
	readonly elsewhere: boolean;
}

export interface EngineOptions {
	/** everything of a pass but its progress */
	readonly pass: Omit<PassContext, 'progress' | 'pause' | 'signal'>;
	/** name of the lock: one tab syncs an account's database */
	readonly lockName: string;
	readonly locks: Pick<LockManager, 'request'> | undefined;
	readonly onState: (state: EngineState) => void;
	/** goes along with the passes; no pass waits for it or fails by it */
	readonly heartbeat?: Heartbeat;
	/** 0..1, for jitter */
	readonly random: () => number;
	readonly timers: Timers;
}

/** How the engine waits: handed in, as every clock is. */
export interface Timers {
	/** @returns what `clear` asks for */
	set(run: () => Promise<void>, ms: number): unknown;
	clear(handle: unknown): void;
}

const IDLE_INTERVAL = 5 * 60_000;

/**
 * Moves things, and nothing else does. Woken by a local change, the network, the screen's return, the server's
 * pulse or its own timer; passes never overlap, in one tab or in several.
 */
export class SyncEngine {
	#state: EngineState = { phase: 'idle', done: 0, all: 0, problem: null, elsewhere: false };
	#failures = 0;
	#running: Promise<void> | null = null;
	#again = false;
	#timer: unknown;
	readonly #stopped = new AbortController();

	constructor(private readonly options: EngineOptions) {}

	/** Asks for a pass soon. @returns when the pass that covers this wish has ended */
	wake(): Promise<void> {
		if (this.#stopped.signal.aborted) return Promise.resolve();
		this.options.timers.clear(this.#timer);
		if (this.#running) {
			this.#again = true;
			return this.#running;
		}
		this.#running = this.#run().finally(() => {
			this.#running = null;
		});
		return this.#running;
	}

	/** Ends the engine: at sign-out and when another account opens. A pass under way is cut. */
	stop(): void {
		this.options.timers.clear(this.#timer);
		this.#stopped.abort();
	}

	async #run(): Promise<void> {
		do {
			this.#again = false;
			await this.#locked(() => this.#pass());
		} while (this.#again && !this.#stopped.signal.aborted);
		this.#schedule();
	}

	async #locked(work: () => Promise<void>): Promise<void> {
		const { locks, lockName } = this.options;
		if (!locks) return work();
		await locks.request(lockName, { ifAvailable: true }, async (lock) => {
			if (lock) return work();
			this.#show({ elsewhere: true, phase: 'idle' });
		});
	}

	async #pass(): Promise<void> {
		this.#show({ elsewhere: false });
		void this.options.heartbeat?.before(this.#stopped.signal);
		let settled = 0;
		try {
			const result = await syncPass({
				...this.options.pass,
				signal: this.#stopped.signal,
				pause: () => this.#pause(),
				progress: (phase, done, all) => {
					if (phase !== 'receiving') settled = Math.max(settled, done);
					this.#show({ phase, done, all });
				}
			});
			void this.options.heartbeat?.after(result.ok, this.#stopped.signal);
			// A pass that got something through met a bad line, not a dead one: the rest need not wait ever longer.
			const failures = settled > 0 ? 0 : this.#failures;
			this.#failures = result.ok ? 0 : failures + 1;
			this.#show({ phase: 'idle', done: 0, all: 0, problem: result.ok ? null : result.error });
		} catch (error) {
			// The phone's own storage failed (full, connection lost): nothing was taken for sent; try again later.
			this.#failures += 1;
			this.#show({ phase: 'idle', done: 0, all: 0, problem: storageProblem(error) });
		}
	}

	#pause(): Promise<void> {
		const { timers, random } = this.options;
		return new Promise((resolve) => {
			const timer = timers.set(async () => resolve(), nextDelay(1, random()));
			this.#stopped.signal.addEventListener(
				'abort',
				() => {
					timers.clear(timer);
					resolve();
				},
				{ once: true }
			);
		});
	}

	#schedule(): void {
		if (this.#stopped.signal.aborted) return;
		const { problem, elsewhere } = this.#state;
		const { timers, random } = this.options;
		// The other tab may have read the outbox before this one wrote: soon the turn is free.
		if (elsewhere) {
			this.#timer = timers.set(() => this.wake(), nextDelay(1, random()));
			return;
		}
		// Without a session no waiting helps: the next sign-in wakes the engine.
		if (problem && waitsForPerson(problem.code)) return;
		const delay = problem ? nextDelay(this.#failures, random()) : IDLE_INTERVAL;
		this.#timer = timers.set(() => this.wake(), delay);
	}

	#show(change: Partial<EngineState>): void {
		this.#state = { ...this.#state, ...change };
		this.options.onState(this.#state);
	}
}
