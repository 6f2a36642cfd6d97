import type { RecordOf } from '$lib/domain/changes/attempt';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { endOfDay } from '$lib/domain/time';
import { columnValue, fieldsOf } from './layout';
import type { Params, Statements } from './statements';

/** Writes a new record whole. Files go another way: their bytes belong to it (`storeFile`). */
export function insertRecord<name extends Exclude<CollectionName, 'attachments'>>(
	db: Statements,
	collection: name,
	record: RecordOf[name]
): void {
	const values: Params = {
		id: record.id,
		rev: record.rev,
		...valuesOf(collection, record, fieldsOf(collection)),
		// An empty hash is no password at all: nobody gets in before one is handed out.
		...(collection === 'users' ? { tokenKey: $security.randomString(50), password: '' } : {})
	};
	const names = Object.keys(values);
	db.run(
		`INSERT INTO "${collection}" (${names.map((name) => `"${name}"`).join(', ')})
		VALUES (${names.map((name) => `{:${name}}`).join(', ')})`,
		values
	);
}

/** Writes the touched fields and the new revision. */
export function updateRecord<name extends Exclude<CollectionName, 'attachments'>>(
	db: Statements,
	collection: name,
	record: RecordOf[name],
	touched: readonly string[]
): void {
	const values: Params = {
		rev: record.rev,
		...valuesOf(collection, record, touched),
		// A disabled account's sessions end at once.
		...(collection === 'users' && touched.includes('disabled')
			? { tokenKey: $security.randomString(50) }
			: {})
	};
	const settings = Object.keys(values).map((name) => `"${name}" = {:${name}}`);
	db.run(`UPDATE "${collection}" SET ${settings.join(', ')} WHERE id = {:id}`, { ...values, id: record.id });
}

function valuesOf<name extends CollectionName>(
	collection: name,
	record: RecordOf[name],
	fields: readonly string[]
): Params {
	const source = record as Readonly<Record<string, unknown>>;
	const values = Object.fromEntries(
		fields.map((field) => [field, columnValue(collection, field, source[field])])
	);
	if (collection !== 'campaigns') return values;
	return { ...values, closesAt: endOfDay((record as RecordOf['campaigns']).rules.period.last) };
}
