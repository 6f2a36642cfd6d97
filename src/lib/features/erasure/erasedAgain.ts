import { isErasable, type Erasable } from '$lib/domain/erasures/erasable';
import type { LocalDatabase } from '$lib/store/database';
import { readMeta } from '$lib/store/meta';

type Fields = Readonly<Record<string, unknown>>;

/** Records that this phone knows to be erased by decision and that the server has again. */
export async function erasedAgain(
	db: LocalDatabase
): Promise<readonly { readonly collection: Erasable; readonly id: string; readonly title: string }[]> {
	const found = await Promise.all(
		(await readMeta(db, 'erased')).map(async (key) => {
			const [collection = '', id = ''] = key.split('/');
			if (!isErasable(collection)) return [];
			const row = await db.table<Fields, string>(collection).get(id);
			return row ? [{ collection, id, title: String(row.title ?? row.subjectName ?? '') }] : [];
		})
	);
	return found.flat();
}
