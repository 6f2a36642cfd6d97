import { nationalPhone } from './nationalPhone';

/**
 * What somebody typed to say who they are, in the one form it is looked up by: a user name in lower case, or a
 * telephone number as `nationalPhone` writes it.
 */
export function signInName(typed: string): string {
	const name = typed.trim().toLowerCase();
	return /^[+\d(][\d\s.()-]*$/.test(name) ? nationalPhone(name) : name;
}

/** Whether a known account is meant by that name. @param name from {@link signInName} */
export function isNamed(
	account: { readonly username: string; readonly phone: string },
	name: string
): boolean {
	return name !== '' && (account.username === name || account.phone === name);
}
