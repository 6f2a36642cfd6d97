/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: the records of the year's end: councils, profiles, initiatives, scores, grades, conduct, nominations, meetings,
// awards. What decides who may read them stands in an index beside the revision, and in `moves`, so that a pull names
// only what its reader could see before. An entry notes that a filed initiative links it: the initiative council then
// reads it too.
const words = (name) => ({ name, type: 'text', max: 100000 });
const code = (name) => ({ name, type: 'text', max: 200 });
const whole = (name) => ({ name, type: 'number', onlyInt: true });
const flag = (name) => ({ name, type: 'bool' });
const json = (name) => ({ name, type: 'json', maxSize: 5000000 });

const subject = [code('subjectKind'), code('subject'), words('subjectName'), code('unit')];

const COLLECTIONS = {
	councils: {
		fields: [
			words('name'),
			code('kind'),
			json('members'),
			words('decisionNumber'),
			code('decisionDate'),
			words('decisionIssuer'),
			code('from'),
			code('to')
		],
		indexes: ['(rev)']
	},
	profiles: {
		fields: [
			code('person'),
			code('birthday'),
			code('gender'),
			words('origin'),
			words('residence'),
			words('education'),
			words('academicTitle'),
			words('positions'),
			words('duties'),
			json('earlierAwards')
		],
		indexes: ['(rev, person)', '(person)']
	},
	initiatives: {
		fields: [
			code('campaign'),
			whole('rulesVersion'),
			words('title'),
			words('idea'),
			json('authors'),
			words('investor'),
			code('kind'),
			words('area'),
			words('before'),
			words('solution'),
			words('novelty'),
			words('practicality'),
			words('effect'),
			json('effectFigures'),
			words('othersOpinion'),
			words('replicability'),
			words('conditions'),
			code('firstAppliedOn'),
			json('participants'),
			words('confidential'),
			json('entries'),
			json('attachments'),
			code('state'),
			json('confirmations'),
			words('withdrawReason'),
			code('admission'),
			words('admissionReason'),
			words('missingScoresReason'),
			words('recognisedLevel'),
			words('decisionNumber'),
			code('decisionDate'),
			words('decisionIssuer'),
			json('decisionFiles'),
			words('notRecognisedReason'),
			json('people'),
			code('reporter'),
			code('unit'),
			code('capturedAt'),
			json('clockOffset'),
			code('filedAt'),
			flag('late'),
			whole('takenUpRev'),
			json('scored'),
			code('votedIn'),
			flag('votePassed')
		],
		indexes: ['(rev, reporter, unit, campaign, state)', '(campaign)']
	},
	scores: {
		fields: [
			code('initiative'),
			json('points'),
			words('comment'),
			whole('readRev'),
			code('campaign'),
			code('member'),
			code('reporter'),
			code('state'),
			code('givenAt')
		],
		indexes: ['(rev, reporter, campaign, state)', '(initiative)']
	},
	grades: {
		fields: [
			code('campaign'),
			...subject,
			words('scale'),
			words('grade'),
			code('status'),
			words('document'),
			code('decidedOn'),
			words('decidedBy'),
			json('attachments'),
			flag('withdrawn'),
			words('withdrawReason'),
			code('reporter')
		],
		indexes: ['(rev, reporter, subject, unit, campaign)', '(campaign, subject)']
	},
	conduct: {
		fields: [
			code('campaign'),
			...subject,
			code('result'),
			words('document'),
			code('attestedOn'),
			words('note'),
			json('pauses'),
			flag('withdrawn'),
			words('withdrawReason'),
			code('reporter'),
			code('attestedBy'),
			code('capacity')
		],
		indexes: ['(rev, reporter, subject, unit, campaign)', '(campaign, subject)']
	},
	nominations: {
		fields: [
			code('campaign'),
			whole('rulesVersion'),
			words('level'),
			...subject,
			words('position'),
			words('reason'),
			words('reportForm'),
			json('report'),
			flag('reportReady'),
			code('reportBy'),
			code('reportAt'),
			code('directWork'),
			code('state'),
			json('screening'),
			words('screeningNote'),
			code('meeting'),
			code('award'),
			code('reporter'),
			code('proposer'),
			code('proposedAt'),
			code('screenedBy'),
			code('screenedAt'),
			whole('screenedRev')
		],
		indexes: ['(rev, reporter, subject, unit, campaign)', '(campaign)']
	},
	meetings: {
		fields: [
			code('campaign'),
			whole('rulesVersion'),
			code('council'),
			code('about'),
			code('corrects'),
			words('title'),
			words('place'),
			code('plannedFor'),
			code('startedAt'),
			code('endedAt'),
			words('invitation'),
			json('guests'),
			json('agenda'),
			code('presider'),
			code('secretary'),
			json('tellers'),
			json('attendance'),
			json('items'),
			json('recusals'),
			json('discussion'),
			json('tallyFirst'),
			json('tallySecond'),
			json('votes'),
			json('rulings'),
			json('result'),
			words('conclusion'),
			json('attachments'),
			code('state'),
			code('reporter'),
			code('countedBy'),
			code('countedAt'),
			code('lockedBy'),
			code('lockedAt'),
			code('logHead')
		],
		indexes: ['(rev, council, campaign)', '(campaign)']
	},
	awards: {
		fields: [
			code('campaign'),
			code('nomination'),
			words('level'),
			...subject,
			words('position'),
			words('form'),
			words('achievement'),
			words('number'),
			code('date'),
			words('issuer'),
			json('attachments'),
			code('state'),
			words('revokeReason'),
			words('revokeNumber'),
			code('revokeDate'),
			code('shownTo'),
			code('reporter')
		],
		indexes: ['(rev, reporter, subject, unit, campaign, shownTo)', '(campaign)', '(nomination)']
	}
};

