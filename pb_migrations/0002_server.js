/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: values that belong to the data folder as a whole. `id` is the server's identity: phones bind their
// local database to it, so it is made once, here, and travels with every backup.
migrate(
	(app) => {
		const server = new Collection({
			type: 'base',
			name: 'server',
			fields: [
				{ name: 'key', type: 'text', required: true, max: 100 },
				{ name: 'value', type: 'text', max: 100000 }
			],
			indexes: ['CREATE UNIQUE INDEX idx_server_key ON server (key)']
		});
		app.save(server);
		const id = new Record(server, {
			key: 'id',
			value: $security.randomStringWithAlphabet(24, 'abcdefghijklmnopqrstuvwxyz0123456789')
		});
		app.save(id);
	},
	(app) => app.delete(app.findCollectionByNameOrId('server'))
);
