import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { hashFiles } from './hashFiles.mjs';
import { ROOT } from './root.mjs';
import { isStamped, stamp } from './stamp.mjs';

const STEP = 'hooks';
/**
 * what phones talk to, the rules of the year's end that it loads when they are asked for, the gate before it, and the
 * server's own console: each engine holds no more than it needs
 */
const ENTRIES = ['server', 'yearEnd', 'doors', 'console'];
const SOURCES = `${ROOT}/pb_hooks/src`;
const BUILT = `${ROOT}/pb_hooks/built`;
const INPUTS = ['pb_hooks/src', 'src/lib/domain', 'package-lock.json', 'scripts/lib/buildHooks.mjs'];

/** @type {import('esbuild').Plugin} Where the rules of the year's end are asked for, their own bundle answers. */
const laterYearEnd = {
	name: 'laterYearEnd',
	setup(build) {
		build.onResolve({ filter: /\/yearEndJudges$/ }, () => ({ path: `${SOURCES}/sync/yearEndJudges.ts` }));
	}
};

/**
 * Bundles the server's code for PocketBase's engine: one CommonJS file per entry, no newer than ES2017.
 * Does nothing when the sources have not changed. A file is put in place by a rename, so that several
 * processes may do it at once.
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function buildHooks() {
	const inputs = hashFiles(INPUTS);
	const isThere = ENTRIES.every((entry) => existsSync(`${BUILT}/${entry}.js`));
	if (isStamped(STEP, inputs) && isThere) return false;
	const [late, others] = await Promise.all([
		bundle(['yearEnd'], []),
		bundle(
			ENTRIES.filter((entry) => entry !== 'yearEnd'),
			[laterYearEnd]
		)
	]);
	mkdirSync(BUILT, { recursive: true });
	for (const file of [...late, ...others]) {
		const fresh = `${BUILT}/.${basename(file.path)}.${process.pid}`;
		writeFileSync(fresh, file.contents);
		renameSync(fresh, file.path);
	}
	stamp(STEP, inputs);
	return true;
}

/**
 * @param {readonly string[]} entries
 * @param {import('esbuild').Plugin[]} plugins
 */
async function bundle(entries, plugins) {
	const { build } = await import('esbuild');
	const { outputFiles } = await build({
		absWorkingDir: ROOT,
		entryPoints: entries.map((entry) => `${SOURCES}/${entry}.ts`),
		outdir: BUILT,
		write: false,
		bundle: true,
		format: 'cjs',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		target: 'es2020',
		charset: 'utf8',
		alias: { $lib: `${ROOT}/src/lib` },
		logLevel: 'warning',
		plugins
	});
	return outputFiles;
}
