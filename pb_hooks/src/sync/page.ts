import type { Scope } from '$lib/domain/access/scope';
import type { PullResponse } from '$lib/domain/changes/answers';
import { FILE_OWNERS } from '$lib/domain/attachments/owners';
import type { CollectionName, Cursor } from '$lib/domain/changes/protocol';
import { namedBetween } from './correctionFiles';
import { goneRows } from './gone';
import { jsonOf, readableJsonOf } from './layout';
import { hashAt, headOf } from './log';
import { reachSql } from './reachSql';
import { sight } from './sight';
import type { Statements } from './statements';

export interface PageQuery {
	readonly cursor: Cursor;
	/** newest place that a confirmation of the phone's own changes rests on; `seq` 0 for none beyond the cursor */
	readonly seen: Cursor;
	/** places that the phone has known the log at */
	readonly heads: readonly Cursor[];
	/** the stamp that the phone's rows were read under */
	readonly stamp: string;
	readonly limit: number;
	/** what the phone's protocol knows */
	readonly collections: readonly CollectionName[];
	/** account that asks: whoever wrote something may hold a copy of it */
	readonly account: string;
}

/**
 * A page of what somebody may see; `records` is the finished JSON of that member's items, in parts. As long as the
 * engine does not look into such a text, not even to join it, it is handed on as it came from the database.
 */
export type Page = Pick<PullResponse, 'answer' | 'gone' | 'common' | 'cursor' | 'more' | 'head'> & {
	readonly records: readonly string[];
};

/** Reads in one transaction, so that all parts speak of the same moment. */
export function readPage(db: Statements, scope: Scope, stamp: string, query: PageQuery): Page {
	const head = headOf(db);
	const answer = answerTo(db, query, stamp);
	const since = answer === 'fits' ? query.cursor.seq : 0;
	// Most pulls find nothing new: they end here.
	if (since > 0 && since === head.seq) {
		return { answer, records: [], gone: [], cursor: head, more: false, head: head.seq };
	}
	const own = ownRows(db, scope, since, query);
	const full = own.count === query.limit;
	const cursor = full ? { seq: own.last, hash: hashAt(db, own.last) } : head;
	const brought = since === 0 ? '' : broughtFiles(db, scope, since, cursor.seq, query.collections);
	return {
		answer,
		records: [...(own.count > 0 ? [own.text] : []), ...(brought === '' ? [] : [brought])],
		gone: goneRows(db, scope, since, cursor.seq, query),
		...(query.heads.length > 0 ? { common: commonPlace(db, query.heads) } : {}),
		cursor,
		more: full && cursor.seq < head.seq,
		head: head.seq
	};
}

/** Where the chain does not hold a place that the phone has seen, the server was restored or altered. */
function answerTo(db: Statements, { cursor, seen, stamp: known }: PageQuery, stamp: string): Page['answer'] {
	const fresh = cursor.seq === 0 && cursor.hash === '';
	const holds = (place: Cursor) => hashAt(db, place.seq) === place.hash;
	if ((!fresh && !holds(cursor)) || (seen.seq > 0 && !holds(seen))) return 'restored';
	return known === stamp || fresh ? 'fits' : 'rights';
}

/** How far the log is still the one that the phone knew. */
function commonPlace(db: Statements, heads: readonly Cursor[]): number {
	return Math.max(0, ...heads.filter(({ seq, hash }) => hashAt(db, seq) === hash).map(({ seq }) => seq));
}

interface Rows {
	readonly count: number;
	/** revision of the last one */
	readonly last: number;
	readonly text: string;
}

/** Rows behind the cursor in the order of their revision, over all collections. */
function ownRows(
	db: Statements,
	scope: Scope,
	since: number,
	{ limit, collections }: Pick<PageQuery, 'limit' | 'collections'>
): Rows {
	const conditions = collections.map((name) => sight(scope, name, 't', name));
	const selects = collections.map(
		(name, place) =>
			`SELECT t.rev AS rev, ${itemOf(name, scope)} AS item FROM "${name}" t
			WHERE t.rev > {:since} AND ${conditions[place]?.sql ?? '0'}`
	);
	return db.rows(
		`SELECT COUNT(*) AS count, COALESCE(MAX(rev), 0) AS last, COALESCE(group_concat(item, ','), '') AS text
		FROM (SELECT rev, item FROM (${selects.join(' UNION ALL ')}) ORDER BY rev LIMIT {:limit})`,
		Object.assign({ since, limit }, ...conditions.map(({ params }) => params))
	);
}

/** One member of `records`, of the table `t`. */
function itemOf(collection: CollectionName, { secrets }: Scope): string {
	const json = secrets ? jsonOf(collection) : readableJsonOf(collection);
	return `concat('{"collection":"${collection}","record":', ${json}, '}')`;
}

/** Files of records that came into sight, and of new corrections: they may be older than the cursor. */
function broughtFiles(
	db: Statements,
	scope: Scope,
	since: number,
	until: number,
	collections: readonly CollectionName[]
): string {
	const named = namedBetween(scope.entries, 't', 'own');
	const params: Record<string, string | number> = { since, until, ...named.params };
	const arrivals = FILE_OWNERS.filter((name) => collections.includes(name)).map((name) => {
		const now = reachSql(scope[name], 'e', `${name}Now`);
		const before = reachSql(scope[name], 'm', `${name}Was`);
		Object.assign(params, now.params, before.params);
		return `SELECT m.record FROM moves m JOIN "${name}" e ON e.id = m.record
			WHERE m.seq > {:since} AND m.seq <= {:until} AND m.collection = '${name}'
				AND ${now.sql} AND NOT ${before.sql}`;
	});
	return db.text(
		`SELECT COALESCE(group_concat(${itemOf('attachments', scope)}, ','), '') AS text FROM attachments t
		WHERE t.rev <= {:since} AND (${named.sql} OR t.record IN (${arrivals.join(' UNION ALL ')}))`,
		params
	);
}
