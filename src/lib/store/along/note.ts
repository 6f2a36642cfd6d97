import type { LocalDatabase } from '../database';
import { lasting } from '../lasting';
import { dropLookedAt } from '../makeRoom';

/** What a device remembers of taking a campaign's evidence along; what it holds is told by the bytes alone. */
export interface AlongNote {
	/** when it last came to an end, by the phone's clock; empty while it never did */
	readonly at: string;
	/** ids of the files that the server had then: others have arrived since */
	readonly known: readonly string[];
	/** files that did not come, with the code of the reason */
	readonly failed: readonly FailedFile[];
}

export interface FailedFile {
	readonly id: string;
	readonly code: string;
}

/** A row of `meta` for each campaign, so that letting go of one needs no room. */
const keyOf = (campaign: string) => `along.${campaign}`;

export async function readNote(db: LocalDatabase, campaign: string): Promise<AlongNote | undefined> {
	return (await db.meta.get(keyOf(campaign)))?.value as AlongNote | undefined;
}

/** Like the files themselves it is worth less than own photos that the server has (`keepAlong`). */
export async function keepNote(db: LocalDatabase, campaign: string, note: AlongNote): Promise<void> {
	await lasting(db, () => db.meta.put({ key: keyOf(campaign), value: note }), dropLookedAt);
}

/** Lets go of everything that was taken along for a campaign; the server has it all. */
export async function dropAlong(db: LocalDatabase, campaign: string): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.meta, db.fileCache, async () => {
			await db.fileCache.bulkDelete(await db.fileCache.where('along').equals(campaign).primaryKeys());
			await db.meta.delete(keyOf(campaign));
		})
	);
}
