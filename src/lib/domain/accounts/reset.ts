import type { Actor } from '../access/actor';
import { hasRole } from '../access/actor';
import type { Verdict } from '../changes/attempt';
import { onlyFields } from '../changes/fields';
import { fail, ok, type Result } from '../result';
import type { Instant } from '../time';
import { RESET_ANSWERS, type Account, type ResetAnswer } from './account';
import { awaitsAnswer } from './awaitsAnswer';

/** What an account says of a reset of its password. */
export type ResetFields = Pick<Account, 'resetAt' | 'resetBy' | 'resetByName' | 'resetAnswer'>;

export const NO_RESET: ResetFields = {
	resetAt: '',
	resetBy: '',
	resetByName: '',
	resetAnswer: ''
};

/** As much of an account as tells whether a password of its person is being replaced. */
export interface BeforeReset extends Pick<Account, 'mustChange' | 'resetAt'> {
	/** none was ever handed out */
	readonly hasPassword: boolean;
}

/**
 * What a handed-out password makes of the account: a reset, where it takes the place of one that the person had chosen,
 * is kept for the person and the standing body to see. The first one, or another card before the first sign-in, is none.
 * @param by who hands it out; the server's own console has no name
 * @returns no fields when it is no reset
 */
export function resetFields(
	{ hasPassword, mustChange, resetAt }: BeforeReset,
	by: { readonly account: string; readonly name: string },
	now: Instant
): Partial<ResetFields> {
	const wasNeverOwn = mustChange && resetAt === '';
	if (!hasPassword || wasNeverOwn) return {};
	return {
		resetAt: now,
		resetBy: by.account,
		resetByName: by.name,
		resetAnswer: ''
	};
}

/** The person says, once, whether the reset was asked for: the account's own word, nobody else's. */
export function judgeResetAnswer(
	fields: Readonly<Record<string, unknown>>,
	before: Account,
	actor: Actor
): Result<Verdict> {
	if (actor.account !== before.id) return fail('account.resetAnswer.notOwn');
	const named = onlyFields(fields, ['resetAnswer']);
	if (!named.ok) return named;
	if (!awaitsAnswer(before)) return fail('account.resetAnswer.given');
	const answer = fields.resetAnswer as ResetAnswer;
	if (answer === '' || !RESET_ANSWERS.includes(answer))
		return fail('account.shape', { field: 'resetAnswer' });
	return ok({ fields: { resetAnswer: answer } });
}

/** Who sees all resets of the ward: the standing body, which has to know when somebody else could have been at work. */
export function mayReadResets(actor: Actor): Result<true> {
	return hasRole(actor, 'standing') ? ok(true) : fail('access.roleMissing', { role: 'standing' });
}
