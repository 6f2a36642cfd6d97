import type { Actor } from '$lib/domain/access/actor';
import type { Scope } from '$lib/domain/access/scope';
import { canonical } from '$lib/domain/changes/canonical';
import { pick } from '$lib/domain/changes/fields';
import {
	collectionsOf,
	MOST_HEADS,
	PUSH_LIMITS,
	type CollectionName,
	type Cursor
} from '$lib/domain/changes/protocol';
import { ok } from '$lib/domain/result';
import { dayOf, type Instant } from '$lib/domain/time';
import { serverNow } from '../web/clock';
import { closeBefore } from './closeDue';
import { readPage, type Page } from './page';
import { proofOf, type Proof } from './proof';
import { asPhone, forThisServer, protocolOf } from './request';
import { statements } from './statements';
import { openWard } from './ward';

/** Grows when records travel in another shape, so that phones read everything anew. */
const SHAPE = 1;

/**
 * PocketBase lets each of its many reading connections keep 32 MB of pages, which a burst of phones fills: a page of the
 * log is read once, in order, and gains nothing by that.
 */
const SMALL_CACHE = 'PRAGMA cache_size = -2000';

/** `GET /api/sync/pull?since&hash&seen&seenHash&heads&stamp&limit&server&nonce`: what is new for this account behind its cursor. */
export function pull(e: pb.RequestEvent): void {
	asPhone(e, (who) => {
		const query = e.request.url.query();
		const meant = forThisServer(e, query.get('server'));
		if (!meant.ok) return meant;
		const now = serverNow(e);
		closeBefore(e.app, now);
		const { page, stamp } = readFor(e.app, who.actor, now, {
			cursor: { seq: wholeNumber(query.get('since'), 0), hash: query.get('hash') },
			seen: { seq: wholeNumber(query.get('seen'), 0), hash: query.get('seenHash') },
			heads: placesIn(query.get('heads')),
			stamp: query.get('stamp'),
			collections: collectionsOf(protocolOf(e)),
			account: who.actor.account,
			limit: Math.min(wholeNumber(query.get('limit'), PUSH_LIMITS.pull), PUSH_LIMITS.pull) || 1
		});
		send(e, proofOf(e, who, query.get('nonce').slice(0, 64), now), stamp, page);
		return ok(true);
	});
}

function readFor(
	app: pb.App,
	actor: Actor,
	now: Instant,
	query: Parameters<typeof readPage>[3]
): { readonly page: Page; readonly stamp: string } {
	let read: { readonly page: Page; readonly stamp: string } | undefined;
	app.concurrentDB().transactional((tx) => {
		const db = statements(tx);
		db.run(SMALL_CACHE);
		const scope = openWard(db).scopeOf(actor, dayOf(now));
		const stamp = stampOf(scope, query.collections);
		read = { page: readPage(db, scope, stamp, query), stamp };
	});
	if (!read) throw new Error('The transaction ended without a page.');
	return read;
}

/** Digest of what somebody may read, and of what their app can hold: equal rights give equal stamps. */
function stampOf(scope: Scope, collections: readonly CollectionName[]): string {
	const reaches = pick(
		scope,
		collections.filter((name) => name !== 'attachments')
	);
	const shown = collections.includes('conduct') ? { ...reaches, secrets: scope.secrets } : reaches;
	return $security.sha256(canonical([SHAPE, shown])).slice(0, 32);
}

/** Writes the answer in parts: the rows are JSON already. */
function send(e: pb.RequestEvent, proof: Proof, stamp: string, { records, ...rest }: Page): void {
	e.response.header().set('Content-Type', 'application/json');
	e.response.writeHeader(200);
	e.response.write(`${JSON.stringify({ ...proof, stamp, ...rest }).slice(0, -1)},"records":[`);
	for (const [place, part] of records.entries()) {
		if (place > 0) e.response.write(',');
		e.response.write(part);
	}
	e.response.write(']}');
}

/** `seq:hash,seq:hash`; what is no place is left out. */
function placesIn(text: string): readonly Cursor[] {
	return text
		.split(',', MOST_HEADS)
		.map((place) => /^(\d{1,15}):([0-9a-f]{64})$/.exec(place))
		.flatMap((match) => (match?.[2] ? [{ seq: Number(match[1]), hash: match[2] }] : []));
}

function wholeNumber(text: string, otherwise: number): number {
	return /^\d{1,15}$/.test(text) ? Number(text) : otherwise;
}
