import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBinary } from './binary.mjs';
import { buildHooks } from './buildHooks.mjs';
import { install } from './install.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';
import { commonArguments } from './server.mjs';
import { step } from './step.mjs';

const MARK = 'SOTD ';

/**
 * Runs a command on the server's own console (`pb_hooks/src/console`); a server may have the folder open meanwhile.
 * @param {string} dataDir
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<any[]>} what it told, line by line
 */
export async function askConsole(dataDir, command, args = []) {
	if (!existsSync(join(dataDir, 'data.db'))) {
		throw new Problem(`There are no data in ${dataDir}: name the server's folder in DATA_DIR.`);
	}
	await step('dependencies installed', install);
	const binary = findBinary();
	await step('server code bundled', buildHooks);
	const { code, output } = await run(binary, [command, ...args, ...commonArguments(dataDir)]);
	const told = output.split('\n').flatMap((line) => {
		const at = line.indexOf(MARK);
		return at < 0 ? [] : [JSON.parse(line.slice(at + MARK.length))];
	});
	if (code !== 0 || told.length === 0)
		throw new Problem(`The server's console answered: ${output.trim().split('\n')[0]}`);
	return told;
}
