import type { Instant } from '$lib/domain/time';
import type { SignedIn } from '../accounts/actorOf';
import { serverId } from '../web/serverValues';

/** What every answer of the sync routes carries: proof of the session, the server and the moment. */
export interface Proof {
	readonly nonce: string;
	readonly server: string;
	readonly account: string;
	readonly now: Instant;
	readonly token?: string;
}

const DAY_SECONDS = 86_400;

export function proofOf(e: pb.RequestEvent, { record }: SignedIn, nonce: string, now: Instant): Proof {
	const proof = { nonce, server: serverId(e.app), account: record.id, now };
	return isOlderThanADay(e, record) ? { ...proof, token: record.newAuthToken() } : proof;
}

/** Sessions renew at each contact, but not more often than needed: the token does not tell when it was made. */
function isOlderThanADay(e: pb.RequestEvent, record: pb.Record): boolean {
	const token = e.request.header.get('Authorization').replace(/^bearer /i, '');
	const { exp } = $security.parseUnverifiedJWT(token);
	const lasts = record.collection().authToken.duration;
	return Number(exp) - Date.now() / 1000 < lasts - DAY_SECONDS;
}
