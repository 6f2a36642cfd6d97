import { isInstant, type Instant } from '../time';
import { ascii, u16, u32, u8 } from './bytes';
import { jpegSegments } from './jpegSegments';

/** The two things that are worth knowing before a photo's metadata is thrown away. */
export interface Exif {
	/** 1 to 8 as EXIF counts them: how the stored pixels lie; 1 is upright */
	readonly orientation: number;
	/** where in the file the orientation is written (one byte each), so that it can be set to 1 */
	readonly orientationAt: readonly number[];
	readonly takenAt?: Instant;
}

const ORIENTATION = 0x0112;
const EXIF_IFD = 0x8769;
const DATE_TIME_ORIGINAL = 0x9003;
const OFFSET_TIME_ORIGINAL = 0x9011;

/** Reads the EXIF part of a JPEG's beginning. Damaged or missing: upright, no time. */
export function readExif(head: Uint8Array): Exif {
	let orientation = 1;
	const orientationAt: number[] = [];
	let takenAt: Instant | undefined;
	for (const { marker, start, end } of jpegSegments(head)) {
		if (marker !== 0xe1 || ascii(head, start, 6) !== 'Exif\0\0') continue;
		const tiff = tiffReader(head.subarray(0, end), start + 6);
		if (!tiff) continue;
		const main = tiff.entries(tiff.long(4));
		const turned = main.get(ORIENTATION);
		if (turned !== undefined) {
			const at = tiff.lowByteAt(turned);
			const value = u8(head, at);
			if (value >= 1 && value <= 8) {
				if (orientationAt.length === 0) orientation = value;
				orientationAt.push(at);
			}
		}
		const details = main.get(EXIF_IFD);
		if (details === undefined) continue;
		const photo = tiff.entries(tiff.long(details + 8));
		takenAt ??= instantOf(
			tiff.text(photo.get(DATE_TIME_ORIGINAL)),
			tiff.text(photo.get(OFFSET_TIME_ORIGINAL))
		);
	}
	return takenAt ? { orientation, orientationAt, takenAt } : { orientation, orientationAt };
}

/** Offsets inside a TIFF block count from its own start. */
function tiffReader(bytes: Uint8Array, start: number) {
	const order = ascii(bytes, start, 2);
	if (order !== 'II' && order !== 'MM') return null;
	const little = order === 'II';
	const long = (offset: number) => u32(bytes, start + offset, little);
	return {
		long,
		/** tag → offset of its entry (tag 2, type 2, count 4, value or its offset 4) */
		entries(directory: number): ReadonlyMap<number, number> {
			const found = new Map<number, number>();
			const count = directory === 0 ? 0 : Math.min(u16(bytes, start + directory, little), 500);
			for (let i = 0; i < count; i++) {
				const entry = directory + 2 + i * 12;
				if (start + entry + 12 > bytes.length) break;
				found.set(u16(bytes, start + entry, little), entry);
			}
			return found;
		},
		/** SHORT by the standard, LONG by some cameras */
		lowByteAt(entry: number): number {
			const width = u16(bytes, start + entry + 2, little) === 4 ? 4 : 2;
			return start + entry + 8 + (little ? 0 : width - 1);
		},
		text(entry: number | undefined): string {
			if (entry === undefined) return '';
			const length = Math.min(long(entry + 4), 64);
			const at = length <= 4 ? entry + 8 : long(entry + 8);
			return ascii(bytes, start + at, length).replace(/\0[^]*$/, '');
		}
	};
}

/** EXIF writes local time, newer cameras its offset too; without one it was taken in Việt Nam. */
function instantOf(taken: string, offset: string): Instant | undefined {
	const parts = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(taken.trim());
	if (!parts) return undefined;
	const [, year, month, day, time] = parts;
	const written = `${year}-${month}-${day}T${time}.000Z`;
	if (!isInstant(written) || Number(year) < 1990) return undefined;
	const zone = /^([+-])(\d{2}):(\d{2})$/.exec(offset.trim()) ?? ['', '+', '07', '00'];
	const minutes = (Number(zone[2]) * 60 + Number(zone[3])) * (zone[1] === '-' ? -1 : 1);
	return new Date(Date.parse(written) - minutes * 60_000).toISOString();
}
