/** Under which token key a connection subscribed, kept beside its account: PocketBase renews the one that it keeps. */
const SESSION = 'session';

/** Notes the session of a connection that subscribes. */
export function noteSession({ client, requestEvent }: pb.SubscribeEvent): void {
	const record = requestEvent.auth;
	if (record) client.set(SESSION, `${record.id}:${record.getString('tokenKey')}`);
}

/**
 * Ends the realtime connections of sessions that have ended: PocketBase keeps one open for as long as the phone holds it,
 * whatever became of the account. Called after whatever ends sessions, and each minute for what another process (the
 * console) has ended.
 */
export function cutEndedStreams(app: pb.App): void {
	const broker = app.subscriptionsBroker();
	for (const [id, client] of Object.entries(broker.clients())) {
		const session = client.get(SESSION);
		if (typeof session === 'string' && !stands(app, session)) broker.unregister(id);
	}
}

function stands(app: pb.App, session: string): boolean {
	const [id = '', key = ''] = session.split(':');
	const row = new DynamicModel({ key: '' });
	app
		.concurrentDB()
		.newQuery(`SELECT COALESCE((SELECT tokenKey FROM users WHERE id = {:id} AND NOT disabled), '') AS key`)
		.bind({ id })
		.one(row);
	return row.key === key;
}
