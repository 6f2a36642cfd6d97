import { brokenLink, type ChainRow } from '$lib/domain/changes/chain';
import { COLLECTIONS, type Cursor } from '$lib/domain/changes/protocol';
import { hashAt, headOf } from '../sync/log';
import { arrayOf, statements, type Statements } from '../sync/statements';
import { soundJson } from '../sync/soundJson';
import { compareRecords, recordsGone } from './compareRecords';
import { erasedRecords, tellErased, tellErasures, type Erased } from './erasures';
import { placesLost, placesSeen, type SeenPlace } from './seenByDevices';
import { tell } from './tell';
import { tellFiles } from './tellFiles';

const PAGE = 500;
/** Further ones of a kind say nothing new; the first is what an auditor needs. */
const MOST = 20;

/** Something that is not as the ward's changes made it. */
export interface Finding {
	/**
	 * `gap`, `row`, `payload`: a row of the log is missing, altered, or its words are. `tail`: somebody saw a newer
	 * place than the log has. `rewritten`: somebody saw another hash at that place. `changed`, `gone`, `foreign`: a
	 * record was altered, deleted or put in underneath. `unerased`, `back`: words of the log, or a record, that were
	 * erased by decision are there again.
	 */
	readonly finding:
		'gap' | 'row' | 'payload' | 'tail' | 'rewritten' | 'changed' | 'gone' | 'foreign' | 'unerased' | 'back';
	readonly seq?: number;
	readonly collection?: string;
	readonly record?: string;
	readonly fields?: readonly string[];
	/** the phone that saw another log, where it was one */
	readonly seenBy?: SeenPlace;
}

/** Phones found the log without the place that they had seen: a backup was restored, or the log was cut. */
export interface LostPlace {
	readonly lost: SeenPlace;
}

/** What was looked at; the last line. */
export interface AuditEnd {
	readonly head: Cursor;
	readonly rows: number;
	readonly records: number;
	/** erasures by decision */
	readonly erasures: number;
	/** phones whose newest place of the log was compared */
	readonly phones: number;
	readonly findings: number;
}

/**
 * `audit-log [SEQ:HASH …]`: verifies the log's chain from its first row, compares every record with what the log says
 * of it, and the log with the places that others have seen (phones by their own report; printed minutes and whatever is
 * handed in), and tells the files whose bytes are to be read. All of one moment.
 * @param seen places as `SEQ:HASH`
 */
export function audit(app: pb.App, seen: readonly string[]): void {
	app.concurrentDB().transactional((tx) => {
		const db = statements(tx);
		let findings = 0;
		const found = (finding: Finding) => {
			findings += 1;
			if (findings <= MOST) tell(finding);
		};
		const head = headOf(db);
		const erased = erasedRecords(db);
		const rows = readChain(db, erased, found);
		for (const place of seen) compareHead(db, head, parsedPlace(place), found);
		const bySeen = placesSeen(db);
		for (const place of bySeen) compareHead(db, head, place, found, place);
		const phones = bySeen.reduce((sum, place) => sum + place.phones, 0);
		for (const lost of placesLost(db)) tell({ lost } satisfies LostPlace);
		let records = 0;
		for (const collection of COLLECTIONS) {
			records += compareRecords(db, collection, erased, found);
			recordsGone(db, collection, erased, found);
		}
		tellFiles(db, 'main');
		tellErased(db);
		const erasures = tellErasures(db, 0);
		tell({ head, rows, records, erasures, phones, findings } satisfies AuditEnd);
	});
}

type Kept = ChainRow & {
	readonly hash: string;
	readonly salt: string | null;
	readonly payload: string | null;
};

/** @returns how many rows there are */
function readChain(db: Statements, erased: Erased, found: (finding: Finding) => void): number {
	let before: Cursor = { seq: 0, hash: '' };
	let rows = 0;
	for (let isLast = false; !isLast;) {
		const page = db.json<readonly Kept[]>(
			arrayOf(
				`SELECT json_object('seq', seq, 'changeId', c.id, 'actor', actor, 'device', device,
					'capturedAt', capturedAt, 'clockOffset', ${soundJson('clockOffset')}, 'receivedAt', receivedAt,
					'collection', collection, 'record', record, 'kind', kind, 'fields', ${soundJson('fields')},
					'payloadHash', payloadHash, 'hash', hash, 'salt', p.salt, 'payload', p.payload) AS item
				FROM changes c LEFT JOIN "changePayloads" p ON p.id = c.id
				WHERE seq > {:after} ORDER BY seq LIMIT ${PAGE}`
			),
			{ after: before.seq }
		);
		for (const row of page) {
			const broken = brokenLink(before, row, $security.sha256);
			if (broken) found({ finding: broken, seq: row.seq, collection: row.collection, record: row.record });
			// Words are missing where a later decision erased them, and nowhere else.
			const isErased = (erased.get(`${row.collection}/${row.record}`) ?? 0) > row.seq;
			if ((row.payload === null) !== isErased) {
				const finding = isErased ? 'unerased' : 'payload';
				found({ finding, seq: row.seq, collection: row.collection, record: row.record });
			}
			before = { seq: row.seq, hash: row.hash };
		}
		rows += page.length;
		isLast = page.length < PAGE;
	}
	return rows;
}

function parsedPlace(place: string): Cursor {
	const [seq, hash] = place.split(':');
	const at = Number(seq);
	if (!Number.isInteger(at) || !hash) throw new Error(`audit-log: ${place} is no SEQ:HASH`);
	return { seq: at, hash };
}

function compareHead(
	db: Statements,
	head: Cursor,
	{ seq, hash }: Cursor,
	found: (finding: Finding) => void,
	seenBy?: SeenPlace
): void {
	const by = seenBy ? { seenBy } : {};
	if (seq > head.seq) found({ finding: 'tail', seq, ...by });
	else if (!hashAt(db, seq).startsWith(hash)) found({ finding: 'rewritten', seq, ...by });
}
