/** A part of a zip as the directory at its end names it. Nothing of it has been read yet. */
export interface ZipPart {
	readonly path: string;
	/** bytes, inflated */
	readonly size: number;
	/** bytes in the file */
	readonly packed: number;
	readonly deflated: boolean;
	readonly crc: number;
	/** where its own header stands */
	readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const MOST_COMMENT = 65_535;
const ENCRYPTED = 1;
/** an ordinary path of this program's own zips: no way up, no drive, no backslash */
const PATH = /^[\w-]+(\/[\w-]+)*(\.[\w-]+)*$/;

/** The file is no zip, is cut off, contradicts itself, or is one that this program does not read. */
export class ZipDamaged extends Error {}

/**
 * Reads the directory at the end of a zip. The sizes in it are promises, which `readPart` holds the parts to; parts
 * that overlap (a bomb's trick) are refused here. Folders are passed over.
 * @param most parts and bytes that the directory may promise
 * @throws ZipDamaged
 */
export async function readDirectory(
	file: Blob,
	most: { readonly parts: number; readonly bytes: number }
): Promise<readonly ZipPart[]> {
	const tailAt = Math.max(0, file.size - END_BYTES - MOST_COMMENT);
	const tail = await viewOf(file, tailAt, file.size);
	const end = findEnd(tail);
	const count = tail.getUint16(end + 10, true);
	const size = tail.getUint32(end + 12, true);
	const at = tail.getUint32(end + 16, true);
	const isSplit = tail.getUint16(end + 4, true) !== 0 || tail.getUint16(end + 8, true) !== count;
	// 65,535 parts or 4 GB would need the larger form, which no export of ours has.
	if (isSplit || count > most.parts || at + size > tailAt + end) throw new ZipDamaged('directory');
	const parts = entriesOf(await viewOf(file, at, at + size), count);
	const bytes = parts.reduce((sum, part) => sum + part.size, 0);
	if (bytes > most.bytes || overlap(parts, at)) throw new ZipDamaged('sizes');
	if (new Set(parts.map(({ path }) => path)).size !== parts.length) throw new ZipDamaged('twice');
	return parts;
}

/** Where a part's bytes begin: behind its own header, whose names may be longer than the directory's. */
export async function contentAt(file: Blob, part: ZipPart): Promise<number> {
	const header = await viewOf(file, part.at, part.at + LOCAL_BYTES);
	if (header.getUint32(0, true) !== LOCAL) throw new ZipDamaged(part.path);
	return part.at + LOCAL_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
}

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
	const bytes = await file.slice(from, to).arrayBuffer();
	if (bytes.byteLength !== to - from) throw new ZipDamaged('cut off');
	return new DataView(bytes);
}

function findEnd(tail: DataView): number {
	for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
		if (
			tail.getUint32(at, true) === END &&
			at + END_BYTES + tail.getUint16(at + 20, true) === tail.byteLength
		)
			return at;
	}
	throw new ZipDamaged('no zip');
}

function entriesOf(directory: DataView, count: number): readonly ZipPart[] {
	const parts: ZipPart[] = [];
	let at = 0;
	for (let n = 0; n < count; n += 1) {
		if (at + ENTRY_BYTES > directory.byteLength || directory.getUint32(at, true) !== ENTRY)
			throw new ZipDamaged('directory');
		const named = directory.getUint16(at + 28, true);
		const next =
			at + ENTRY_BYTES + named + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
		if (next > directory.byteLength) throw new ZipDamaged('directory');
		const path = decode(new Uint8Array(directory.buffer, directory.byteOffset + at + ENTRY_BYTES, named));
		if (!path.endsWith('/')) parts.push(partOf(directory, at, path));
		at = next;
	}
	return parts;
}

function partOf(directory: DataView, at: number, path: string): ZipPart {
	const method = directory.getUint16(at + 10, true);
	const isReadable = (method === 0 || method === 8) && !(directory.getUint16(at + 8, true) & ENCRYPTED);
	if (!isReadable || path.length > 200 || !PATH.test(path)) throw new ZipDamaged(path.slice(0, 80));
	const part = {
		path,
		crc: directory.getUint32(at + 16, true),
		packed: directory.getUint32(at + 20, true),
		size: directory.getUint32(at + 24, true),
		at: directory.getUint32(at + 42, true),
		deflated: method === 8
	};
	if (!part.deflated && part.packed !== part.size) throw new ZipDamaged(path);
	return part;
}

function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new ZipDamaged('names');
	}
}

/** A bomb lets many names share the same packed bytes. */
function overlap(parts: readonly ZipPart[], end: number): boolean {
	const inOrder = [...parts].sort((a, b) => a.at - b.at);
	return inOrder.some((part, n) => part.at + LOCAL_BYTES + part.packed > (inOrder[n + 1]?.at ?? end));
}
