/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: the ward's tree. Written by applyChange alone; every rule is null, the doors are shut anyway.
migrate(
	(app) =>
		app.save(
			new Collection({
				type: 'base',
				name: 'units',
				fields: [
					{ name: 'rev', type: 'number', onlyInt: true },
					{ name: 'name', type: 'text' },
					{ name: 'kind', type: 'text' },
					{ name: 'parent', type: 'text' },
					{ name: 'heads', type: 'json' },
					{ name: 'from', type: 'text' },
					{ name: 'to', type: 'text' }
				],
				indexes: ['CREATE INDEX idx_units_rev ON units (rev)']
			})
		),
	(app) => app.delete(app.findCollectionByNameOrId('units'))
);
