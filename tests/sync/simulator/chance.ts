import { idFromBytes } from '../../../src/lib/domain/idFromBytes';
import { randomFrom } from '../support/faults';

/** Chance that replays: everything that is drawn follows from the seed. */
export class Chance {
	readonly next: () => number;

	constructor(readonly seed: number) {
		this.next = randomFrom(seed);
	}

	/** a whole number from 0 to below `most` */
	below(most: number): number {
		return Math.floor(this.next() * most);
	}

	is(share: number): boolean {
		return this.next() < share;
	}

	/** one of them; `undefined` of none */
	one<T>(items: readonly T[]): T | undefined {
		return items[this.below(items.length)];
	}

	/** one of them, each as likely as its weight */
	weighted<T>(items: readonly (readonly [T, number])[]): T {
		const whole = items.reduce((sum, [, weight]) => sum + weight, 0);
		let at = this.next() * whole;
		for (const [item, weight] of items) {
			at -= weight;
			if (at < 0) return item;
		}
		throw new Error('nothing to choose from');
	}

	id(): string {
		for (;;) {
			const id = idFromBytes(Uint8Array.from({ length: 32 }, () => this.below(256)));
			if (id !== null) return id;
		}
	}

	seedOf(): number {
		return this.below(2 ** 31);
	}
}
