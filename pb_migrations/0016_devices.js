/// <reference path="../pb_hooks/src/pocketbase.d.ts" />
// Why: a phone of an account says once a day how much it still holds, so that an emptied one is noticed. It stands
// outside the log (a heartbeat would move everybody's cursor), is overwritten by the next word of the same phone, and
// is written by its own route alone. The newest place of the log that it has seen is kept for the audit.
// A device is told apart within its account: another account that names the same id has a row of its own.
const code = (name, max = 200) => ({ name, type: 'text', max });
const whole = (name) => ({ name, type: 'number', onlyInt: true });

migrate(
	(app) =>
		app.save(
			new Collection({
				type: 'base',
				name: 'devices',
				fields: [
					code('account', 15),
					code('device', 15),
					code('version'),
					code('platform'),
					code('persistence'),
					{ name: 'fresh', type: 'bool' },
					code('firstContact'),
					code('lastContact'),
					whole('waiting'),
					whole('parked'),
					whole('drafts'),
					code('oldest'),
					{ name: 'clockOffset', type: 'json' },
					code('settledAt'),
					whole('headSeq'),
					code('headHash'),
					whole('lostSeq'),
					code('lostHash'),
					code('lostAt')
				],
				indexes: ['CREATE UNIQUE INDEX idx_devices_own ON devices (account, device)']
			})
		),
	(app) => app.delete(app.findCollectionByNameOrId('devices'))
);
