import type { OfficeField } from '$lib/domain/papers/officeSchema';
import type { LocalDatabase } from '../database';
import { revBeneath } from '../keepEdit';
import type { OutboxItem } from '../outbox';
import type { LocalOf } from '../rows';

/** Changes of a part of a campaign's papers that the server has not taken, in the order in which they were made. */
export async function itemsOfPart(
	db: LocalDatabase,
	id: string,
	field: OfficeField
): Promise<readonly OutboxItem[]> {
	const items = await db.outbox.where('[collection+id]').equals(['campaigns', id]).sortBy('n');
	return items.filter(({ status, fields }) => status !== 'sent' && field in fields);
}

/** What was seen of the server's: own words on their way lie on top of a version that may be newer than theirs. */
export function revSeen(stored: LocalOf<'campaigns'>, items: readonly OutboxItem[]): number {
	const own = items.filter(({ status }) => status === 'waiting').at(-1);
	return own?.baseRev ?? revBeneath(stored);
}
