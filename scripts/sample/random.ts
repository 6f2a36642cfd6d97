import { createHash } from 'node:crypto';
import { idFromBytes } from '$lib/domain/ids';

/** Chance that can be repeated: the same name gives the same row of numbers, on every machine. */
export interface Random {
	/** 0 ≤ x < 1 */
	next(): number;
	/** a whole number, both ends included */
	whole(from: number, to: number): number;
	chance(share: number): boolean;
	pick<T>(list: readonly T[]): T;
	shuffled<T>(list: readonly T[]): T[];
}

/** @param name what the numbers are for: each purpose draws from its own row, so that one more here moves none there */
export function randomOf(name: string): Random {
	const bytes = createHash('sha256').update(name).digest();
	let [a, b, c, d] = [bytes.readInt32LE(0), bytes.readInt32LE(4), bytes.readInt32LE(8), 1];
	// sfc32, a public-domain generator by Chris Doty-Humphrey.
	const next = () => {
		const sum = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (c << 21) | (c >>> 11);
		c = (c + sum) | 0;
		return (sum >>> 0) / 4_294_967_296;
	};
	for (let warm = 0; warm < 12; warm += 1) next();
	const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
	return {
		next,
		whole,
		chance: (share) => next() < share,
		pick(list) {
			const chosen = list[whole(0, list.length - 1)];
			if (chosen === undefined) throw new Error(`Nothing to pick from: ${name}`);
			return chosen;
		},
		shuffled(list) {
			const mixed = [...list];
			for (let at = mixed.length - 1; at > 0; at -= 1) {
				const other = whole(0, at);
				[mixed[at], mixed[other]] = [
					mixed[other] as (typeof mixed)[number],
					mixed[at] as (typeof mixed)[number]
				];
			}
			return mixed;
		}
	};
}

/** The id that a sample gives to a thing: the same words, the same 15 characters. */
export function sampleId(seed: string, ...words: readonly (string | number)[]): string {
	for (let round = 0; ; round += 1) {
		const id = idFromBytes(
			createHash('sha256')
				.update([seed, ...words, round].join('/'))
				.digest()
		);
		if (id !== null) return id;
	}
}
