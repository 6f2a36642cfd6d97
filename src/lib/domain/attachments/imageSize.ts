import { ascii, hasBytes, indexOfBytes, u16, u32, u8 } from './bytes';
import { sniffKind } from './fileKinds';
import { jpegSegments } from './jpegSegments';

/** In pixels, as stored: an EXIF orientation may turn it. */
export interface ImageSize {
	readonly width: number;
	readonly height: number;
}

/** Reads a picture's size from its header, without decoding it. `null` when the header is cut, or of no known kind. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
	const size = readSize(bytes);
	return size && size.width > 0 && size.height > 0 ? size : null;
}

/** The size that fits into a square of `longSide`, same proportions, never enlarged, at least one pixel. */
export function fitWithin(size: ImageSize, longSide: number): ImageSize {
	const scale = Math.min(1, longSide / Math.max(size.width, size.height));
	return {
		width: Math.max(1, Math.round(size.width * scale)),
		height: Math.max(1, Math.round(size.height * scale))
	};
}

function readSize(bytes: Uint8Array): ImageSize | null {
	switch (sniffKind(bytes.subarray(0, 4096))) {
		case 'jpeg':
			return jpegSize(bytes);
		case 'png':
			return { width: u32(bytes, 16), height: u32(bytes, 20) };
		case 'gif':
			return { width: u16(bytes, 6, true), height: u16(bytes, 8, true) };
		case 'webp':
			return webpSize(bytes);
		case 'avif':
			return avifSize(bytes);
		default:
			return null;
	}
}

/** Start-of-frame markers are C0 to CF but for C4 (Huffman tables), C8 (reserved) and CC (arithmetic tables). */
function jpegSize(bytes: Uint8Array): ImageSize | null {
	const frame = jpegSegments(bytes).find(
		({ marker }) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
	);
	return frame ? { width: u16(bytes, frame.start + 3), height: u16(bytes, frame.start + 1) } : null;
}

function webpSize(bytes: Uint8Array): ImageSize | null {
	switch (ascii(bytes, 12, 4)) {
		case 'VP8 ':
			if (!hasBytes(bytes, 23, [0x9d, 0x01, 0x2a])) return null;
			return { width: u16(bytes, 26, true) & 0x3fff, height: u16(bytes, 28, true) & 0x3fff };
		case 'VP8L': {
			const packed = u32(bytes, 21, true);
			return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
		}
		case 'VP8X':
			if (bytes.length < 30) return null;
			return {
				width: u16(bytes, 24, true) + u8(bytes, 26) * 0x10000 + 1,
				height: u16(bytes, 27, true) + u8(bytes, 29) * 0x10000 + 1
			};
		default:
			return null;
	}
}

/** An AVIF names the size of each of its parts (`ispe`), tiles and small previews too: the largest is the picture. */
function avifSize(bytes: Uint8Array): ImageSize | null {
	const ISPE = [0x69, 0x73, 0x70, 0x65];
	let largest: ImageSize | null = null;
	for (let at = indexOfBytes(bytes, ISPE); at !== -1; at = indexOfBytes(bytes, ISPE, at + 4)) {
		const size = { width: u32(bytes, at + 8), height: u32(bytes, at + 12) };
		if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
	}
	return largest;
}
