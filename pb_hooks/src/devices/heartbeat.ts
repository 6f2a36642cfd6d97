import { parseAs } from '$lib/domain/changes/parse';
import { isAlarming, judgeDevices, leftBehind } from '$lib/domain/devices/condition';
import type { HeartbeatResponse, LeftBehind } from '$lib/domain/devices/answers';
import { HEARTBEAT_LIMITS, heartbeatRequest } from '$lib/domain/devices/heartbeat';
import { mayReadDevices } from '$lib/domain/devices/keeping';
import { parseJson } from '$lib/domain/parseJson';
import { fail, ok } from '$lib/domain/result';
import { proofOf } from '../sync/proof';
import { asPhone, deviceOf, forThisServer, readBody } from '../sync/request';
import { looseStatements } from '../sync/statements';
import { serverNow } from '../web/clock';
import { keepReport } from './keepReport';
import { devicesOf, wardDevices } from './rows';

/**
 * `POST /api/sync/heartbeat`: how a phone stands, once a day. Beside the one door and outside of the log
 * (architecture §1). The answer names the account's other devices whose work never arrived.
 */
export function heartbeat(e: pb.RequestEvent): void {
	asPhone(e, (who) => {
		const body = readBody(e, HEARTBEAT_LIMITS.bytes);
		if (!body.ok) return body;
		const parsed = parseAs(heartbeatRequest, parseJson(body.value), 'request.shape');
		const device = deviceOf(e);
		if (!parsed.ok || device === '') return fail('request.shape');
		const request = parsed.value;
		const meant = forThisServer(e, request.server);
		if (!meant.ok) return meant;
		const now = serverNow(e);
		const { account } = who.actor;
		keepReport(e.app, { account, device }, request, now);

		const db = looseStatements(e.app.concurrentDB());
		const response: HeartbeatResponse = {
			...proofOf(e, who, request.nonce, now),
			leftBehind: leftBehind(device, devicesOf(db, account), now).map(told)
		};
		if (mayReadDevices(who.actor).ok) {
			const judged = judgeDevices(wardDevices(db), now);
			response.alarms = judged.filter(({ condition }) => isAlarming(condition)).length;
		}
		e.blob(200, 'application/json', JSON.stringify(response));
		return ok(true);
	});
}

function told(device: LeftBehind): LeftBehind {
	const { device: id, platform, lastContact, waiting, parked, drafts, oldest } = device;
	return { device: id, platform, lastContact, waiting, parked, drafts, oldest };
}
