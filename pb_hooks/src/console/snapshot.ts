import type { Cursor } from '$lib/domain/changes/protocol';
import { looseStatements } from '../sync/statements';
import { tell } from './tell';
import { tellFiles } from './tellFiles';

/** The server whose data they are, and the newest place of its log. */
export interface SnapshotHead {
	readonly server: string;
	readonly head: Cursor;
}

/**
 * `snapshot TARGET`: writes the database as it is at one moment to a new file, while others go on writing, and tells
 * what the copy holds. Files are created once and never change, so those that the copy names can be taken afterwards.
 */
export function snapshot(app: pb.App, target: string | undefined): void {
	if (!target) throw new Error('snapshot: name the file to be written');
	const writer = app.nonconcurrentDB();
	writer.newQuery('VACUUM INTO {:target}').bind({ target }).execute();
	const db = looseStatements(writer);
	db.run('ATTACH DATABASE {:target} AS copy', { target });
	tell(
		db.json<SnapshotHead>(
			`SELECT json_object(
				'server', (SELECT value FROM copy.server WHERE key = 'id'),
				'head', json(COALESCE(
					(SELECT json_object('seq', seq, 'hash', hash) FROM copy.changes ORDER BY seq DESC LIMIT 1),
					'{"seq":0,"hash":""}'))) AS text`
		)
	);
	tellFiles(db, 'copy');
}
