import type { PastRow } from '$lib/domain/access/pastReach';
import type { HistoryRow } from '$lib/domain/history/answers';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { SCOPE_FIELDS } from '$lib/domain/changes/visibility';
import { soundJson } from './soundJson';
import { arrayOf, type Statements } from './statements';

/** Rows of a page, and the letters of their values: a meeting's votes alone may have a hundred thousand. */
const PAGE = { rows: 100, size: 1_500_000 } as const;

/** A row of the log without its values but for those that tell who could read the record. */
export type Past = PastRow &
	Pick<
		HistoryRow,
		| 'seq'
		| 'kind'
		| 'file'
		| 'account'
		| 'person'
		| 'name'
		| 'device'
		| 'capturedAt'
		| 'clockOffset'
		| 'receivedAt'
		| 'fields'
	> & {
		readonly changeId: string;
		/** letters of its values */
		readonly size: number;
	};

/** All rows of a record and of its files, in the order of the log. */
export function pastOf(db: Statements, collection: CollectionName, id: string): readonly Past[] {
	const places = SCOPE_FIELDS[collection]
		.map((field) => [`'${field}'`, `json_extract(p.payload, '$.after.${field}')`].join(', '))
		.join(', ');
	// A field that the change did not name must not count as emptied.
	const after = `CASE WHEN p.payload IS NOT NULL THEN json_patch('{}', json_object(${places})) END`;
	const isOwn = `c.collection = {:collection} AND c.record = {:id}`;
	return db.json<readonly Past[]>(
		arrayOf(
			`WITH files AS (
				SELECT id FROM attachments WHERE record = {:id} AND owner = {:collection}
				UNION SELECT record FROM erasures
				WHERE "ownerRecord" = {:id} AND owner = {:collection} AND collection = 'attachments'
			)
			SELECT json_object('seq', c.seq, 'changeId', c.id, 'kind', c.kind,
				'own', json(CASE WHEN ${isOwn} THEN 'true' ELSE 'false' END),
				'file', CASE WHEN ${isOwn} THEN '' ELSE c.record END,
				'account', c.actor, 'person', COALESCE(u.person, ''), 'name', COALESCE(u.name, ''), 'device', c.device,
				'capturedAt', c.capturedAt, 'clockOffset', ${soundJson('c.clockOffset')}, 'receivedAt', c.receivedAt,
				'fields', ${soundJson('c.fields')}, 'after', json(${after}),
				'size', COALESCE(length(p.payload), 0)) AS item
			FROM changes c LEFT JOIN "changePayloads" p ON p.id = c.id LEFT JOIN users u ON u.id = c.actor
			WHERE (${isOwn}) OR (c.collection = 'attachments' AND c.record IN (SELECT id FROM files))
			ORDER BY c.seq`
		),
		{ collection, id }
	);
}

/** The newest rows before a place, newest first; at least one, however long. @returns `next` 0 when they are the last */
export function pageOf(
	past: readonly Past[],
	before: number
): { readonly rows: readonly Past[]; readonly next: number } {
	const rows: Past[] = [];
	let size = 0;
	for (let at = past.length - 1; at >= 0; at -= 1) {
		const row = past[at];
		if (!row || row.seq >= before) continue;
		size += row.size;
		const isFull = rows.length === PAGE.rows || (rows.length > 0 && size > PAGE.size);
		if (isFull) return { rows, next: rows[rows.length - 1]?.seq ?? 0 };
		rows.push(row);
	}
	return { rows, next: 0 };
}

/** The values of some rows by their change; those that were erased are not there. */
export function wordsOf(
	db: Statements,
	changeIds: readonly string[]
): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
	const found = db.json<
		readonly { readonly id: string; readonly words: Readonly<Record<string, unknown>> }[]
	>(
		arrayOf(
			`SELECT json_object('id', id, 'words', json(payload)) AS item FROM "changePayloads"
			WHERE id IN (SELECT value FROM json_each({:ids})) AND json_valid(payload)`
		),
		{ ids: JSON.stringify(changeIds) }
	);
	return new Map(found.map(({ id, words }) => [id, words]));
}
