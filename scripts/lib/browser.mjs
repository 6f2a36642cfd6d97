import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

const SYSTEM = [
	// The same engine without the browser's own windows: a quarter less time. Not the command of its package, which is a
	// script: who ends that leaves the browser alive.
	'/usr/lib/chromium/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome'
];
/** Debian's packages of it, the one to be had first */
const PACKAGES = ['chromium-headless-shell', 'chromium'];
/** Arguments that let Chromium run in a container, and keep it from calling home. */
export const BROWSER_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** @returns {string | undefined} a browser that is there already */
export function findBrowser() {
	return [chromium.executablePath(), ...SYSTEM].find((path) => path !== '' && existsSync(path));
}

/**
 * Gets a browser for the tests: what Playwright finds, else the system's, else Debian's package when root.
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function ensureBrowser() {
	if (findBrowser()) return false;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		const env = { DEBIAN_FRONTEND: 'noninteractive' };
		await run('apt-get', ['update', '-qq'], { env });
		for (const name of PACKAGES) {
			await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
			if (findBrowser()) return true;
		}
	}
	throw new Problem(
		'The browser tests need Chromium: install it (apt install chromium, or npx playwright install chromium) and try again.'
	);
}
