/** Pictures drawn by program: the same seed draws the same picture. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 4_294_967_296;
	};
}

function sheet(width: number, height: number) {
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('no 2d context');
	return { canvas, context };
}

async function bytesOf(
	canvas: OffscreenCanvas,
	type: string,
	quality?: number
): Promise<Uint8Array<ArrayBuffer>> {
	const blob = await canvas.convertToBlob({ type, ...(quality !== undefined && { quality }) });
	return new Uint8Array(await blob.arrayBuffer());
}

/**
 * What a phone's camera gives: soft areas, edges, small writing and sensor noise, about half a byte a pixel.
 * `grain` is the noise's spread in steps of 256.
 */
export async function cameraPhoto(
	width: number,
	height: number,
	grain = 14
): Promise<Uint8Array<ArrayBuffer>> {
	const { canvas, context } = sheet(width, height);
	const random = randomFrom(20_231_220);
	const sky = context.createLinearGradient(0, 0, width, height);
	sky.addColorStop(0, '#335566');
	sky.addColorStop(0.5, '#ddccaa');
	sky.addColorStop(1, '#224433');
	context.fillStyle = sky;
	context.fillRect(0, 0, width, height);
	for (let i = 0; i < 1_200; i++) {
		context.fillStyle = `hsla(${random() * 360}, 50%, ${20 + random() * 60}%, 0.5)`;
		context.beginPath();
		context.arc(random() * width, random() * height, 10 + (random() * width) / 30, 0, 7);
		context.fill();
	}
	context.fillStyle = '#111';
	for (let i = 0; i < 250; i++) {
		context.font = `${20 + random() * 60}px sans-serif`;
		context.fillText('Bộ phận Một cửa phường Tiến Thành', random() * width, random() * height);
	}
	for (let top = 0; top < height; top += 100) {
		const rows = context.getImageData(0, top, width, Math.min(100, height - top));
		for (let i = 0; i < rows.data.length; i += 4) {
			const noise = (random() + random() + random() - 1.5) * grain;
			for (const channel of [i, i + 1, i + 2]) rows.data[channel] = (rows.data[channel] ?? 0) + noise;
		}
		context.putImageData(rows, 0, top);
	}
	return bytesOf(canvas, 'image/jpeg', 0.9);
}

/** Four quarters as the sensor stored them, clockwise from the upper left: red, green, blue, white. */
export async function quarters(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
	const { canvas, context } = sheet(width, height);
	const places = [
		['#ff0000', 0, 0],
		['#00ff00', 1, 0],
		['#0000ff', 1, 1],
		['#ffffff', 0, 1]
	] as const;
	for (const [colour, right, down] of places) {
		context.fillStyle = colour;
		context.fillRect((right * width) / 2, (down * height) / 2, width / 2, height / 2);
	}
	return bytesOf(canvas, 'image/jpeg', 0.95);
}

/** A red disc on nothing. */
export async function transparentPng(side: number): Promise<Uint8Array<ArrayBuffer>> {
	const { canvas, context } = sheet(side, side);
	context.fillStyle = '#ff0000';
	context.beginPath();
	context.arc(side / 2, side / 2, side / 4, 0, 7);
	context.fill();
	return bytesOf(canvas, 'image/png');
}

/** The colour names at the centres of the four quarters, clockwise from the upper left, and the size. */
export async function look(jpeg: ArrayBuffer) {
	const image = await createImageBitmap(new Blob([jpeg], { type: 'image/jpeg' }));
	const { width, height } = image;
	const { context } = sheet(width, height);
	context.drawImage(image, 0, 0);
	const colourAt = (x: number, y: number) => {
		const [red = 0, green = 0, blue = 0] = context.getImageData(width * x, height * y, 1, 1).data;
		const name = [red, green, blue].map((value) => (value > 200 ? '1' : value < 55 ? '0' : '?')).join('');
		return { '100': 'red', '010': 'green', '001': 'blue', '111': 'white', '000': 'black' }[name] ?? name;
	};
	const corners = [
		[0.25, 0.25],
		[0.75, 0.25],
		[0.75, 0.75],
		[0.25, 0.75]
	] as const;
	return { width, height, quarters: corners.map(([x, y]) => colourAt(x, y)), centre: colourAt(0.5, 0.5) };
}
