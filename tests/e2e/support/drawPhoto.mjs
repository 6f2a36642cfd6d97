/**
 * A photo as a phone's camera makes it, drawn by the browser.
 * @param {import('@playwright/test').Page} page any page
 * @param {{ width?: number, height?: number, hue?: number }} [look]
 * @returns {Promise<Buffer>} JPEG
 */
export async function drawPhoto(page, { width = 4000, height = 3000, hue = 200 } = {}) {
	const base64 = await page.evaluate(draw, [width, height, hue]);
	return Buffer.from(base64, 'base64');
}

/** @param {readonly number[]} look */
function draw([width = 1, height = 1, hue = 0]) {
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width, height });
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('no canvas');
	for (let n = 0; n < 400; n += 1) {
		pen.fillStyle = `hsl(${(hue + n * 7) % 360} 60% ${20 + (n % 60)}%)`;
		pen.fillRect((n * 97) % width, (n * 61) % height, width / 5, height / 7);
	}
	return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
}
