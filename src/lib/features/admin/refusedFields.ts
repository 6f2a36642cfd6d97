import type { CollectionName } from '$lib/domain/changes/protocol';
import type { LocalDatabase } from '$lib/store/database';
import { refusedChanges } from '$lib/store/mendParked';

/** What refused changes of a record wanted, so that a form shows the words again instead of losing them (P5). */
export async function refusedFields(
	db: LocalDatabase,
	collection: CollectionName,
	id: string
): Promise<Readonly<Record<string, unknown>>> {
	const refused = await refusedChanges(db, collection, id);
	return Object.assign({}, ...refused.map((item) => item.fields));
}
