import { hasRole, type Actor } from '$lib/domain/access/actor';
import { reachOfPast, type RowReach } from '$lib/domain/access/pastReach';
import { EVERYTHING, secretsOf, type Reach } from '$lib/domain/access/scope';
import type { HistoryResponse, HistoryRow } from '$lib/domain/history/answers';
import { pick } from '$lib/domain/changes/fields';
import { collectionsOf, type CollectionName } from '$lib/domain/changes/protocol';
import { fail, ok, type Result } from '$lib/domain/result';
import { dayOf } from '$lib/domain/time';
import { serverNow } from '../web/clock';
import { pageOf, pastOf, wordsOf, type Past } from './pastRows';
import { proofOf } from './proof';
import { openRemembered } from './remembered';
import { asPhone, forThisServer, protocolOf } from './request';
import { looseStatements, type Statements } from './statements';
import { openWard } from './ward';

/** Letters of a device's id that part two phones of one account, and say nothing else. */
const SHORT_DEVICE = 6;

/**
 * `GET /api/sync/history/{collection}/{id}?before&server&nonce`: what happened to a record, newest first, for those who
 * may read it now. The values of each change only where the reader could have read the record as it stood then.
 */
export function history(e: pb.RequestEvent): void {
	asPhone(e, (who) => {
		const query = e.request.url.query();
		const meant = forThisServer(e, query.get('server'));
		if (!meant.ok) return meant;
		const now = serverNow(e);
		const named = e.request.pathValue('collection');
		const collection = collectionsOf(protocolOf(e)).find((name) => name === named);
		if (!collection) return fail('record.unknown');
		const place = { collection, id: e.request.pathValue('id') };
		const db = looseStatements(e.app.concurrentDB());
		const read = readHistory(db, who.actor, place, placeBefore(query.get('before')), dayOf(now));
		if (!read.ok) return read;
		const response: HistoryResponse = {
			...proofOf(e, who, query.get('nonce').slice(0, 64), now),
			...read.value
		};
		e.blob(200, 'application/json', JSON.stringify(response));
		return ok(true);
	});
}

interface Place {
	readonly collection: CollectionName;
	readonly id: string;
}

function readHistory(
	db: Statements,
	actor: Actor,
	{ collection, id }: Place,
	before: number,
	today: string
): Result<Pick<HistoryResponse, 'rows' | 'total' | 'next'>> {
	const ward = openWard(db);
	const record = ward.record(collection, id);
	const scope = ward.scopeOf(actor, today);
	let reach: Reach;
	if (record) {
		if (!ward.sees(actor, today, collection, record)) return fail('record.unknown');
		// A file stands where its record stands: who reads it now has its one row, its arrival.
		reach = collection === 'attachments' ? EVERYTHING : scope[collection];
	} else {
		if (!openRemembered(db).isErased(collection, id)) return fail('record.unknown');
		// That something was erased, and on what ground, is the business of those who answer for it.
		if (!hasRole(actor, 'standing', 'chair')) return fail('record.erased');
		reach = EVERYTHING;
	}
	const past = pastOf(db, collection, id);
	const reaches = reachOfPast(reach, past);
	const { rows, next } = pageOf(past, before);
	const words = wordsOf(
		db,
		rows.map(({ changeId }) => changeId)
	);
	const secrets = secretsOf(scope, collection);
	return ok({
		rows: rows.map((row) =>
			told(row, words.get(row.changeId), reaches[past.indexOf(row)] ?? NOTHING, secrets)
		),
		total: past.length,
		next
	});
}

const NOTHING: RowReach = { before: false, after: false };

type Words = Readonly<Record<string, unknown>>;

function told(
	{ changeId: _id, own: _own, after: _after, size: _size, ...row }: Past,
	words: Words | undefined,
	reach: RowReach,
	secrets: readonly string[]
): HistoryRow {
	const fields = row.fields.filter((field) => !secrets.includes(field));
	const isErasure = row.kind === 'erasure';
	const reads = (side: 'before' | 'after') =>
		words && reach[side] ? (pick((words[side] ?? {}) as object, present(words[side], fields)) as Words) : {};
	return {
		...row,
		device: row.device.slice(0, SHORT_DEVICE),
		fields,
		before: isErasure ? {} : reads('before'),
		after: isErasure ? {} : reads('after'),
		clash: words && reach.after ? ((words.clash ?? []) as string[]) : [],
		isHidden: !reach.after || fields.length < row.fields.length,
		isErased: words === undefined,
		decision: isErasure ? ((words?.decision ?? null) as HistoryRow['decision']) : null
	};
}

function present(side: unknown, fields: readonly string[]): readonly string[] {
	return fields.filter((field) => field in ((side ?? {}) as object));
}

function placeBefore(text: string): number {
	return /^\d{1,15}$/.test(text) ? Number(text) : Number.MAX_SAFE_INTEGER;
}
