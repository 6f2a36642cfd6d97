import * as z from 'zod/mini';
import { id } from '../ids';
import { instant, sha256 } from '../schemas';
import { DAY_MS, isInstant } from '../time';

/** Protocol of this build. The server takes this one and the one before; anything else is refused in words. */
export const PROTOCOL = 1;
export const PROTOCOL_HEADER = 'X-Sotd-Protocol';
/** id of the local database (one per phone and account): it is the device in the log */
export const DEVICE_HEADER = 'X-Sotd-Device';

/** Collections that travel, in the order in which a record may depend on another. */
export const COLLECTIONS = ['units', 'people', 'users', 'campaigns', 'entries', 'attachments'] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

export const PUSH_LIMITS = {
	changes: 200,
	/** bytes of files in one request; a bigger single file still travels alone */
	fileBytes: 4_000_000,
	filesPerRequest: 20,
	pull: 1_000
} as const;

/** More acts on one record than anybody leaves unsent. */
export const MOST_AFTER = 500;

/** A phone whose battery died may say 1970, none is a century wrong: beyond it no date could be corrected. */
const MOST_OFFSET = 100 * 366 * DAY_MS;

/**
 * The revision that was read belongs to a part of the log that the server has lost: its number may mean another change
 * by now. No log holds this one, so everything counts as changed since.
 */
export const UNKNOWN_BASE = Number.MAX_SAFE_INTEGER;

/** One change: only the fields that change, on the revision that was read. */
export const changeSchema = z.object({
	changeId: id,
	/** changes of one group are applied all or not at all */
	group: z.optional(id),
	collection: z.enum(COLLECTIONS),
	id,
	/** `rev` of the record that the person saw; 0 for a new record, {@link UNKNOWN_BASE} for one that is lost */
	baseRev: z.int().check(z.minimum(0)),
	fields: z.record(z.string(), z.unknown()),
	capturedAt: instant.check(z.refine(isInstant, 'instant.shape')),
	/** the phone's clock against the server's in ms (server − phone), null when never measured */
	clockOffset: z.nullable(z.number().check(z.minimum(-MOST_OFFSET), z.maximum(MOST_OFFSET))),
	/**
	 * The local database that it was made in, when another one of the same account brings it (emergency export): it is
	 * the device in the log, so that the first phone still knows its own hand.
	 */
	device: z.optional(id),
	/** changes of this record by the same account that were beneath it when it was made, whoever brings them */
	after: z.optional(z.array(id).check(z.maxLength(MOST_AFTER)))
});
export type Change = Readonly<z.infer<typeof changeSchema>>;

export const pushRequest = z.object({
	/** the answer repeats it: a page of a portal or a stale cache cannot */
	nonce: z.string().check(z.minLength(8), z.maxLength(64)),
	/** identity of the server this database belongs to */
	server: z.string(),
	changes: z.array(z.unknown()).check(z.maxLength(PUSH_LIMITS.changes))
});
export type PushRequest = z.infer<typeof pushRequest>;

const record = z.record(z.string(), z.unknown());
const params = z.optional(z.record(z.string(), z.union([z.string(), z.number()])));

/** What became of one change. The first three are remembered; a refusal is judged anew each time. */
export const outcomeSchema = z.discriminatedUnion('outcome', [
	z.object({ changeId: id, outcome: z.literal('applied'), rev: z.int(), sha256: z.optional(sha256) }),
	z.object({ changeId: id, outcome: z.literal('merged'), rev: z.int() }),
	/** nothing applied; the change is kept in the log; `record` is the server's version */
	z.object({
		changeId: id,
		outcome: z.literal('conflict'),
		rev: z.int(),
		fields: z.array(z.string()),
		record
	}),
	z.object({
		changeId: id,
		outcome: z.literal('refused'),
		code: z.string(),
		params,
		/** the server's version, where the actor may see it */
		record: z.optional(record)
	})
]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** What every answer of the sync routes carries: proof of the session, the server and the moment. */
export const proof = {
	nonce: z.string(),
	server: z.string(),
	/** account that the session belongs to */
	account: id,
	/** server time at the answer */
	now: instant,
	/** a fresh token when the old one is more than a day old: sessions renew at each contact */
	token: z.optional(z.string())
};

/** Place in the log: sequence and the chain's hash there. `{seq: 0, hash: ''}` is before the first change. */
export const cursorSchema = z.object({ seq: z.int(), hash: z.string() });
export type Cursor = z.infer<typeof cursorSchema>;

/** Places of the log that a phone remembers, and that a server looks up for it. */
export const MOST_HEADS = 24;

export const pushResponse = z.object({
	...proof,
	outcomes: z.array(outcomeSchema),
	/**
	 * Newest place of the log with these changes in it: what the outcomes are true of. A server that no longer holds
	 * it was restored, even where it still holds the phone's cursor. Servers of the first release send none.
	 */
	head: z.optional(cursorSchema)
});
export type PushResponse = z.infer<typeof pushResponse>;

export const pullResponse = z.object({
	...proof,
	/** digest of what the actor may read; when it differs from the phone's, the phone reads all anew */
	stamp: z.string(),
	/**
	 * `fits`: rows follow `since`. `restored`: the chain does not hold the phone's cursor, the server was restored
	 * or altered. `rights`: the actor's rights changed. In both last cases the rows start from the beginning.
	 */
	answer: z.enum(['fits', 'restored', 'rights']),
	records: z.array(z.object({ collection: z.enum(COLLECTIONS), record })),
	/** records that moved out of this actor's sight */
	gone: z.array(z.object({ collection: z.enum(COLLECTIONS), id })),
	cursor: cursorSchema,
	/** the newest of the places asked for that the chain still holds; 0 for none */
	common: z.optional(z.int()),
	/** there is more behind the cursor */
	more: z.boolean(),
	/** newest sequence, for progress */
	head: z.int()
});
export type PullResponse = z.infer<typeof pullResponse>;

export const helloResponse = z.object({
	server: z.string(),
	protocol: z.int(),
	now: instant,
	/** no account exists yet */
	needsSetup: z.boolean(),
	/** a demo: made-up data on a movable clock */
	sample: z.boolean(),
	nonce: z.string()
});
export type HelloResponse = z.infer<typeof helloResponse>;

/** A refusal of a whole request (protocol, session, server identity). Carried with 4xx and checked by shape. */
export const requestRefusal = z.object({
	refused: z.literal(true),
	code: z.string(),
	params,
	server: z.optional(z.string())
});
