import type { Cursor } from '../changes/protocol';

/**
 * Which place of the log is kept as seen by a device. A place that the log no longer holds is evidence: it stays until
 * somebody has looked into it. What a device reports counts only where the log bears it out, so that nobody can make an
 * audit cry by inventing one; a phone that reports an older place has not unseen the newer one.
 * @param logHolds whether the log has that hash at that place
 */
export function newestHead(kept: Cursor, reported: Cursor, logHolds: (place: Cursor) => boolean): Cursor {
	if (kept.seq > 0 && !logHolds(kept)) return kept;
	return reported.seq > kept.seq && logHolds(reported) ? reported : kept;
}
