import type { Problem } from '../result';

/** Refusals by which a server says that the account is locked: of a session, and of a right password. */
const LOCKED = ['session.revoked', 'signIn.disabled'];

/**
 * Whether an answer proves that the account's own server has locked it, so that the phone lets go of what it holds (P7). A
 * portal, another server under the same address or a session that merely ran out prove nothing: the code and the server's
 * identity must both be there, and nobody but that server knows both.
 * @param problem as `remote/answer` made it of a refusal in our own shape
 * @param account the account as the phone knows it
 */
export function provesRevocation(problem: Problem | null, account: { readonly server: string }): boolean {
	if (!problem || account.server === '' || !LOCKED.includes(problem.code)) return false;
	return problem.params?.server === account.server;
}
