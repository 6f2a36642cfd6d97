import * as z from 'zod/mini';
import { MOST_OFFSET } from '../changes/protocol';
import { id } from '../ids';
import { instant } from '../schemas';
import { isInstant } from '../time';

/** Bounds of what a phone may claim: far above any real one, low enough that no row grows big. */
export const HEARTBEAT_LIMITS = { bytes: 8_192, count: 1_000_000, settled: 20, version: 60 } as const;

export const count = z.lazy(() => z.int().check(z.minimum(0), z.maximum(HEARTBEAT_LIMITS.count)));
const knownInstant = z.lazy(() => instant.check(z.refine(isInstant, 'instant.shape')));
export const instantOrNone = z.lazy(() => z.union([z.literal(''), knownInstant]));

/** A place of the log that a phone has seen; `{seq: 0, hash: ''}` is none. */
const seenPlace = z.lazy(() =>
	z.object({
		seq: z.int().check(z.minimum(0)),
		hash: z.string().check(z.regex(/^([0-9a-f]{64})?$/))
	})
);

/** The kind of machine, so that a person knows which of the own ones is meant. */
export const platform = z.lazy(() => z.enum(['android', 'iphone', 'other']));
/** what the browser says about keeping the app's data */
export const persistence = z.lazy(() => z.enum(['kept', 'mayBeCleared', 'unknown']));

/** What lies on a phone alone. */
export const held = {
	/** changes and files that wait to be sent */
	waiting: count,
	/** changes that were refused or clash: the person has to look at them */
	parked: count,
	/** texts that are still being written; they never travel */
	drafts: count,
	/** server time at which the oldest waiting or parked change was made; empty when there is none */
	oldest: instantOrNone
};

/** Once a day a phone says how it stands (architecture §2, "Status"). The device itself is named by the header. */
export const deviceReport = z.lazy(() =>
	z.object({
		...held,
		version: z.string().check(z.maxLength(HEARTBEAT_LIMITS.version)),
		platform,
		persistence,
		/** this local database was made empty and has never reported before */
		fresh: z.boolean(),
		/** newest place of the log that this phone has read up to */
		head: seenPlace,
		/** newest place that it had read up to when the server's log no longer held it */
		lostHead: seenPlace,
		/** server − phone in ms, null when never measured */
		clockOffset: z.nullable(z.number().check(z.minimum(-MOST_OFFSET), z.maximum(MOST_OFFSET)))
	})
);
export type DeviceReport = Readonly<z.infer<typeof deviceReport>>;

export const heartbeatRequest = z.lazy(() =>
	z.object({
		nonce: z.string().check(z.minLength(8), z.maxLength(64)),
		/** identity of the server this database belongs to */
		server: z.string().check(z.maxLength(64)),
		report: deviceReport,
		/** other devices of this account of which the person has said that they need not be waited for */
		settled: z.array(id).check(z.maxLength(HEARTBEAT_LIMITS.settled))
	})
);
