import { existsSync } from 'node:fs';
import { hashFiles } from './hashFiles.mjs';
import { injectServiceWorker } from './injectServiceWorker.mjs';
import { keepOldFiles } from './oldFiles.mjs';
import { Problem } from './problem.mjs';
import { ROOT } from './root.mjs';
import { runTool } from './run.mjs';
import { isStamped, stamp } from './stamp.mjs';

const STEP = 'app';
const INPUTS = [
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'scripts/lib/injectServiceWorker.mjs'
];

/**
 * Builds the app to `build/` with its service worker, unless nothing has changed since.
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function buildApp() {
	const inputs = hashFiles(INPUTS);
	if (isStamped(STEP, inputs) && existsSync(`${ROOT}/build/service-worker.js`)) return false;
	const { code, output } = await runTool('vite/bin/vite.js', ['build']);
	if (code !== 0)
		throw new Problem(`The app does not build:\n${output.trim().split('\n').slice(-30).join('\n')}`);
	await injectServiceWorker();
	keepOldFiles(`${ROOT}/.cache/builds`, `${ROOT}/build`);
	stamp(STEP, inputs);
	return true;
}
