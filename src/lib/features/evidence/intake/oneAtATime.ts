let last: Promise<unknown> = Promise.resolve();

/** Runs the work when all work given before has ended, well or not: two decoded photos at once kill a small phone. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
	const mine = last.then(work);
	last = Promise.allSettled([mine]);
	return mine;
}
