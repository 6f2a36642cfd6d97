import { existsSync, readFileSync } from 'node:fs';
import { Problem } from './problem.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

const OFFLINE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/;

/**
 * Installs what `package-lock.json` names, unless it is there already.
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function install() {
	if (isInstalled()) return false;
	const npm = process.env.npm_execpath;
	const args = ['ci', '--include=dev', '--include=optional', '--no-fund', '--no-audit', '--fetch-retries=1'];
	const { code, output } = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
	if (code === 0) return true;
	if (OFFLINE.test(output)) {
		throw new Problem(
			'The dependencies are missing and the npm registry does not answer. Connect this machine to the internet once and try again.'
		);
	}
	const lines = output.split('\n').filter((line) => /^npm error (?!code|A complete log|Run |\s)/.test(line));
	throw new Problem(
		`npm ci failed: ${lines.slice(0, 3).join(' ').replaceAll('npm error ', '') || output.trim()}`
	);
}

function isInstalled() {
	const hidden = `${ROOT}/node_modules/.package-lock.json`;
	if (!existsSync(hidden)) return false;
	const wanted = packagesOf(`${ROOT}/package-lock.json`);
	const found = packagesOf(hidden);
	return Object.entries(wanted).every(([path, { version, optional }]) => {
		if (path === '') return true;
		return found[path] ? found[path].version === version : optional === true;
	});
}

/**
 * @param {string} lockFile
 * @returns {Readonly<Record<string, { version?: string, optional?: boolean }>>}
 */
function packagesOf(lockFile) {
	return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
