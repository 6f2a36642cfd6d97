import jpeg from 'jpeg-js';

const WIDTH = 1600;
const HEIGHT = 1200;

/** Drawn once: 1600 × 1200, about 300 kB, as the app reduces photos to. */
let drawn: Buffer | undefined;

function draw(): Buffer {
	const data = Buffer.alloc(WIDTH * HEIGHT * 4);
	for (let at = 0; at < data.length; at += 1) {
		data[at] = at % 4 === 3 ? 255 : ((at >> 6) * 5 + (at >> 12)) & 127;
	}
	return jpeg.encode({ width: WIDTH, height: HEIGHT, data }, 60).data;
}

let made = 0;

/** A photo that decodes, and no two alike: they differ behind the picture's end, where no decoder looks. */
export function drawJpeg(): Uint8Array<ArrayBuffer> {
	drawn ??= draw();
	const bytes = new Uint8Array(drawn.length + 8);
	bytes.set(drawn);
	bytes.set(new TextEncoder().encode(String((made += 1)).padStart(8, '0')), drawn.length);
	return bytes;
}
