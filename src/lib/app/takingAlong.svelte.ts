import type { Problem, Result } from '$lib/domain/result';
import type { AlongState } from '$lib/store/along/alongState';
import { dropAlong } from '$lib/store/along/note';
import { planAlong } from '$lib/store/along/planAlong';
import { watchAlong, type Watch } from '$lib/store/along/watchAlong';
import type { LocalDatabase } from '$lib/store/database';
import { readMeta } from '$lib/store/meta';
import { isStorageError, storageProblem } from '$lib/store/storageProblem';
import { takeAlong, type AlongProgress } from '$lib/sync/takeAlong';

/** Room that stays free beside what is taken along: a day of own photos. */
const OWN_ROOM = 50_000_000;

/** What it needs of the account and the browser; handed in, so that it can be tested. */
export interface AlongParts {
	readonly db: LocalDatabase;
	/** the phone's clock, ISO instant */
	now(): string;
	/** the same by the server's clock */
	correctedNow(): string;
	fetch(id: string, thumb: boolean, signal: AbortSignal): Promise<Result<Blob>>;
	/** a pass of the sync engine */
	refresh(): Promise<void>;
	rest(failures: number, signal: AbortSignal): Promise<void>;
	/** bytes that the browser would still give; `null` where it does not tell */
	left(): Promise<number | null>;
	isOnWifi(): boolean;
	readonly locks: Pick<LockManager, 'request'> | undefined;
	/** one tab does it */
	readonly lockName: string;
}

/** How the last one ended, until the next begins. `through`: to its end, whatever became of single files. */
export type AlongEnding = { readonly campaign: string } & (
	| { readonly kind: 'through' | 'stopped' | 'elsewhere' }
	| { readonly kind: 'noRoom'; readonly need: number; readonly left: number }
	| { readonly kind: 'problem'; readonly problem: Problem }
);

/**
 * Takes the evidence about a campaign's nominees along, whichever screen is shown: it lives as long as its account is open.
 * In a component: `getOpen().along()`.
 */
export class TakingAlong {
	/** what is under way */
	run = $state.raw<(AlongProgress & { readonly campaign: string }) | null>(null);
	ending = $state.raw<AlongEnding | null>(null);
	/** bytes that the browser would still give; `null` while unknown and where it does not tell */
	left = $state.raw<number | null>(null);
	readonly #watches = new Set<Watch>();
	#stop: AbortController | undefined;
	#isShut = false;

	constructor(private readonly parts: AlongParts) {}

	/** Tells how much is here, now and whenever that changes. @returns a function that stops telling */
	watch(campaign: string, next: (state: AlongState) => void): () => void {
		const isPaused = () => this.run?.campaign === campaign;
		const watch = watchAlong(this.parts.db, campaign, this.parts.correctedNow, isPaused, next);
		this.#watches.add(watch);
		void this.#learnRoom();
		return () => {
			watch.stop();
			this.#watches.delete(watch);
		};
	}

	/** The person wants photos to wait for Wi-Fi, and this is none: to be asked before it begins. */
	async waitsForWifi(): Promise<boolean> {
		return (await readMeta(this.parts.db, 'photosOnWifiOnly')) && !this.parts.isOnWifi();
	}

	/** Begins, or goes on where it was left. @returns when it has ended, however */
	async start(campaign: string): Promise<void> {
		if (this.run || this.#isShut) return;
		const nothing = { files: 0, bytes: 0 };
		this.run = { campaign, phase: 'fetching', done: nothing, all: nothing };
		this.ending = null;
		const stop = new AbortController();
		this.#stop = stop;
		try {
			this.ending = { campaign, ...(await this.#alone(() => this.#bring(campaign, stop.signal))) };
		} catch (error) {
			if (!this.#isShut) this.#tell(campaign, error);
		} finally {
			this.run = null;
			void this.#learnRoom();
			for (const watch of this.#watches) watch.look();
		}
	}

	/** Stops what is under way; what came stays. */
	cancel(): void {
		this.#stop?.abort();
	}

	/** Lets go of what was taken along for a campaign. */
	async drop(campaign: string): Promise<void> {
		this.ending = null;
		try {
			await dropAlong(this.parts.db, campaign);
		} catch (error) {
			this.#tell(campaign, error);
		}
		void this.#learnRoom();
		for (const watch of this.#watches) watch.look();
	}

	/** The account is shut: nothing goes on behind the door. */
	shut(): void {
		this.#isShut = true;
		this.cancel();
		for (const watch of this.#watches) watch.stop();
	}

	async #alone(work: () => Promise<Ending>): Promise<Ending> {
		const { locks, lockName } = this.parts;
		if (!locks) return work();
		return locks.request(lockName, { ifAvailable: true }, (lock) =>
			lock ? work() : { kind: 'elsewhere' as const }
		);
	}

	async #bring(campaign: string, signal: AbortSignal): Promise<Ending> {
		const { parts } = this;
		const plan = () => planAlong(parts.db, campaign, parts.correctedNow());
		const need = (await plan()).missing.reduce((sum, { bytes }) => sum + bytes, 0);
		const left = await parts.left();
		if (left !== null && need > 0 && need + OWN_ROOM > left) return { kind: 'noRoom', need, left };
		const { db, now, fetch, refresh } = parts;
		const { isThrough, problem } = await takeAlong({
			...{ db, campaign, now, plan, fetch, refresh, signal },
			rest: (failures) => parts.rest(failures, signal),
			progress: (at) => (this.run = { campaign, ...at })
		});
		if (problem) return { kind: 'problem', problem };
		return { kind: isThrough ? 'through' : 'stopped' };
	}

	/** @throws what is no fault of the phone's storage */
	#tell(campaign: string, error: unknown): void {
		if (!isStorageError(error)) throw error;
		this.ending = { campaign, kind: 'problem', problem: storageProblem(error) };
	}

	async #learnRoom(): Promise<void> {
		this.left = await this.parts.left();
	}
}

type Ending = AlongEnding extends infer One
	? One extends AlongEnding
		? Omit<One, 'campaign'>
		: never
	: never;
