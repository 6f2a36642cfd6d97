import type { Attempt, Verdict } from '../changes/attempt';
import { fail, type Result } from '../result';
import type { Nomination } from './nomination';

/** What a decision does to a nomination (`awarded`, `revoked`): judged together with the award. */
export function judgeAwarded(_attempt: Attempt<Nomination>, _before: Nomination): Result<Verdict> {
	return fail('change.pending');
}
