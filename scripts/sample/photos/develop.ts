import type { Random } from '../random';
import { HEIGHT, WIDTH } from './canvas';

/** What a lens and a sensor do to flat shapes: soft edges, a tint, darker corners, grain. */
export function develop(pixels: Uint8Array, random: Random): Uint8Array {
	const soft = blurred(pixels);
	const tint = [random.whole(-8, 12), random.whole(-5, 6), random.whole(-14, 8)];
	const grain = random.whole(9, 17);
	const light = 0.86 + random.next() * 0.24;
	// A generator of its own inside the loop: three million calls of the other one would take most of the time.
	let state = random.whole(1, 2_000_000_000) | 1;
	for (let y = 0; y < HEIGHT; y += 1) {
		const dy = (y / HEIGHT - 0.5) ** 2;
		for (let x = 0; x < WIDTH; x += 1) {
			const at = (y * WIDTH + x) * 4;
			const corner = (1 - 0.55 * ((x / WIDTH - 0.5) ** 2 + dy)) * light;
			state ^= state << 13;
			state ^= state >>> 17;
			state ^= state << 5;
			const noise = (((state >>> 8) & 0xff) / 255 + ((state >>> 16) & 0xff) / 255 - 1) * grain;
			for (let channel = 0; channel < 3; channel += 1) {
				const value = (soft[at + channel] ?? 0) * corner + (tint[channel] ?? 0) + noise;
				soft[at + channel] = value < 0 ? 0 : value > 255 ? 255 : value;
			}
		}
	}
	return soft;
}

/** The mean with the neighbours to the right and below: takes the stairs from the edges. */
function blurred(pixels: Uint8Array): Uint8Array {
	const soft = pixels.slice();
	const row = WIDTH * 4;
	for (let at = 0; at < pixels.length - row - 4; at += 1) {
		if ((at & 3) === 3) continue;
		const sum =
			(pixels[at] ?? 0) + (pixels[at + 4] ?? 0) + (pixels[at + row] ?? 0) + (pixels[at + row + 4] ?? 0);
		soft[at] = sum >> 2;
	}
	return soft;
}
