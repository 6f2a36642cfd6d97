import { nationalPhone } from '$lib/domain/accounts/account';
import { addressOf } from '../web/address';
import { serverNow } from '../web/clock';
import { refuse } from '../web/refusal';
import { openTry } from './signInLimits';

/** Around PocketBase's own password check: finds a phone number as people type it, and limits the failures. */
export function signIn(e: pb.PasswordEvent): void {
	const request = e.requestEvent;
	e.record = e.record ?? findAccount(e.app, e.identity);
	const now = () => Date.parse(serverNow(request));
	const account = e.record?.id ?? e.identity.trim().toLowerCase().slice(0, 64);
	const attempt = openTry(e.app.store(), account, addressOf(request), now());
	if ('waitMinutes' in attempt) {
		return refuse(request, 429, { code: 'signIn.tooMany', params: { minutes: attempt.waitMinutes } });
	}
	try {
		e.next();
		attempt.close(false, now());
	} catch (problem) {
		const status = (problem as pb.GoError).value?.status;
		// 403 comes after a right password: the account is disabled.
		attempt.close(status !== 403, now());
		if (status === 403) return refuse(request, 403, { code: 'signIn.disabled' });
		if (status === 400) return refuse(request, 400, { code: 'signIn.wrong' });
		throw problem;
	}
}

/** A disabled account keeps no session, and hears why. */
export function refreshSession(e: pb.WrappedEvent): void {
	if (e.requestEvent.auth?.getBool('disabled'))
		return refuse(e.requestEvent, 401, { code: 'session.revoked' });
	e.next();
}

/** Disabling ends every session at once, whoever writes the record. */
export function endSessions(e: pb.RecordEvent): void {
	if (e.record.getBool('disabled') && !e.record.original().getBool('disabled')) e.record.refreshTokenKey();
	e.next();
}

/** The account of a user name or phone number, however it was typed. */
export function findAccount(app: pb.App, typed: string): pb.Record | null {
	const phone = nationalPhone(typed);
	return (
		firstWith(app, 'username', typed.trim().toLowerCase()) ??
		(phone === '' ? null : firstWith(app, 'phone', phone))
	);
}

function firstWith(app: pb.App, field: string, value: string): pb.Record | null {
	try {
		return app.findFirstRecordByData('users', field, value);
	} catch {
		// PocketBase throws when there is none.
		return null;
	}
}
