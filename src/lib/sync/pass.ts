import type { PullResponse } from '$lib/domain/changes/answers';
import { PUSH_LIMITS } from '$lib/domain/changes/protocol';
import { fail, ok, type Result } from '$lib/domain/result';
import type { Expected, PullQuery, SyncApi } from '$lib/remote/syncApi';
import type { LocalDatabase } from '$lib/store/database';
import { readMeta, writeMeta } from '$lib/store/meta';
import { toWire, type OutboxItem } from '$lib/store/outbox';
import { applyOutcomes } from './applyOutcomes';
import { applyPull } from './applyPull';
import { fileBatches, recordBatches } from './batches';
import { filesToSend } from './filesToSend';
import { insist, type InsistingApi } from './insist';

export interface PassContext {
	readonly db: LocalDatabase;
	readonly api: SyncApi;
	readonly expected: Expected;
	now(): number;
	/** a fresh token came with an answer */
	renewed(token: string): Promise<void>;
	/** files may travel now (Wi-Fi setting) */
	mayCarryFiles(): Promise<boolean>;
	progress(phase: 'sending' | 'receiving' | 'sendingFiles', done: number, all: number): void;
	/** a second or two, until a crowded server is asked again; ends early with `signal` */
	pause(): Promise<void>;
	readonly signal?: AbortSignal;
}

type Pass = Omit<PassContext, 'api'> & { readonly api: InsistingApi };

/**
 * One pass: texts up, what is new down, then files up. Each step stands on its own, so that one poisoned photo never
 * stops the texts (P3) and a cut only repeats what was not confirmed by name (P2, P6). With nothing to send it is
 * one request.
 * @returns the first failure of the network or the session; parked items are no failure
 */
export async function syncPass(given: PassContext): Promise<Result<{ readonly settled: number }>> {
	const context: Pass = { ...given, api: insist(given.api, given) };
	const records = await pushRecords(context);
	// A server without room still tells what is new.
	if (!records.ok && records.error.code !== 'server.full') return records;
	const pulled = await pullAll(context);
	if (!pulled.ok) return pulled;
	if (!records.ok) return records;
	const files = await pushFiles(context);
	if (!files.ok) return files;
	const settled = records.value + files.value;
	// Confirmed files show on the own entries only by the rows that the server made of them.
	if (files.value > 0) {
		const again = await pullAll(context);
		if (!again.ok) return again;
	}
	return ok({ settled });
}

async function waitingRecords(db: LocalDatabase): Promise<readonly OutboxItem[]> {
	const items = await db.outbox.where('status').equals('waiting').sortBy('n');
	return items.filter(({ collection }) => collection !== 'attachments');
}

async function pushRecords(context: Pass): Promise<Result<number>> {
	const items = await waitingRecords(context.db);
	const sent = await sendRecords(context, items);
	if (!sent.ok) return sent;
	// What turned into another change goes on at once: an edit into a correction, a decision onto its new revision.
	const left = await waitingRecords(context.db);
	const turned = left.filter((now) =>
		items.some((was) => was.n === now.n && (was.id !== now.id || was.baseRev !== now.baseRev))
	);
	if (turned.length === 0) return sent;
	const again = await sendRecords(context, turned);
	return again.ok ? ok(sent.value + again.value) : again;
}

async function sendRecords(context: Pass, items: readonly OutboxItem[]): Promise<Result<number>> {
	const { db, api, expected, signal } = context;
	let settled = 0;
	// What an answer settled is written while the next request is on its way; that one left after the answer before it.
	let writing = Promise.resolve(0);
	for (const batch of recordBatches(items)) {
		context.progress('sending', settled, items.length);
		const [answer, written] = await Promise.all([api.push(batch.map(toWire), expected, signal), writing]);
		settled += written;
		if (!answer.ok) return answer;
		await learn(context, answer.value);
		writing = applyOutcomes(db, batch, answer.value);
	}
	return ok(settled + (await writing));
}

/** ms: a request that took no longer leaves the line idle while the server works, so two go at a time. */
const QUICK = 1_000;

/**
 * Files stand for themselves, each confirmed by its own hash, so their order is free: on a quick line two requests are on
 * their way at once, on a slow one each has it to itself and is through sooner.
 */
