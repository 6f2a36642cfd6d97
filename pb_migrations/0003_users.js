/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: PocketBase's own `users` has open sign-up, a required e-mail and alerts by mail. Here accounts are made by
// the administrator, sign in by user name or phone number, and are read and written through our routes alone.
migrate(
	(app) => {
		const users = app.findCollectionByNameOrId('users');
		for (const rule of ['listRule', 'viewRule', 'createRule', 'updateRule', 'deleteRule', 'manageRule']) {
			users[rule] = null;
		}
		users.authRule = 'disabled = false';
		users.fields.removeByName('avatar');
		users.fields.getByName('email').required = false;
		users.fields.add(
			new TextField({ name: 'username', required: true, max: 32, pattern: '^[a-z0-9][a-z0-9._-]+$' })
		);
		users.fields.add(new TextField({ name: 'phone', max: 15, pattern: '^(0[0-9]+)?$' }));
		users.fields.add(new JSONField({ name: 'roles', maxSize: 1000 }));
		users.fields.add(new TextField({ name: 'person', max: 15 }));
		users.fields.add(new BoolField({ name: 'disabled' }));
		users.fields.add(new BoolField({ name: 'mustChange' }));
		users.fields.add(new NumberField({ name: 'rev', onlyInt: true }));
		users.addIndex('idx_users_username', true, 'username', '');
		users.addIndex('idx_users_phone', true, 'phone', "phone != ''");
		users.passwordAuth.enabled = true;
		users.passwordAuth.identityFields = ['username', 'phone'];
		users.otp.enabled = false;
		users.mfa.enabled = false;
		users.oauth2.enabled = false;
		users.authAlert.enabled = false;
		users.authToken.duration = 60 * 24 * 60 * 60;
		app.save(users);
	},
	(app) => {
		const users = app.findCollectionByNameOrId('users');
		users.authRule = '';
		users.passwordAuth.identityFields = ['email'];
		users.removeIndex('idx_users_username');
		users.removeIndex('idx_users_phone');
		for (const name of ['username', 'phone', 'roles', 'person', 'disabled', 'mustChange', 'rev']) {
			users.fields.removeByName(name);
		}
		app.save(users);
	}
);
