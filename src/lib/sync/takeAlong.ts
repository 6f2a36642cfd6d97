import type { Problem, Result } from '$lib/domain/result';
import { keepNote, readNote, type FailedFile } from '$lib/store/along/note';
import type { AlongPlan, Amount } from '$lib/store/along/planAlong';
import type { LocalDatabase } from '$lib/store/database';
import { isStorageError, storageProblem } from '$lib/store/storageProblem';
import { AlongQueue } from './alongQueue';

/** Requests on their way at once: the server has twelve places for files, and three fill a tablet's line. */
const AT_ONCE = 3;
/** What arrives at the server while files are fetched is fetched too, but not for ever. */
const ROUNDS = 5;

/** `fetching` files; `waiting` for the line or a server that fails; `asking` the server what is new. */
export type AlongPhase = 'fetching' | 'waiting' | 'asking';

export interface AlongProgress {
	readonly phase: AlongPhase;
	/** what is here, with what was here before */
	readonly done: Amount;
	/** what could be here: `done` and what the server has beside it */
	readonly all: Amount;
}

export interface AlongContext {
	readonly db: LocalDatabase;
	/** id of the campaign */
	readonly campaign: string;
	/** the phone's clock, ISO instant */
	now(): string;
	/** what there is to bring, as the phone knows it now */
	plan(): Promise<AlongPlan>;
	/** bytes of a file from the server; answers with codes of `remote/fileApi` */
	fetch(id: string, thumb: boolean, signal: AbortSignal): Promise<Result<Blob>>;
	/** asks the server what is new; resolves when it was asked, well or not */
	refresh(): Promise<void>;
	progress(at: AlongProgress): void;
	/** rests, longer the more failures came in a row; ends early when the line comes back or with the signal */
	rest(failures: number): Promise<void>;
	readonly signal: AbortSignal;
}

export interface AlongEnd {
	/** it came to its end, whatever became of single files */
	readonly isThrough: boolean;
	readonly failed: readonly FailedFile[];
	/** why it ended early: the session, the phone's storage, a server that fails; `null` also when it was stopped */
	readonly problem: Problem | null;
}

/**
 * Brings the evidence about a campaign's nominees onto this device, so that it can be read where there is no network.
 * What is here is not fetched again, so it goes on where a cut, a stop or a reload left it. Each file counts by its own
 * hash; one that does not come never holds up the rest, and is named at the end. A line that is cut is waited for.
 */
export async function takeAlong(context: AlongContext): Promise<AlongEnd> {
	const queue = new AlongQueue(context);
	let problem: Problem | null = null;
	let isThrough = false;
	try {
		isThrough = await bringAll(context, queue);
		problem = queue.problem;
	} catch (error) {
		// Once it was stopped the account may be shut: there is nothing to tell, and nobody to tell it to.
		if (!context.signal.aborted) {
			if (!isStorageError(error)) throw error;
			problem = storageProblem(error);
		}
	}
	return { isThrough, failed: queue.failed, problem };
}

async function bringAll(context: AlongContext, queue: AlongQueue): Promise<boolean> {
	const { db, campaign, signal } = context;
	void context.refresh();
	let plan = await context.plan();
	const before = await readNote(db, campaign);
	// Noted before anything is fetched: what comes to the server from now on is what is new.
	await keepNote(db, campaign, { at: before?.at ?? '', known: plan.arrived, failed: [] });
	queue.take(plan);
	for (let round = 0; round < ROUNDS; round += 1) {
		await Promise.all(Array.from({ length: AT_ONCE }, () => queue.work()));
		if (queue.isOver) return false;
		queue.show('asking');
		await orStopped(context.refresh(), signal);
		plan = await context.plan();
		if (signal.aborted) return false;
		if (!queue.take(plan)) break;
	}
	await keepNote(db, campaign, { at: context.now(), known: plan.arrived, failed: queue.failed });
	return true;
}

function orStopped(work: Promise<void>, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		signal.addEventListener('abort', () => resolve(), { once: true });
		const end = () => resolve();
		work.then(end, end);
	});
}
