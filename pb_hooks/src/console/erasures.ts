import type { ErasureDecision } from '$lib/domain/erasures/decision';
import type { Instant } from '$lib/domain/time';
import { arrayOf, looseStatements, type Statements } from '../sync/statements';
import { serverValue } from '../web/serverValues';
import { tell } from './tell';

/** Records and files that were erased by decision, as `collection/id`, each with its place in the log. */
export type Erased = ReadonlyMap<string, number>;

export function erasedRecords(db: Statements): Erased {
	const rows = db.json<readonly { readonly key: string; readonly seq: number }[]>(
		arrayOf(
			`SELECT json_object('key', collection || '/' || record, 'seq', seq) AS item FROM changes
			WHERE kind = 'erasure' ORDER BY seq`
		)
	);
	return new Map(rows.map(({ key, seq }) => [key, seq]));
}

/** One decision that was carried out. */
export interface ErasureTold {
	readonly seq: number;
	readonly collection: string;
	readonly record: string;
	/** user name of the account that carried it out; its id when it is no longer there */
	readonly by: string;
	readonly at: Instant;
	readonly files: number;
	readonly scores: number;
	/** null when somebody took the words of the decision away */
	readonly decision: ErasureDecision | null;
}

/**
 * Tells the decisions that were carried out after a place of the log; what went with a record is told with it.
 * @returns how many
 */
export function tellErasures(db: Statements, after: number): number {
	const erasures = db.json<readonly ErasureTold[]>(
		arrayOf(
			`SELECT json_object('seq', c.seq, 'collection', c.collection, 'record', c.record,
				'by', COALESCE(u.username, c.actor), 'at', c.receivedAt,
				'files', COALESCE(json_extract(p.payload, '$.files'), 0),
				'scores', COALESCE(json_extract(p.payload, '$.scores'), 0),
				'decision', json_extract(p.payload, '$.decision')) AS item
			FROM changes c LEFT JOIN "changePayloads" p ON p.id = c.id AND json_valid(p.payload)
				LEFT JOIN users u ON u.id = c.actor
			WHERE c.kind = 'erasure' AND c.seq > {:after}
				AND COALESCE(json_extract(p.payload, '$.of.id'), c.record) = c.record ORDER BY c.seq`
		),
		{ after }
	);
	for (const erasure of erasures) tell({ erasure });
	return erasures.length;
}

/** Tells the folders that erased files had, for a script that looks whether they are gone. */
export function tellErased(db: Statements): void {
	const folders = db.json<readonly string[]>(
		arrayOf(
			`SELECT json_quote('storage/' || (SELECT id FROM _collections WHERE name = 'attachments') || '/' || record) AS item
			FROM changes WHERE kind = 'erasure' AND collection = 'attachments' ORDER BY seq`
		)
	);
	for (const erased of folders) tell({ erased });
}

/**
 * `erasures SEQ SERVER`: the decisions that were carried out after a place of the log, for a restore of an older backup.
 * Another server's folder has nothing to say about it.
 */
export function erasuresAfter(app: pb.App, after: string | undefined, server: string | undefined): void {
	if (serverValue(app, 'id') === server)
		tellErasures(looseStatements(app.concurrentDB()), Number(after ?? 0));
	tell({ end: true });
}
