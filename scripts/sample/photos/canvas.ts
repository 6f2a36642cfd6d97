import type { Random } from '../random';

export type Colour = readonly [red: number, green: number, blue: number];
export type Point = readonly [x: number, y: number];

export const WIDTH = 1200;
export const HEIGHT = 900;

/** A picture that takes flat shapes, seen as by a hand-held phone: everything is turned and shifted a little. */
export interface Canvas {
	/** four bytes a pixel, as the encoder wants them */
	readonly pixels: Uint8Array;
	polygon(points: readonly Point[], colour: Colour): void;
	rect(x: number, y: number, width: number, height: number, colour: Colour): void;
	ellipse(x: number, y: number, rx: number, ry: number, colour: Colour): void;
	line(from: Point, to: Point, thickness: number, colour: Colour): void;
	/** the whole background, from one colour above to another below */
	sky(above: Colour, below: Colour): void;
}

export function newCanvas(random: Random): Canvas {
	const pixels = new Uint8Array(WIDTH * HEIGHT * 4).fill(255);
	const angle = (random.next() - 0.5) * 0.07;
	const zoom = 1.02 + random.next() * 0.12;
	const [shiftX, shiftY] = [random.whole(-30, 30), random.whole(-20, 20)];
	const [cos, sin] = [Math.cos(angle) * zoom, Math.sin(angle) * zoom];
	const seen = ([x, y]: Point): Point => [
		WIDTH / 2 + (x - WIDTH / 2) * cos - (y - HEIGHT / 2) * sin + shiftX,
		HEIGHT / 2 + (x - WIDTH / 2) * sin + (y - HEIGHT / 2) * cos + shiftY
	];
	const polygon = (points: readonly Point[], colour: Colour) => fill(pixels, points.map(seen), colour);
	return {
		pixels,
		polygon,
		rect: (x, y, width, height, colour) =>
			polygon(
				[
					[x, y],
					[x + width, y],
					[x + width, y + height],
					[x, y + height]
				],
				colour
			),
		ellipse(x, y, rx, ry, colour) {
			const points = Array.from({ length: 28 }, (_, at): Point => {
				const turn = (at / 28) * 2 * Math.PI;
				return [x + Math.cos(turn) * rx, y + Math.sin(turn) * ry];
			});
			polygon(points, colour);
		},
		line([x1, y1], [x2, y2], thickness, colour) {
			const length = Math.hypot(x2 - x1, y2 - y1) || 1;
			const [dx, dy] = [((y1 - y2) / length) * (thickness / 2), ((x2 - x1) / length) * (thickness / 2)];
			polygon(
				[
					[x1 + dx, y1 + dy],
					[x2 + dx, y2 + dy],
					[x2 - dx, y2 - dy],
					[x1 - dx, y1 - dy]
				],
				colour
			);
		},
		sky(above, below) {
			for (let y = 0; y < HEIGHT; y += 1) {
				const colour = mixed(above, below, y / HEIGHT);
				for (let x = 0; x < WIDTH; x += 1) put(pixels, (y * WIDTH + x) * 4, colour);
			}
		}
	};
}

export function mixed(a: Colour, b: Colour, share: number): Colour {
	const part = (at: 0 | 1 | 2) => Math.round(a[at] + (b[at] - a[at]) * share);
	return [part(0), part(1), part(2)];
}

function put(pixels: Uint8Array, at: number, [red, green, blue]: Colour): void {
	pixels[at] = red;
	pixels[at + 1] = green;
	pixels[at + 2] = blue;
}

/** Fills by scan lines, even-odd. */
function fill(pixels: Uint8Array, points: readonly Point[], colour: Colour): void {
	const heights = points.map(([, y]) => y);
	const first = Math.max(0, Math.ceil(Math.min(...heights)));
	const last = Math.min(HEIGHT - 1, Math.floor(Math.max(...heights)));
	for (let y = first; y <= last; y += 1) {
		const crossings: number[] = [];
		points.forEach(([x1, y1], at) => {
			const [x2, y2] = points[(at + 1) % points.length] ?? [x1, y1];
			if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
		});
		crossings.sort((a, b) => a - b);
		for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
			const from = Math.max(0, Math.ceil(crossings[pair] ?? 0));
			const to = Math.min(WIDTH - 1, Math.floor(crossings[pair + 1] ?? 0));
			for (let x = from; x <= to; x += 1) put(pixels, (y * WIDTH + x) * 4, colour);
		}
	}
}
