import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './root.mjs';
import { markServing } from './serving.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} binary
 * @property {string} dataDir
 * @property {string} [listen] `host:port`; left out when `domain` is given
 * @property {string} [domain] serves HTTPS with automatic certificates on 80 and 443
 * @property {string} [origin] the address that the app is opened at
 * @property {string} [migrationsDir]
 * @property {Readonly<Record<string, string>>} [env] for the hooks
 */

/**
 * Engines kept warm. More requests than that at once (streams and requests inside: `pb_hooks/src/web`) get engines for
 * themselves alone, which then load the rules anew; each kept one may end up with the rules in it (2.7 MB).
 */
const ENGINES = 64;

/**
 * What every call of PocketBase carries: our folders, and nothing of its own convenience.
 * @param {string} dataDir
 * @param {string} [migrationsDir]
 */
export function commonArguments(dataDir, migrationsDir = `${ROOT}/pb_migrations`) {
	return [
		`--dir=${dataDir}`,
		`--hooksDir=${ROOT}/pb_hooks`,
		`--migrationsDir=${migrationsDir}`,
		`--hooksPool=${ENGINES}`,
		'--dev=false',
		'--hooksWatch=false',
		'--automigrate=false'
	];
}

/**
 * Starts PocketBase; its own banner (which advertises a dashboard that is shut) is not passed on.
 * @param {ServerOptions} options
 * @returns {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>}
 */
export function spawnServer({ binary, dataDir, listen, domain, origin, migrationsDir, env = {} }) {
	const where = domain ? [domain] : [`--http=${listen}`];
	const own = origin ?? (domain ? `https://${domain}` : `http://${listen}`);
	const child = spawn(
		binary,
		['serve', ...where, `--origins=${own}`, ...commonArguments(dataDir, migrationsDir)],
		{
			cwd: ROOT,
			stdio: ['ignore', 'pipe', 'pipe'],
			// A group of its own: Ctrl-C reaches the script alone, which then ends the server in order.
			detached: process.platform !== 'win32',
			// Measured: a third less processor time per change than with Go's default.
			// Near the limit it collects as often as it must: a burst of phones stays within a small machine's memory.
			env: { GOGC: '400', GOMEMLIMIT: '330MiB', ...process.env, ...env }
		}
	);
	markServing(dataDir, child);
	return child;
}

/**
 * @param {string} url
 * @param {{ exitCode: number | null, signalCode: NodeJS.Signals | null }} child
 * @param {number} [timeoutMs]
 * @returns {Promise<boolean>} whether it answers; false when it ended or took too long
 */
export async function isReady(url, child, timeoutMs = 30_000) {
	const until = Date.now() + timeoutMs;
	while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
		try {
			if ((await fetch(`${url}/api/health`)).ok) return true;
		} catch {
			// Not listening yet.
		}
		await sleep(15);
	}
	return false;
}

/**
 * Ends the server in order, so that the database is left clean; after ten seconds by force.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export async function stopServer(child) {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	child.kill('SIGTERM');
	const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
	await ended;
	clearTimeout(force);
}
