// Registers, and no more: PocketBase turns each handler into text and runs it in another engine, where nothing
// outside of it exists. The bodies are in src/, bundled to built/ by scripts/lib/buildHooks.mjs.
const pages = $os.getenv('SOTD_PAGES') || `${__hooks}/../build`;

routerUse(new Middleware((e) => require(`${__hooks}/built/doors.js`).doors(e), -2000, 'doors'));

routerAdd('GET', '/_app/{path...}', $apis.static(`${pages}/_app`, false), $apis.gzip());
routerAdd('GET', '/{path...}', $apis.static(pages, true), $apis.gzip());

routerAdd('GET', '/api/sync/hello', (e) => require(`${__hooks}/built/server.js`).hello(e));
// Each waits for a place before its engine takes in the rules.
routerAdd('POST', '/api/sync/push', (e) =>
	require(`${__hooks}/built/doors.js`).inPlace(e, 'texts', () =>
		require(`${__hooks}/built/server.js`).push(e)
	)
);
routerAdd('POST', '/api/sync/files', (e) =>
	require(`${__hooks}/built/doors.js`).inPlace(e, 'photos', () =>
		require(`${__hooks}/built/server.js`).files(e)
	)
);
routerAdd(
	'GET',
	'/api/sync/pull',
	(e) =>
		require(`${__hooks}/built/doors.js`).inPlace(e, 'page', () =>
			require(`${__hooks}/built/server.js`).pull(e)
		),
	$apis.gzip()
);
routerAdd('GET', '/api/sync/files/{id}', (e) =>
	require(`${__hooks}/built/doors.js`).inPlace(e, 'file', () => require(`${__hooks}/built/server.js`).file(e))
);
routerAdd('POST', '/api/sync/heartbeat', (e) => require(`${__hooks}/built/server.js`).heartbeat(e));
routerAdd('GET', '/api/sync/devices', (e) => require(`${__hooks}/built/server.js`).devices(e), $apis.gzip());
routerAdd('POST', '/api/sync/erase', (e) =>
	require(`${__hooks}/built/doors.js`).inPlace(e, 'texts', () =>
		require(`${__hooks}/built/server.js`).erase(e)
	)
);
routerAdd(
	'GET',
	'/api/sync/history/{collection}/{id}',
	(e) =>
		require(`${__hooks}/built/doors.js`).inPlace(e, 'page', () =>
			require(`${__hooks}/built/server.js`).history(e)
		),
	$apis.gzip()
);
routerAdd('GET', '/api/sync/resets', (e) => require(`${__hooks}/built/server.js`).resets(e), $apis.gzip());
routerAdd('POST', '/api/setup', (e) => require(`${__hooks}/built/server.js`).setup(e));
routerAdd('POST', '/api/me/password', (e) => require(`${__hooks}/built/server.js`).changePassword(e));
routerAdd('POST', '/api/accounts/{id}/password', (e) =>
	require(`${__hooks}/built/server.js`).resetPassword(e)
);

onRecordAuthWithPasswordRequest((e) => require(`${__hooks}/built/server.js`).signIn(e), 'users');
onRecordAuthRefreshRequest((e) => require(`${__hooks}/built/server.js`).refreshSession(e), 'users');
onRecordUpdate((e) => require(`${__hooks}/built/server.js`).endSessions(e), 'users');
onRealtimeSubscribeRequest((e) => require(`${__hooks}/built/server.js`).guardSubscriptions(e));

onBootstrap((e) => {
	e.next();
	require(`${__hooks}/built/server.js`).beforeServing(e.app);
});
cronAdd('everyMinute', '* * * * *', () => require(`${__hooks}/built/server.js`).everyMinute($app));
cronAdd('closeCampaigns', '* * * * *', () => require(`${__hooks}/built/server.js`).tick($app));
