import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitWithin, imageSize } from './imageSize';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const exifSegment = '\xff\xe1\0\x08Exif\0\0';
const frame = (marker: string, height: string, width: string) =>
	`\xff${marker}\0\x0b\x08${height}${width}\x01\x01\x11\0`;
const ispe = (width: string, height: string) => `\0\0\0\x14ispe\0\0\0\0\0\0${width}\0\0${height}`;
const AVIF = '\0\0\0\x18ftypavif\0\0\0\0avifmif1';

describe('imageSize', () => {
	it.each([
		['JPEG', `\xff\xd8${exifSegment}${frame('\xc0', '\x0b\xb8', '\x0f\xa0')}`, 4000, 3000],
		['progressive JPEG', `\xff\xd8${frame('\xc2', '\0\x02', '\0\x03')}`, 3, 2],
		['JPEG whose tables come first', `\xff\xd8\xff\xc4\0\x04xx${frame('\xc0', '\0\x02', '\0\x03')}`, 3, 2],
		['JPEG with fill bytes', `\xff\xd8\xff\xff\xff\xe0\0\x02${frame('\xc0', '\0\x02', '\0\x03')}`, 3, 2],
		['PNG', '\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x02\x80\0\0\x01\xe0', 640, 480],
		['GIF', 'GIF89a\x0a\0\x14\0', 10, 20],
		['WebP', `RIFFxxxxWEBPVP8 xxxx\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01`, 640, 480],
		['WebP lossless', 'RIFFxxxxWEBPVP8Lxxxx\x2f\x7f\xc2\x77\0', 640, 480],
		['WebP extended', 'RIFFxxxxWEBPVP8Xxxxx\0\0\0\0\x7f\x02\0\xdf\x01\0', 640, 480],
		['AVIF with a preview', `${AVIF}${ispe('\0\x10', '\0\x10')}${ispe('\x02\x80', '\x01\xe0')}`, 640, 480]
	])('reads %s', (_, bytes, width, height) => {
		expect(imageSize(latin(bytes))).toEqual({ width, height });
	});

	it.each([
		['JPEG cut before its frame', `\xff\xd8${exifSegment}`],
		[
			'JPEG whose frame comes only after the picture data',
			`\xff\xd8\xff\xda\0\x02${frame('\xc0', '\0\x02', '\0\x03')}`
		],
		['JPEG of no height', `\xff\xd8${frame('\xc0', '\0\0', '\0\x03')}`],
		['PNG cut in its header', '\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0'],
		['WebP without its start code', 'RIFFxxxxWEBPVP8 xxxx\0\0\0\0\0\0\x80\x02\xe0\x01'],
		['PDF', '%PDF-1.4']
	])('knows no size of a %s', (_, bytes) => {
		expect(imageSize(latin(bytes))).toBeNull();
	});

	it('never throws, whatever the bytes', () => {
		const starts = fc.constantFrom('\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'RIFFxxxxWEBPVP8X', AVIF, 'GIF89a');
		fc.assert(
			fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
				imageSize(Uint8Array.from([...latin(start), ...rest]));
			})
		);
	});
});

describe('fitWithin', () => {
	it.each([
		[4000, 3000, 1600, 1200],
		[3000, 4000, 1200, 1600],
		[800, 600, 800, 600],
		[20_000, 3, 1600, 1]
	])('%i × %i becomes %i × %i', (width, height, newWidth, newHeight) => {
		expect(fitWithin({ width, height }, 1600)).toEqual({ width: newWidth, height: newHeight });
	});
});
