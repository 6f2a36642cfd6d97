import { execFileSync } from 'node:child_process';
import { findBinary } from '../../scripts/lib/binary.mjs';
import { commonArguments } from '../../scripts/lib/server.mjs';
import { ask } from './http';
import type { TestServer } from './server';

/**
 * A superuser's token, the strongest one there is. Takes the maintenance switch, because the door where
 * superusers sign in is shut; afterwards the server runs without it again.
 */
export async function superuserToken(server: TestServer): Promise<string> {
	const [identity, password] = ['root@example.com', 'a-password-of-the-tests'];
	execFileSync(findBinary(), ['superuser', 'upsert', identity, password, ...commonArguments(server.dataDir)]);
	await server.restart({ MAINTENANCE_DASHBOARD: '1' });
	const answer = await ask(server, 'POST', '/api/collections/_superusers/auth-with-password', {
		body: { identity, password }
	});
	await server.restart();
	return String(answer.body?.token);
}
