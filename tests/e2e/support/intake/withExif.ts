interface ExifTags {
	readonly orientation?: number;
	/** `2023:10:20 07:30:00` */
	readonly dateTimeOriginal?: string;
	/** adds GPS coordinates, a camera name and an XMP packet */
	readonly telltale?: boolean;
}

const CAMERA = 'TellTaleCam';

/** A copy of the JPEG with metadata written right after its start, as cameras do. Big-endian. */
export function withExif(jpeg: Uint8Array, tags: ExifTags): Uint8Array<ArrayBuffer> {
	const segments = [app1([...latin('Exif\0\0'), ...tiff(tags)])];
	if (tags.telltale) {
		const packet =
			'<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif:GPSLatitude>10,56.2N</exif:GPSLatitude></x:xmpmeta>';
		segments.push(app1(latin(`http://ns.adobe.com/xap/1.0/\0${packet}`)));
	}
	return new Uint8Array([0xff, 0xd8, ...segments.flat(), ...jpeg.subarray(2)]);
}

function app1(payload: readonly number[]): readonly number[] {
	return [0xff, 0xe1, ...u16(payload.length + 2), ...payload];
}

function tiff({ orientation, dateTimeOriginal, telltale }: ExifTags): readonly number[] {
	// Three directories at fixed places, then the values that do not fit into an entry.
	const [main, exif, gps, values] = [8, 100, 200, 300];
	const heap: number[] = [];
	const later = (bytes: readonly number[]) => {
		const at = values + heap.length;
		heap.push(...bytes);
		return u32(at);
	};
	const text = (tag: number, value: string) => {
		const bytes = latin(`${value}\0`);
		return [...u16(tag), ...u16(2), ...u32(bytes.length), ...later(bytes)];
	};
	const degrees = (tag: number, parts: readonly [number, number, number]) => [
		...[...u16(tag), ...u16(5), ...u32(3)],
		...later(parts.flatMap((part) => [...u32(part), ...u32(1)]))
	];
	const mainEntries = [
		...(telltale ? [text(0x010f, CAMERA)] : []),
		...(orientation ? [[...u16(0x0112), ...u16(3), ...u32(1), ...u16(orientation), 0, 0]] : []),
		...(dateTimeOriginal ? [[...u16(0x8769), ...u16(4), ...u32(1), ...u32(exif)]] : []),
		...(telltale ? [[...u16(0x8825), ...u16(4), ...u32(1), ...u32(gps)]] : [])
	];
	const block = [...latin('MM'), 0, 42, ...u32(main), ...directory(mainEntries)];
	pad(block, exif);
	block.push(...directory(dateTimeOriginal ? [text(0x9003, dateTimeOriginal)] : []));
	pad(block, gps);
	block.push(...directory(telltale ? [degrees(2, [10, 56, 12]), degrees(4, [108, 6, 3])] : []));
	pad(block, values);
	return [...block, ...heap];
}

function directory(entries: readonly (readonly number[])[]): readonly number[] {
	return [...u16(entries.length), ...entries.flat(), ...u32(0)];
}

function pad(block: number[], length: number): void {
	while (block.length < length) block.push(0);
}

function u16(value: number): readonly number[] {
	return [value >> 8, value & 0xff];
}

function u32(value: number): readonly number[] {
	return [...u16(value >>> 16), ...u16(value & 0xffff)];
}

function latin(text: string): readonly number[] {
	return Array.from(text, (character) => character.charCodeAt(0));
}
