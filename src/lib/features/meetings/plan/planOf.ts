import type { Meeting } from '$lib/domain/meetings/meeting';
import { MEETING_PERMISSIONS } from '$lib/domain/meetings/permissions';
import { withoutBlankRows } from '../parts';

/** Everything that the plan of a meeting says, as it is sent when it becomes a record. */
export function planOf(meeting: Meeting): Partial<Meeting> {
	const fields = MEETING_PERMISSIONS.plan.fields;
	const plan = Object.fromEntries(fields.map((field) => [field, meeting[field]])) as Partial<Meeting>;
	return withoutBlankRows({ ...plan, state: 'planned' });
}
