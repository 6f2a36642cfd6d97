/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: the logged achievements. The first index holds every column that decides who may read an entry, so that a
// pull finds its rows without touching the stories; the others serve "whose unit hangs on this person".
const words = (name) => ({ name, type: 'text', max: 100000 });
const code = (name) => ({ name, type: 'text', max: 200 });
const whole = (name) => ({ name, type: 'number', onlyInt: true });

migrate(
	(app) =>
		app.save(
			new Collection({
				type: 'base',
				name: 'entries',
				fields: [
					whole('rev'),
					code('campaign'),
					whole('rulesVersion'),
					code('subjectKind'),
					code('subject'),
					words('subjectName'),
					code('day'),
					words('title'),
					words('story'),
					words('place'),
					{ name: 'figures', type: 'json' },
					{ name: 'attachments', type: 'json' },
					code('area'),
					{ name: 'criteria', type: 'json' },
					{ name: 'figureIndices', type: 'json' },
					code('linked'),
					code('author'),
					code('reporter'),
					code('typist'),
					code('state'),
					words('returnReason'),
					words('withdrawReason'),
					code('capturedAt'),
					{ name: 'clockOffset', type: 'json' },
					code('receivedAt'),
					{ name: 'late', type: 'bool' },
					code('admission'),
					words('admissionReason'),
					code('decidedBy'),
					code('decidedAt'),
					whole('attestedRev'),
					code('unit'),
					code('corrects')
				],
				indexes: [
					'CREATE INDEX idx_entries_rev ON entries (rev, reporter, author, subject, linked, unit, campaign, state)',
					"CREATE INDEX idx_entries_subject ON entries (subject) WHERE subject != ''",
					"CREATE INDEX idx_entries_linked ON entries (linked) WHERE linked != ''",
					'CREATE INDEX idx_entries_author ON entries (author)',
					'CREATE INDEX idx_entries_campaign ON entries (campaign, state)'
				]
			})
		),
	(app) => app.delete(app.findCollectionByNameOrId('entries'))
);
