import { describe, expect, it } from 'vitest';
import { encodeWithin } from './encodeWithin';

/** An encoder whose bytes grow by `slope` per unit of quality, from `atWorst` at 0.45. */
function encoder(atWorst: number, slope: number) {
	const tried: number[] = [];
	const encode = async (quality: number) => {
		tried.push(quality);
		return new ArrayBuffer(Math.round(atWorst * Math.exp(slope * (quality - 0.45))));
	};
	return { encode, tried };
}

const search = { aimBytes: 300_000, best: 0.82, worst: 0.45 };

describe('encodeWithin', () => {
	it('keeps the best quality when that fits', async () => {
		const { encode, tried } = encoder(100_000, 2);
		expect((await encodeWithin(encode, search)).byteLength).toBeLessThan(300_000);
		expect(tried).toEqual([0.82]);
	});

	it.each([1.2, 1.9, 2.5, 3.5])('comes close under the aim in three tries at slope %d', async (slope) => {
		const { encode, tried } = encoder(220_000, slope);
		const { byteLength } = await encodeWithin(encode, search);
		expect(byteLength).toBeLessThanOrEqual(300_000);
		expect(byteLength).toBeGreaterThanOrEqual(220_000);
		expect(tried.length).toBeLessThanOrEqual(3);
	});

	it('stops at the worst quality, above the aim if need be', async () => {
		const { encode, tried } = encoder(900_000, 2);
		expect((await encodeWithin(encode, search)).byteLength).toBe(900_000);
		expect(tried).toEqual([0.82, 0.45]);
	});
});
