import type { ResetAnswer } from '$lib/domain/accounts/account';
import type { Change } from '$lib/domain/changes/protocol';
import type { Result } from '$lib/domain/result';
import type { StoreContext } from './context';
import { queueChange } from './queueChange';

/** The person says whether a reset of the own password was asked for; the answer waits for the server like anything else. */
export function answerReset(
	context: StoreContext,
	answer: Exclude<ResetAnswer, ''>
): Promise<Result<Change>> {
	const fields = { resetAnswer: answer };
	return queueChange(context, { collection: 'users', id: context.actor.account, fields, wanted: {} });
}
