import type { Cursor } from '$lib/domain/changes/protocol';
import type { DeviceReport } from '$lib/domain/devices/heartbeat';
import { DEVICES_PER_ACCOUNT, FORGOTTEN_AFTER_DAYS } from '$lib/domain/devices/keeping';
import { newestHead } from '$lib/domain/devices/newestHead';
import { addMilliseconds, DAY_MS, type Instant } from '$lib/domain/time';
import { hashAt } from '../sync/log';
import { statements, type Statements } from '../sync/statements';

interface Whose {
	readonly account: string;
	readonly device: string;
}

interface Said {
	readonly report: DeviceReport;
	readonly settled: readonly string[];
}

/** Writes what a phone said over what it said before, in one transaction of its own. */
export function keepReport(app: pb.App, whose: Whose, { report, settled }: Said, now: Instant): void {
	app.runInTransaction((tx) => {
		const db = statements(tx.db());
		// Takes the write lock before the first read, as the one door does.
		forgetSilent(db, whose, now);
		const { kept, lost } = seenBefore(db, whose);
		const logHolds = ({ seq, hash }: Cursor) => hashAt(db, seq) === hash;
		const head = newestHead(kept, report.head, logHolds);
		const isNewlyLost = report.lostHead.seq > 0 && report.lostHead.hash !== lost.hash;
		const { lostHead, head: _head, clockOffset, oldest, ...told } = report;
		db.run(UPSERT, {
			...told,
			...whose,
			// A clock that is ahead would make work look younger than nothing.
			oldest: oldest > now ? now : oldest,
			clockOffset: JSON.stringify(clockOffset),
			firstContact: now,
			lastContact: now,
			headSeq: head.seq,
			headHash: head.hash,
			lostSeq: isNewlyLost ? lostHead.seq : lost.seq,
			lostHash: isNewlyLost ? lostHead.hash : lost.hash,
			lostAt: isNewlyLost ? now : lost.at
		});
		for (const device of settled) {
			db.run(
				`UPDATE devices SET "settledAt" = {:now}
				WHERE account = {:account} AND device = {:device} AND "settledAt" = '' AND device <> {:own}`,
				{ account: whose.account, device, own: whose.device, now }
			);
		}
	});
}

const FIRST = ['account', 'device', 'fresh', 'firstContact'];
const EACH = [
	'version',
	'platform',
	'persistence',
	'lastContact',
	'waiting',
	'parked',
	'drafts',
	'oldest',
	'clockOffset',
	'headSeq',
	'headHash',
	'lostSeq',
	'lostHash',
	'lostAt'
];
const COLUMNS = [...FIRST, ...EACH];
/** A device that speaks again is no longer given up. */
const UPSERT = `INSERT INTO devices (${COLUMNS.map((name) => `"${name}"`).join(', ')}, "settledAt")
	VALUES (${COLUMNS.map((name) => `{:${name}}`).join(', ')}, '')
	ON CONFLICT (account, device) DO UPDATE SET "settledAt" = '',
	${EACH.map((name) => `"${name}" = excluded."${name}"`).join(', ')}`;

/**
 * Lets go of the account's devices that held nothing and were silent for long, and of the longest silent when somebody
 * makes up one after the other. The phone that speaks stays.
 */
function forgetSilent(db: Statements, { account, device }: Whose, now: Instant): void {
	db.run(
		`DELETE FROM devices WHERE account = {:account} AND device <> {:device}
		AND waiting + parked + drafts = 0 AND "lastContact" < {:limit}`,
		{ account, device, limit: addMilliseconds(now, -FORGOTTEN_AFTER_DAYS * DAY_MS) }
	);
	db.run(
		`DELETE FROM devices WHERE account = {:account} AND device <> {:device} AND id NOT IN (
			SELECT id FROM devices WHERE account = {:account} AND device <> {:device}
			ORDER BY waiting + parked + drafts > 0 DESC, "lastContact" DESC LIMIT ${DEVICES_PER_ACCOUNT - 1}
		)`,
		{ account, device }
	);
}

/** The places of the log that this device has reported before. */
function seenBefore(
	db: Statements,
	whose: Whose
): { readonly kept: Cursor; readonly lost: Cursor & { readonly at: string } } {
	const found = `SELECT json_object(
		'kept', json_object('seq', "headSeq", 'hash', "headHash"),
		'lost', json_object('seq', "lostSeq", 'hash', "lostHash", 'at', "lostAt")
	) FROM devices WHERE account = {:account} AND device = {:device}`;
	const none = '{"kept":{"seq":0,"hash":""},"lost":{"seq":0,"hash":"","at":""}}';
	return db.json(`SELECT COALESCE((${found}), '${none}') AS text`, { ...whose });
}
