import { createHash, randomBytes } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountsTable } from './demoAccounts.mjs';
import { prepare } from './prepare.mjs';
import { Problem } from './problem.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { checkPlace, makeWritable, serve } from './serve.mjs';
import { isLoopbackHost, readSettings } from './settings.mjs';

const FILL = join(ROOT, 'scripts', 'sample', 'fill.mjs');

/**
 * `npm run demo`: the sample ward, on this machine alone.
 * @param {readonly string[]} args `--fresh` makes its data new
 */
export async function demoCommand(args) {
	const unknown = args.find((arg) => arg !== '--fresh');
	if (unknown) throw new Problem(`The demo does not know “${unknown}”: it takes --fresh.`);
	const settings = readSettings({
		...process.env,
		DATA_DIR: '.demo',
		DOMAIN: '',
		TRUSTED_PROXY: '',
		HOST: loopback()
	});
	await checkPlace(settings);
	const binary = await prepare();
	const { dataDir } = settings;
	const filled = join(dataDir, '.filled');
	const filling = join(dataDir, '.filling');
	// A sample that was cut off half way is of no use.
	if (args.includes('--fresh') || existsSync(filling)) rmSync(dataDir, { recursive: true, force: true });
	makeWritable(dataDir);
	// It marks data that are made up: only here may a request move the server's clock.
	writeFileSync(join(dataDir, 'sample'), '');

	const token = randomBytes(18).toString('base64url');
	await serve({
		binary,
		settings,
		env: { SETUP_TOKEN_HASH: createHash('sha256').update(token).digest('hex') },
		async onReady({ url }) {
			if (!existsSync(filled)) await fill(url, token);
			console.log(`\nSổ Thi Đua, sample ward of Tiến Thành: ${settings.address} (Ctrl-C stops it)`);
			if (existsSync(filled)) console.log(accountsTable());
		}
	});

	/**
	 * @param {string} url
	 * @param {string} setupToken
	 */
	async function fill(url, setupToken) {
		if (!existsSync(FILL)) {
			console.log('The sample ward is not part of this version yet: the server is empty.');
			console.log(`First administrator, once: ${url}/bat-dau?ma=${setupToken}`);
			return;
		}
		writeFileSync(filling, '');
		const { code } = await run(process.execPath, [FILL, '--url', url, '--data', dataDir], {
			env: { SETUP_TOKEN: setupToken },
			show: true
		});
		if (code !== 0)
			throw new Problem(
				'The sample ward could not be made (see above): npm run demo -- --fresh tries again.'
			);
		writeFileSync(filled, '');
		rmSync(filling);
	}
}

/** The sample's passwords are public, so it never leaves this machine. */
function loopback() {
	const host = process.env.HOST || '127.0.0.1';
	if (!isLoopbackHost(host))
		throw new Problem(
			`The demo is for this machine alone, and HOST is ${host}: unset HOST, or use npm start.`
		);
	return host;
}
