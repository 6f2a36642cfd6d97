import { ENTRY_SCOPE_FIELDS } from '../entries/entry';
import type { CollectionName } from './protocol';

/** Fields that a reach may ask for, per collection: a change of one can move a record in or out of sight. */
const SCOPE_FIELDS: Readonly<Record<CollectionName, readonly string[]>> = {
	units: [],
	people: [],
	users: [],
	campaigns: ['state'],
	entries: ENTRY_SCOPE_FIELDS,
	attachments: []
};

/** Whether a change may have moved the record into or out of somebody's sight. */
export function movesRecord(collection: CollectionName, fields: readonly string[]): boolean {
	return fields.some((field) => SCOPE_FIELDS[collection].includes(field));
}