const NEW_PLACES = ['person', 'council', 'shownTo', 'shownWith'];
const ENTRY_PLACE = 'rev, reporter, author, subject, linked, unit, campaign, state';

migrate(
	(app) => {
		for (const [name, { fields, indexes }] of Object.entries(COLLECTIONS)) {
			app.save(
				new Collection({
					type: 'base',
					name,
					fields: [whole('rev'), ...fields],
					indexes: indexes.map((columns, at) => `CREATE INDEX idx_${name}_${at} ON ${name} ${columns}`)
				})
			);
		}
		const entries = app.findCollectionByNameOrId('entries');
		entries.fields.add(new TextField(code('shownWith')));
		entries.indexes = entries.indexes.map((index) =>
			index.includes('idx_entries_rev')
				? `CREATE INDEX idx_entries_rev ON entries (${ENTRY_PLACE}, shownWith)`
				: index
		);
		app.save(entries);
		const run = (sql) => app.db().newQuery(sql).execute();
		for (const place of NEW_PLACES) run(`ALTER TABLE moves ADD COLUMN ${place} TEXT NOT NULL DEFAULT ''`);
		run("ALTER TABLE moves ADD COLUMN people TEXT NOT NULL DEFAULT '[]'");
	},
	(app) => {
		const run = (sql) => app.db().newQuery(sql).execute();
		for (const place of [...NEW_PLACES, 'people']) run(`ALTER TABLE moves DROP COLUMN ${place}`);
		const entries = app.findCollectionByNameOrId('entries');
		entries.indexes = entries.indexes.map((index) =>
			index.includes('idx_entries_rev') ? `CREATE INDEX idx_entries_rev ON entries (${ENTRY_PLACE})` : index
		);
		entries.fields.removeByName('shownWith');
		app.save(entries);
		for (const name of Object.keys(COLLECTIONS).reverse()) app.delete(app.findCollectionByNameOrId(name));
	}
);
