import { serverValue } from '../web/serverValues';
import { newId } from './log';
import { arrayOf, looseStatements, type Statements } from './statements';

/** Place in the log up to which nothing erased is left on the disk. */
const SWEPT = 'sweptErasures';

/**
 * Takes from the disk what an erasure has left on it once its transaction stands: the bytes of files, and the letters that
 * SQLite leaves in pages it no longer needs and in its log of writes. Called after each erasure, at the start and each
 * minute, so that neither a crash nor a full disk leaves any: it is done when it says so.
 */
export function sweepErased(app: pb.App): void {
	const db = looseStatements(app.concurrentDB());
	const newest = newestErasure(db);
	const swept = Number(serverValue(app, SWEPT) || '0');
	if (newest <= swept) return;
	removeFiles(app, db, swept);
	const writer = app.nonconcurrentDB();
	// Writes the database anew without what was deleted, in one transaction: readers go on, writers wait for it.
	writer.newQuery('VACUUM').execute();
	const state = new DynamicModel({ busy: 0 });
	writer.newQuery('PRAGMA wal_checkpoint(TRUNCATE)').one(state);
	// Somebody still reads an older moment of it: once more, a minute later.
	if (state.busy !== 0) return;
	looseStatements(writer).run(
		`INSERT INTO server (id, key, value) VALUES ({:id}, {:key}, {:value})
		ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
		{ id: newId(), key: SWEPT, value: String(newest) }
	);
}

/** As {@link sweepErased}, where the database may not be ready or the disk be full: it is tried again each minute. */
export function trySweep(app: pb.App): void {
	try {
		sweepErased(app);
	} catch (problem) {
		app.logger().error('erased words are still on the disk', 'problem', String(problem));
	}
}

/** 0 before the first; also on a folder whose tables have not been made yet. */
function newestErasure(db: Statements): number {
	const isThere = db.text("SELECT CAST(COUNT(*) AS TEXT) AS text FROM sqlite_master WHERE name = 'changes'");
	if (isThere === '0') return 0;
	return Number(
		db.text("SELECT CAST(COALESCE(MAX(seq), 0) AS TEXT) AS text FROM changes WHERE kind = 'erasure'")
	);
}

function removeFiles(app: pb.App, db: Statements, after: number): void {
	const { id } = app.findCachedCollectionByNameOrId('attachments');
	const erased = db.json<readonly string[]>(
		arrayOf(
			`SELECT json_quote(record) AS item FROM changes
			WHERE kind = 'erasure' AND collection = 'attachments' AND seq > {:after} ORDER BY seq`
		),
		{ after }
	);
	// With the small pictures that were made of them.
	for (const file of erased) $os.removeAll(`${app.dataDir()}/storage/${id}/${file}`);
}
