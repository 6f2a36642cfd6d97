interface Search {
	readonly aimBytes: number;
	/** tried first, and kept when it fits */
	readonly best: number;
	/** below it, small writing on a paper becomes unreadable: rather more bytes */
	readonly worst: number;
}

/** Typical growth of a JPEG: ln(bytes) per unit of quality, between 0.45 and 0.85. */
const TYPICAL_SLOPE = 1.9;
const TRIES = 3;

/**
 * Encodes with the best quality whose bytes fit the aim, in at most three encodings; where even the worst quality
 * does not fit, the smallest that was made.
 */
export async function encodeWithin(
	encode: (quality: number) => Promise<ArrayBuffer>,
	{ aimBytes, best, worst }: Search
): Promise<ArrayBuffer> {
	let quality = best;
	let bytes = await encode(quality);
	let slope = TYPICAL_SLOPE;
	for (let tries = 1; bytes.byteLength > aimBytes && quality > worst && tries < TRIES; tries++) {
		// A little below the aim, so that a wrong guess still fits.
		const wanted = Math.log(bytes.byteLength / (aimBytes * 0.96));
		const next = Math.max(worst, quality - wanted / slope);
		const smaller = await encode(next);
		const measured = Math.log(bytes.byteLength / smaller.byteLength) / (quality - next);
		slope = Math.min(4, Math.max(0.8, measured));
		quality = next;
		bytes = smaller;
	}
	return bytes;
}
