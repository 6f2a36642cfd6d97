import { chainHash, payloadHash, type ChainRow } from '$lib/domain/changes/chain';
import type { ChangeKind } from '$lib/domain/changes/kinds';
import type { CollectionName, Cursor } from '$lib/domain/changes/protocol';
import type { Statements } from './statements';

const ID_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A row before it gets its place in the chain. */
export type LogEntry = Omit<ChainRow, 'seq' | 'payloadHash' | 'kind' | 'collection'> & {
	readonly collection: CollectionName;
	readonly kind: ChangeKind;
	readonly payload: object;
};

/** The end of the chain, for the length of one write transaction: nobody else writes meanwhile. */
export interface Log {
	head(): Cursor;
	/** back to an earlier head, after a rollback */
	rewind(head: Cursor): void;
	/** @returns the row's sequence */
	append(entry: LogEntry): number;
}

export function openLog(db: Statements): Log {
	let head = headOf(db);
	return {
		head: () => head,
		rewind: (earlier) => {
			head = earlier;
		},
		append({ payload, ...entry }) {
			const salt = $security.randomString(22);
			// Hashed as it is kept, so its form need not be canonical.
			const text = JSON.stringify(payload);
			const row: ChainRow = {
				...entry,
				seq: head.seq + 1,
				payloadHash: payloadHash(salt, text, $security.sha256)
			};
			const hash = chainHash(head.hash, row, $security.sha256);
			const { changeId, ...columns } = row;
			db.run(INSERT_ROW, {
				...columns,
				id: changeId,
				fields: JSON.stringify(row.fields),
				clockOffset: JSON.stringify(row.clockOffset),
				hash
			});
			db.run('INSERT INTO "changePayloads" (id, salt, payload) VALUES ({:id}, {:salt}, {:payload})', {
				id: changeId,
				salt,
				payload: text
			});
			head = { seq: row.seq, hash };
			return row.seq;
		}
	};
}

const COLUMNS = [
	'id',
	'seq',
	'actor',
	'device',
	'capturedAt',
	'clockOffset',
	'receivedAt',
	'collection',
	'record',
	'kind',
	'fields',
	'payloadHash',
	'hash'
];
const INSERT_ROW = `INSERT INTO changes (${COLUMNS.map((name) => `"${name}"`).join(', ')})
	VALUES (${COLUMNS.map((name) => `{:${name}}`).join(', ')})`;

/** The newest place in the log; before the first change `{seq: 0, hash: ''}`. */
export function headOf(db: Statements): Cursor {
	return db.json<Cursor>(
		`SELECT COALESCE((SELECT json_object('seq', seq, 'hash', hash) FROM changes ORDER BY seq DESC LIMIT 1),
			'{"seq":0,"hash":""}') AS text`
	);
}

/** The chain's hash at a place; empty where it holds no such place. */
export function hashAt(db: Statements, seq: number): string {
	return db.text("SELECT COALESCE((SELECT hash FROM changes WHERE seq = {:seq}), '') AS text", { seq });
}

/** An id for a change that the server makes itself. */
export function newId(): string {
	return $security.randomStringWithAlphabet(15, ID_LETTERS);
}
