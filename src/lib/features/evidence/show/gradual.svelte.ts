import { breathe } from '$lib/store/breathe';

/** How much of a long list stands on the page: grows a few items at a time, so that no step holds up a slow phone. */
export class Gradual {
	drawn = $state(0);

	constructor(
		first: number,
		private readonly step: number
	) {
		this.drawn = first;
	}

	/** Goes on until so many are drawn. What stands there already stays: it only gets new words. */
	async growTo(end: number, signal: AbortSignal): Promise<void> {
		for (;;) {
			await breathe();
			if (signal.aborted || this.drawn >= end) return;
			this.drawn = Math.min(this.drawn + this.step, end);
		}
	}
}
