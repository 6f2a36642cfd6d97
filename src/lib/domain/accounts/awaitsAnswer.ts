import type { Account } from './account';

/** Whether the person has not yet said anything of the last reset of the password. Apart: the first screen asks it. */
export function awaitsAnswer({ resetAt, resetAnswer }: Pick<Account, 'resetAt' | 'resetAnswer'>): boolean {
	return resetAt !== '' && resetAnswer === '';
}
