/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: a password that somebody else replaced is shown to its person and to the standing body. And what was erased by
// decision: which phones have to let go of it is asked by the place where its record stood (`moves`), in the order of the
// log. Both are read from the log by small indexes of their own.
const code = (name, max = 200) => ({ name, type: 'text', max });
const FIELDS = ['resetAt', 'resetBy', 'resetByName', 'resetAnswer'];
const INDEXES = [
	"CREATE INDEX idx_changes_users ON changes (seq) WHERE collection = 'users'",
	"CREATE INDEX idx_changes_erased ON changes (record, seq) WHERE kind = 'erasure'"
];

migrate(
	(app) => {
		const users = app.findCollectionByNameOrId('users');
		for (const name of FIELDS) users.fields.add(new TextField(code(name)));
		app.save(users);
		const changes = app.findCollectionByNameOrId('changes');
		changes.indexes = [...changes.indexes, ...INDEXES];
		app.save(changes);
		// One row for each record through which somebody may have read what was erased: the record itself, and for a file
		// its record and the corrections that named it. `place` is the row of `moves` that says where that record stood.
		app
			.db()
			.newQuery(
				`CREATE TABLE erasures (
					seq INTEGER NOT NULL,
					collection TEXT NOT NULL,
					record TEXT NOT NULL,
					owner TEXT NOT NULL,
					"ownerRecord" TEXT NOT NULL,
					place INTEGER NOT NULL,
					PRIMARY KEY (seq, "ownerRecord")
				) WITHOUT ROWID`
			)
			.execute();
	},
	(app) => {
		app.db().newQuery('DROP TABLE erasures').execute();
		const changes = app.findCollectionByNameOrId('changes');
		changes.indexes = changes.indexes.filter((index) => !/idx_changes_(users|erased)/.test(index));
		app.save(changes);
		const users = app.findCollectionByNameOrId('users');
		for (const name of FIELDS) users.fields.removeByName(name);
		app.save(users);
	}
);
