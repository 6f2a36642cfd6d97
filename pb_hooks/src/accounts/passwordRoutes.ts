import { hasRole } from '$lib/domain/access/actor';
import { fieldOf } from '../web/body';
import { serverNow } from '../web/clock';
import { addressOf } from '../web/address';
import { cutEndedStreams } from '../web/cutStreams';
import { refuse } from '../web/refusal';
import { saveAccount } from '../sync/saveAccount';
import { asActor, refuseActor } from './actorOf';
import { checkPassword, giveOneTimePassword } from './passwords';
import { openTry } from './signInLimits';

/** `POST /api/accounts/{id}/password`: the administrator hands out a new one-time password, shown once. */
export function resetPassword(e: pb.RequestEvent): void {
	asActor(e, ({ actor, record: own }) => {
		if (!hasRole(actor, 'admin'))
			return refuseActor(e, { code: 'access.roleMissing', params: { role: 'admin' } });
		const record = findOrNull(e.app, e.request.pathValue('id'));
		if (!record) return refuse(e, 404, { code: 'account.unknown' });
		const giver = { account: actor.account, name: own.getString('name') };
		e.json(200, { id: record.id, password: giveOneTimePassword(e.app, record, giver, serverNow(e)) });
	});
}

/** `POST /api/me/password {old, new}`: sets an own password, ends the other sessions, answers a new token. */
export function changePassword(e: pb.RequestEvent): void {
	asActor(
		e,
		({ record }) => {
			const attempt = openTry(e.app.store(), record.id, addressOf(e), Date.parse(serverNow(e)));
			if ('waitMinutes' in attempt) {
				return refuse(e, 429, { code: 'signIn.tooMany', params: { minutes: attempt.waitMinutes } });
			}
			const right = record.validatePassword(fieldOf(e, 'old'));
			attempt.close(!right, Date.parse(serverNow(e)));
			if (!right) return refuse(e, 400, { code: 'password.wrong' });
			const chosen = checkPassword(fieldOf(e, 'new'));
			if (!chosen.ok) return refuse(e, 400, chosen.error);
			if (chosen.value === fieldOf(e, 'old')) return refuse(e, 400, { code: 'password.same' });
			const session = record.getString('tokenKey');
			record.setPassword(chosen.value);
			record.refreshTokenKey();
			record.set('mustChange', false);
			const setting = { by: record.id, now: serverNow(e), fields: ['mustChange'], session };
			if (!saveAccount(e.app, record, setting)) return refuseActor(e, { code: 'session.ended' });
			cutEndedStreams(e.app);
			e.json(200, { token: record.newAuthToken() });
		},
		true
	);
}

function findOrNull(app: pb.App, id: string): pb.Record | null {
	try {
		return app.findRecordById('users', id);
	} catch {
		// PocketBase throws when there is none.
		return null;
	}
}
