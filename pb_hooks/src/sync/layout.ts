import { COLLECTIONS, type CollectionName } from '$lib/domain/changes/protocol';
import { LAYOUT, type Kind } from './columns';

const FIELDS = byCollection((name) => Object.keys(LAYOUT[name]));
const JSON_SQL = byCollection((name) => writeJsonSql(name));
/** What `readable` blanks, as the JSON that stands in its place. */
const BLANKS: Partial<Record<CollectionName, Readonly<Record<string, string>>>> = {
	conduct: { note: '""', pauses: '[]' }
};
const READABLE_SQL = byCollection((name) => writeJsonSql(name, BLANKS[name]));

export function fieldsOf(collection: CollectionName): readonly string[] {
	return FIELDS[collection];
}

/** Made once when an engine loads: texts that every request needs. */
export function byCollection<T>(make: (name: CollectionName) => T): Readonly<Record<CollectionName, T>> {
	return Object.fromEntries(COLLECTIONS.map((name) => [name, make(name)])) as Record<CollectionName, T>;
}

function kindOf(collection: CollectionName, field: string): Kind {
	return (LAYOUT[collection] as Readonly<Record<string, Kind>>)[field] ?? 'text';
}

/**
 * SQL that writes the JSON of a record of the table `t` by itself. Measured for 1,000 entries of 1.6 kB: 11 ms, against 29 ms with
 * `json_object` and 70 ms for the engine's `JSON.parse` alone.
 */
export function jsonOf(collection: CollectionName): string {
	return JSON_SQL[collection];
}

/** The same as somebody without the right to its secrets may read it; what `readable` of the domain gives. */
export function readableJsonOf(collection: CollectionName): string {
	return READABLE_SQL[collection];
}

function writeJsonSql(collection: CollectionName, blanks: Readonly<Record<string, string>> = {}): string {
	const parts = [`'{"id":"'`, 't.id', `'","rev":'`, 't.rev'];
	for (const field of Object.keys(LAYOUT[collection])) {
		const column = `t."${field}"`;
		const opening = `',"${field}":'`;
		const blank = blanks[field];
		if (blank !== undefined) {
			parts.push(opening, `'${blank}'`);
			continue;
		}
		switch (kindOf(collection, field)) {
			case 'code':
				parts.push(`',"${field}":"'`, column, `'"'`);
				break;
			case 'text':
				parts.push(opening, `json_quote(${column})`);
				break;
			case 'number':
				parts.push(opening, column);
				break;
			case 'flag':
				parts.push(opening, `CASE WHEN ${column} THEN 'true' ELSE 'false' END`);
				break;
			case 'json':
				parts.push(opening, `COALESCE(${column}, 'null')`);
		}
	}
	return `concat(${parts.join(', ')}, '}')`;
}

/** A value as it is bound to its column. */
export function columnValue(
	collection: CollectionName,
	field: string,
	value: unknown
): string | number | boolean {
	switch (kindOf(collection, field)) {
		case 'json':
			return JSON.stringify(value);
		case 'number':
			return Number(value);
		case 'flag':
			return value === true;
		default:
			return String(value);
	}
}
