import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/root.mjs';

export interface Said {
	readonly code: number;
	/** what it printed, both streams */
	readonly text: string;
}

/**
 * A command of the contract, as a technician types it.
 * @param cwd where it is typed: file names are meant from there
 */
export function say(
	command: string,
	dataDir: string,
	cwd: string,
	...args: readonly string[]
): Promise<Said> {
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[join(ROOT, 'scripts', `${command}.mjs`), ...args],
			{ env: { ...process.env, DATA_DIR: dataDir, INIT_CWD: cwd } },
			(error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, text: `${stdout}${stderr}` })
		);
	});
}
