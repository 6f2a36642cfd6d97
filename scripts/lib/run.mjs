import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show`: print its output as it comes
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { env = {}, show = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: ROOT,
			env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (bytes) => {
				output += bytes;
				if (show) process.stdout.write(bytes);
			});
		}
		child.once('error', (error) => resolve({ code: 127, output: error.message }));
		child.once('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/**
 * Runs a tool of the project by its own script, so that no shell or path is in between.
 * @param {string} script below `node_modules`
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export function runTool(script, args, options) {
	return run(process.execPath, [`${ROOT}/node_modules/${script}`, ...args], options);
}
