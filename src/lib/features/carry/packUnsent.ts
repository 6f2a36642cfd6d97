import { EXTENSIONS } from '$lib/domain/carry/extensions';
import type { ParcelFile } from '$lib/domain/carry/parcel';
import { ZipFile } from '$lib/documents/zip/writeZip';
import { collectUnsent, readHeld, type HeldFile, type Owner } from '$lib/store/carry/collectUnsent';
import type { LocalDatabase } from '$lib/store/database';
import { sha256Hex } from '$lib/store/sha256';
import { dayOf } from '$lib/domain/time';
import { addMessages } from '$lib/i18n/i18n.svelte';
import { listUnsent } from './listUnsent';

/** What the zip holds beside `files/` and `thumbs/`. */
export const PARCEL_PATH = 'so-thi-dua.json';
const READABLE_PATH = 'doc-toi.txt';

export interface Packed {
	readonly file: File;
	/** what it holds, to be compared when somebody signs out after it (`unsentMarks`) */
	readonly marks: ReadonlySet<string>;
	/** photos and documents in it */
	readonly files: number;
	/** whose bytes were gone or damaged */
	readonly missing: number;
}

export interface Packing {
	/** the phone's clock */
	readonly now: string;
	progress(done: number, all: number): void;
	readonly signal: AbortSignal;
}

/**
 * Writes everything that lies on this phone alone into one zip (P11). Photos are read one by one and held against their
 * hash; a damaged one is left out and named, for a file that another phone refuses would help nobody.
 * @throws the signal's reason when it was stopped
 */
export async function packUnsent(db: LocalDatabase, owner: Owner, packing: Packing): Promise<Packed> {
	const { now, progress, signal } = packing;
	// The reasons of parked office work are the desk's words; without them the list still says everything else.
	await Promise.allSettled([addMessages('later'), addMessages('desk')]);
	const unsent = await collectUnsent(db, owner, now);
	const zip = new ZipFile(new Date(now));
	const files: ParcelFile[] = [];
	const missing: string[] = [];
	for (const [place, id] of unsent.files.entries()) {
		signal.throwIfAborted();
		progress(place, unsent.files.length);
		const held = await readHeld(db, id);
		if (held && (await sha256Hex(held.bytes)) === held.sha256) files.push(await put(zip, held));
		else missing.push(id);
	}
	signal.throwIfAborted();
	progress(unsent.files.length, unsent.files.length);
	const parcel = { ...unsent.head, files, missing };
	zip.text(PARCEL_PATH, JSON.stringify(parcel));
	zip.text(READABLE_PATH, listUnsent(parcel));
	const file = new File([zip.finish()], nameOf(owner, now), { type: 'application/zip' });
	return { file, marks: unsent.marks, files: files.length, missing: missing.length };
}

async function put(zip: ZipFile, { id, owner, type, sha256, bytes, thumb }: HeldFile): Promise<ParcelFile> {
	const path = `files/${id}.${EXTENSIONS[type] ?? 'bin'}`;
	await zip.store(path, new Uint8Array(bytes));
	const file = { id, owner, type, path, size: bytes.byteLength, sha256 };
	if (!thumb || thumb.byteLength === 0) return file;
	const small = { path: `thumbs/${id}.jpg`, size: thumb.byteLength, sha256: await sha256Hex(thumb) };
	await zip.store(small.path, new Uint8Array(thumb));
	return { ...file, thumb: small };
}

/** Short, without marks that a file system minds, and different each minute. */
function nameOf({ username }: Owner, now: string): string {
	const time = new Date(Date.parse(now) + 7 * 3_600_000).toISOString().slice(11, 16).replace(':', '');
	return `so-thi-dua_${username}_${dayOf(now)}_${time}.zip`;
}
