import { AWARD_SCOPE_FIELDS } from '../awards/award';
import { ENTRY_SCOPE_FIELDS } from '../entries/entry';
import { SUBJECT_SCOPE_FIELDS } from '../grades/grade';
import { INITIATIVE_SCOPE_FIELDS } from '../initiatives/initiative';
import { MEETING_SCOPE_FIELDS } from '../meetings/meeting';
import { NOMINATION_SCOPE_FIELDS } from '../nominations/nomination';
import { PROFILE_SCOPE_FIELDS } from '../profiles/profile';
import { SCORE_SCOPE_FIELDS } from '../scores/score';
import type { CollectionName } from './protocol';

/** Fields that a reach may ask for, per collection: a change of one can move a record in or out of sight. */
export const SCOPE_FIELDS: Readonly<Record<CollectionName, readonly string[]>> = {
	units: [],
	people: [],
	users: [],
	campaigns: ['state'],
	entries: ENTRY_SCOPE_FIELDS,
	councils: [],
	profiles: PROFILE_SCOPE_FIELDS,
	initiatives: INITIATIVE_SCOPE_FIELDS,
	scores: SCORE_SCOPE_FIELDS,
	grades: SUBJECT_SCOPE_FIELDS,
	conduct: SUBJECT_SCOPE_FIELDS,
	nominations: NOMINATION_SCOPE_FIELDS,
	meetings: MEETING_SCOPE_FIELDS,
	awards: AWARD_SCOPE_FIELDS,
	attachments: []
};

/** Whether a change may have moved the record into or out of somebody's sight. */
export function movesRecord(collection: CollectionName, fields: readonly string[]): boolean {
	return fields.some((field) => SCOPE_FIELDS[collection].includes(field));
}
