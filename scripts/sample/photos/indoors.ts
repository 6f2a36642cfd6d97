import type { Random } from '../random';
import type { Canvas, Colour } from './canvas';
import { banner, digits, flag, INK, person, RED, WHITE, WOOD, writing } from './things';

const WALLS: readonly Colour[] = [
	[226, 214, 186],
	[214, 224, 214],
	[232, 226, 214],
	[206, 216, 226]
];

function room(canvas: Canvas, random: Random): void {
	const wall = random.pick(WALLS);
	canvas.sky(wall, [wall[0] - 18, wall[1] - 18, wall[2] - 18]);
	canvas.rect(-100, 640, 1400, 400, [172, 152, 132]);
	for (let tile = -100; tile < 1300; tile += 130)
		canvas.line([tile, 640], [tile * 1.3 - 180, 960], 3, [150, 132, 114]);
}

/** A counter with glass, queue numbers above and people before it. */
export function counter(canvas: Canvas, random: Random): void {
	room(canvas, random);
	banner(canvas, random, 240, 40, 720, 110);
	const windows = random.whole(3, 4);
	const width = 1200 / windows;
	for (let at = 0; at < windows; at += 1) {
		const x = at * width;
		canvas.rect(x + 20, 200, width - 40, 66, INK);
		digits(canvas, String(random.whole(101, 489)), x + width / 2 - 50, 210, 44, [255, 70, 48]);
		canvas.rect(x + 10, 290, width - 20, 230, [188, 214, 222]);
		if (random.chance(0.85)) person(canvas, random, x + width / 2 + random.whole(-30, 30), 350, 90);
		canvas.rect(x + width - 14, 280, 14, 260, [120, 126, 132]);
	}
	canvas.rect(-100, 510, 1400, 36, WOOD);
	canvas.rect(-100, 546, 1400, 170, [176, 128, 82]);
	for (let at = random.whole(2, 5); at > 0; at -= 1)
		person(canvas, random, random.whole(80, 1120), random.whole(560, 640), 130);
}

/** A hall with a banner, a table for the chair and rows of heads. */
export function hall(canvas: Canvas, random: Random): void {
	room(canvas, random);
	canvas.rect(160, 60, 880, 420, [148, 30, 34]);
	banner(canvas, random, 220, 90, 760, 130);
	flag(canvas, 190, 250, 70);
	canvas.rect(340, 430, 520, 90, WHITE);
	for (let at = random.whole(2, 3); at > 0; at -= 1) person(canvas, random, 300 + at * 160, 350, 66);
	for (let row = 0; row < 4; row += 1) {
		const size = 56 + row * 26;
		for (let x = random.whole(0, 60); x < 1240; x += size * 1.7) {
			if (!random.chance(0.82)) continue;
			canvas.rect(x - size * 0.6, 560 + row * 90 + size, size * 1.2, size * 1.6, [44, 78, 128]);
			person(canvas, random, x + random.whole(-8, 8), 540 + row * 90, size);
		}
	}
}

/** A long table with people on both sides and papers on it. */
export function meeting(canvas: Canvas, random: Random): void {
	room(canvas, random);
	canvas.rect(700, 90, 380, 230, [236, 240, 244]);
	writing(canvas, random, { x: 730, y: 120, width: 320, lines: 5, size: 18 }, INK);
	for (let at = 0; at < 5; at += 1) person(canvas, random, 130 + at * 230, 330 + random.whole(-10, 16), 92);
	canvas.polygon(
		[
			[-60, 520],
			[1260, 500],
			[1400, 800],
			[-200, 820]
		],
		WOOD
	);
	for (let at = 0; at < 8; at += 1) {
		const [x, y] = [60 + at * 140, random.whole(560, 690)];
		canvas.polygon(
			[
				[x, y],
				[x + 96, y - 8],
				[x + 120, y + 52],
				[x + 16, y + 62]
			],
			WHITE
		);
		canvas.ellipse(x + 116, y - 12, 13, 9, [206, 226, 232]);
	}
	for (let at = 0; at < 3; at += 1) person(canvas, random, 180 + at * 400, 720, 150);
}

/** A board with notices, some of them with a stamp. */
export function notice(canvas: Canvas, random: Random): void {
	room(canvas, random);
	canvas.rect(90, 90, 1020, 660, [96, 110, 122]);
	canvas.rect(110, 110, 980, 620, [58, 112, 88]);
	banner(canvas, random, 300, 124, 600, 80);
	for (let row = 0; row < 2; row += 1) {
		for (let column = 0; column < 5; column += 1) {
			if (!random.chance(0.88)) continue;
			const [x, y] = [140 + column * 188 + random.whole(-6, 6), 228 + row * 250 + random.whole(-6, 6)];
			canvas.rect(x, y, 160, 222, WHITE);
			writing(canvas, random, { x: x + 14, y: y + 14, width: 132, lines: 9, size: 10 }, INK);
			if (random.chance(0.6)) canvas.ellipse(x + 112, y + 190, 22, 22, [214, 96, 92]);
		}
	}
	if (random.chance(0.7)) person(canvas, random, random.whole(200, 1000), 520, 170);
	canvas.rect(1110, 60, 40, 90, RED);
}
