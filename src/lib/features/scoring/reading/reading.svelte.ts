import type { Initiative } from '$lib/domain/initiatives/initiative';
import { changedWords } from './changedWords';

/** The initiative as somebody has read it, while newer words of its authors may arrive. */
export class Reading {
	read = $state.raw() as Initiative;

	constructor(initiative: Initiative) {
		this.read = initiative;
	}

	/** What lies here now: other words are for the reader to accept, a mere revision is not. */
	follow(initiative: Initiative): void {
		if (initiative === this.read || changedWords(this.read, initiative).length > 0) return;
		this.read = initiative;
	}

	/** The newer words were read. */
	accept(initiative: Initiative): void {
		this.read = initiative;
	}
}
