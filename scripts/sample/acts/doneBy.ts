import type { CollectionName } from '$lib/domain/changes/protocol';
import { addMilliseconds, type Instant } from '$lib/domain/time';
import { REPORTERS } from '../deeds/reporters';
import type { Act } from './act';

/**
 * What somebody does to a record at a moment, on a phone with that account's clock.
 * @param step names the act among those on the record
 */
export function doneBy(
	by: string,
	on: Instant,
	[collection, id]: readonly [CollectionName, string],
	step: string,
	fields: Act['fields'],
	more: Partial<Pick<Act, 'isNew' | 'group' | 'photos'>> = {}
): Act {
	const clockOffset = clockOf(by);
	return {
		at: on,
		by,
		name: `${collection}/${id}/${step}`,
		collection,
		id,
		isNew: false,
		fields,
		capturedAt: addMilliseconds(on, -(clockOffset ?? 0) - 2_000),
		clockOffset,
		...more
	};
}

/** Who logs on a phone has that phone's clock; at the office's computers it is right. */
function clockOf(username: string): number | null {
	const reporter = REPORTERS.find((one) => one.username === username);
	return reporter ? reporter.clockOffset : 0;
}
