import { readParcel } from '$lib/domain/carry/judgeParcel';
import { CARRY_LIMITS } from '$lib/domain/carry/limits';
import type { Parcel, ParcelFile } from '$lib/domain/carry/parcel';
import { fail, ok, type Result } from '$lib/domain/result';
import { readDirectory, ZipDamaged, type ZipPart } from '$lib/documents/zip/directory';
import { readPart, readText } from '$lib/documents/zip/readPart';
import type { Carrying } from '$lib/store/carry/importUnsent';
import { sha256Hex } from '$lib/store/sha256';
import { PARCEL_PATH } from './packUnsent';

export interface OpenedParcel {
	readonly parcel: Parcel;
	/** reads a file's bytes and holds them against their hash; `null` when they do not fit */
	bytesOf: Carrying['bytesOf'];
}

/**
 * Opens an emergency export: its directory and its list, no photo yet. Every size is known and bounded before anything is
 * inflated.
 * @returns `carry.tooLarge`, `carry.notOurs`, `carry.damaged`, `carry.newer`
 */
export async function openParcel(file: Blob): Promise<Result<OpenedParcel>> {
	if (file.size > CARRY_LIMITS.file) return fail('carry.tooLarge');
	if (!(await beginsAsZip(file))) return fail('carry.notOurs');
	try {
		const { parts: most, file: bytes, list } = CARRY_LIMITS;
		const parts = await readDirectory(file, { parts: most, bytes: bytes + list });
		const text = parts.find(({ path }) => path === PARCEL_PATH);
		if (!text) return fail('carry.notOurs');
		const parcel = readParcel(await readText(file, text, list), parts);
		return parcel.ok ? ok(opened(file, parcel.value, parts)) : parcel;
	} catch (error) {
		if (error instanceof ZipDamaged) return fail('carry.damaged');
		throw error;
	}
}

function opened(file: Blob, parcel: Parcel, parts: readonly ZipPart[]): OpenedParcel {
	const byPath = new Map(parts.map((part) => [part.path, part]));
	const read = async ({ path, size, sha256 }: Pick<ParcelFile, 'path' | 'size' | 'sha256'>) => {
		const part = byPath.get(path);
		if (!part) return null;
		try {
			const { buffer } = await readPart(file, part, size);
			return (await sha256Hex(buffer)) === sha256 ? buffer : null;
		} catch (error) {
			if (error instanceof ZipDamaged) return null;
			throw error;
		}
	};
	return {
		parcel,
		bytesOf: async (wanted) => {
			const bytes = await read(wanted);
			return bytes && { bytes, thumb: wanted.thumb ? await read(wanted.thumb) : null };
		}
	};
}

/** The directory stands at the end, so a photo or a page is told apart from a zip that was cut off. */
async function beginsAsZip(file: Blob): Promise<boolean> {
	const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	return first === 0x50 && second === 0x4b;
}
