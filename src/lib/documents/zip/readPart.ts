import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { contentAt, ZipDamaged, type ZipPart } from './directory';

/** packed bytes inflated at a time */
const STEP = 65_536;

/**
 * Reads one part. It never takes more memory than its promised size: what inflates further is cut off and refused.
 * @param most bytes that it may have
 * @throws ZipDamaged when it is larger, cut off, or not what its checksum says
 */
export async function readPart(file: Blob, part: ZipPart, most: number): Promise<Uint8Array<ArrayBuffer>> {
	if (part.size > most) throw new ZipDamaged(part.path);
	const from = await contentAt(file, part);
	const packed = new Uint8Array(await file.slice(from, from + part.packed).arrayBuffer());
	if (packed.length !== part.packed) throw new ZipDamaged(part.path);
	const bytes = part.deflated ? inflate(packed, part) : packed;
	if (bytes.length !== part.size || crc32(bytes) !== part.crc) throw new ZipDamaged(part.path);
	return bytes;
}

export async function readText(file: Blob, part: ZipPart, most: number): Promise<string> {
	const bytes = await readPart(file, part, most);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new ZipDamaged(part.path);
	}
}

function inflate(packed: Uint8Array, { path, size }: ZipPart): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(size);
	let filled = 0;
	const stream = new Inflate((chunk) => {
		if (filled + chunk.length > size) throw new ZipDamaged(path);
		bytes.set(chunk, filled);
		filled += chunk.length;
	});
	try {
		for (let at = 0; at < packed.length; at += STEP) {
			stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
		}
	} catch {
		throw new ZipDamaged(path);
	}
	if (filled !== size) throw new ZipDamaged(path);
	return bytes;
}
