import * as z from 'zod/mini';
import { changeSchema, COLLECTIONS } from '../changes/protocol';
import { id } from '../ids';
import { instant, sha256 } from '../schemas';
import { draftSchema } from './draftSchema';
import { CARRY_LIMITS } from './limits';

/** What the file calls itself, so that another zip is told apart from a damaged one. */
export const PARCEL_KIND = 'so-thi-dua/unsent';
/** Grows when an older app could no longer take the file rightly. */
export const PARCEL_FORMAT = 2;
/** What apps that know no edits take: written whenever there are none. */
export const PARCEL_WITHOUT_EDITS = 1;

const text = (most: number) => z.string().check(z.maxLength(most));
const record = z.record(z.string(), z.unknown());

/** An outbox item as it lay on the first phone; parked ones keep why. The list's order is that of the person's acts. */
const parcelChange = z.extend(changeSchema, {
	device: id,
	status: z.enum(['waiting', 'refused', 'conflict']),
	problem: z.optional(
		z.object({
			code: text(200),
			params: z.optional(z.record(text(100), z.union([text(10_000), z.number()])))
		})
	),
	theirs: z.optional(record),
	clashing: z.optional(z.array(text(100)))
});
export type ParcelChange = Readonly<z.infer<typeof parcelChange>>;

/** Bytes that lie in the zip beside the list. */
const parcelFile = z.object({
	id,
	/** entry or draft */
	owner: id,
	type: text(200),
	path: z.string().check(z.regex(/^files\/[a-z0-9]{15}\.[a-z0-9]{1,8}$/)),
	size: z.int().check(z.minimum(1), z.maximum(CARRY_LIMITS.bytes)),
	sha256,
	thumb: z.optional(
		z.object({
			path: z.string().check(z.regex(/^thumbs\/[a-z0-9]{15}\.jpg$/)),
			size: z.int().check(z.minimum(1), z.maximum(CARRY_LIMITS.thumb)),
			sha256
		})
	)
});
export type ParcelFile = Readonly<z.infer<typeof parcelFile>>;

/** A plan that is being worked on. It may still lack what an issued one must have. */
const rules = z.looseObject({ format: z.number() });
const campaignEdit = z.object({
	id,
	edit: z.object({
		base: rules,
		rules,
		aside: z.nullable(rules),
		paper: z.object({ number: text(1_000), day: text(40), reason: text(20_000) })
	})
});

/** A record that is being worked on (see `store/edits`). */
const edit = z.object({
	collection: z.enum(COLLECTIONS),
	id,
	baseRev: z.int().check(z.minimum(0)),
	was: record,
	fields: record,
	updatedAt: instant,
	seen: z.optional(record)
});

/** The list of an emergency export (`so-thi-dua.json`): everything that lies on one phone alone. */
export const parcelSchema = z.object({
	kind: z.literal(PARCEL_KIND),
	format: z.union([z.literal(PARCEL_WITHOUT_EDITS), z.literal(PARCEL_FORMAT)]),
	/** identity of the server that the work belongs to */
	server: text(100),
	account: id,
	username: text(100),
	name: text(300),
	/** the database that it comes from */
	device: id,
	madeAt: instant,
	changes: z.array(parcelChange).check(z.maxLength(CARRY_LIMITS.changes)),
	/** records that no server has yet, as they were shown: see `rowOf` */
	rows: z
		.array(z.object({ collection: z.enum(COLLECTIONS), record }))
		.check(z.maxLength(CARRY_LIMITS.changes)),
	drafts: z.array(draftSchema).check(z.maxLength(CARRY_LIMITS.drafts)),
	campaignEdits: z.array(campaignEdit).check(z.maxLength(200)),
	edits: z.optional(z.array(edit).check(z.maxLength(CARRY_LIMITS.drafts))),
	files: z.array(parcelFile).check(z.maxLength(CARRY_LIMITS.files)),
	/** photos whose bytes were gone or damaged on the first phone already */
	missing: z.array(id).check(z.maxLength(CARRY_LIMITS.files))
});
export type Parcel = Readonly<z.infer<typeof parcelSchema>>;
export type ParcelDraft = Parcel['drafts'][number];
