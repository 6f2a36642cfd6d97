import { hasRole } from '../access/actor';
import type { Attempt, Verdict } from '../changes/attempt';
import { onlyFields } from '../changes/fields';
import type { Meeting } from '../meetings/meeting';
import { fail, ok, type Result } from '../result';
import type { Nomination } from './nomination';

/**
 * What the count of a meeting makes of a nomination: it passes or fails because a meeting counted it so, and for no
 * other reason. Fields `state` and `meeting`, by the standing body, in the group of the meeting's count: the meeting
 * stands before it there.
 */
export function judgeCounted(
	{ change: { fields }, actor, lookup }: Pick<Attempt<Nomination>, 'change' | 'actor' | 'lookup'>,
	nomination: Nomination
): Result<Verdict> {
	if (!hasRole(actor, 'standing')) return fail('access.roleMissing', { role: 'standing' });
	const named = onlyFields(fields, ['state', 'meeting']);
	if (!named.ok) return named;
	const meeting = lookup.find('meetings', String(fields.meeting));
	if (meeting?.state !== 'counted' || meeting.about !== 'awards' || meeting.campaign !== nomination.campaign)
		return fail('nomination.count.notCounted');
	const result = meeting.result.find(({ item }) => item === nomination.id);
	if (!result) return fail('nomination.count.notVoted');
	if (!mayBeCounted(nomination, meeting)) return fail('nomination.count.state');
	const state = result.passed ? 'passed' : 'failed';
	if (fields.state !== state) return fail('nomination.count.differs');
	return ok({ fields: { state, meeting: meeting.id } });
}

/** Found eligible, or decided by the very meeting that this one corrects. */
function mayBeCounted({ state, meeting }: Nomination, { corrects }: Meeting): boolean {
	if (state === 'eligible') return true;
	return (state === 'passed' || state === 'failed') && corrects !== '' && meeting === corrects;
}
