/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: files that have arrived. Created once and never changed; only an erasure that the log holds takes one away.
const code = (name) => ({ name, type: 'text', max: 200 });

migrate(
	(app) => {
		app.save(
			new Collection({
				type: 'base',
				name: 'attachments',
				fields: [
					{ name: 'rev', type: 'number', onlyInt: true },
					code('owner'),
					code('record'),
					code('sha256'),
					code('kind'),
					{ name: 'size', type: 'number', onlyInt: true },
					code('reporter'),
					{ name: 'file', type: 'file', required: true, maxSelect: 1, maxSize: 10485760, protected: true }
				],
				indexes: [
					'CREATE INDEX idx_attachments_rev ON attachments (rev)',
					'CREATE INDEX idx_attachments_record ON attachments (record)'
				]
			})
		);
		const erased = `EXISTS (SELECT 1 FROM changes WHERE record = OLD.id AND kind = 'erasure')`;
		for (const event of ['UPDATE', 'DELETE']) {
			app
				.db()
				.newQuery(
					`CREATE TRIGGER attachments_${event} BEFORE ${event} ON attachments WHEN NOT ${erased}
					BEGIN SELECT RAISE(ABORT, 'files are kept as they came'); END`
				)
				.execute();
		}
	},
	(app) => {
		for (const event of ['UPDATE', 'DELETE'])
			app.db().newQuery(`DROP TRIGGER attachments_${event}`).execute();
		app.delete(app.findCollectionByNameOrId('attachments'));
	}
);
