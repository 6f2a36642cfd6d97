import type { CollectionName } from './protocol';

/** Who may read what is about somebody: that person, heads of the unit and above, members of the council. */
const SUBJECT = ['reporter', 'subject', 'unit', 'campaign'];

/**
 * Fields that a reach may ask for (`access/scope`), per collection: a change of one can move a record in or out of sight.
 * Names alone, without the schemas: every engine of the server holds them.
 */
export const SCOPE_FIELDS: Readonly<Record<CollectionName, readonly string[]>> = {
	units: [],
	people: [],
	users: [],
	campaigns: ['state'],
	entries: ['author', 'reporter', 'subject', 'linked', 'unit', 'campaign', 'state', 'shownWith'],
	councils: [],
	profiles: ['person'],
	initiatives: ['people', 'reporter', 'unit', 'campaign', 'state'],
	scores: ['reporter', 'campaign', 'state'],
	grades: SUBJECT,
	conduct: SUBJECT,
	nominations: SUBJECT,
	meetings: ['council', 'campaign'],
	awards: [...SUBJECT, 'shownTo'],
	attachments: []
};

/** Whether a change may have moved the record into or out of somebody's sight. */
export function movesRecord(collection: CollectionName, fields: readonly string[]): boolean {
	return fields.some((field) => SCOPE_FIELDS[collection].includes(field));
}
