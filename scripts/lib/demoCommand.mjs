import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accountsTable } from './demoAccounts.mjs';
import { prepare } from './prepare.mjs';
import { Problem } from './problem.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { checkPlace, makeWritable, serve } from './serve.mjs';
import { isLoopbackHost, readSettings } from './settings.mjs';

const FILL = join(ROOT, 'scripts', 'sample', 'fill.mjs');

/** What a filled folder is marked with; another mark: it was filled by a version that knew less. */
const EDITION = '3: with what the papers of 2023 carry';
const OUTDATED =
	'this sample was made by an earlier version, before the papers were there: --fresh makes it new';

/** Where each state of the sample lives, and what one finds in it. */
const STATES = {
	ready: {
		dataDir: '.demo',
		tells:
			'2023 is ready for its review: initiatives recognised and three waiting for scores, grades, conduct, nominations (--state reviewed shows it held)'
	},
	reviewed: {
		dataDir: '.demo-reviewed',
		tells:
			'2023 is reviewed: session locked, 1 collective and 3 individuals commended by the ward, 1 and 2 by the city, and published'
	}
};

/**
 * `npm run demo`: the sample ward, on this machine alone.
 * @param {readonly string[]} args `--fresh` makes its data new, `--state reviewed` has the review of 2023 held
 */
export async function demoCommand(args) {
	const { fresh, state } = readArgs(args);
	const { dataDir: folder, tells } = STATES[state];
	const settings = readSettings({
		...process.env,
		DATA_DIR: folder,
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
	if (fresh || existsSync(filling)) rmSync(dataDir, { recursive: true, force: true });
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
			if (existsSync(filled)) console.log(`${accountsTable()}\n  ${isCurrent() ? tells : OUTDATED}`);
		}
	});

	function isCurrent() {
		return readFileSync(filled, 'utf8') === EDITION;
	}

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
		const what = ['--url', url, '--data', dataDir, '--state', state];
		const { code } = await run(process.execPath, [FILL, ...what], {
			env: { SETUP_TOKEN: setupToken },
			show: true
		});
		if (code !== 0)
			throw new Problem(
				'The sample ward could not be made (see above): the same command with --fresh tries again.'
			);
		writeFileSync(filled, EDITION);
		rmSync(filling);
	}
}

/**
 * @param {readonly string[]} args
 * @returns {{ fresh: boolean, state: keyof typeof STATES }}
 */
function readArgs(args) {
	try {
		const { values } = parseArgs({
			args: [...args],
			options: { fresh: { type: 'boolean', default: false }, state: { type: 'string', default: 'ready' } }
		});
		const { fresh, state } = values;
		if (state === 'ready' || state === 'reviewed') return { fresh, state };
		throw new Problem(`The demo has no state “${state}”: it takes --state reviewed.`);
	} catch (problem) {
		if (problem instanceof Problem) throw problem;
		throw new Problem(`The demo does not know “${args.join(' ')}”: it takes --fresh and --state reviewed.`);
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
