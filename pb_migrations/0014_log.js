/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: the log of every accepted change and every version that lost a conflict. Each row's hash covers the one
// before. What was written (payload) and its salt stand apart, so that a person's data can be erased by decision
// while the chain still verifies. `id` is the change's own id: its primary key makes "exactly once" a constraint.
const code = (name, max = 200) => ({ name, type: 'text', max });

migrate(
	(app) => {
		app.save(
			new Collection({
				type: 'base',
				name: 'changes',
				fields: [
					{ name: 'seq', type: 'number', onlyInt: true },
					code('actor'),
					code('device'),
					code('capturedAt'),
					{ name: 'clockOffset', type: 'json' },
					code('receivedAt'),
					code('collection'),
					code('record'),
					code('kind'),
					{ name: 'fields', type: 'json' },
					code('payloadHash'),
					code('hash')
				],
				indexes: [
					'CREATE UNIQUE INDEX idx_changes_seq ON changes (seq)',
					'CREATE INDEX idx_changes_record ON changes (record, seq)'
				]
			})
		);
		app.save(
			new Collection({
				type: 'base',
				name: 'changePayloads',
				fields: [code('salt'), code('payload', 5000000)]
			})
		);
		// Where a record stood before a change that may have moved it out of somebody's sight: the same columns that
		// decide who may read it, so that a pull names only what this reader could see before.
		app
			.db()
			.newQuery(
				`CREATE TABLE moves (
					seq INTEGER PRIMARY KEY,
					collection TEXT NOT NULL,
					record TEXT NOT NULL,
					reporter TEXT NOT NULL DEFAULT '',
					author TEXT NOT NULL DEFAULT '',
					subject TEXT NOT NULL DEFAULT '',
					linked TEXT NOT NULL DEFAULT '',
					unit TEXT NOT NULL DEFAULT '',
					campaign TEXT NOT NULL DEFAULT '',
					state TEXT NOT NULL DEFAULT ''
				)`
			)
			.execute();
		const erased = `EXISTS (
			SELECT 1 FROM changes old JOIN changes later ON later.record = old.record AND later.seq > old.seq
			WHERE old.id = OLD.id AND later.kind = 'erasure'
		)`;
		for (const [name, event, when] of [
			['changes_frozen', 'UPDATE ON changes', '1'],
			['changes_kept', 'DELETE ON changes', '1'],
			['payloads_frozen', 'UPDATE ON changePayloads', '1'],
			['payloads_kept', 'DELETE ON changePayloads', `NOT ${erased}`]
		]) {
			app
				.db()
				.newQuery(
					`CREATE TRIGGER ${name} BEFORE ${event} WHEN ${when} BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END`
				)
				.execute();
		}
	},
	(app) => {
		for (const trigger of ['changes_frozen', 'changes_kept', 'payloads_frozen', 'payloads_kept']) {
			app.db().newQuery(`DROP TRIGGER ${trigger}`).execute();
		}
		app.db().newQuery('DROP TABLE moves').execute();
		app.delete(app.findCollectionByNameOrId('changePayloads'));
		app.delete(app.findCollectionByNameOrId('changes'));
	}
);
