import type { Actor } from '$lib/domain/access/actor';
import { ROLES, type Role } from '$lib/domain/access/roles';
import { fail, ok, type Problem, type Result } from '$lib/domain/result';
import { refuse } from '../web/refusal';

/** An account at work: the actor that the rules judge, and its record. */
export interface SignedIn {
	readonly actor: Actor;
	readonly record: pb.Record;
	/** the password is a first or reset one: nothing is allowed before it is changed */
	readonly mustChange: boolean;
}

const STATUS: Readonly<Record<string, number>> = {
	'session.ended': 401,
	'session.revoked': 401,
	'password.mustChange': 403,
	'access.roleMissing': 403
};

/**
 * Who asks. PocketBase has checked the token and read the account anew, so a revocation counts at once.
 * @returns `session.ended` without a valid token of `users` (a superuser's is none), `session.revoked` for a
 * disabled account, whose tokens have ended as well
 */
export function actorOf(e: pb.RequestEvent): Result<SignedIn> {
	const record = e.auth;
	if (!record || record.collection().name !== 'users') {
		return fail(namesDisabled(e) ? 'session.revoked' : 'session.ended');
	}
	if (record.getBool('disabled')) return fail('session.revoked');
	return ok({
		record,
		mustChange: record.getBool('mustChange'),
		actor: {
			kind: 'account',
			account: record.id,
			person: record.getString('person'),
			roles: rolesOf(record)
		}
	});
}

/**
 * Whether the token, valid or not, names an account that is disabled: its phone must hear that, to clear itself (product
 * P7). Who makes such a token up learns no more than that an account whose id they know is disabled.
 */
function namesDisabled(e: pb.RequestEvent): boolean {
	try {
		const token = e.request.header.get('Authorization').replace(/^bearer /i, '');
		const { id } = $security.parseUnverifiedJWT(token);
		return typeof id === 'string' && e.app.findRecordById('users', id).getBool('disabled');
	} catch {
		// PocketBase throws on what is no token, and when there is no such account.
		return false;
	}
}

/**
 * Runs a handler for a signed-in account, and refuses everybody else in the protocol's shape. Every own route
 * but `hello` and `setup` goes through here.
 * @param owing whether an account that still has to change its password may pass
 */
export function asActor(e: pb.RequestEvent, handle: (who: SignedIn) => void, owing = false): void {
	const who = actorOf(e);
	if (!who.ok) return refuseActor(e, who.error);
	if (who.value.mustChange && !owing) return refuseActor(e, { code: 'password.mustChange' });
	handle(who.value);
}

export function refuseActor(e: pb.RequestEvent, problem: Problem): void {
	refuse(e, STATUS[problem.code] ?? 400, problem);
}

/** The roles that the rules know; anything else in the column is left out. */
export function rolesOf(record: pb.Record): readonly Role[] {
	const stored: unknown = JSON.parse(record.getString('roles') || '[]');
	return Array.isArray(stored) ? ROLES.filter((role) => stored.includes(role)) : [];
}
