/** Reads a value that belongs to this server as a whole (`server` collection); empty when there is none. */
export function serverValue(app: pb.App, key: string): string {
	const row = new DynamicModel({ value: '' });
	app
		.db()
		.newQuery("SELECT COALESCE(MAX(value), '') AS value FROM server WHERE key = {:key}")
		.bind({ key })
		.one(row);
	return String(row.value);
}

/** Identity of this server's data: made once with the folder, kept by backup and restore (product P11). */
export function serverId(app: pb.App): string {
	const known = app.store().get('serverId');
	if (typeof known === 'string') return known;
	const id = serverValue(app, 'id');
	app.store().set('serverId', id);
	return id;
}
