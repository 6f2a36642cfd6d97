import type { Attempt, Verdict } from '../changes/attempt';
import { fail, type Result } from '../result';
import type { Nomination } from './nomination';

/** What the count of a meeting does to a nomination (`passed`, `failed`): judged together with the meeting. */
export function judgeCounted(_attempt: Attempt<Nomination>, _before: Nomination): Result<Verdict> {
	return fail('change.pending');
}
