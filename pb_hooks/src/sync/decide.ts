import type { Actor } from '$lib/domain/access/actor';
import type { RecordOf, Verdict } from '$lib/domain/changes/attempt';
import type { Change, CollectionName } from '$lib/domain/changes/protocol';
import { weigh } from '$lib/domain/changes/weigh';
import type { Problem } from '$lib/domain/result';
import { dayOf } from '$lib/domain/time';
import type { Caller, Door } from './door';
import { arrayOf } from './statements';

/** What is to become of a change. Deciding writes nothing. */
export type Decision<name extends CollectionName = CollectionName> =
	| {
			readonly kind: 'apply';
			readonly merged: boolean;
			readonly before: RecordOf[name] | null;
			readonly verdict: Verdict;
	  }
	| { readonly kind: 'conflict'; readonly before: RecordOf[name]; readonly clash: readonly string[] }
	| { readonly kind: 'refuse'; readonly problem: Problem; readonly seen: RecordOf[name] | null };

/**
 * May this actor do this now, and what is then written? Sight first, then the rules, then the merge.
 * @param fileSha256 hash of the bytes that came with it
 */
export function decide<name extends CollectionName>(
	door: Door,
	{ actor, device }: Caller,
	collection: name,
	change: Change,
	fileSha256?: string
): Decision<name> {
	const { ward, now } = door;
	const head = door.log.head();
	const before = ward.record(collection, change.id);
	const refuse = (problem: Problem, seen = before): Decision<name> => ({ kind: 'refuse', problem, seen });
	if (before && !sees(door, actor, collection, before)) return refuse({ code: 'record.unknown' }, null);
	if (!before && change.baseRev > 0) return refuse({ code: 'record.unknown' });

	const history = before && change.baseRev !== before.rev ? historyOf(door, change) : [];
	if (before && change.baseRev === 0 && !isOwnCreation(history, actor))
		return refuse({ code: 'record.exists' });
	const changedSince = fieldsSince(history, change, actor, device);
	const weighed = weigh(collection, {
		change,
		before,
		changedSince,
		actor,
		lookup: ward,
		now,
		logHead: `${head.seq}:${head.hash}`,
		...(fileSha256 === undefined ? {} : { fileSha256 })
	});
	if (weighed.kind === 'refuse') return refuse(weighed.problem);
	if (weighed.kind === 'apply') return { ...weighed, before };
	// Only a record that stands can be clashed with.
	return before ? { ...weighed, before } : refuse({ code: 'record.unknown' });
}

/** The server itself sees everything. */
function sees(door: Door, actor: Actor, collection: CollectionName, record: object): boolean {
	return actor.kind === 'system' || door.ward.sees(actor, dayOf(door.now), collection, record);
}

interface Past {
	readonly changeId: string;
	readonly seq: number;
	readonly actor: string;
	readonly device: string;
	readonly fields: readonly string[];
}

/** The applied changes of the record, oldest first. */
function historyOf({ db }: Door, change: Change): readonly Past[] {
	return db.json<readonly Past[]>(
		arrayOf(
			`SELECT json_object('changeId', id, 'seq', seq, 'actor', actor, 'device', device, 'fields', json(fields)) AS item
			FROM changes WHERE record = {:id} AND collection = {:collection} AND kind IN ('applied', 'merged')
			ORDER BY seq`
		),
		{ id: change.id, collection: change.collection }
	);
}

/** A phone sends its creation and its next edits without waiting: they are all based on revision 0. */
function isOwnCreation(history: readonly Past[], actor: Actor): boolean {
	return history[0]?.actor === actor.account;
}

/**
 * Fields that others have changed since the base. What the same device wrote itself it had seen when it wrote the
 * next; of a change that another phone brings, only what it names itself, for its maker may have written on. A base that this log does not hold (the server was restored) is no base: everything counts as changed.
 */
function fieldsSince(
	history: readonly Past[],
	{ baseRev, after = [], device: madeOn }: Change,
	actor: Actor,
	device: string
): ReadonlySet<string> {
	const named = new Set(after);
	const isOwn = (past: Past) => madeOn === undefined && device !== '' && past.device === device;
	const base = history.some((past) => past.seq === baseRev) ? baseRev : 0;
	const others = history.filter(
		(past) => past.seq > base && !(past.actor === actor.account && (named.has(past.changeId) || isOwn(past)))
	);
	return new Set(others.flatMap((past) => past.fields));
}
