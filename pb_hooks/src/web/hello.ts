import type { HelloResponse } from '$lib/domain/changes/answers';
import { PROTOCOL } from '$lib/domain/changes/protocol';
import { serverNow } from './clock';
import { isSample } from './sample';
import { serverId } from './serverValues';

/** Who is here, without a sign-in: the phone learns the server's identity, its clock and the protocol. */
export function hello(e: pb.RequestEvent): void {
	e.json(200, {
		server: serverId(e.app),
		protocol: PROTOCOL,
		now: serverNow(e),
		needsSetup: e.app.countRecords('users') === 0,
		sample: isSample(e.app),
		nonce: e.request.url.query().get('nonce').slice(0, 64)
	} satisfies HelloResponse);
}
