import type { FileKind } from './namedFile';
import { ascii, hasBytes, indexOfBytes, u16, u32 } from './bytes';

/** What a file is by its first bytes; its name and the type that the browser claims are not asked. */
export type SniffedKind =
	'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'avif' | 'pdf' | 'docx' | 'doc' | 'zip' | 'empty' | 'unknown';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];
const ZIP_EMPTY = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** first word of the main stream of a Word 97-2003 file, which usually stands in the first sector */
const WORD_FIB = [0xec, 0xa5];
const WORD_STREAM = utf16('WordDocument');

const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'hevm', 'hevs', 'mif1', 'msf1'];
const AVIF_BRANDS = ['avif', 'avis'];

/** @param bytes the beginning of the file (see `INTAKE_LIMITS.headBytes`), or all of it */
export function sniffKind(bytes: Uint8Array): SniffedKind {
	if (bytes.length === 0) return 'empty';
	if (hasBytes(bytes, 0, [0xff, 0xd8, 0xff])) return 'jpeg';
	if (hasBytes(bytes, 0, PNG)) return 'png';
	if (ascii(bytes, 0, 4) === 'GIF8') return 'gif';
	if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp';
	if (ascii(bytes, 4, 4) === 'ftyp') return isoImage(bytes);
	if (hasBytes(bytes, 0, ZIP_ENTRY) || hasBytes(bytes, 0, ZIP_EMPTY))
		return holdsWord(bytes) ? 'docx' : 'zip';
	if (hasBytes(bytes, 0, OLE)) return isOldWord(bytes) ? 'doc' : 'unknown';
	// Readers accept a PDF whose header stands somewhere in the first 1,024 bytes; scanners' software makes such.
	if (indexOfBytes(bytes.subarray(0, 1024), PDF) !== -1) return 'pdf';
	return 'unknown';
}

const EVIDENCE_KINDS: Partial<Record<SniffedKind, FileKind>> = {
	jpeg: 'photo',
	png: 'photo',
	webp: 'photo',
	gif: 'photo',
	avif: 'photo',
	pdf: 'pdf',
	docx: 'word',
	doc: 'word'
};

/** What it counts as among the evidence, or `null` when it is not taken. */
export function evidenceKind(kind: SniffedKind): FileKind | null {
	return EVIDENCE_KINDS[kind] ?? null;
}

/** An ISO container holds HEIC, AVIF or a film: the brands tell. `mif1` alone names only the container. */
function isoImage(bytes: Uint8Array): SniffedKind {
	const end = Math.min(u32(bytes, 0), 256, bytes.length);
	const brands = [ascii(bytes, 8, 4)];
	for (let at = 16; at + 4 <= end; at += 4) brands.push(ascii(bytes, at, 4));
	if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return 'avif';
	return brands.some((brand) => HEIC_BRANDS.includes(brand)) ? 'heic' : 'unknown';
}

/**
 * Whether the zip's entries include a folder `word/`. Sizes in the entry headers may be missing (written as a
 * stream, as Google Docs does), so headers are searched for instead of walked.
 */
function holdsWord(bytes: Uint8Array): boolean {
	for (let at = 0; at !== -1; at = indexOfBytes(bytes, ZIP_ENTRY, at + 4)) {
		if (u16(bytes, at + 26, true) > 5 && ascii(bytes, at + 30, 5) === 'word/') return true;
	}
	return false;
}

/** Excel and PowerPoint 97-2003, Outlook messages and locked Office files share the container. */
function isOldWord(bytes: Uint8Array): boolean {
	return hasBytes(bytes, 512, WORD_FIB) || indexOfBytes(bytes, WORD_STREAM) !== -1;
}

function utf16(text: string): readonly number[] {
	return [...text].flatMap((character) => [character.charCodeAt(0), 0]);
}
