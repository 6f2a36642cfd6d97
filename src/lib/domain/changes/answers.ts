import * as z from 'zod/mini';
import { id } from '../ids';
import { instant, sha256 } from '../schemas';
import { COLLECTIONS, cursorSchema } from './protocol';

// What the server says, checked by the phone alone. The server takes the types from here: its engines need not hold
// the schemas.

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
	/**
	 * Records that moved out of this actor's sight. `erased`: by decision, so that nothing of them may stay on the phone,
	 * own copies neither; said in a full read, too. Phones of the first protocol leave it unread.
	 */
	gone: z.array(z.object({ collection: z.enum(COLLECTIONS), id, erased: z.optional(z.literal(true)) })),
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
