import type { Device } from '$lib/domain/devices/answers';
import { arrayOf, type Statements } from '../sync/statements';

const TEXTS = [
	'device',
	'account',
	'oldest',
	'version',
	'platform',
	'persistence',
	'firstContact',
	'lastContact',
	'settledAt'
];
const NUMBERS = ['waiting', 'parked', 'drafts'];

/** SQL for a device as JSON, with the account's name: an account that is no longer there leaves it empty. */
const ITEM = `json_object(
	${TEXTS.map((name) => `'${name}', COALESCE(d."${name}", '')`).join(', ')},
	${NUMBERS.map((name) => `'${name}', COALESCE(d."${name}", 0)`).join(', ')},
	'fresh', json(CASE WHEN d.fresh THEN 'true' ELSE 'false' END),
	'name', COALESCE(u.name, ''),
	'disabled', json(CASE WHEN COALESCE(u.disabled, 0) THEN 'true' ELSE 'false' END)
)`;
const FROM = 'FROM devices d LEFT JOIN users u ON u.id = d.account';

/** Every device of the ward. */
export function wardDevices(db: Statements): readonly Device[] {
	return db.json<readonly Device[]>(arrayOf(`SELECT ${ITEM} AS item ${FROM} ORDER BY d.account, d.device`));
}

/** The devices of one account. */
export function devicesOf(db: Statements, account: string): readonly Device[] {
	return db.json<readonly Device[]>(
		arrayOf(`SELECT ${ITEM} AS item ${FROM} WHERE d.account = {:account} ORDER BY d.device`),
		{ account }
	);
}
