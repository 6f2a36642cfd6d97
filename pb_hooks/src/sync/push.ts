import { hasRole } from '$lib/domain/access/actor';
import type { Outcome, PushResponse } from '$lib/domain/changes/answers';
import type { Cursor } from '$lib/domain/changes/protocol';
import { fail, ok, type Result } from '$lib/domain/result';
import type { Instant } from '$lib/domain/time';
import type { SignedIn } from '../accounts/actorOf';
import { announce } from '../web/channel';
import { serverNow } from '../web/clock';
import { cutEndedStreams } from '../web/cutStreams';
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
		const received = receive(e, who, now, (door, caller) =>
			applyChanges(door, caller, request.value.changes)
		);
		if (!received.ok) return received;
		answer(e, proofOf(e, who, request.value.nonce, now), received.value);
		return ok(true);
	});
}

/** What became of the changes, and the newest place of the log when it was settled. */
export interface Received {
	readonly outcomes: readonly Outcome[];
	readonly head: Cursor;
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
): Result<Received> {
	const done = throughDoor(e.app, now, (door): Result<Received> => {
		const account = door.ward.record('users', actor.account);
		if (!account || account.disabled) return fail('session.revoked');
		closeDue(door);
		const { roles, person } = account;
		const outcomes = work(door, { actor: { ...actor, roles, person }, device: deviceOf(e) });
		return ok({ outcomes, head: door.log.head() });
	});
	if (done.ok && done.value.outcomes.some(changedSomething)) {
		// Only an administrator's push can have locked an account.
		if (hasRole(actor, 'admin')) cutEndedStreams(e.app);
		announce(e.app);
	}
	return done;
}

function changedSomething({ outcome }: Outcome): boolean {
	return outcome === 'applied' || outcome === 'merged';
}

export function answer(e: pb.RequestEvent, proof: Proof, { outcomes, head }: Received): void {
	const response: PushResponse = { ...proof, outcomes: [...outcomes], head };
	e.blob(200, 'application/json', JSON.stringify(response));
}
