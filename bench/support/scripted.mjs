import { spawn } from 'node:child_process';

/**
 * Starts a script of this folder as a process of its own and waits until it has said `port N`.
 * @param {URL} script
 * @param {readonly string[]} [args]
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
export async function startScript(script, args = []) {
	const child = spawn(process.execPath, [script.pathname, ...args], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ended = new Promise((resolve) => child.once('exit', resolve));
	const port = await new Promise((resolve, reject) => {
		let said = '';
		child.once('exit', () => reject(new Error(`${script.pathname} did not start`)));
		child.stdout.on('data', (bytes) => {
			said += bytes;
			const found = /port (\d+)/.exec(said);
			if (found) resolve(Number(found[1]));
		});
	});
	return {
		port,
		async stop() {
			child.kill('SIGTERM');
			await ended;
		}
	};
}
