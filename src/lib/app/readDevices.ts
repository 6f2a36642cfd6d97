import type { Connection } from '$lib/remote/request';
import { createSyncApi, type Expected } from '$lib/remote/syncApi';
import { ok, type Result } from '$lib/domain/result';
import type { LocalDatabase } from '$lib/store/database';
import { keepDevices } from '$lib/store/devicesRead';
import { newId } from './ids';

/** Asks the server for every device of the ward and keeps the list with the moment it is of. */
export async function readDevices(
	db: LocalDatabase,
	connection: Connection,
	expected: Expected
): Promise<Result<true>> {
	const answer = await createSyncApi(connection, newId).devices(expected);
	if (!answer.ok) return answer;
	await keepDevices(db, answer.value.devices, answer.value.now);
	return ok(true);
}
