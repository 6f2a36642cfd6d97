/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: what the papers of a campaign carry beside its records: letterhead, signers, addressees, recipients, numbers that
// the clerk gave, places of the certificate. A field for each part, because the merge is by field: two people who write
// different parts at once are both kept. Campaigns of before have none, which is what `null` says.
const FIELDS = [
	'papersHead',
	'papersSigners',
	'papersAddressees',
	'papersRecipients',
	'papersBases',
	'papersPrize',
	'papersNumbers',
	'papersCertificate'
];

migrate(
	(app) => {
		const campaigns = app.findCollectionByNameOrId('campaigns');
		for (const name of FIELDS) campaigns.fields.add(new JSONField({ name, maxSize: 1000000 }));
		app.save(campaigns);
	},
	(app) => {
		const campaigns = app.findCollectionByNameOrId('campaigns');
		for (const name of FIELDS) campaigns.fields.removeByName(name);
		app.save(campaigns);
	}
);
