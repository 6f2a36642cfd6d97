import type { LocalDatabase } from '../database';
import { follow } from '../follow';
import { readMeta } from '../meta';
import { isStorageError } from '../storageProblem';
import { alongState, type AlongState } from './alongState';
import { readNote } from './note';
import { planAlong } from './planAlong';

/** ms between two counts: while much arrives each page of it must not count everything anew. */
const REST = 2_000;

export interface Watch {
	/** counts anew, now or as soon as the count under way has ended */
	look(): void;
	stop(): void;
}

/**
 * Tells how much of a campaign's evidence lies on this device: now, and again when the log or the held files changed.
 * @param now instant by the server's clock
 * @param isPaused while true nothing is counted: whoever fetches files knows how many there are
 */
export function watchAlong(
	db: LocalDatabase,
	campaign: string,
	now: () => string,
	isPaused: () => boolean,
	next: (state: AlongState) => void
): Watch {
	let isStopped = false;
	let isStale = false;
	let isBusy = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const look = () => {
		isStale = true;
		if (!isBusy && timer === undefined) void count();
	};
	const count = async () => {
		timer = undefined;
		if (isStopped || isPaused() || !isStale) return;
		isStale = false;
		isBusy = true;
		try {
			const [plan, note] = await Promise.all([planAlong(db, campaign, now()), readNote(db, campaign)]);
			if (!isStopped && !isPaused()) next(alongState(plan, note));
		} catch (error) {
			// Counted again at the next change; a mistake of ours must be seen.
			if (!isStorageError(error)) throw error;
			console.warn('not counted', error);
		} finally {
			isBusy = false;
			if (!isStopped) timer = setTimeout(() => void count(), REST);
		}
	};
	const stopFollowing = follow(
		() =>
			Promise.all([
				readMeta(db, 'cursor'),
				db.fileCache.where('along').above('').count(),
				db.nominations.where('campaign').equals(campaign).count()
			]),
		look
	);
	return {
		look() {
			clearTimeout(timer);
			timer = undefined;
			look();
		},
		stop() {
			isStopped = true;
			clearTimeout(timer);
			stopFollowing();
		}
	};
}
