import { SYSTEM } from '$lib/domain/access/actor';
import { readable } from '$lib/domain/access/scope';
import { filesNamedIn, isFileOwner } from '$lib/domain/attachments/owners';
import type { FollowUp, RecordOf } from '$lib/domain/changes/attempt';
import { sameValue } from '$lib/domain/changes/canonical';
import { pick } from '$lib/domain/changes/fields';
import { parseAs } from '$lib/domain/changes/parse';
import type { Outcome } from '$lib/domain/changes/answers';
import { changeSchema, type Change, type CollectionName } from '$lib/domain/changes/protocol';
import type { Problem } from '$lib/domain/result';
import { dayOf } from '$lib/domain/time';
import { decide } from './decide';
import type { Caller, Door } from './door';
import { newId } from './log';
import { noteMove } from './moves';
import type { LoggedChange } from './remembered';
import { insertRecord, updateRecord } from './saveRecord';
import { insertFile, misfitOf, type ArrivedFile } from './storeFile';

/**
 * The one door: every change of the ward's data comes through here. Authorise, validate, merge, save, log, and
 * what follows from it; all of it inside the caller's transaction.
 * @param raw the change as it came over the wire
 * @param file the bytes that came with an `attachments` change
 * @returns what became of it, or `null` when it has no name to answer by
 */
export function applyChange(door: Door, bearer: Caller, raw: unknown, file?: ArrivedFile): Outcome | null {
	const parsed = parseAs(changeSchema, raw, 'change.shape');
	if (!parsed.ok) {
		const changeId = nameOf(raw);
		return changeId === null ? null : refusal(changeId, parsed.error);
	}
	const change = parsed.value;
	const caller = asMade(bearer, change);
	// Whatever comes of it comes from a phone that has not heard of the decision, or was asked by a restored server.
	if (isErased(door, change)) return refusal(change.changeId, { code: 'record.erased' });
	const logged = door.remembered.find(change.changeId);
	if (logged) return firstAnswer(door, caller, change, logged);
	if (change.collection === 'attachments') {
		if (!file) return refusal(change.changeId, { code: 'attachment.fileMissing' });
		const there = door.ward.record('attachments', change.id);
		// Brought by another change: the same bytes are the same file.
		if (there && there.sha256 === file.sha256 && sees(door, caller, 'attachments', there)) {
			return { changeId: change.changeId, outcome: 'applied', rev: there.rev, sha256: there.sha256 };
		}
	}
	return carryOut(door, caller, change.collection, change, file);
}

/**
 * A change that another phone of the account brings stands in the log under the phone that made it. The name is the
 * account's own word, as the header is: it gives no right, and what it makes count as seen is that account's alone.
 */
function asMade(bearer: Caller, { device }: Pick<Change, 'device'>): Caller {
	return device === undefined ? bearer : { ...bearer, device };
}

function carryOut<name extends CollectionName>(
	door: Door,
	caller: Caller,
	collection: name,
	change: Change,
	file: ArrivedFile | undefined
): Outcome {
	const decision = decide(door, caller, collection, change, file?.sha256);
	if (decision.kind === 'refuse') {
		return refusal(
			change.changeId,
			decision.problem,
			decision.seen && shown(door, caller, collection, decision.seen)
		);
	}
	if (decision.kind === 'conflict') return logConflict(door, caller, change, decision.before, decision.clash);
	if (namesErasedFile(door, collection, decision.verdict.fields)) {
		return refusal(change.changeId, { code: 'attachment.erased' });
	}
	const misfit = file && misfitOf(file, decision.verdict.fields);
	if (misfit) return refusal(change.changeId, misfit);
	const rev = write(door, caller, change, decision.merged ? 'merged' : 'applied', collection, {
		before: decision.before,
		fields: decision.verdict.fields,
		file
	});
	for (const followUp of decision.verdict.followUps ?? []) follow(door, followUp);
	const { changeId } = change;
	if (decision.merged) return { changeId, outcome: 'merged', rev };
	return { changeId, outcome: 'applied', rev, ...(file ? { sha256: file.sha256 } : {}) };
}

interface Writing<name extends CollectionName> {
	readonly before: RecordOf[name] | null;
	readonly fields: Readonly<Record<string, unknown>>;
	readonly file?: ArrivedFile | undefined;
}

/** Saves the fields that really change, as one row of the log. */
function write<name extends CollectionName>(
	door: Door,
	caller: Caller,
	change: Pick<Change, 'changeId' | 'id' | 'capturedAt' | 'clockOffset'>,
	kind: 'applied' | 'merged',
	collection: name,
	{ before, fields, file }: Writing<name>
): number {
	const old = (before ?? {}) as Readonly<Record<string, unknown>>;
	const touched = Object.keys(fields).filter((field) => !before || !sameValue(old[field], fields[field]));
	const seq = log(door, caller, change, collection, kind, touched, {
		before: before ? pick(old, touched) : {},
		after: pick(fields, touched)
	});
	const record = { ...old, ...fields, id: change.id, rev: seq } as RecordOf[name];
	if (collection === 'attachments') insertFile(door, record as RecordOf['attachments'], file);
	else {
		const table = collection as Exclude<name, 'attachments'>;
		if (before) updateRecord(door.db, table, record as RecordOf[typeof table], touched);
		else insertRecord(door.db, table, record as RecordOf[typeof table]);
	}
	if (before) noteMove(door.db, seq, collection, before, touched);
	door.ward.wrote(collection, record);
	return seq;
}

