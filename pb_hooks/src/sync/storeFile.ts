import type { Attachment } from '$lib/domain/attachments/attachment';
import { evidenceKind, sniffKind, type SniffedKind } from '$lib/domain/attachments/fileKinds';
import { imageSize } from '$lib/domain/attachments/imageSize';
import { INTAKE_LIMITS } from '$lib/domain/attachments/limits';
import type { Problem } from '$lib/domain/result';
import type { Door } from './door';
import { insertRecord } from './saveRecord';

/** Bytes that came with a change, measured before the transaction begins. */
export interface ArrivedFile {
	readonly bytes: ArrayLike<number>;
	readonly size: number;
	readonly sha256: string;
	readonly format: SniffedKind;
	/** pixels of a photo; 0 when its header does not tell */
	readonly pixels: number;
}

/** Enough for the header of a photo that the app reduced. Each byte crosses into the engine by itself: 0.4 µs. */
const SHORT_HEAD = 256;
/** Enough for the header of any other picture. */
const HEAD = 4096;
/** A Word file names its folder behind its first parts, or behind a picture of its first page. */
const ZIP_HEAD = 128 * 1024;
/** More would cost the server more memory than it has, when it makes the small picture. */
const MOST_PIXELS = 20_000_000;

export const EXTENSION: Partial<Record<SniffedKind, string>> = {
	jpeg: 'jpg',
	png: 'png',
	webp: 'webp',
	gif: 'gif',
	avif: 'avif',
	pdf: 'pdf',
	docx: 'docx',
	doc: 'doc'
};

export function measureFile(upload: pb.UploadedFile): ArrivedFile {
	const reader = upload.reader.open();
	let bytes: ArrayLike<number>;
	try {
		bytes = toBytes(reader, INTAKE_LIMITS.documentBytes + 1);
	} finally {
		reader.close();
	}
	const head = headToTell(bytes);
	const size = imageSize(head);
	return {
		bytes,
		size: upload.size,
		// Right for text only: the bytes go through as one.
		sha256: $security.sha256(toString(bytes)),
		format: sniffKind(head),
		pixels: size ? size.width * size.height : 0
	};
}

/** Whether the bytes are what the entry promised: the kind by their first bytes, and the size. */
export function misfitOf(file: ArrivedFile, promised: Readonly<Record<string, unknown>>): Problem | null {
	const kind = evidenceKind(file.format);
	if (kind === null || kind !== promised.kind) return { code: 'attachment.kindDiffers' };
	if (file.size !== promised.size) return { code: 'attachment.sizeDiffers' };
	if (file.size > INTAKE_LIMITS.documentBytes) return { code: 'attachment.tooLarge' };
	if (kind === 'photo' && (file.pixels === 0 || file.pixels > MOST_PIXELS)) {
		return { code: 'attachment.tooManyPixels' };
	}
	return null;
}

/**
 * Saves the row together with its bytes. The name follows from the hash: a file that was written just before a
 * power cut took the row back is written over by the next attempt. PocketBase's own saving checks again what `misfitOf`
 * has checked, takes another digest and keeps a second file beside each: measured, 1.7 ms a photo for 0.5.
 */
export function insertFile(
	{ tx, db, folders }: Door,
	attachment: Attachment,
	file: ArrivedFile | undefined
): void {
	if (!file) throw new Error('An attachment without its bytes.');
	const name = `${file.sha256.slice(0, 40)}.${EXTENSION[file.format] ?? 'bin'}`;
	const { id } = tx.findCachedCollectionByNameOrId('attachments');
	const folder = `${tx.dataDir()}/storage/${id}/${attachment.id}`;
	folders.push(folder);
	$os.mkdirAll(folder, 0o755);
	$os.writeFile(`${folder}/${name}`, file.bytes, 0o644);
	insertRecord(db, 'attachments', attachment, { file: name });
}

/** As little of the beginning as tells what it is, and how big a picture. */
function headToTell(bytes: ArrayLike<number>): Uint8Array {
	const short = headOf(bytes, SHORT_HEAD);
	if (sniffKind(short) === 'jpeg' && imageSize(short)) return short;
	const head = headOf(bytes, HEAD);
	return ['zip', 'unknown'].includes(sniffKind(head)) ? headOf(bytes, ZIP_HEAD) : head;
}

function headOf(bytes: ArrayLike<number>, most: number): Uint8Array {
	const head = new Uint8Array(Math.min(bytes.length, most));
	for (let at = 0; at < head.length; at += 1) head[at] = bytes[at] ?? 0;
	return head;
}
