import { hasRole } from '../access/actor';
import type { FollowUp, Judge, WardLookup } from '../changes/attempt';
import { onlyFields, pick } from '../changes/fields';
import { parseAs } from '../changes/parse';
import { fail, ok } from '../result';
import { cleanLine } from '../text/clean';
import { accountSchema, nationalPhone, type Account } from './account';
import { judgeResetAnswer, NO_RESET } from './reset';

const FIELDS = ['username', 'phone', 'name', 'roles', 'person', 'disabled'] as const;

/**
 * Accounts are kept by the administrator. Passwords never travel here: they are set by a route of their own. What one
 * says of a reset of the own password is all that others may write.
 * Nobody takes the administrator's role from oneself, so that a ward never locks itself out.
 */
export const judgeAccount: Judge<Account> = ({ change, before, actor, lookup }) => {
	if (before && 'resetAnswer' in change.fields) return judgeResetAnswer(change.fields, before, actor);
	if (!hasRole(actor, 'admin')) return fail('access.roleMissing', { role: 'admin' });
	const named = onlyFields(change.fields, FIELDS);
	if (!named.ok) return named;
	const blank = { phone: '', roles: [], person: '', disabled: false, mustChange: true, ...NO_RESET };
	const typed = { ...blank, ...before, ...change.fields, id: change.id, rev: 0 };
	const parsed = parseAs(
		accountSchema,
		{ ...typed, username: String(typed.username).toLowerCase(), phone: nationalPhone(String(typed.phone)) },
		'account.shape'
	);
	if (!parsed.ok) return parsed;
	const account: Account = {
		...parsed.value,
		name: cleanLine(parsed.value.name),
		roles: [...new Set(parsed.value.roles)]
	};
	if (account.id === actor.account && (account.disabled || !account.roles.includes('admin'))) {
		return fail('account.lockOut');
	}
	const taken = takenBy(account, lookup);
	if (taken) return fail(taken);
	if (account.person !== '' && !lookup.person(account.person)) return fail('account.person.unknown');
	return ok({
		fields: pick(
			account,
			before ? Object.keys(change.fields) : [...FIELDS, 'mustChange', ...Object.keys(NO_RESET)]
		),
		followUps: attestingPeople(account, before, lookup)
	});
};

function takenBy(account: Account, lookup: WardLookup): string | undefined {
	const others = (found: readonly Account[]) => found.some((other) => other.id !== account.id);
	// A user name that reads as somebody's number would make one sign-in mean two people.
	if (others(lookup.accounts({ username: account.username }))) return 'account.username.taken';
	if (others(lookup.accounts({ phone: account.username }))) return 'account.username.taken';
	if (account.phone === '') return undefined;
	if (others(lookup.accounts({ phone: account.phone }))) return 'account.phone.taken';
	if (others(lookup.accounts({ username: account.phone }))) return 'account.phone.taken';
	return undefined;
}

/** Keeps `people.attests` true to the accounts: phones judge by it who attests, without seeing accounts. */
function attestingPeople(account: Account, before: Account | null, lookup: WardLookup): readonly FollowUp[] {
	const people = new Set([account.person, before?.person ?? ''].filter((person) => person !== ''));
	return [...people].flatMap((id) => {
		const person = lookup.person(id);
		if (!person) return [];
		const accounts = lookup.accounts({ person: id }).filter((other) => other.id !== account.id);
		const now = account.person === id ? [...accounts, account] : accounts;
		const attests = now.some((one) => !one.disabled && one.roles.includes('unitHead'));
		return attests === person.attests ? [] : [{ collection: 'people' as const, id, fields: { attests } }];
	});
}
