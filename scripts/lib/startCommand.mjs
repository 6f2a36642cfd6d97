import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { Problem } from './problem.mjs';
import { checkPlace, serve } from './serve.mjs';
import { readSettings } from './settings.mjs';

/** `npm start`: the ward's own server. */
export async function startCommand() {
	const settings = readSettings();
	if (existsSync(join(settings.dataDir, 'sample'))) {
		throw new Problem(
			`${settings.dataDir} holds the sample, whose clock can be moved: choose another folder with DATA_DIR=….`
		);
	}
	await checkPlace(settings);
	const binary = await prepare();
	// Printed below, and known to the server by its hash for as long as this process runs.
	const token = randomBytes(18).toString('base64url');
	const hash = createHash('sha256').update(token).digest('hex');
	await serve({
		binary,
		settings,
		env: { SETUP_TOKEN_HASH: hash },
		async onReady({ url, needsSetup }) {
			console.log(`\nSổ Thi Đua is at ${settings.address} (data in ${settings.dataDir}; Ctrl-C stops it)`);
			if (process.env.MAINTENANCE_DASHBOARD === '1')
				console.log(`MAINTENANCE: the dashboard is open on this machine: ${url}/_/`);
			if (needsSetup) {
				console.log(`First administrator, once: ${settings.address}/bat-dau?ma=${token}`);
			}
		}
	});
}