async function pushFiles(context: Pass): Promise<Result<number>> {
	const { db, api, expected, signal, now } = context;
	const items = await filesToSend(db);
	if (items.length === 0 || !(await context.mayCarryFiles())) return ok(0);
	const send = async (batch: readonly OutboxItem[]) => {
		const { present, files } = await loadBytes(context, batch);
		if (present.length === 0) return null;
		return { present, answer: await api.sendFiles(present.map(toWire), files, expected, signal) };
	};
	let settled = 0;
	let failure: Result<never> | undefined;
	const batches = fileBatches(items);
	// As with texts: written while the next requests are on their way.
	let writing = Promise.resolve(0);
	let width = 1;
	for (let place = 0; place < batches.length;) {
		context.progress('sendingFiles', settled, items.length);
		const turn = batches.slice(place, place + width);
		place += turn.length;
		const started = now();
		const [written, ...sent] = await Promise.all([writing, ...turn.map(send)]);
		settled += written;
		width = now() - started < QUICK ? 2 : 1;
		let ending: Result<never> | undefined;
		const answered: (() => Promise<number>)[] = [];
		for (const one of sent) {
			if (one?.answer.ok) {
				const { present, answer } = one;
				await learn(context, answer.value);
				answered.push(() => applyOutcomes(db, present, answer.value));
			} else if (one && !one.answer.ok) {
				failure = one.answer;
				// A request that is too big or breaks the server must not hold the others back: ill files go last.
				if (one.answer.error.code !== 'server.failed') ending = one.answer;
			}
		}
		writing = inTurn(answered);
		if (ending) {
			await writing;
			return ending;
		}
	}
	settled += await writing;
	return failure ?? ok(settled);
}

/** One after the other: how many items they settled together. */
async function inTurn(works: readonly (() => Promise<number>)[]): Promise<number> {
	let settled = 0;
	for (const work of works) settled += await work();
	return settled;
}

type Bytes = ReadonlyMap<string, { readonly bytes: ArrayBuffer; readonly type: string }>;

/**
 * Reads the bytes of one request. A file whose bytes are gone is parked, never sent empty; but not when the pull before
 * has shown that the server holds it by its hash: confirmed bytes make room, and a restored server may still have them.
 */
async function loadBytes(
	{ db, now }: Pass,
	batch: readonly OutboxItem[]
): Promise<{ present: readonly OutboxItem[]; files: Bytes }> {
	const stored = await db.files.bulkGet(batch.map((item) => item.id));
	const files = new Map<string, { bytes: ArrayBuffer; type: string }>();
	const present: OutboxItem[] = [];
	for (const [place, item] of batch.entries()) {
		const file = stored[place];
		if (file) {
			present.push(item);
			files.set(item.id, { bytes: file.bytes, type: file.type });
		} else if ((await db.attachments.get(item.id))?.sha256 === item.fields.sha256) {
			const sentAt = new Date(now() + ((await readMeta(db, 'clockOffset')) ?? 0)).toISOString();
			await db.outbox.update(item.n, { status: 'sent', sentAt });
		} else {
			await db.outbox.update(item.n, { status: 'refused', problem: { code: 'attachment.bytesMissing' } });
		}
	}
	return { present, files };
}

async function pullAll(context: Pass): Promise<Result<number>> {
	const { db, api, expected, signal } = context;
	let received = 0;
	let known: Pick<PullQuery, 'heads'> | undefined;
	for (;;) {
		const [cursor, newest, stamp] = await Promise.all([
			readMeta(db, 'cursor'),
			readMeta(db, 'seen'),
			readMeta(db, 'stamp')
		]);
		const seen = newest.seq > cursor.seq ? { seen: newest } : {};
		// The first page of a new phone is small, so that there is something to see at once.
		const limit = cursor.seq === 0 ? 200 : PUSH_LIMITS.pull;
		const query = { server: expected.server, cursor, ...seen, ...known, stamp, limit };
		const answer = await api.pull(query, expected, signal);
		if (!answer.ok) return answer;
		await learn(context, answer.value);
		const page = answer.value;
		if (page.answer === 'restored' && !known) {
			// Asked once more with what this phone remembers of the log, to know how far the two still agree.
			known = { heads: await readMeta(db, 'heads') };
			continue;
		}
		known = undefined;
		if (stands(page, cursor.seq)) return fail('server.failed', { status: 200 });
		if (!isIdle(page, cursor.hash)) await applyPull(db, page);
		received += page.records.length;
		context.progress('receiving', page.cursor.seq, page.head);
		if (!page.more) break;
	}
	await writeMeta(db, { lastSync: new Date(context.now()).toISOString() });
	return ok(received);
}

/** A page that promises more but does not move would be asked for ever. */
function stands(page: PullResponse, since: number): boolean {
	return page.more && page.answer === 'fits' && page.cursor.seq <= since;
}

function isIdle(page: PullResponse, hash: string): boolean {
	return page.answer === 'fits' && page.records.length + page.gone.length === 0 && page.cursor.hash === hash;
}

/** Every proven answer renews the session and measures the clock: server time against the middle of the request. */
async function learn(
	context: Pass,
	proof: { readonly now: string; readonly token?: string | undefined }
): Promise<void> {
	const middle = (context.api.askedAt() + context.now()) / 2;
	const clockOffset = Math.round(Date.parse(proof.now) - middle);
	const known = await readMeta(context.db, 'clockOffset');
	// Written only when it moved: a write wakes every live query of the screens.
	if (known === null || Math.abs(known - clockOffset) > 2_000) {
		await writeMeta(context.db, { clockOffset });
	}
	if (proof.token) await context.renewed(proof.token);
}
