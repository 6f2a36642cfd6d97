import { EXTENSIONS } from '$lib/domain/carry/extensions';
import type { ParcelFile } from '$lib/domain/carry/parcel';
import { ZipFile } from '$lib/documents/zip/writeZip';
import { collectUnsent, readHeld, type HeldFile, type Owner } from '$lib/store/carry/collectUnsent';
import type { LocalDatabase } from '$lib/store/database';
import { sha256Hex } from '$lib/store/sha256';
import { dayOf } from '$lib/domain/time';
import { addMessages } from '$lib/i18n/i18n.svelte';
import { listUnsent } from './listUnsent';

/** files in the memory at a time, and as many being read */
const AT_ONCE = 6;

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
	const all = unsent.files;
	const next = (at: number) => readSound(db, all.slice(at, at + AT_ONCE));
	let reading = next(0);
	for (let at = 0; at < all.length; at += AT_ONCE) {
		const held = await reading;
		signal.throwIfAborted();
		progress(at, all.length);
		// The disk and the hashes work while the page writes.
		reading = next(at + AT_ONCE);
		for (const [n, sound] of held.entries()) {
			if (sound) files.push(await put(zip, sound));
			else missing.push(all[at + n] ?? '');
		}
	}
	await reading;
	signal.throwIfAborted();
	progress(all.length, all.length);
	const parcel = { ...unsent.head, files, missing };
	await zip.text(PARCEL_PATH, JSON.stringify(parcel));
	await zip.text(READABLE_PATH, await listUnsent(parcel));
	const file = new File([zip.finish()], nameOf(owner, now), { type: 'application/zip' });
	return { file, marks: unsent.marks, files: files.length, missing: missing.length };
}

type SoundFile = HeldFile & { readonly thumbSha256: string };

/** Reads files and holds them against their hash. @returns `null` for those that are gone or damaged */
async function readSound(db: LocalDatabase, ids: readonly string[]): Promise<readonly (SoundFile | null)[]> {
	if (ids.length === 0) return [];
	const held = await readHeld(db, ids);
	return Promise.all(
		held.map(async (file) => {
			if (!file) return null;
			const [hash, thumbSha256] = await Promise.all([
				sha256Hex(file.bytes),
				file.thumb ? sha256Hex(file.thumb) : ''
			]);
			return hash === file.sha256 ? { ...file, thumbSha256 } : null;
		})
	);
}

async function put(
	zip: ZipFile,
	{ id, owner, type, sha256, bytes, thumb, thumbSha256 }: SoundFile
): Promise<ParcelFile> {
	const path = `files/${id}.${EXTENSIONS[type] ?? 'bin'}`;
	await zip.store(path, new Uint8Array(bytes));
	const file = { id, owner, type, path, size: bytes.byteLength, sha256 };
	if (!thumb || thumb.byteLength === 0) return file;
	const small = { path: `thumbs/${id}.jpg`, size: thumb.byteLength, sha256: thumbSha256 };
	await zip.store(small.path, new Uint8Array(thumb));
	return { ...file, thumb: small };
}

/** Short, without marks that a file system minds, and different each minute. */
function nameOf({ username }: Owner, now: string): string {
	const time = new Date(Date.parse(now) + 7 * 3_600_000).toISOString().slice(11, 16).replace(':', '');
	return `so-thi-dua_${username}_${dayOf(now)}_${time}.zip`;
}
