import type { Random } from '../random';
import type { Canvas, Colour } from './canvas';

export const WHITE: Colour = [244, 243, 238];
export const RED: Colour = [203, 38, 34];
export const YELLOW: Colour = [248, 214, 62];
export const WOOD: Colour = [150, 104, 62];
export const INK: Colour = [38, 42, 56];
const SHIRTS: readonly Colour[] = [
	WHITE,
	[172, 200, 226],
	[40, 92, 150],
	[60, 120, 84],
	[196, 86, 92],
	[90, 90, 100]
];
const SKINS: readonly Colour[] = [
	[224, 178, 144],
	[203, 152, 116],
	[182, 130, 94]
];

/** Somebody from the waist up, seen from the front or from behind. */
export function person(canvas: Canvas, random: Random, x: number, y: number, size: number): void {
	const shirt = random.pick(SHIRTS);
	const skin = random.pick(SKINS);
	canvas.polygon(
		[
			[x - size * 0.62, y + size * 2],
			[x - size * 0.56, y + size * 0.72],
			[x - size * 0.22, y + size * 0.5],
			[x + size * 0.22, y + size * 0.5],
			[x + size * 0.56, y + size * 0.72],
			[x + size * 0.62, y + size * 2]
		],
		shirt
	);
	canvas.rect(x - size * 0.1, y + size * 0.28, size * 0.2, size * 0.3, skin);
	const hair: Colour = random.chance(0.25) ? [150, 148, 146] : [34, 28, 26];
	canvas.ellipse(x, y - size * 0.04, size * 0.36, size * 0.44, hair);
	if (random.chance(0.7)) canvas.ellipse(x, y + size * 0.08, size * 0.28, size * 0.32, skin);
}

/** Lines that look like writing from where one stands. */
export function writing(
	canvas: Canvas,
	random: Random,
	box: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly lines: number;
		readonly size: number;
	},
	colour: Colour
): void {
	for (let line = 0; line < box.lines; line += 1) {
		let x = box.x;
		const end = box.x + box.width * (line === box.lines - 1 ? 0.55 : 0.86 + random.next() * 0.14);
		while (x < end) {
			const word = Math.min(end - x, box.size * (0.8 + random.next() * 2.6));
			for (let letter = 0; letter < word; letter += box.size * 0.55) {
				const height = box.size * (0.45 + random.next() * 0.4);
				const base = box.y + line * box.size * 1.9 + box.size;
				canvas.rect(x + letter, base - height, box.size * 0.36, height, colour);
			}
			x += word + box.size * 0.7;
		}
	}
}

const SEGMENTS: Readonly<Record<string, string>> = {
	'0': 'abcdef',
	'1': 'bc',
	'2': 'abged',
	'3': 'abgcd',
	'4': 'fgbc',
	'5': 'afgcd',
	'6': 'afgedc',
	'7': 'abc',
	'8': 'abcdefg',
	'9': 'abcfgd'
};

/** A number on a queue display. */
export function digits(
	canvas: Canvas,
	text: string,
	x: number,
	y: number,
	size: number,
	colour: Colour
): void {
	[...text].forEach((digit, at) => {
		const left = x + at * size * 0.8;
		const [w, h, t] = [size * 0.5, size, size * 0.12];
		const bars: Readonly<Record<string, readonly [number, number, number, number]>> = {
			a: [left, y, w, t],
			b: [left + w - t, y, t, h / 2],
			c: [left + w - t, y + h / 2, t, h / 2],
			d: [left, y + h - t, w, t],
			e: [left, y + h / 2, t, h / 2],
			f: [left, y, t, h / 2],
			g: [left, y + h / 2 - t / 2, w, t]
		};
		for (const name of SEGMENTS[digit] ?? '') {
			const bar = bars[name];
			if (bar) canvas.rect(...bar, colour);
		}
	});
}

/** A square that reads as a QR code from afar. It holds nothing. */
export function qrCode(canvas: Canvas, random: Random, x: number, y: number, size: number): void {
	const cell = size / 25;
	canvas.rect(x - cell * 2, y - cell * 2, size + cell * 4, size + cell * 4, WHITE);
	for (let row = 0; row < 25; row += 1) {
		for (let column = 0; column < 25; column += 1) {
			const corner = (row < 8 && (column < 8 || column > 16)) || (row > 16 && column < 8);
			if (!corner && random.chance(0.48)) {
				canvas.rect(x + column * cell, y + row * cell, cell + 0.6, cell + 0.6, INK);
			}
		}
	}
	for (const [column, row] of [
		[0, 0],
		[18, 0],
		[0, 18]
	] as const) {
		canvas.rect(x + column * cell, y + row * cell, cell * 7, cell * 7, INK);
		canvas.rect(x + (column + 1) * cell, y + (row + 1) * cell, cell * 5, cell * 5, WHITE);
		canvas.rect(x + (column + 2) * cell, y + (row + 2) * cell, cell * 3, cell * 3, INK);
	}
}

/** The red banner above a hall or a counter. */
export function banner(
	canvas: Canvas,
	random: Random,
	x: number,
	y: number,
	width: number,
	height: number
): void {
	canvas.rect(x, y, width, height, RED);
	const box = {
		x: x + width * 0.08,
		y: y + height * 0.12,
		width: width * 0.84,
		lines: 2,
		size: height * 0.3
	};
	writing(canvas, random, box, YELLOW);
}

export function flag(canvas: Canvas, x: number, y: number, size: number): void {
	canvas.line([x, y - size * 0.2], [x, y + size * 2.6], size * 0.07, [120, 92, 60]);
	canvas.rect(x, y, size * 1.5, size, RED);
	const star = Array.from({ length: 10 }, (_, at) => {
		const turn = (at / 10) * 2 * Math.PI - Math.PI / 2;
		const radius = at % 2 === 0 ? size * 0.32 : size * 0.13;
		return [x + size * 0.75 + Math.cos(turn) * radius, y + size * 0.5 + Math.sin(turn) * radius] as const;
	});
	canvas.polygon(star, YELLOW);
}

export function tree(canvas: Canvas, random: Random, x: number, y: number, size: number): void {
	canvas.rect(x - size * 0.07, y, size * 0.14, size * 1.2, [104, 80, 58]);
	for (let leaf = 0; leaf < 16; leaf += 1) {
		const green: Colour = [random.whole(40, 80), random.whole(104, 150), random.whole(44, 76)];
		const [dx, dy] = [(random.next() - 0.5) * size * 1.2, (random.next() - 0.7) * size];
		canvas.ellipse(x + dx, y + dy, size * 0.28, size * 0.22, green);
	}
}
