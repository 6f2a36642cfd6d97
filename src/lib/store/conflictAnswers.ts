import type { LocalDatabase } from './database';
import { lasting } from './lasting';

const PREFIX = 'conflict.';

/** What the person has answered so far on a conflict; it lies on this phone alone until the conflict is settled. */
export async function readAnswers(db: LocalDatabase, changeId: string): Promise<unknown> {
	return (await db.meta.get(PREFIX + changeId))?.value;
}

/** Keeps the answers; resolves when they are on disk. A conflict that was settled meanwhile keeps none. */
export async function keepAnswers(db: LocalDatabase, changeId: string, answers: object): Promise<void> {
	await lasting(db, () =>
		db.transaction('rw', db.meta, db.outbox, async () => {
			const item = await db.outbox.where('changeId').equals(changeId).first();
			if (item?.status === 'conflict') await db.meta.put({ key: PREFIX + changeId, value: answers });
		})
	);
}

/** They end with the conflict. Runs inside a transaction. */
export async function forgetAnswers(db: LocalDatabase, changeId: string): Promise<void> {
	await db.meta.delete(PREFIX + changeId);
}
