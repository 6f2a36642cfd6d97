import { parseAs } from '../changes/parse';
import { parseJson } from '../parseJson';
import { fail, ok, type Result } from '../result';
import { PARCEL_FORMAT, PARCEL_KIND, parcelSchema, type Parcel } from './parcel';

/** A part of the zip as its directory promises it. */
export interface Part {
	readonly path: string;
	/** bytes, inflated */
	readonly size: number;
}

/**
 * Reads the list of an emergency export and holds it against what the zip says it holds.
 * @param text `so-thi-dua.json`
 * @returns `carry.damaged`, `carry.notOurs`, `carry.newer`
 */
export function readParcel(text: string, parts: readonly Part[]): Result<Parcel> {
	const raw = parseJson(text);
	if (raw === undefined) return fail('carry.damaged');
	const { kind, format } = (raw ?? {}) as { readonly kind?: unknown; readonly format?: unknown };
	if (kind !== PARCEL_KIND || typeof format !== 'number') return fail('carry.notOurs');
	if (format > PARCEL_FORMAT) return fail('carry.newer');
	const parsed = parseAs(parcelSchema, raw, 'carry.damaged');
	if (!parsed.ok) return fail('carry.damaged');
	return isWhole(parsed.value, parts) ? parsed : fail('carry.damaged');
}

/** Whose work it is and for which server: nobody else's is taken (product P11, P7). */
export function isFor(
	{ server, account, name }: Pick<Parcel, 'server' | 'account' | 'name'>,
	here: Pick<Parcel, 'server' | 'account'>
): Result<true> {
	if (server !== here.server) return fail('carry.otherServer');
	return account === here.account ? ok(true) : fail('carry.otherAccount', { name });
}

/** Every named file is there once, in the size that was promised, and nothing is named twice. */
function isWhole({ files, changes, drafts }: Parcel, parts: readonly Part[]): boolean {
	const sizes = new Map(parts.map(({ path, size }) => [path, size]));
	const named = files.flatMap(({ path, size, thumb }) => [{ path, size }, ...(thumb ? [thumb] : [])]);
	return (
		named.every(({ path, size }) => sizes.get(path) === size) &&
		areDistinct(named.map(({ path }) => path)) &&
		areDistinct(files.map(({ id }) => id)) &&
		areDistinct(changes.map(({ changeId }) => changeId)) &&
		areDistinct(drafts.map(({ id }) => id))
	);
}

function areDistinct(names: readonly string[]): boolean {
	return new Set(names).size === names.length;
}