/** A version that lost: nothing is applied, but a lost phone then loses no words. */
function logConflict(
	door: Door,
	caller: Caller,
	change: Change,
	theirs: { readonly rev: number },
	clash: readonly string[]
): Outcome {
	const names = Object.keys(change.fields);
	const old = theirs as Readonly<Record<string, unknown>>;
	log(door, caller, change, change.collection, 'conflict', names, {
		before: pick(old, names),
		after: change.fields,
		clash
	});
	const { changeId } = change;
	const record = shown(door, caller, change.collection, theirs);
	return { changeId, outcome: 'conflict', rev: theirs.rev, fields: [...clash], record: { ...record } };
}

/** Logs a conflict once more, after the group that it stood in was taken back. */
export function keepConflict(
	door: Door,
	bearer: Caller,
	change: Change,
	conflict: Extract<Outcome, { outcome: 'conflict' }>
): Outcome {
	const theirs = door.ward.record(change.collection, change.id);
	const known = door.remembered.find(change.changeId) !== undefined || theirs === null;
	return known ? conflict : logConflict(door, asMade(bearer, change), change, theirs, conflict.fields);
}

function isErased({ remembered }: Door, { collection, id, fields }: Change): boolean {
	if (remembered.isErased(collection, id)) return true;
	const { owner, record } = fields;
	if (collection !== 'attachments' || typeof owner !== 'string' || !isFileOwner(owner)) return false;
	return remembered.isErased(owner, String(record));
}

function namesErasedFile(
	{ remembered }: Door,
	collection: CollectionName,
	fields: Readonly<Record<string, unknown>>
): boolean {
	if (!isFileOwner(collection)) return false;
	return filesNamedIn(collection, fields).some(({ id }) => remembered.isErased('attachments', id));
}

/** A change that the server makes itself, because another one asks for it. */
export function follow(door: Door, { collection, id, fields }: FollowUp): void {
	const before = door.ward.record(collection, id);
	if (!before) {
		// What links to something erased links to nothing.
		if (door.remembered.isErased(collection, id)) return;
		throw new Error(`A change asks for a missing record: ${collection}/${id}`);
	}
	const change = { changeId: newId(), id, capturedAt: door.now, clockOffset: null };
	write(door, { actor: SYSTEM, device: '' }, change, 'applied', collection, { before, fields });
}

function log(
	door: Door,
	{ actor, device }: Caller,
	change: Pick<Change, 'changeId' | 'id' | 'capturedAt' | 'clockOffset'>,
	collection: CollectionName,
	kind: LoggedChange['kind'],
	fields: readonly string[],
	payload: object
): number {
	const row = {
		changeId: change.changeId,
		actor: actor.account,
		collection,
		record: change.id,
		kind,
		fields
	};
	const { capturedAt, clockOffset } = change;
	const seq = door.log.append({ ...row, device, capturedAt, clockOffset, receivedAt: door.now, payload });
	door.remembered.add({ ...row, seq });
	return seq;
}

/** The same change again gives the first answer again; the id of somebody else's change is taken. */
function firstAnswer(door: Door, caller: Caller, change: Change, logged: LoggedChange): Outcome {
	const { changeId } = change;
	const same =
		logged.actor === caller.actor.account &&
		logged.collection === change.collection &&
		logged.record === change.id;
	if (!same || logged.kind === 'erasure') return refusal(changeId, { code: 'change.idTaken' });
	if (logged.kind === 'merged') return { changeId, outcome: 'merged', rev: logged.seq };
	const record = door.ward.record(change.collection, change.id);
	if (logged.kind === 'applied') {
		const sha256 =
			logged.collection === 'attachments' ? (record as RecordOf['attachments'] | null)?.sha256 : undefined;
		return { changeId, outcome: 'applied', rev: logged.seq, ...(sha256 ? { sha256 } : {}) };
	}
	const seen =
		record && sees(door, caller, change.collection, record)
			? shown(door, caller, change.collection, record)
			: null;
	return {
		changeId,
		outcome: 'conflict',
		rev: seen?.rev ?? 0,
		fields: clashOf(door, logged),
		record: seen ? { ...seen } : { id: change.id }
	};
}

function clashOf({ db }: Door, logged: LoggedChange): string[] {
	const kept = db.text(
		`SELECT COALESCE((SELECT json_extract(payload, '$.clash') FROM "changePayloads" WHERE id = {:id}), '') AS text`,
		{ id: logged.changeId }
	);
	return kept === '' ? [...logged.fields] : (JSON.parse(kept) as string[]);
}

function sees(door: Door, { actor }: Caller, collection: CollectionName, record: object): boolean {
	return actor.kind === 'system' || door.ward.sees(actor, dayOf(door.now), collection, record);
}

/** The server's version as the caller may read it. */
function shown<R extends object>(
	{ ward, now }: Door,
	{ actor }: Caller,
	collection: CollectionName,
	record: R
): R {
	return actor.kind === 'system' ? record : readable(ward.scopeOf(actor, dayOf(now)), collection, record);
}

/** @param seen the server's version, where the actor may see it */
export function refusal(changeId: string, { code, params }: Problem, seen?: object | null): Outcome {
	return {
		changeId,
		outcome: 'refused',
		code,
		...(params ? { params: { ...params } } : {}),
		...(seen ? { record: { ...seen } } : {})
	};
}

/** The id that a malformed change can still be answered by. */
export function nameOf(raw: unknown): string | null {
	const changeId = (raw as Partial<Change> | null)?.changeId;
	return typeof changeId === 'string' && /^[a-z0-9]{15}$/.test(changeId) ? changeId : null;
}
