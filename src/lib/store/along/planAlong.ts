import type { Attachment } from '$lib/domain/attachments/attachment';
import { PHOTO_OUTPUT } from '$lib/domain/attachments/limits';
import { breathe } from '../breathe';
import type { LocalDatabase } from '../database';
import { cacheKey } from '../fileCache';
import { filesToRead } from './filesToRead';

export interface Amount {
	readonly files: number;
	/** about: small pictures are counted by their usual size */
	readonly bytes: number;
}

/** A file that the server has and this device does not, or not whole. */
export interface AlongFile extends Pick<Attachment, 'id' | 'sha256' | 'size' | 'kind'> {
	/** what is not here yet: the small picture (`true`) or the file itself */
	readonly missing: readonly boolean[];
	/** of what is not here */
	readonly bytes: number;
}

/** The evidence about a campaign's nominees, and how much of it lies on this device: counted from what lies there. */
export interface AlongPlan {
	/** people and units that it is about */
	readonly nominees: number;
	/** files that the records name: all of them */
	readonly files: number;
	/** ids of those that the server has */
	readonly arrived: readonly string[];
	readonly taken: Amount;
	readonly missing: readonly AlongFile[];
	/** named, and neither at the server nor here */
	readonly onTheWay: number;
}

const PAGE = 200;

/**
 * Counts what there is to take along. Own files that are not sent yet are here for as long as they are not; own files
 * that the server has may go after their days, so they are taken like any other.
 * @param now instant by the server's clock
 */
export async function planAlong(db: LocalDatabase, campaign: string, now: string): Promise<AlongPlan> {
	const { nominees, files } = await filesToRead(db, campaign, now);
	const here = new Set(await db.fileCache.where('along').above('').primaryKeys());
	const taken = { files: 0, bytes: 0 };
	const arrived: string[] = [];
	const missing: AlongFile[] = [];
	let onTheWay = 0;
	const all = [...files.values()];
	for (let at = 0; at < all.length; at += PAGE) {
		await breathe();
		const page = all.slice(at, at + PAGE);
		const rows = await db.attachments.bulkGet(page.map(({ id }) => id));
		const others = page.filter((_, place) => !rows[place]).map(({ id }) => id);
		const own = new Set(others.length > 0 ? await db.files.where('id').anyOf(others).primaryKeys() : []);
		for (const [place, named] of page.entries()) {
			const file = rows[place];
			if (file) {
				const { id, sha256, size, kind } = file;
				const pieces = kind === 'photo' ? [false, true] : [false];
				const open = pieces.filter((thumb) => !here.has(cacheKey(id, thumb)));
				arrived.push(id);
				taken.bytes += bytesOf(size, pieces) - bytesOf(size, open);
				if (open.length === 0) taken.files += 1;
				else missing.push({ id, sha256, size, kind, missing: open, bytes: bytesOf(size, open) });
			} else if (own.has(named.id)) {
				taken.files += 1;
				taken.bytes += named.size;
			} else onTheWay += 1;
		}
	}
	return { nominees, files: files.size, arrived, taken, missing, onTheWay };
}

function bytesOf(size: number, pieces: readonly boolean[]): number {
	return pieces.reduce((sum, thumb) => sum + (thumb ? PHOTO_OUTPUT.thumbBytes : size), 0);
}
