import type { OutboxItem } from './outbox';

/** Whether a change is a screening of a nomination. Apart from the rules, which a list of what waits does not need. */
export function isScreening({ collection, fields }: Pick<OutboxItem, 'collection' | 'fields'>): boolean {
	return collection === 'nominations' && 'screening' in fields;
}
