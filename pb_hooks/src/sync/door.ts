import type { Actor } from '$lib/domain/access/actor';
import type { Instant } from '$lib/domain/time';
import { openLog, type Log } from './log';
import { isNoRoom } from './noRoom';
import { openRemembered, type Remembered } from './remembered';
import { statements, type Statements } from './statements';
import { openWard, type Ward } from './ward';

/** The one door of the ward's data, open for the length of one write transaction. */
export interface Door {
	readonly tx: pb.App;
	readonly db: Statements;
	readonly ward: Ward;
	readonly log: Log;
	readonly remembered: Remembered;
	/** folders of files that were written for rows of this transaction */
	readonly folders: string[];
	/** the moment at the server's edge */
	readonly now: Instant;
}

/** Who stands at the door, and with which device. */
export interface Caller {
	readonly actor: Actor;
	/** id of the local database; empty for the server itself */
	readonly device: string;
}

/** Opens the door in a transaction: all of `work` is committed, or nothing. */
export function throughDoor<T>(app: pb.App, now: Instant, work: (door: Door) => T): T {
	let answer: { readonly value: T } | undefined;
	const folders: string[] = [];
	const inside = (tx: pb.App) => {
		const db = statements(tx.db());
		// Takes the write lock before the first read: a transaction that reads first can no longer write once
		// another process (the console) has written in between.
		db.run('DELETE FROM moves WHERE seq < 0');
		const ward = openWard(db);
		const remembered = openRemembered(db);
		answer = { value: work({ tx, db, ward, log: openLog(db), remembered, folders, now }) };
	};
	try {
		app.runInTransaction(inside);
	} catch (problem) {
		// Their rows are gone with the transaction, and on a full disk they would take the last room.
		for (const folder of folders) $os.removeAll(folder);
		throw problem;
	}
	if (!answer) throw new Error('The transaction ended without an answer.');
	return answer.value;
}

/** Takes back what `work` wrote when it throws or answers that it shall not stand. */
export function tentatively<T>(door: Door, work: () => { readonly stands: boolean; readonly value: T }): T {
	const head = door.log.head();
	door.db.run('SAVEPOINT change');
	let stands = false;
	let isLost = false;
	try {
		const answer = work();
		({ stands } = answer);
		return answer.value;
	} catch (problem) {
		isLost = isNoRoom(problem);
		throw problem;
	} finally {
		// On a full disk the savepoint may be gone with the transaction, which ends now anyway.
		if (!stands && !isLost) {
			door.db.run('ROLLBACK TO change');
			door.log.rewind(head);
			door.ward.forget();
			door.remembered.forget();
		}
		if (!isLost) door.db.run('RELEASE change');
	}
}
