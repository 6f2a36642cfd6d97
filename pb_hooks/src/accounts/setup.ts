import { accountSchema } from '$lib/domain/accounts/account';
import { parseAs } from '$lib/domain/changes/parse';
import { fieldsOf } from '../sync/layout';
import { newId } from '../sync/log';
import { saveAccount } from '../sync/saveAccount';
import { fieldOf } from '../web/body';
import { serverNow } from '../web/clock';
import { refuse } from '../web/refusal';
import { checkPassword } from './passwords';

/**
 * `POST /api/setup {token, username, password, name}`: makes the first administrator, once. The token was made
 * and printed by the start script; this process knows its hash, and it opens nothing once there is an account.
 */
export function setup(e: pb.RequestEvent): void {
	const account = parseAs(
		accountSchema,
		{
			id: 'a'.repeat(15),
			rev: 1,
			username: fieldOf(e, 'username').trim().toLowerCase(),
			phone: '',
			name: fieldOf(e, 'name').trim(),
			roles: ['admin'],
			person: '',
			disabled: false,
			mustChange: false
		},
		'account.shape'
	);
	const password = checkPassword(fieldOf(e, 'password'));
	const hash = $security.sha256(fieldOf(e, 'token'));
	let made = '';
	e.app.runInTransaction((tx) => {
		if (tx.countRecords('users') > 0) return refuse(e, 410, { code: 'setup.done' });
		const expected = $os.getenv('SETUP_TOKEN_HASH');
		if (expected === '' || !$security.equal(hash, expected)) return refuse(e, 403, { code: 'setup.token' });
		if (!account.ok) return refuse(e, 400, account.error);
		if (!password.ok) return refuse(e, 400, password.error);
		const id = newId();
		const record = new Record(tx.findCollectionByNameOrId('users'), { ...account.value, id });
		record.setPassword(password.value);
		saveAccount(tx, record, { by: id, now: serverNow(e), fields: fieldsOf('users') });
		made = id;
	});
	if (made !== '') e.json(200, { id: made });
}
