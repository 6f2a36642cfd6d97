/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: everyone who can be a subject, with the units they belonged to by date.
migrate(
	(app) =>
		app.save(
			new Collection({
				type: 'base',
				name: 'people',
				fields: [
					{ name: 'rev', type: 'number', onlyInt: true },
					{ name: 'name', type: 'text' },
					{ name: 'position', type: 'text' },
					{ name: 'category', type: 'text' },
					{ name: 'terms', type: 'json' },
					{ name: 'attests', type: 'bool' }
				],
				indexes: ['CREATE INDEX idx_people_rev ON people (rev)']
			})
		),
	(app) => app.delete(app.findCollectionByNameOrId('people'))
);
