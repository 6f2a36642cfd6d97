import type { LocalDatabase } from '../database';
import { lasting } from '../lasting';
import { readMeta, writeMeta } from '../meta';

/** Says which bytes an import is about to write, before anything names them. */
export async function markCarrying(db: LocalDatabase, files: readonly string[]): Promise<void> {
	await lasting(db, () => writeMeta(db, { carrying: files }));
}

/** Lets go of the bytes of an import that was cut off. What a draft or a change names meanwhile stays. */
export async function dropHalfCarried(db: LocalDatabase): Promise<void> {
	if ((await readMeta(db, 'carrying')).length === 0) return;
	await lasting(db, () =>
		db.transaction('rw', [db.meta, db.files, db.thumbs, db.drafts, db.outbox], async () => {
			const ids = await readMeta(db, 'carrying');
			const queued = await db.outbox
				.where('[collection+id]')
				.anyOf(ids.map((id) => ['attachments', id]))
				.toArray();
			const drafts = await db.drafts.toArray();
			const named = new Set([
				...queued.map(({ id }) => id),
				...drafts.flatMap(({ files }) => files.map(({ id }) => id))
			]);
			const orphans = ids.filter((id) => !named.has(id));
			await db.files.bulkDelete(orphans);
			await db.thumbs.bulkDelete(orphans);
			await writeMeta(db, { carrying: [] });
		})
	);
}
