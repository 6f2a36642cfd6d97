/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: PocketBase keeps addresses and accounts of every request for days, answers superusers from anywhere, and
// offers batches and mail. A ward's server needs none of it.
migrate(
	(app) => {
		const settings = app.settings();
		settings.meta.appName = 'Sổ Thi Đua';
		settings.meta.hideControls = true;
		settings.logs.maxDays = 3;
		settings.logs.minLevel = 4;
		settings.logs.logIP = false;
		settings.logs.logAuthId = false;
		settings.batch.enabled = false;
		settings.smtp.enabled = false;
		settings.backups.cron = '';
		// Its limiter counts successes; ours counts failures (pb_hooks/src/accounts/signInLimits.ts).
		settings.rateLimits.enabled = false;
		settings.superuserIPs = ['127.0.0.1', '::1'];
		app.save(settings);
		// Without a superuser PocketBase prints a link that makes one. This one's password is kept by nobody.
		if (app.countRecords('_superusers') > 0) return;
		const nobody = new Record(app.findCollectionByNameOrId('_superusers'), {
			email: 'nobody@example.invalid'
		});
		nobody.setPassword($security.randomString(60));
		app.save(nobody);
	},
	(app) => {
		const settings = app.settings();
		settings.meta.hideControls = false;
		settings.superuserIPs = [];
		app.save(settings);
		// The superuser stays: PocketBase does not let the last one go.
	}
);
