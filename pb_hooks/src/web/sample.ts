const KEY = 'sample';

/** Whether the data folder carries the marker `sample`: made-up data on a movable clock, never a ward's own. */
export function isSample(app: pb.App): boolean {
	const known = app.store().get(KEY);
	if (typeof known === 'boolean') return known;
	const marked = exists(`${app.dataDir()}/sample`);
	app.store().set(KEY, marked);
	return marked;
}

function exists(path: string): boolean {
	try {
		$os.stat(path);
		return true;
	} catch {
		return false;
	}
}
