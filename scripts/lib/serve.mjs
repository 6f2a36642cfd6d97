import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { Problem } from './problem.mjs';
import { isReady, spawnServer, stopServer } from './server.mjs';
import { servedBy } from './serving.mjs';
import { inUrl } from './settings.mjs';

/**
 * Serves until Ctrl-C or SIGTERM, then stops in order.
 * @param {object} options
 * @param {string} options.binary
 * @param {import('./settings.mjs').Settings} options.settings
 * @param {Readonly<Record<string, string>>} [options.env]
 * @param {(server: { url: string, needsSetup: boolean }) => Promise<void>} options.onReady called once the server answers
 */
export async function serve({ binary, settings, env = {}, onReady }) {
	const child = spawnServer({
		binary,
		dataDir: settings.dataDir,
		origin: settings.address,
		...(settings.ownHttps
			? { domain: settings.domain }
			: { listen: `${inUrl(settings.host)}:${settings.port}` }),
		env: { DOMAIN: settings.domain, TRUSTED_PROXY: settings.trustedProxy, ...env }
	});
	let output = '';
	let needsSetup = false;
	const collect = (/** @type {Buffer} */ bytes) => {
		output = (output + bytes).slice(-4000);
		const text = bytes.toString();
		// Its banner names a dashboard that is shut; what is left are warnings.
		if (!/Server started|REST API|Dashboard|needs-setup/.test(text)) process.stdout.write(text);
		if (text.includes('needs-setup')) needsSetup = true;
	};
	child.stdout.on('data', collect);
	child.stderr.on('data', collect);

	let stopping = false;
	const stop = () => {
		stopping = true;
		void stopServer(child);
	};
	process.on('SIGINT', stop);
	process.on('SIGTERM', stop);
	process.on('exit', () => child.kill('SIGKILL'));

	const ended = new Promise((resolve) => child.once('exit', resolve));
	// Under its own certificates the server answers by name only; it listens once it says so.
	const url = `http://${inUrl(settings.host)}:${settings.port}`;
	const ready = settings.ownHttps ? await isListening(child) : await isReady(url, child);
	if (ready) await onReady({ url, needsSetup });
	else if (!stopping) {
		await stopServer(child);
		throw new Problem(`The server did not start: ${output.trim().split('\n').slice(-5).join('\n  ')}`);
	}
	await ended;
	if (!stopping)
		throw new Problem(`The server ended by itself: ${output.trim().split('\n').slice(-5).join('\n  ')}`);
	console.log('Stopped; the data are closed in order.');
}

/**
 * Whether the folder and the ports can be had; asked before anything takes long.
 * @param {import('./settings.mjs').Settings} settings
 */
export async function checkPlace(settings) {
	makeWritable(settings.dataDir);
	const pid = servedBy(settings.dataDir);
	if (pid !== undefined) {
		throw new Problem(`${settings.dataDir} is being served already (process ${pid}): stop that one first.`);
	}
	const ports = settings.ownHttps ? [80, 443] : [settings.port];
	for (const port of ports) await checkPort(settings.ownHttps ? '0.0.0.0' : settings.host, port);
}

/** @param {string} dataDir */
export function makeWritable(dataDir) {
	try {
		// Node 20 never comes back from a recursive step that the file system keeps refusing (/proc).
		if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: !existsSync(dirname(dataDir)) });
		accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
		const probe = join(dataDir, '.writable');
		writeFileSync(probe, '');
		rmSync(probe);
	} catch {
		throw new Problem(
			`The data folder ${dataDir} cannot be written: give it to this user (chown), or name another in DATA_DIR.`
		);
	}
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
function checkPort(host, port) {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE')
				reject(new Problem(`Port ${port} is in use: stop the other program, or choose another with PORT=….`));
			else if (error.code === 'EACCES')
				reject(
					new Problem(
						`Port ${port} needs more rights: see docs/operations.md (setcap), or use TRUSTED_PROXY.`
					)
				);
			else reject(new Problem(`Cannot listen on ${host}:${port} (${error.code}): correct HOST and PORT.`));
		});
		probe.listen(port, host, () => probe.close(() => resolve()));
	});
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<boolean>}
 */
function isListening(child) {
	return new Promise((resolve) => {
		child.stdout.on('data', (bytes) => /Server started/.test(String(bytes)) && resolve(true));
		child.once('exit', () => resolve(false));
	});
}
