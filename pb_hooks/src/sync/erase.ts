import type { ErasureResponse } from '$lib/domain/erasures/answers';
import { ERASURE_BYTES, erasureRequest } from '$lib/domain/erasures/request';
import { parseAs } from '$lib/domain/changes/parse';
import { parseJson } from '$lib/domain/parseJson';
import { fail, ok, type Result } from '$lib/domain/result';
import { announce } from '../web/channel';
import { serverNow } from '../web/clock';
import { throughDoor } from './door';
import { eraseRecord, type Erased } from './eraseRecord';
import { proofOf } from './proof';
import { asPhone, deviceOf, forThisServer, readBody } from './request';
import { trySweep } from './sweepErased';

/** `POST /api/sync/erase`: carries out a decision to erase, once, however often it comes. */
export function erase(e: pb.RequestEvent): void {
	asPhone(e, (who) => {
		const body = readBody(e, ERASURE_BYTES);
		if (!body.ok) return body;
		const parsed = parseAs(erasureRequest(), parseJson(body.value), 'request.shape');
		if (!parsed.ok) return fail('request.shape');
		const request = parsed.value;
		const meant = forThisServer(e, request.server);
		if (!meant.ok) return meant;
		const now = serverNow(e);
		const done = throughDoor(e.app, now, (door): Result<Erased> => {
			const { account: id } = who.actor;
			const account = door.ward.record('users', id);
			if (!account || account.disabled) return fail('session.revoked');
			const { roles, person } = account;
			return eraseRecord(door, { actor: { ...who.actor, roles, person }, device: deviceOf(e) }, request);
		});
		if (!done.ok) return done;
		// Only now: what is not committed may still come back, and its bytes with it.
		trySweep(e.app);
		announce(e.app);
		const response: ErasureResponse = { ...proofOf(e, who, request.nonce, now), ...done.value };
		e.blob(200, 'application/json', JSON.stringify(response));
		return ok(true);
	});
}
