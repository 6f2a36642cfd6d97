import type { Outcome, PushResponse } from '$lib/domain/changes/protocol';
import { fail, ok, type Result } from '$lib/domain/result';
import type { Instant } from '$lib/domain/time';
import type { SignedIn } from '../accounts/actorOf';
import { announce } from '../web/channel';
import { serverNow } from '../web/clock';
import { applyChanges } from './applyChanges';
import { closeDue } from './closeDue';
import { throughDoor, type Caller, type Door } from './door';
import { proofOf, type Proof } from './proof';
import { asPhone, deviceOf, PUSH_BYTES, readBody, readPush } from './request';

/** `POST /api/sync/push`: one write transaction, one outcome per change, by name. */
export function push(e: pb.RequestEvent): void {
	asPhone(e, (who) => {
		const body = readBody(e, PUSH_BYTES);
		if (!body.ok) return body;
		const request = readPush(e, body.value);
		if (!request.ok) return request;
		const now = serverNow(e);
		const outcomes = receive(e, who, now, (door, caller) =>
			applyChanges(door, caller, request.value.changes)
		);
		if (!outcomes.ok) return outcomes;
		answer(e, proofOf(e, who, request.value.nonce, now), outcomes.value);
		return ok(true);
	});
}

/**
 * Opens the door for an account as it stands inside the transaction: a right that was taken away while the request
 * waited for its turn is gone.
 */
export function receive(
	e: pb.RequestEvent,
	{ actor }: SignedIn,
	now: Instant,
	work: (door: Door, caller: Caller) => readonly Outcome[]
): Result<readonly Outcome[]> {
	const done = throughDoor(e.app, now, (door): Result<readonly Outcome[]> => {
		const account = door.ward.record('users', actor.account);
		if (!account || account.disabled) return fail('session.revoked');
		closeDue(door);
		const { roles, person } = account;
		return ok(work(door, { actor: { ...actor, roles, person }, device: deviceOf(e) }));
	});
	if (done.ok && done.value.some(changedSomething)) announce(e.app);
	return done;
}

function changedSomething({ outcome }: Outcome): boolean {
	return outcome === 'applied' || outcome === 'merged';
}

export function answer(e: pb.RequestEvent, proof: Proof, outcomes: readonly Outcome[]): void {
	const response: PushResponse = { ...proof, outcomes: [...outcomes] };
	e.blob(200, 'application/json', JSON.stringify(response));
}
