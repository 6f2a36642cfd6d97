import type { Change, CollectionName } from '$lib/domain/changes/protocol';
import type { NamedFile } from '$lib/domain/attachments/namedFile';
import { filesNamedIn, isFileOwner } from '$lib/domain/attachments/owners';
import type { Problem } from '$lib/domain/result';

/**
 * `waiting`: still to be confirmed by name. `refused`, `conflict`: parked until the person decides (P3).
 * `sent`: confirmed; kept for 14 days, so that a restored server can get it again (P9).
 */
export type OutboxStatus = 'waiting' | 'refused' | 'conflict' | 'sent';

export interface OutboxItem {
	/** order in which the person acted */
	n: number;
	readonly changeId: string;
	readonly group?: string;
	readonly collection: CollectionName;
	readonly id: string;
	readonly baseRev: number;
	readonly fields: Readonly<Record<string, unknown>>;
	readonly capturedAt: string;
	readonly clockOffset: number | null;
	/** brought from another phone of this account, which made it (see `store/carry`) */
	readonly device?: string;
	/** changes of the same record that it was made on top of, where the server cannot know it by the device */
	readonly after?: readonly string[];
	readonly status: OutboxStatus;
	/** why it is parked, or why the last attempt failed */
	readonly problem?: Problem;
	/** the server's version, when it refused or found a conflict */
	readonly theirs?: Readonly<Record<string, unknown>>;
	/** fields that both sides changed */
	readonly clashing?: readonly string[];
	readonly sentAt?: string;
	/**
	 * the words that were read when a decision was made on them: shown beside those that came instead; the rules that new
	 * ones were written on
	 */
	readonly seen?: Readonly<Record<string, unknown>>;
}

/** The change as it travels. */
export function toWire(item: OutboxItem): Change {
	const { changeId, group, collection, id, baseRev, fields, capturedAt, clockOffset, device, after } = item;
	return {
		changeId,
		collection,
		id,
		baseRev,
		fields,
		capturedAt,
		clockOffset,
		...(group ? { group } : {}),
		...(device ? { device } : {}),
		...(after ? { after: [...after] } : {})
	};
}

/** The files that a change of a record names; none when it leaves them as they are. */
export function filesNamedBy({
	collection,
	fields
}: Pick<OutboxItem, 'collection' | 'fields'>): readonly NamedFile[] {
	return isFileOwner(collection) ? filesNamedIn(collection, fields) : [];
}
