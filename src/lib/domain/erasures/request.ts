import * as z from 'zod/mini';
import { MOST_OFFSET } from '../changes/protocol';
import { id } from '../ids';
import { once } from '../once';
import { instant } from '../schemas';
import { isInstant } from '../time';
import { ERASABLE } from './erasable';

/** Longer than the longest ground. */
export const ERASURE_BYTES = 64 * 1024;

/** An erasure as it travels: online, by a door of its own, and once however often it comes. */
export const erasureRequest = once(() =>
	z.object({
		nonce: z.string().check(z.minLength(8), z.maxLength(64)),
		server: z.string(),
		changeId: id,
		collection: z.enum(ERASABLE),
		id,
		/** revision of the record that was on the screen */
		rev: z.int(),
		decision: z.unknown(),
		capturedAt: instant.check(z.refine(isInstant, 'instant.shape')),
		clockOffset: z.nullable(z.number().check(z.minimum(-MOST_OFFSET), z.maximum(MOST_OFFSET)))
	})
);
export type ErasureRequest = Readonly<z.infer<ReturnType<typeof erasureRequest>>>;
