import type { DevicesResponse } from '$lib/domain/devices/answers';
import { mayReadDevices } from '$lib/domain/devices/keeping';
import { ok } from '$lib/domain/result';
import { refuseActor } from '../accounts/actorOf';
import { proofOf } from '../sync/proof';
import { asPhone, forThisServer } from '../sync/request';
import { looseStatements } from '../sync/statements';
import { serverNow } from '../web/clock';
import { wardDevices } from './rows';

/** `GET /api/sync/devices?server&nonce`: every phone of the ward, for the administrator. */
export function devices(e: pb.RequestEvent): void {
	asPhone(e, (who) => {
		const may = mayReadDevices(who.actor);
		if (!may.ok) {
			refuseActor(e, may.error);
			return ok(true);
		}
		const query = e.request.url.query();
		const meant = forThisServer(e, query.get('server'));
		if (!meant.ok) return meant;
		const response: DevicesResponse = {
			...proofOf(e, who, query.get('nonce').slice(0, 64), serverNow(e)),
			devices: [...wardDevices(looseStatements(e.app.concurrentDB()))]
		};
		e.blob(200, 'application/json', JSON.stringify(response));
		return ok(true);
	});
}
