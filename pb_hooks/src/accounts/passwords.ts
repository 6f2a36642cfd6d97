import { resetFields } from '$lib/domain/accounts/reset';
import { fail, ok, type Result } from '$lib/domain/result';
import type { Instant } from '$lib/domain/time';
import { saveAccount } from '../sync/saveAccount';
import { cutEndedStreams } from '../web/cutStreams';

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

/** Who hands out a password: an account, or the server's own console. */
export interface Giver {
	readonly account: string;
	/** empty for the console */
	readonly name: string;
}

export const CONSOLE: Giver = { account: 'system', name: '' };

/**
 * Gives the account a one-time password and ends its sessions. Where it takes the place of one that the person had
 * chosen, the account says so to the person and to the standing body.
 */
export function giveOneTimePassword(app: pb.App, record: pb.Record, by: Giver, now: Instant): string {
	const before = {
		hasPassword: record.getString('password:hash') !== '',
		mustChange: record.getBool('mustChange'),
		resetAt: record.getString('resetAt')
	};
	const set = { mustChange: true, ...resetFields(before, by, now) };
	const password = oneTimePassword();
	record.setPassword(password);
	record.refreshTokenKey();
	for (const [field, value] of Object.entries(set)) record.set(field, value);
	saveAccount(app, record, { by: by.account, now, fields: Object.keys(set) });
	cutEndedStreams(app);
	return password;
}

function bytesOf(text: string): number {
	return encodeURIComponent(text).replace(/%../g, '.').length;
}
