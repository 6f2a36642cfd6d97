import { mayReadResets } from '$lib/domain/accounts/reset';
import type { PasswordReset, ResetsResponse } from '$lib/domain/accounts/resets';
import { ok } from '$lib/domain/result';
import { proofOf } from '../sync/proof';
import { asPhone, forThisServer } from '../sync/request';
import { arrayOf, looseStatements, type Statements } from '../sync/statements';
import { serverNow } from '../web/clock';
import { refuseActor } from './actorOf';

/** More of them than a ward has in a year. */
const MOST = 200;

/** `GET /api/sync/resets?server&nonce`: passwords that somebody else replaced, newest first, for the standing body. */
export function resets(e: pb.RequestEvent): void {
	asPhone(e, (who) => {
		const may = mayReadResets(who.actor);
		if (!may.ok) {
			refuseActor(e, may.error);
			return ok(true);
		}
		const query = e.request.url.query();
		const meant = forThisServer(e, query.get('server'));
		if (!meant.ok) return meant;
		const response: ResetsResponse = {
			...proofOf(e, who, query.get('nonce').slice(0, 64), serverNow(e)),
			resets: [...resetsIn(looseStatements(e.app.concurrentDB()))]
		};
		e.blob(200, 'application/json', JSON.stringify(response));
		return ok(true);
	});
}

const FLAG = (condition: string) => `json(CASE WHEN ${condition} THEN 'true' ELSE 'false' END)`;
const WROTE = (field: string) => `json_extract(p.payload, '$.after.${field}')`;

/**
 * From the log, not from the accounts: an account knows its last one only. What only the account knows (what the person
 * said, whether the one-time password is still in force) is told of the last one.
 */
function resetsIn(db: Statements): readonly PasswordReset[] {
	const isLast = `COALESCE(u."resetAt" = ${WROTE('resetAt')}, 0)`;
	return db.json<readonly PasswordReset[]>(
		arrayOf(
			`SELECT json_object('seq', c.seq, 'account', c.record, 'name', COALESCE(u.name, ''),
				'username', COALESCE(u.username, ''), 'by', c.actor, 'byName', ${WROTE('resetByName')},
				'at', ${WROTE('resetAt')}, 'isLast', ${FLAG(isLast)},
				'answer', CASE WHEN ${isLast} THEN u."resetAnswer" ELSE '' END,
				'isPending', ${FLAG(`${isLast} AND u."mustChange"`)}) AS item
			FROM changes c JOIN "changePayloads" p ON p.id = c.id LEFT JOIN users u ON u.id = c.record
			WHERE c.collection = 'users' AND ${WROTE('resetAt')} <> '' AND c.kind IN ('applied', 'merged')
			ORDER BY c.seq DESC LIMIT ${MOST}`
		)
	);
}
