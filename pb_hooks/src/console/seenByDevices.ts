import type { Cursor } from '$lib/domain/changes/protocol';
import type { Instant } from '$lib/domain/time';
import { arrayOf, type Statements } from '../sync/statements';

/** A place of the log that phones have seen, with the one of them that was heard of last. */
export interface SeenPlace extends Cursor {
	readonly device: string;
	/** user name of its account; the account's id when that is no longer there */
	readonly account: string;
	/** when it was heard of */
	readonly at: Instant;
	/** how many phones have seen this place */
	readonly phones: number;
}

/** The newest places that phones reported: each was held by the log when it was reported. */
export function placesSeen(db: Statements): readonly SeenPlace[] {
	return read(db, 'headSeq', 'headHash', 'lastContact');
}

/**
 * Places that phones had seen when they found that the log no longer holds them. After a restored backup that is as it
 * should be; nothing else explains it.
 */
export function placesLost(db: Statements): readonly SeenPlace[] {
	return read(db, 'lostSeq', 'lostHash', 'lostAt');
}

function read(db: Statements, seq: string, hash: string, at: string): readonly SeenPlace[] {
	// A backup of an older version has no devices before its server has been started.
	const there = db.text("SELECT CAST(COUNT(*) AS TEXT) AS text FROM sqlite_master WHERE name = 'devices'");
	if (there === '0') return [];
	// Of the columns beside an aggregate SQLite answers those of the row with the greatest value of MAX.
	return db.json<readonly SeenPlace[]>(
		arrayOf(
			`SELECT json_object('seq', d."${seq}", 'hash', d."${hash}", 'device', d.device,
				'account', COALESCE(u.username, d.account), 'at', MAX(d."${at}"), 'phones', COUNT(*)) AS item
			FROM devices d LEFT JOIN users u ON u.id = d.account
			WHERE d."${seq}" > 0 GROUP BY d."${seq}", d."${hash}" ORDER BY d."${seq}" DESC`
		)
	);
}
