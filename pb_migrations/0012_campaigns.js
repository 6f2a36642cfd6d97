/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: campaigns with their rules document. `closesAt` (the last moment that counts) does not travel: the server
// asks it each minute, and must not read a rules document for that.
migrate(
	(app) =>
		app.save(
			new Collection({
				type: 'base',
				name: 'campaigns',
				fields: [
					{ name: 'rev', type: 'number', onlyInt: true },
					{ name: 'title', type: 'text' },
					{ name: 'template', type: 'text' },
					{ name: 'state', type: 'text' },
					{ name: 'rules', type: 'json' },
					{ name: 'rulesVersion', type: 'number', onlyInt: true },
					{ name: 'amendment', type: 'json' },
					{ name: 'history', type: 'json' },
					{ name: 'closesAt', type: 'text' }
				],
				indexes: ['CREATE INDEX idx_campaigns_rev ON campaigns (rev)']
			})
		),
	(app) => app.delete(app.findCollectionByNameOrId('campaigns'))
);
