import { FILE_FIELDS, type FileOwner } from '$lib/domain/attachments/owners';
import type { RecordOf } from '$lib/domain/changes/attempt';
import type { CollectionName, Cursor } from '$lib/domain/changes/protocol';
import { SCOPE_FIELDS } from '$lib/domain/changes/visibility';
import type { ErasureDecision } from '$lib/domain/erasures/decision';
import { BELONGINGS, type Erasable } from '$lib/domain/erasures/erasable';
import { judgeErasure, type ErasureLookup } from '$lib/domain/erasures/judgeErasure';
import type { ErasureRequest } from '$lib/domain/erasures/request';
import { fail, ok, type Result } from '$lib/domain/result';
import { dayOf, type Instant } from '$lib/domain/time';
import { follow } from './applyChange';
import { CORRECTIONS_OF } from './correctionFiles';
import type { Caller, Door } from './door';
import { jsonOf } from './layout';
import { hashAt, newId } from './log';
import { noteMove } from './moves';
import type { LoggedChange } from './remembered';
import { arrayOf } from './statements';

/** What was erased, and where the decision stands in the log. */
export interface Erased {
	readonly place: Cursor;
	readonly at: Instant;
	readonly files: number;
	readonly scores: number;
}

/**
 * Carries out a decision to erase, inside the caller's transaction: the decision goes into the log, for the record and for
 * each thing that belongs to it; their earlier words leave the log, and they leave the ward's data. The chain still
 * verifies, for it holds the hash of the words, not the words.
 */
export function eraseRecord(door: Door, caller: Caller, request: ErasureRequest): Result<Erased> {
	const { collection, id, changeId } = request;
	const logged = door.remembered.find(changeId);
	if (logged) return firstAnswer(door, caller, request, logged);
	const record = door.ward.record(collection, id);
	const today = dayOf(door.now);
	if (!record || !door.ward.sees(caller.actor, today, collection, record)) {
		return fail(door.remembered.isErased(collection, id) ? 'record.erased' : 'record.unknown');
	}
	const lookup = lookupIn(door);
	const decision = judgeErasure(caller.actor, collection, record, request.decision, lookup, today);
	if (!decision.ok) return decision;
	if (record.rev !== request.rev) return fail('erasure.changed');

	const belongings = belongingsOf(door, collection, id);
	const count = (name: CollectionName) => belongings.filter((one) => one.collection === name).length;
	const counts = { files: count('attachments'), scores: count('scores') };
	const act = { door, caller, request, decision: decision.value, counts };
	const seq = eraseOne(act, collection, record, changeId);
	for (const one of belongings) {
		if (one.collection !== 'attachments') eraseOne(act, one.collection, one.record, newId());
		else eraseFile(act, one.record as RecordOf['attachments'], seq);
	}
	if (collection === 'attachments') {
		const file = record as RecordOf['attachments'];
		noteErasure(door, seq, file, { owner: file.owner, id: file.record }, 0);
		unnameFile(act, file, seq);
	}
	door.ward.forget();
	return ok({ place: { seq, hash: hashAt(door.db, seq) }, at: door.now, ...counts });
}

interface Act {
	readonly door: Door;
	readonly caller: Caller;
	readonly request: ErasureRequest;
	readonly decision: ErasureDecision;
	readonly counts: { readonly files: number; readonly scores: number };
}

/** One record: the decision into the log, its words out of it, where it stood, and the record itself. */
function eraseOne(
	{ door, caller, request, decision, counts }: Act,
	collection: CollectionName,
	record: RecordOf[CollectionName],
	changeId: string
): number {
	const { db, now } = door;
	const row = { changeId, actor: caller.actor.account, collection, record: record.id, fields: [] };
	const seq = door.log.append({
		...row,
		kind: 'erasure',
		device: caller.device,
		capturedAt: request.capturedAt,
		clockOffset: request.clockOffset,
		receivedAt: now,
		payload: { decision, of: { collection: request.collection, id: request.id }, ...counts }
	});
	door.remembered.add({ ...row, kind: 'erasure', seq });
	db.run(
		`DELETE FROM "changePayloads" WHERE id IN (
			SELECT id FROM changes WHERE record = {:id} AND collection = {:collection} AND seq < {:seq})`,
		{ id: record.id, collection, seq }
	);
	db.run(`DELETE FROM "${collection}" WHERE id = {:id}`, { id: record.id });
	if (collection !== 'attachments') {
		noteMove(db, seq, collection, record, SCOPE_FIELDS[collection]);
		db.run(NOTE, {
			seq,
			collection,
			record: record.id,
			owner: collection,
			ownerRecord: record.id,
			place: seq
		});
	}
	return seq;
}

