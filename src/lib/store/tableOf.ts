import type { RecordOf } from '$lib/domain/changes/attempt';
import type { CollectionName } from '$lib/domain/changes/protocol';
import type { Table } from 'dexie';
import type { LocalDatabase } from './database';
import type { Local } from './rows';

/** The table of a collection, typed by its name. */
export function tableOf<name extends CollectionName>(
	db: LocalDatabase,
	collection: name
): Table<Local<RecordOf[name]>, string> {
	// Dexie's tables are named as the collections; TypeScript cannot relate the two through the union.
	return db[collection] as unknown as Table<Local<RecordOf[name]>, string>;
}
