import type { LocalDatabase } from './database';

/** Lets go of a file's bytes, when they came with this entry or draft. Inside a transaction. */
export async function dropBytes(db: LocalDatabase, owner: string, id: string): Promise<void> {
	for (const table of [db.files, db.thumbs]) {
		const held = table.where('id').equals(id);
		await held.and((one) => one.owner === owner).delete();
	}
}
