const FULL = 2;

/**
 * Makes a commit survive a power cut: SQLite's writing connection runs with `synchronous=FULL`.
 * PocketBase opens it with NORMAL and closes it after three idle minutes, which would lose the setting: so it
 * is kept open, and the setting is asked for again each minute in case a fault replaced the connection.
 */
export function keepDurable(app: pb.App): void {
	const writer = app.nonconcurrentDB();
	writer.db().setConnMaxIdleTime(0);
	writer.newQuery('PRAGMA synchronous = FULL').execute();
	const row = new DynamicModel({ synchronous: 0 });
	writer.newQuery('PRAGMA synchronous').one(row);
	if (row.synchronous !== FULL) throw new Error('SQLite does not keep synchronous=FULL');
	// In tests: as if the disk were full once the database has that many pages.
	const pages = Number($os.getenv('SOTD_MOST_PAGES'));
	if (pages > 0) writer.newQuery(`PRAGMA max_page_count = ${Math.floor(pages)}`).execute();
}
