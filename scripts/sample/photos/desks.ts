import type { Random } from '../random';
import type { Canvas, Colour } from './canvas';
import { INK, qrCode, RED, WHITE, WOOD, writing } from './things';

const DESKS: readonly Colour[] = [
	[164, 118, 76],
	[198, 176, 148],
	[120, 96, 78],
	[206, 206, 202]
];

function desk(canvas: Canvas, random: Random): void {
	const top = random.pick(DESKS);
	canvas.sky([top[0] - 22, top[1] - 22, top[2] - 22], top);
	for (let grain = 0; grain < 60; grain += 1) {
		const y = random.whole(-40, 940);
		const shade = random.whole(-14, 6);
		canvas.line([-60, y], [1260, y + random.whole(-20, 20)], 2, [
			top[0] + shade,
			top[1] + shade,
			top[2] + shade
		]);
	}
}

function cup(canvas: Canvas, x: number, y: number): void {
	canvas.ellipse(x, y, 66, 62, WHITE);
	canvas.ellipse(x, y, 52, 48, [112, 76, 40]);
	canvas.ellipse(x + 74, y + 8, 22, 15, WHITE);
}

/** A laptop with a table of figures on it. */
export function laptop(canvas: Canvas, random: Random): void {
	desk(canvas, random);
	canvas.rect(250, 110, 700, 440, [52, 54, 58]);
	canvas.rect(270, 130, 660, 400, [232, 240, 248]);
	canvas.rect(270, 130, 660, 46, [24, 92, 160]);
	writing(canvas, random, { x: 290, y: 140, width: 300, lines: 1, size: 20 }, WHITE);
	for (let row = 0; row < 9; row += 1) {
		const y = 190 + row * 37;
		if (row % 2 === 0) canvas.rect(284, y, 632, 34, [214, 226, 238]);
		for (const x of [296, 520, 700, 830])
			writing(canvas, random, { x, y: y + 4, width: 90, lines: 1, size: 13 }, INK);
	}
	canvas.polygon(
		[
			[220, 560],
			[980, 560],
			[1060, 760],
			[140, 760]
		],
		[176, 178, 182]
	);
	for (let row = 0; row < 4; row += 1) {
		for (let key = 0; key < 13; key += 1)
			canvas.rect(230 + key * 58 - row * 8, 580 + row * 34, 50, 26, [64, 66, 70]);
	}
	cup(canvas, random.pick([110, 1090]), random.whole(600, 760));
}

/** Forms and copies on a table, stamped. */
export function papers(canvas: Canvas, random: Random): void {
	desk(canvas, random);
	for (let at = random.whole(3, 6); at > 0; at -= 1) {
		const [x, y] = [random.whole(40, 720), random.whole(20, 380)];
		const lean = random.whole(-70, 70);
		canvas.polygon(
			[
				[x + 12, y + 12],
				[x + 402, y + lean + 12],
				[x + 402 - lean, y + 552],
				[x + 12 - lean, y + 552 - lean]
			],
			[96, 84, 72]
		);
		canvas.polygon(
			[
				[x, y],
				[x + 390, y + lean],
				[x + 390 - lean, y + 540],
				[x - lean, y + 540 - lean]
			],
			WHITE
		);
		writing(canvas, random, { x: x + 110, y: y + 30 + lean / 3, width: 190, lines: 2, size: 15 }, INK);
		writing(
			canvas,
			random,
			{ x: x + 36 - lean / 3, y: y + 110 + lean / 3, width: 310, lines: 13, size: 12 },
			[70, 74, 88]
		);
		if (random.chance(0.7)) {
			canvas.ellipse(x + 280 - lean / 2, y + 470, 48, 48, [222, 110, 104]);
			canvas.ellipse(x + 280 - lean / 2, y + 470, 38, 38, WHITE);
			canvas.line([x + 250 - lean / 2, y + 462], [x + 312 - lean / 2, y + 478], 5, [208, 80, 76]);
		}
	}
	canvas.line([random.whole(200, 500), 820], [random.whole(600, 900), 700], 16, [30, 60, 150]);
}

/** A phone held in a hand. */
export function phone(canvas: Canvas, random: Random): void {
	desk(canvas, random);
	canvas.ellipse(610, 820, 330, 240, [210, 160, 126]);
	canvas.rect(430, 80, 340, 690, [26, 28, 32]);
	canvas.rect(446, 110, 308, 630, [240, 242, 244]);
	canvas.rect(446, 110, 308, 90, random.pick<Colour>([RED, [0, 104, 255], [20, 120, 96]]));
	writing(canvas, random, { x: 470, y: 130, width: 220, lines: 1, size: 24 }, WHITE);
	for (let row = 0; row < 5; row += 1) {
		const right = random.chance(0.4);
		const y = 224 + row * 98;
		canvas.rect(right ? 540 : 462, y, 200, 80, right ? [206, 232, 255] : WHITE);
		writing(canvas, random, { x: (right ? 540 : 462) + 14, y: y + 10, width: 170, lines: 3, size: 11 }, INK);
	}
	for (let finger = 0; finger < 4; finger += 1)
		canvas.ellipse(800, 420 + finger * 92, 62, 40, [214, 164, 130]);
	canvas.ellipse(410, 560, 52, 120, [214, 164, 130]);
}

/** A stand with a code to scan. */
export function qr(canvas: Canvas, random: Random): void {
	desk(canvas, random);
	canvas.rect(360, 70, 480, 720, [28, 84, 152]);
	canvas.rect(376, 86, 448, 688, [238, 242, 248]);
	writing(canvas, random, { x: 410, y: 110, width: 380, lines: 2, size: 30 }, [28, 84, 152]);
	qrCode(canvas, random, 450, 260, 300);
	writing(canvas, random, { x: 420, y: 610, width: 360, lines: 4, size: 18 }, INK);
	canvas.polygon(
		[
			[300, 790],
			[900, 790],
			[960, 860],
			[240, 860]
		],
		[80, 82, 88]
	);
	if (random.chance(0.6)) cup(canvas, random.pick([150, 1060]), random.whole(500, 760));
}

/** Boxes of files on shelves. */
export function shelves(canvas: Canvas, random: Random): void {
	canvas.sky([150, 146, 138], [108, 104, 98]);
	for (let row = 0; row < 4; row += 1) {
		const y = 30 + row * 220;
		for (let x = -40; x < 1240;) {
			const width = random.whole(54, 92);
			const colour = random.pick<Colour>([
				[40, 78, 132],
				[176, 60, 52],
				[60, 116, 84],
				[198, 170, 116],
				[120, 122, 130]
			]);
			const height = random.whole(150, 184);
			canvas.rect(x, y + 190 - height, width - 5, height, colour);
			canvas.rect(x + 9, y + 206 - height, width - 24, 50, WHITE);
			writing(canvas, random, { x: x + 12, y: y + 210 - height, width: width - 32, lines: 2, size: 9 }, INK);
			x += width;
		}
		canvas.rect(-100, y + 190, 1400, 18, WOOD);
	}
}
