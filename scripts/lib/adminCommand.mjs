import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBinary } from './binary.mjs';
import { buildHooks } from './buildHooks.mjs';
import { install } from './install.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';
import { commonArguments } from './server.mjs';
import { readSettings } from './settings.mjs';
import { step } from './step.mjs';

/**
 * `npm run admin -- reset NAME`: a new one-time password, on the server's own console; the server may run meanwhile.
 * @param {readonly string[]} args
 */
export async function adminCommand([action, name, ...rest]) {
	if (action !== 'reset' || !name || rest.length > 0)
		throw new Problem('Say: npm run admin -- reset NAME (user name or phone number).');
	const { dataDir } = readSettings({ DATA_DIR: process.env.DATA_DIR });
	if (!existsSync(join(dataDir, 'data.db'))) {
		throw new Problem(`There are no data in ${dataDir}: name the server's folder in DATA_DIR.`);
	}
	await step('dependencies installed', install);
	const binary = findBinary();
	await step('server code bundled', buildHooks);
	const { output } = await run(binary, ['reset-password', name, ...commonArguments(dataDir)]);
	const answer = output.match(/\{"(?:password|code)":"[^"]*"\}/)?.[0];
	if (!answer) throw new Problem(`The server's console answered: ${output.trim()}`);
	const { password } = JSON.parse(answer);
	if (!password) throw new Problem(`There is no account “${name}” in ${dataDir}.`);
	console.log(
		`One-time password of ${name}: ${password}\nEvery session of the account has ended; it asks for an own password at the next sign-in.`
	);
}
