import { parseAs } from '$lib/domain/changes/parse';
import {
	DEVICE_HEADER,
	PROTOCOL,
	PROTOCOL_HEADER,
	PUSH_LIMITS,
	pushRequest,
	type PushRequest
} from '$lib/domain/changes/protocol';
import { parseJson } from '$lib/domain/parseJson';
import { fail, ok, type Result } from '$lib/domain/result';
import { asActor, type SignedIn } from '../accounts/actorOf';
import { refuse } from '../web/refusal';
import { serverId } from '../web/serverValues';
import { isNoRoom } from './noRoom';
import { looseStatements } from './statements';

/** A push is texts alone: the longest of 200 entries, with room. */
export const PUSH_BYTES = 8 * 1024 * 1024;
/** One file of the largest size travels alone. */
export const FILES_BYTES = 12 * 1024 * 1024;

/** This protocol and the one before. */
const UNDERSTOOD = [PROTOCOL, PROTOCOL - 1].filter((one) => one > 0).map(String);

const STATUS: Readonly<Record<string, number>> = {
	'server.other': 409,
	'request.tooLarge': 413
};

/**
 * Runs a sync handler for a signed-in account that speaks our protocol. Whatever goes wrong is answered in the
 * shape of a refusal, never as PocketBase's own error: the phone believes only what it knows.
 */
export function asPhone(e: pb.RequestEvent, handle: (who: SignedIn) => Result<unknown>): void {
	try {
		if (!UNDERSTOOD.includes(e.request.header.get(PROTOCOL_HEADER))) {
			return refuse(e, 426, { code: 'protocol.unsupported', params: { protocol: PROTOCOL } });
		}
		asActor(e, (who) => {
			const done = handle(who);
			if (!done.ok) refuseRequest(e, done.error.code, done.error.params);
		});
	} catch (problem) {
		e.app.logger().error('sync failed', 'path', e.request.url.path, 'problem', String(problem));
		if (isNoRoom(problem)) refuse(e, 507, { code: 'server.full' });
		else refuse(e, 500, { code: 'server.failed' });
	}
}

function refuseRequest(
	e: pb.RequestEvent,
	code: string,
	params: Readonly<Record<string, string | number>> | undefined
): void {
	const body = { refused: true, code, ...(params ? { params } : {}), server: serverId(e.app) };
	e.json(STATUS[code] ?? 400, body);
}

/** Reads a push request from its text and makes sure that it is meant for this server. */
export function readPush(e: pb.RequestEvent, text: string): Result<PushRequest> {
	if (!isSound(e, text)) return fail('request.shape');
	const parsed = parseAs(pushRequest, parseJson(text), 'request.shape');
	if (!parsed.ok) return fail('request.shape');
	const meant = forThisServer(e, parsed.value.server);
	return meant.ok ? parsed : meant;
}

/** A local database belongs to one server's data, whatever the address (product P11). */
export function forThisServer(e: pb.RequestEvent, server: string): Result<true> {
	return server === serverId(e.app) ? ok(true) : fail('server.other');
}

/** The whole body as text. */
export function readBody(e: pb.RequestEvent, most: number): Result<string> {
	if (e.request.contentLength > most) return fail('request.tooLarge');
	const text = toString(e.request.body, most + 1);
	return text.length > most ? fail('request.tooLarge') : ok(text);
}

/** The protocol that the phone speaks; only those that `asPhone` has let in. */
export function protocolOf(e: pb.RequestEvent): number {
	return Number(e.request.header.get(PROTOCOL_HEADER));
}

/** id of the phone's local database; what is no id counts as none */
export function deviceOf(e: pb.RequestEvent): string {
	const device = e.request.header.get(DEVICE_HEADER);
	return /^[a-z0-9]{15}$/.test(device) ? device : '';
}

/**
 * Asks SQLite before the engine parses: `JSON.parse` follows each bracket one step down the stack, and some hundred
 * thousand of them end the whole process. SQLite takes JSON 1,000 levels deep at most, and counts the list.
 */
function isSound(e: pb.RequestEvent, text: string): boolean {
	const db = looseStatements(e.app.concurrentDB());
	const length = "COALESCE(json_array_length({:text}, '$.changes'), 0)";
	const sound = `CASE WHEN json_valid({:text}) THEN ${length} <= ${PUSH_LIMITS.changes} ELSE 0 END`;
	return db.text(`SELECT CAST(${sound} AS TEXT) AS text`, { text }) === '1';
}
