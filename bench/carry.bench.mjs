import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/lib/browser.mjs';
import { median, row } from './support/report.mjs';
import { seedPhone, servePages } from './support/seededPhone.mjs';

/**
 * The emergency export of the built app: 300 deeds with a photo of 200 kB each, unsent, into one zip; at 4× processor
 * throttle, offline. From the press of the button until the file can be saved.
 */
const PHOTOS = 300;
const ROUNDS = 3;
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
	const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
	const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
	await seedPhone(page, pages.address, { entries: 1000, people: 60, roles: ['reporter'], today });
	await page.evaluate(bundle.outputFiles[0]?.text ?? '');
	await page.evaluate(
		([count, bytes]) => /** @type {any} */ (globalThis).saveHere(count, bytes),
		/** @type {const} */ ([PHOTOS, 200_000])
	);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const seconds = [];
	const longest = [];
	let megabytes = 0;
	for (let round = 0; round < ROUNDS; round += 1) {
		await page.goto(`${pages.address}/cho`);
		const button = page.getByRole('button', { name: 'Xuất bản nháp chưa gửi' });
		await button.waitFor();
		// The list above it has been drawn.
		await page.waitForTimeout(2_000);
		await page.evaluate(watchTasks);
		const save = page.getByRole('button', { name: 'Lưu tệp về máy' });
		const started = performance.now();
		await button.click();
		await save.waitFor({ timeout: 120_000 });
		seconds.push((performance.now() - started) / 1_000);
		longest.push(await page.evaluate(() => Math.max(0, .../** @type {any} */ (globalThis).longTasks)));
		const download = page.waitForEvent('download');
		await save.click();
		megabytes = statSync(await (await download).path()).size / 1e6;
	}
	row('carry.export300.median', median(seconds), 's', 5);
	row('carry.export300.worst', Math.max(...seconds), 's', 5);
	row('carry.export300.size', megabytes, 'MB');
	row('carry.export300.longestTask', Math.max(...longest), 'ms');
} finally {
	await browser.close();
	await pages.close();
}

function watchTasks() {
	/** @type {number[]} */
	const tasks = [];
	Object.assign(globalThis, { longTasks: tasks });
	new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
		{
			type: 'longtask'
		}
	);
}
