/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: a correction names files of the entry it corrects, and whoever reads the correction reads them. Corrections are
// few among the entries: with this index a pull finds them without looking at the others.
migrate(
	(app) => {
		const entries = app.findCollectionByNameOrId('entries');
		entries.indexes = [
			...entries.indexes,
			"CREATE INDEX idx_entries_corrects ON entries (corrects) WHERE corrects != ''"
		];
		app.save(entries);
	},
	(app) => {
		const entries = app.findCollectionByNameOrId('entries');
		entries.indexes = entries.indexes.filter((index) => !index.includes('idx_entries_corrects'));
		app.save(entries);
	}
);
