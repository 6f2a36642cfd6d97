import * as z from 'zod/mini';
import { id } from '../ids';
import { instant } from '../schemas';
import { DAY_MS, isInstant } from '../time';

/** Protocol of this build. The server takes this one and the one before; anything else is refused in words. */
export const PROTOCOL = 2;
export const PROTOCOL_HEADER = 'X-Sotd-Protocol';
/** id of the local database (one per phone and account): it is the device in the log */
export const DEVICE_HEADER = 'X-Sotd-Device';

/** Collections that travel, in the order in which a record may depend on another. */
export const COLLECTIONS = [
	'units',
	'people',
	'users',
	'campaigns',
	'entries',
	'councils',
	'profiles',
	'initiatives',
	'scores',
	'grades',
	'conduct',
	'nominations',
	'meetings',
	'awards',
	'attachments'
] as const;
export type CollectionName = (typeof COLLECTIONS)[number];

/** What phones of protocol 1 know; anything else they would take for a damaged answer. */
const FIRST_COLLECTIONS: readonly CollectionName[] = [
	'units',
	'people',
	'users',
	'campaigns',
	'entries',
	'attachments'
];

/** The collections that a phone of that protocol can hold. */
export function collectionsOf(protocol: number): readonly CollectionName[] {
	return protocol >= 2 ? COLLECTIONS : FIRST_COLLECTIONS;
}

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
export const MOST_OFFSET = 100 * 366 * DAY_MS;

/**
 * The revision that was read belongs to a part of the log that the server has lost: its number may mean another change
 * by now. No log holds this one, so everything counts as changed since.
 */
export const UNKNOWN_BASE = Number.MAX_SAFE_INTEGER;

function isRecord(value: unknown): boolean {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One change: only the fields that change, on the revision that was read. */
export const changeSchema = z.object({
	changeId: id,
	/** changes of one group are applied all or not at all */
	group: z.optional(id),
	collection: z.enum(COLLECTIONS),
	id,
	/** `rev` of the record that the person saw; 0 for a new record, {@link UNKNOWN_BASE} for one that is lost */
	baseRev: z.int().check(z.minimum(0)),
	// Not `z.record`, which walks every field: measured in the server's engine, half of this schema's time.
	fields: z.custom<Readonly<Record<string, unknown>>>(isRecord),
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

/** Place in the log: sequence and the chain's hash there. `{seq: 0, hash: ''}` is before the first change. */
export const cursorSchema = z.object({ seq: z.int(), hash: z.string() });
export type Cursor = z.infer<typeof cursorSchema>;

/** Places of the log that a phone remembers, and that a server looks up for it. */
export const MOST_HEADS = 24;
