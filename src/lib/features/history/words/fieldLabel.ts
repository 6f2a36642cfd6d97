import type { CollectionName } from '$lib/domain/changes/protocol';
import { hasMessage, t, type MessageKey } from '$lib/i18n/i18n.svelte';

/** Collections whose fields the waiting list has always named. */
const OLD: readonly CollectionName[] = ['units', 'people', 'users', 'campaigns', 'entries'];

/** Keys under which a field may have its label, the nearest first. */
export function labelKeys(collection: CollectionName, field: string): readonly string[] {
	return [
		`field.${collection}.${field}`,
		...(OLD.includes(collection) ? [`waiting.field.${field}`] : []),
		`field.common.${field}`
	];
}

/** What a field of a record is called; a field of a later version keeps its own name. */
export function fieldLabel(collection: CollectionName, field: string): string {
	const key = labelKeys(collection, field).find(hasMessage);
	return key === undefined ? field : t(key as MessageKey);
}
