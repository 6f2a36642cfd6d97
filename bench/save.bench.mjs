/**
 * Saving an entry with a 200 kB photo, durable, at 4× on a phone with 5,000 entries: the store's own commands in the
 * page, from their start to their committed transaction (IndexedDB, strict durability): `node bench/save.bench.mjs`.
 */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/lib/browser.mjs';
import { percentile, row } from './support/report.mjs';
import { seedPhone, servePages } from './support/seededPhone.mjs';

const ROUNDS = 120;
const PHOTO = 200_000;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const bundle = await build({
	entryPoints: [`${ROOT}bench/support/saveHere.ts`],
	bundle: true,
	write: false,
	format: 'iife',
	target: 'chrome109',
	minify: true,
	alias: { $lib: `${ROOT}src/lib`, dexie: `${ROOT}node_modules/dexie/dist/modern/dexie.mjs` }
});
const executablePath = findBrowser();
const pages = await servePages();
const browser = await chromium.launch({ args: BROWSER_ARGUMENTS, ...(executablePath && { executablePath }) });
try {
	const page = await browser.newPage();
	const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
	await seedPhone(page, pages.address, { entries: 5000, people: 60, roles: ['reporter'], today });
	await page.evaluate(bundle.outputFiles[0]?.text ?? '');
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	// The first rounds warm the code up, as the person's typing does.
	await page.evaluate((bytes) => /** @type {any} */ (globalThis).saveHere(10, bytes), PHOTO);
	const { photo, entry } = await page.evaluate(
		([rounds, bytes]) => /** @type {any} */ (globalThis).saveHere(rounds, bytes),
		/** @type {const} */ ([ROUNDS, PHOTO])
	);
	row('save.photo200kB.p50', percentile(photo, 0.5), 'ms');
	row('save.photo200kB.p95', percentile(photo, 0.95), 'ms', 25);
	row('save.entry.p50', percentile(entry, 0.5), 'ms');
	row('save.entry.p95', percentile(entry, 0.95), 'ms', 25);
} finally {
	await browser.close();
	await pages.close();
}
