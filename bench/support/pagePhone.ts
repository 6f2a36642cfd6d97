/** A competitor on a page of its own, with everything queued and nothing sent. */
export interface PagePhone {
	/** made so far */
	requests(): number;
	/** sends what is queued over a sound line. @returns milliseconds */
	push(): Promise<number>;
	/** the same over a bad one, until all is there. @param wait milliseconds after each fault. @returns milliseconds */
	pushWhatever(wait: number): Promise<number>;
	/** entries and photos that the server has, as far as this competitor can tell */
	arrived(): Promise<number>;
	destroy(): Promise<void>;
}

export async function timed(work: () => PromiseLike<unknown>): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}
