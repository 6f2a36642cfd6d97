import type { Random } from '../random';
import type { Canvas, Colour } from './canvas';
import { banner, flag, INK, person, tree, WHITE, writing } from './things';

const FRONTS: readonly Colour[] = [
	[236, 222, 182],
	[206, 222, 226],
	[226, 196, 172],
	[216, 226, 200],
	[240, 236, 228]
];

function outside(canvas: Canvas, random: Random): void {
	canvas.sky(
		random.pick<Colour>([
			[150, 190, 226],
			[196, 206, 214],
			[232, 198, 160]
		]),
		[226, 230, 228]
	);
}

function front(canvas: Canvas, random: Random, x: number, width: number, base: number): void {
	const height = random.whole(260, 420);
	const colour = random.pick(FRONTS);
	canvas.rect(x, base - height, width, height, colour);
	const roof = random.pick<Colour>([
		[168, 76, 58],
		[110, 118, 126],
		[92, 132, 150]
	]);
	canvas.polygon(
		[
			[x - 14, base - height],
			[x + width / 2, base - height - 80],
			[x + width + 14, base - height]
		],
		roof
	);
	canvas.rect(x + width * 0.12, base - 170, width * 0.34, 170, [96, 74, 58]);
	canvas.rect(x + width * 0.58, base - 150, width * 0.3, 90, [138, 168, 182]);
	if (random.chance(0.5)) {
		canvas.rect(
			x + width * 0.08,
			base - 236,
			width * 0.84,
			48,
			random.pick<Colour>([[30, 90, 160], [190, 60, 44], WHITE])
		);
		writing(
			canvas,
			random,
			{ x: x + width * 0.14, y: base - 230, width: width * 0.7, lines: 1, size: 22 },
			INK
		);
	}
}

function motorbike(canvas: Canvas, random: Random, x: number, y: number): void {
	canvas.ellipse(x, y, 44, 44, INK);
	canvas.ellipse(x, y, 26, 26, [150, 152, 156]);
	canvas.ellipse(x + 150, y, 44, 44, INK);
	canvas.ellipse(x + 150, y, 26, 26, [150, 152, 156]);
	const body = random.pick<Colour>([
		[180, 40, 44],
		[40, 70, 140],
		[60, 62, 66]
	]);
	canvas.polygon(
		[
			[x + 6, y - 20],
			[x + 50, y - 74],
			[x + 150, y - 70],
			[x + 160, y - 16],
			[x + 70, y + 4]
		],
		body
	);
	canvas.line([x + 8, y - 30], [x - 12, y - 104], 9, [90, 92, 96]);
}

/** A street with houses, flags and whoever happens to be there. */
export function street(canvas: Canvas, random: Random): void {
	outside(canvas, random);
	for (let x = -60; x < 1240;) {
		const width = random.whole(190, 300);
		front(canvas, random, x, width, 560);
		x += width + random.whole(0, 12);
	}
	canvas.rect(-100, 560, 1400, 60, [186, 178, 166]);
	canvas.polygon(
		[
			[-100, 620],
			[1300, 620],
			[1500, 960],
			[-300, 960]
		],
		[98, 100, 104]
	);
	for (let x = -80; x < 1300; x += 180)
		canvas.polygon(
			[
				[x, 770],
				[x + 90, 770],
				[x + 84, 784],
				[x - 10, 784]
			],
			WHITE
		);
	if (random.chance(0.6)) for (let x = 60; x < 1200; x += 230) flag(canvas, x, 330, 62);
	if (random.chance(0.5)) tree(canvas, random, random.whole(100, 1100), 380, 190);
	for (let at = random.whole(1, 5); at > 0; at -= 1)
		person(canvas, random, random.whole(60, 1140), random.whole(500, 600), random.whole(80, 120));
	for (let at = random.whole(1, 3); at > 0; at -= 1)
		motorbike(canvas, random, random.whole(40, 1000), random.whole(700, 800));
}

/** Somebody's yard. */
export function house(canvas: Canvas, random: Random): void {
	outside(canvas, random);
	front(canvas, random, 200, 760, 640);
	canvas.rect(
		-100,
		640,
		1400,
		400,
		random.pick<Colour>([
			[176, 122, 84],
			[150, 146, 138],
			[132, 148, 96]
		])
	);
	tree(canvas, random, random.pick([90, 1110]), 420, 230);
	for (let at = random.whole(2, 3); at > 0; at -= 1)
		person(canvas, random, 240 + at * 210, random.whole(500, 560), 140);
	motorbike(canvas, random, random.whole(720, 960), 800);
	canvas.rect(520, 700, 170, 60, [150, 104, 62]);
	canvas.rect(540, 690, 90, 12, WHITE);
}

/** A pole with loudspeakers above the roofs. */
export function loudspeaker(canvas: Canvas, random: Random): void {
	outside(canvas, random);
	for (let x = -60; x < 1240; x += 260) front(canvas, random, x, 250, 980);
	const pole = random.whole(480, 720);
	canvas.rect(pole - 16, 60, 32, 900, [150, 152, 150]);
	for (const [side, y] of [
		[-1, 150],
		[1, 190],
		[1, 310]
	] as const) {
		canvas.polygon(
			[
				[pole + side * 20, y],
				[pole + side * 170, y - 70],
				[pole + side * 170, y + 90],
				[pole + side * 20, y + 34]
			],
			[122, 126, 130]
		);
		canvas.ellipse(pole + side * 172, y + 10, 24, 80, [84, 88, 92]);
	}
	for (let wire = 0; wire < 4; wire += 1)
		canvas.line([-60, 90 + wire * 26], [1260, 130 + wire * 26 + random.whole(-30, 30)], 4, INK);
	if (random.chance(0.5)) banner(canvas, random, 60, 520, 360, 90);
}
