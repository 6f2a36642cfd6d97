import { fail, ok, type Result } from '$lib/domain/result';
import type { Instant } from '$lib/domain/time';
import { saveAccount } from '../sync/saveAccount';

const SHORTEST = 8;
/** bcrypt reads no more bytes than this */
const LONGEST_BYTES = 71;
/** without the characters that look alike on a printed card */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A one-time password that can be read out and typed on a phone: `k3fm-7xwd`. */
export function oneTimePassword(): string {
	return `${$security.randomStringWithAlphabet(4, READABLE)}-${$security.randomStringWithAlphabet(4, READABLE)}`;
}

export function checkPassword(password: string): Result<string> {
	if (password.length < SHORTEST) return fail('password.tooShort', { min: SHORTEST });
	if (bytesOf(password) > LONGEST_BYTES) return fail('password.tooLong', { max: LONGEST_BYTES });
	return ok(password);
}

/**
 * Gives the account a one-time password and ends its sessions.
 * @param by account that hands it out; `system` for the console
 */
export function giveOneTimePassword(app: pb.App, record: pb.Record, by: string, now: Instant): string {
	const password = oneTimePassword();
	record.setPassword(password);
	record.refreshTokenKey();
	record.set('mustChange', true);
	saveAccount(app, record, by, now);
	return password;
}

function bytesOf(text: string): number {
	return encodeURIComponent(text).replace(/%../g, '.').length;
}