const NOTE = `INSERT OR IGNORE INTO erasures (seq, collection, record, owner, "ownerRecord", place)
	VALUES ({:seq}, {:collection}, {:record}, {:owner}, {:ownerRecord}, {:place})`;

/** A file that goes with its record: whoever read the record where it stood last lets go of it. */
function eraseFile(act: Act, file: RecordOf['attachments'], place: number): void {
	const seq = eraseOne(act, 'attachments', file, newId());
	noteErasure(act.door, seq, file, { owner: file.owner, id: file.record }, place);
	unnameFile(act, file, seq);
}

function noteErasure(
	{ db }: Door,
	seq: number,
	{ id: record }: RecordOf['attachments'],
	{ owner, id: ownerRecord }: { readonly owner: FileOwner; readonly id: string },
	place: number
): void {
	db.run(NOTE, { seq, collection: 'attachments', record, owner, ownerRecord, place });
}

/**
 * Records that still stand no longer name the file, so that nobody waits for it: its own where the file alone was erased,
 * and corrections that took it over. It is a change like any other: phones hear of it, and the log says who did it.
 */
function unnameFile({ door }: Act, file: RecordOf['attachments'], seq: number): void {
	const { owner, record } = file;
	const later =
		owner === 'entries' ? door.db.json<readonly string[]>(arrayOf(CORRECTIONS_OF), { record }) : [];
	for (const id of [record, ...later]) {
		const named = door.remembered.isErased(owner, id) ? null : door.ward.record(owner, id);
		if (!named) continue;
		const fields = withoutFile(owner, named, file.id);
		if (Object.keys(fields).length === 0) continue;
		noteErasure(door, seq, file, { owner, id }, 0);
		follow(door, { collection: owner, id, fields });
	}
}

/** The fields that named a file, as they are without it. */
function withoutFile(owner: FileOwner, record: object, file: string): Readonly<Record<string, unknown>> {
	const lists = record as Readonly<Record<string, readonly { readonly id: string }[]>>;
	const fields: Record<string, unknown> = {};
	for (const field of FILE_FIELDS[owner]) {
		const rest = (lists[field] ?? []).filter(({ id }) => id !== file);
		if (rest.length < (lists[field] ?? []).length) fields[field] = rest;
	}
	return fields;
}

interface Belonging {
	readonly collection: CollectionName;
	readonly record: RecordOf[CollectionName];
}

function belongingsOf({ db, ward }: Door, collection: Erasable, id: string): readonly Belonging[] {
	return BELONGINGS[collection].flatMap(({ collection: name, field }) => {
		const ids = db.json<readonly string[]>(
			arrayOf(`SELECT json_quote(id) AS item FROM "${name}" WHERE "${field}" = {:id} ORDER BY id`),
			{ id }
		);
		ward.preload(name, ids);
		return ids.flatMap((one): readonly Belonging[] => {
			const record = ward.record(name, one);
			const isIts =
				name !== 'attachments' || (record as RecordOf['attachments'] | null)?.owner === collection;
			return record && isIts ? [{ collection: name, record }] : [];
		});
	});
}

function lookupIn({ db, ward }: Door): ErasureLookup {
	return {
		find: ward.find,
		get nominations() {
			return db.json<ErasureLookup['nominations']>(
				arrayOf(`SELECT ${jsonOf('nominations')} AS item FROM nominations t`)
			);
		},
		correctionsOf: (record) => db.json<readonly string[]>(arrayOf(CORRECTIONS_OF), { record })
	};
}

/** The same erasure again, because its answer was lost: the first answer; another change under its id is refused. */
function firstAnswer(
	{ db }: Door,
	{ actor }: Caller,
	{ collection, id, changeId }: ErasureRequest,
	logged: LoggedChange
): Result<Erased> {
	const isSame = logged.kind === 'erasure' && logged.actor === actor.account;
	if (!isSame || logged.collection !== collection || logged.record !== id) return fail('change.idTaken');
	const kept = db.json<Omit<Erased, 'place'>>(
		`SELECT json_object('at', c.receivedAt, 'files', json_extract(p.payload, '$.files'),
			'scores', json_extract(p.payload, '$.scores')) AS text
		FROM changes c JOIN "changePayloads" p ON p.id = c.id WHERE c.id = {:changeId}`,
		{ changeId }
	);
	return ok({ ...kept, place: { seq: logged.seq, hash: hashAt(db, logged.seq) } });
}
