import type { RecordOf } from '$lib/domain/changes/attempt';
import { COLLECTIONS, type CollectionName } from '$lib/domain/changes/protocol';

/**
 * How a field lies in its column. `code`: text that its schema keeps free of everything JSON would escape (ids,
 * days, states); `text`: anything; `json`: the JSON itself.
 */
type Kind = 'code' | 'text' | 'number' | 'flag' | 'json';

/** Every field that travels, by collection: the columns of the migrations. `id` and `rev` are in all of them. */
export const LAYOUT = {
	units: { name: 'text', kind: 'code', parent: 'code', heads: 'json', from: 'code', to: 'code' },
	people: { name: 'text', position: 'text', category: 'text', terms: 'json', attests: 'flag' },
	users: {
		username: 'code',
		phone: 'code',
		name: 'text',
		roles: 'json',
		person: 'code',
		disabled: 'flag',
		mustChange: 'flag'
	},
	campaigns: {
		title: 'text',
		template: 'text',
		state: 'code',
		rules: 'json',
		rulesVersion: 'number',
		amendment: 'json',
		history: 'json'
	},
	entries: {
		campaign: 'code',
		rulesVersion: 'number',
		subjectKind: 'code',
		subject: 'code',
		subjectName: 'text',
		day: 'code',
		title: 'text',
		story: 'text',
		place: 'text',
		figures: 'json',
		attachments: 'json',
		area: 'text',
		criteria: 'json',
		figureIndices: 'json',
		linked: 'code',
		author: 'code',
		reporter: 'code',
		typist: 'code',
		state: 'code',
		returnReason: 'text',
		withdrawReason: 'text',
		capturedAt: 'code',
		clockOffset: 'json',
		receivedAt: 'code',
		late: 'flag',
		admission: 'code',
		admissionReason: 'text',
		decidedBy: 'code',
		decidedAt: 'code',
		attestedRev: 'number',
		unit: 'code',
		corrects: 'code'
	},
	attachments: {
		owner: 'code',
		record: 'code',
		sha256: 'code',
		kind: 'code',
		size: 'number',
		reporter: 'code'
	}
} as const satisfies {
	readonly [name in CollectionName]: {
		readonly [field in Exclude<keyof RecordOf[name], 'id' | 'rev'>]: Kind;
	};
};

const FIELDS = byCollection((name) => Object.keys(LAYOUT[name]));
const JSON_SQL = byCollection(writeJsonSql);

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

function writeJsonSql(collection: CollectionName): string {
	const parts = [`'{"id":"'`, 't.id', `'","rev":'`, 't.rev'];
	for (const field of Object.keys(LAYOUT[collection])) {
		const column = `t."${field}"`;
		const opening = `',"${field}":'`;
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
