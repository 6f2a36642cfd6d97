import { u16, u8 } from './bytes';

/** A stretch of a JPEG before its picture data: `start` and `end` bound its payload. */
export interface JpegSegment {
	readonly marker: number;
	readonly start: number;
	readonly end: number;
}

export const JPEG_SCAN = 0xda;

/** The segments of a JPEG up to and with the start of its picture data; a cut file gives what is there. */
export function jpegSegments(bytes: Uint8Array): readonly JpegSegment[] {
	const segments: JpegSegment[] = [];
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		const marker = u8(bytes, at + 1);
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		const length = u16(bytes, at + 2);
		if (marker === 0xd9 || length < 2) break;
		const end = at + 2 + length;
		segments.push({ marker, start: at + 4, end: Math.min(end, bytes.length) });
		if (marker === JPEG_SCAN) break;
		at = end;
	}
	return segments;
}
