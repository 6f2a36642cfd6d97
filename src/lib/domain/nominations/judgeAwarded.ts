import { hasRole } from '../access/actor';
import type { Attempt, Verdict } from '../changes/attempt';
import { onlyFields } from '../changes/fields';
import { fail, ok, type Result } from '../result';
import type { Nomination } from './nomination';

/**
 * What a decision makes of a nomination, by the standing body and in the group of its award, which stands before it
 * there: `state: awarded` with `award`, or `state: revoked`.
 */
export function judgeAwarded(
	{ change: { fields }, actor, lookup }: Pick<Attempt<Nomination>, 'change' | 'actor' | 'lookup'>,
	nomination: Nomination
): Result<Verdict> {
	if (!hasRole(actor, 'standing')) return fail('access.roleMissing', { role: 'standing' });
	const isRevoked = fields.state === 'revoked';
	const named = onlyFields(fields, isRevoked ? ['state'] : ['state', 'award']);
	if (!named.ok) return named;
	if (isRevoked) {
		if (nomination.state !== 'awarded') return fail('nomination.revoke.state');
		const award = lookup.find('awards', nomination.award);
		return award?.state === 'revoked'
			? ok({ fields: { state: 'revoked' } })
			: fail('nomination.revoke.stands');
	}
	if (fields.state !== 'awarded' || nomination.state !== 'passed') return fail('nomination.award.state');
	const award = lookup.find('awards', String(fields.award));
	if (award?.state !== 'decided' || award.nomination !== nomination.id)
		return fail('nomination.award.unknown');
	return ok({ fields: { state: 'awarded', award: award.id } });
}
