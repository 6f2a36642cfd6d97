import * as z from 'zod/mini';
import { ROLES } from '$lib/domain/access/roles';
import { fail, ok, type Result } from '$lib/domain/result';
import { request, type Connection } from './request';

const signedIn = z.object({
	token: z.string().check(z.minLength(10)),
	record: z.object({
		id: z.string(),
		username: z.string(),
		phone: z.string(),
		name: z.string(),
		person: z.string(),
		roles: z.array(z.enum(ROLES)),
		mustChange: z.boolean()
	})
});
export type SignedIn = z.infer<typeof signedIn>;

const newToken = z.object({ token: z.string().check(z.minLength(10)) });
const oneTime = z.object({ password: z.string().check(z.minLength(6)) });
const made = z.object({ id: z.string() });

const TALK = 20_000;

/** What an account does beside the sync doors: sign in, change its password; an administrator hands one out. */
export interface AccountApi {
	/** @param identity user name or phone number. Errors: `signIn.wrong`, `signIn.tooMany`, and those of the network */
	signIn(identity: string, password: string): Promise<Result<SignedIn>>;
	/** @returns a fresh token: the old sessions end */
	changePassword(old: string, fresh: string): Promise<Result<{ token: string }>>;
	/** @returns a readable one-time password, shown once */
	resetPassword(account: string): Promise<Result<{ password: string }>>;
	/** the first administrator of an empty server, by the one-time address */
	setUp(first: {
		token: string;
		username: string;
		password: string;
		name: string;
	}): Promise<Result<{ id: string }>>;
}

export function createAccountApi(connection: Connection): AccountApi {
	return {
		async signIn(identity, password) {
			const answer = await request(
				connection,
				{
					method: 'POST',
					path: '/api/collections/users/auth-with-password',
					json: { identity, password },
					timeout: TALK
				},
				signedIn
			);
			// PocketBase says 400 for a wrong name and a wrong password alike, in its own error form.
			if (!answer.ok && answer.error.code === 'network.portal' && answer.error.params?.status === 400) {
				return fail('signIn.wrong');
			}
			return answer.ok ? ok(answer.value) : answer;
		},
		changePassword: (old, fresh) =>
			request(
				connection,
				{ method: 'POST', path: '/api/me/password', json: { old, new: fresh }, timeout: TALK },
				newToken
			),
		resetPassword: (account) =>
			request(
				connection,
				{ method: 'POST', path: `/api/accounts/${account}/password`, json: {}, timeout: TALK },
				oneTime
			),
		setUp: (first) =>
			request(connection, { method: 'POST', path: '/api/setup', json: first, timeout: TALK }, made)
	};
}
