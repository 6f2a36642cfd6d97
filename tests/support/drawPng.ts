import { crc32, deflateSync } from 'node:zlib';

/** A real PNG of one colour with some noise, so that no two are alike. */
export function drawPng(width: number, height: number, seed: number): Uint8Array {
	const row = Buffer.alloc(1 + width * 3);
	const rows = Array.from({ length: height }, (_, y) => {
		for (let x = 0; x < width * 3; x += 1) row[1 + x] = (x * 7 + y * 13 + seed * 31 + ((x * y) % 17)) & 255;
		return Buffer.from(row);
	});
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 2, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.concat(rows))),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const whole = Buffer.alloc(body.length + 8);
	whole.writeUInt32BE(data.length, 0);
	body.copy(whole, 4);
	whole.writeUInt32BE(crc32(body), body.length + 4);
	return whole;
}
