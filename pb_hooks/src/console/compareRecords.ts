import { sameValue } from '$lib/domain/changes/canonical';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { fieldsOf, jsonOf } from '../sync/layout';
import { arrayOf, type Statements } from '../sync/statements';
import type { Finding } from './audit';
import type { Erased } from './erasures';

const PAGE = 200;

/** What a column holds that nobody has written. */
const BLANK: readonly unknown[] = ['', 0, false, null];

type Fields = Readonly<Record<string, unknown>>;

interface Past {
	readonly record: string;
	readonly seq: number;
	readonly fields: readonly string[];
	/** `null` when it was erased */
	readonly after: Fields | null;
}

/**
 * Compares each record with what its changes have made of it, field by field. What was erased from the log is not
 * known and not compared.
 * @returns how many records there are
 */
export function compareRecords(
	db: Statements,
	collection: CollectionName,
	erased: Erased,
	found: (finding: Finding) => void
): number {
	let count = 0;
	for (let after = '', isLast = false; !isLast;) {
		const page = db.json<readonly { readonly id: string; readonly text: string }[]>(
			arrayOf(
				`SELECT json_object('id', t.id, 'text', ${jsonOf(collection)}) AS item FROM "${collection}" t
				WHERE t.id > {:after} ORDER BY t.id LIMIT ${PAGE}`
			),
			{ after }
		);
		const history = historyOf(
			db,
			collection,
			page.map(({ id }) => id)
		);
		for (const { id, text } of page) {
			const pasts = history.get(id);
			if (erased.has(`${collection}/${id}`)) found({ finding: 'back', collection, record: id });
			else if (!pasts) found({ finding: 'foreign', collection, record: id });
			else {
				const fields = alteredFields(collection, parsed(text), pasts);
				const seq = pasts[pasts.length - 1]?.seq ?? 0;
				if (fields.length > 0) found({ finding: 'changed', collection, record: id, seq, fields });
			}
		}
		count += page.length;
		isLast = page.length < PAGE;
		after = page[page.length - 1]?.id ?? after;
	}
	return count;
}

function historyOf(
	db: Statements,
	collection: CollectionName,
	ids: readonly string[]
): ReadonlyMap<string, readonly Past[]> {
	const pasts = db.json<readonly Past[]>(
		arrayOf(
			`SELECT json_object('record', c.record, 'seq', c.seq, 'fields', json(c.fields),
				'after', CASE WHEN json_valid(p.payload) THEN json_extract(p.payload, '$.after') END) AS item
			FROM changes c LEFT JOIN "changePayloads" p ON p.id = c.id
			WHERE c.record IN (SELECT value FROM json_each({:ids})) AND c.collection = {:collection}
				AND c.kind IN ('applied', 'merged') AND json_valid(c.fields) ORDER BY c.seq`
		),
		{ ids: JSON.stringify(ids), collection }
	);
	const byRecord = new Map<string, Past[]>();
	for (const past of pasts) {
		const known = byRecord.get(past.record);
		if (known) known.push(past);
		else byRecord.set(past.record, [past]);
	}
	return byRecord;
}

/** A record as its columns tell it; one of a column that holds no JSON any more has no field that fits. */
function parsed(text: string): Fields {
	try {
		return JSON.parse(text) as Fields;
	} catch {
		return {};
	}
}

function alteredFields(collection: CollectionName, record: Fields, pasts: readonly Past[]): string[] {
	const expected: Record<string, unknown> = { rev: pasts[pasts.length - 1]?.seq };
	const unknown = new Set<string>();
	for (const { fields, after } of pasts) {
		for (const field of fields) {
			if (after && field in after) {
				expected[field] = after[field];
				unknown.delete(field);
			} else unknown.add(field);
		}
	}
	return ['rev', ...fieldsOf(collection)].filter((field) => {
		if (unknown.has(field)) return false;
		// A field that came with a later version: no change has named it, and its column began blank.
		if (!(field in expected)) return !BLANK.some((blank) => sameValue(blank, record[field]));
		return !sameValue(expected[field], record[field]);
	});
}

/** Records that changes made and that are not there any more, without a decision to erase them. */
export function recordsGone(
	db: Statements,
	collection: CollectionName,
	erased: Erased,
	found: (finding: Finding) => void
): void {
	const gone = db.json<readonly { readonly record: string; readonly seq: number }[]>(
		arrayOf(
			`SELECT json_object('record', record, 'seq', MAX(seq)) AS item FROM changes
			WHERE collection = {:collection} AND kind IN ('applied', 'merged')
				AND record NOT IN (SELECT id FROM "${collection}")
			GROUP BY record ORDER BY MAX(seq)`
		),
		{ collection }
	);
	for (const { record, seq } of gone) {
		if (!erased.has(`${collection}/${record}`)) found({ finding: 'gone', collection, record, seq });
	}
}
