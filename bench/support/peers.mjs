import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';

const FOLDER = fileURLToPath(new URL('../peers', import.meta.url));

/**
 * Installs what the benchmarks measure beside, once: it has a lock file of its own, so that nobody who only builds or
 * tests the project waits for it. No package of it runs a script at installation.
 */
export function installPeers() {
	const kept = join(FOLDER, 'node_modules', '.package-lock.json');
	if (existsSync(kept) && hasAll(kept)) return;
	const npm = process.env.npm_execpath;
	const args = ['ci', '--ignore-scripts', '--no-fund', '--no-audit'];
	const [program, before] = npm ? [process.execPath, [npm]] : ['npm', []];
	execFileSync(program, [...before, ...args], { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** `require` as a file in the peers' folder would see it. */
export const peer = createRequire(join(FOLDER, 'package.json'));

/** @param {string} kept npm's own list of what it has installed */
function hasAll(kept) {
	const found = JSON.parse(readFileSync(kept, 'utf8')).packages;
	const wanted = JSON.parse(readFileSync(join(FOLDER, 'package-lock.json'), 'utf8')).packages;
	return Object.entries(wanted).every(
		([path, { version, optional }]) => path === '' || optional || found[path]?.version === version
	);
}
