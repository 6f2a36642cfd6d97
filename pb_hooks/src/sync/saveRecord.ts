import type { RecordOf } from '$lib/domain/changes/attempt';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { endOfDay } from '$lib/domain/time';
import { byCollection, columnValue, fieldsOf } from './layout';
import type { Params, Statements } from './statements';

/** Columns that a new record fills beside its fields. */
const FURTHER: Partial<Record<CollectionName, readonly string[]>> = {
	users: ['tokenKey', 'password'],
	campaigns: ['closesAt'],
	attachments: ['file']
};

const INSERT = byCollection((name) => {
	const columns = ['id', 'rev', ...fieldsOf(name), ...(FURTHER[name] ?? [])];
	return `INSERT INTO "${name}" (${columns.map((column) => `"${column}"`).join(', ')})
		VALUES (${columns.map((column) => `{:${column}}`).join(', ')})`;
});

/** Writes a new record whole. @param further columns that stand beside its fields */
export function insertRecord<name extends CollectionName>(
	db: Statements,
	collection: name,
	record: RecordOf[name],
	further: Params = {}
): void {
	const values = { ...valuesOf(collection, record, fieldsOf(collection)), ...further };
	values.id = record.id;
	if (collection === 'users') {
		// An empty hash is no password at all: nobody gets in before one is handed out.
		values.password = '';
		values.tokenKey = $security.randomString(50);
	}
	db.run(INSERT[collection], values);
}

/** Writes the touched fields and the new revision. */
export function updateRecord<name extends CollectionName>(
	db: Statements,
	collection: name,
	record: RecordOf[name],
	touched: readonly string[]
): void {
	const values = valuesOf(collection, record, touched);
	// A disabled account's sessions end at once.
	if (collection === 'users' && touched.includes('disabled')) values.tokenKey = $security.randomString(50);
	const settings = Object.keys(values).map((name) => `"${name}" = {:${name}}`);
	values.id = record.id;
	db.run(`UPDATE "${collection}" SET ${settings.join(', ')} WHERE id = {:id}`, values);
}

function valuesOf<name extends CollectionName>(
	collection: name,
	record: RecordOf[name],
	fields: readonly string[]
): { -readonly [column in keyof Params]: Params[column] } {
	const source = record as Readonly<Record<string, unknown>>;
	const values: Record<string, string | number | boolean> = { rev: record.rev };
	for (const field of fields) values[field] = columnValue(collection, field, source[field]);
	// The last moment that counts: what is asked each minute.
	if (collection === 'campaigns')
		values.closesAt = endOfDay((record as RecordOf['campaigns']).rules.period.last);
	return values;
}
