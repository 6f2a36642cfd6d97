/**
 * The papers of a big review in the built app: 50 nominees of two levels with 200 reduced photos, both dossiers packed in
 * the worker, offline. Once with the machine's own speed for the worker, once with the page at a quarter of it.
 */
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/lib/browser.mjs';
import { median, row } from './support/report.mjs';
import { seedPhone, servePages } from './support/seededPhone.mjs';

const ROUNDS = 5;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SIZE = { nominees: 50, photos: 200, photoBytes: 300_000, lines: 20 };

const bundle = await build({
	entryPoints: [`${ROOT}bench/support/seedDossier.ts`],
	bundle: true,
	write: false,
	format: 'iife',
	target: 'chrome109',
	alias: { $lib: `${ROOT}src/lib`, dexie: `${ROOT}node_modules/dexie/dist/modern/dexie.mjs` }
});
const executablePath = findBrowser();
const pages = await servePages();
const browser = await chromium.launch({
	args: BROWSER_ARGUMENTS,
	...(executablePath && { executablePath })
});
try {
	const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
	const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
	await seedPhone(page, pages.address, {
		entries: 1000,
		people: 200,
		roles: ['standing', 'reporter'],
		today
	});
	await page.evaluate(bundle.outputFiles[0]?.text ?? '');
	const campaign = await page.evaluate((size) => /** @type {any} */ (globalThis).seedDossier(size), SIZE);
	await page.addInitScript(watchTasks);
	const devtools = await page.context().newCDPSession(page);

	/** @param {string} level @returns {Promise<{ seconds: number, worker: number, megabytes: number }>} */
	const pack = async (level) => {
		await page.goto(`${pages.address}/hoi-dong/giay-to/${campaign}/ho-so/${level}`);
		const button = page.getByRole('button', { name: 'Tải hồ sơ (.zip)' });
		await button.waitFor({ timeout: 120_000 });
		await page.waitForTimeout(1_000);
		await page.evaluate(() => void window.tasks.splice(0));
		const download = page.waitForEvent('download', { timeout: 120_000 });
		const started = performance.now();
		await button.click();
		const file = await download;
		const seconds = (performance.now() - started) / 1_000;
		const worker = (await page.evaluate(() => window.packed)) / 1_000;
		return { seconds, worker, megabytes: statSync(await file.path()).size / 1e6 };
	};

	// The browser's own code and the app's other screens are there without any paper.
	await page.goto(`${pages.address}/hoi-dong`);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.waitForTimeout(2_000);
	await forgetPeak();
	const atRest = await memory('VmRSS');
	const seconds = [];
	const worker = [];
	let megabytes = 0;
	for (let round = 0; round < ROUNDS; round += 1) {
		const both = [await pack('ward'), await pack('city')];
		seconds.push(both.reduce((sum, one) => sum + one.seconds, 0));
		worker.push(both.reduce((sum, one) => sum + one.worker, 0));
		megabytes = both.reduce((sum, one) => sum + one.megabytes, 0);
	}
	row('papers.bothDossiers.worker', median(worker), 's', 2.5);
	row('papers.bothDossiers.workerWorst', Math.max(...worker), 's');
	row('papers.bothDossiers.file', median(seconds), 's');
	row('papers.bothDossiers.size', megabytes, 'MB');
	const most = await memory('VmHWM');
	row('papers.bothDossiers.process', most / 1e6, 'MB');
	row('papers.bothDossiers.memory', (most - atRest) / 1e6, 'MB', 300);

	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const longest = [];
	for (const level of ['ward', 'city']) {
		await pack(level);
		longest.push(await page.evaluate(() => Math.max(0, ...window.tasks)));
	}
	row('papers.bothDossiers.longestTask', Math.max(...longest), 'ms', 50);
	await page.goto(`${pages.address}/hoi-dong/giay-to/${campaign}`);
	await page.getByRole('heading', { name: 'Hồ sơ từng cấp' }).waitFor({ timeout: 60_000 });
	row('papers.list.shown', await page.evaluate(() => performance.now()), 'ms');
	// The minutes of so many cases: as many pages as a paper is likely to have.
	await page.getByRole('link', { name: /^Biên bản họp xét/ }).click();
	await page.evaluate(() => void window.tasks.splice(0));
	const pagesCount = page.getByText(/^\d+ trang$/);
	await pagesCount.waitFor({ timeout: 120_000 });
	row('papers.minutes.pages', Number.parseInt(await pagesCount.innerText(), 10), 'pages');
	row('papers.minutes.longestTask', await page.evaluate(() => Math.max(0, ...window.tasks)), 'ms', 50);
} finally {
	await browser.close();
	await pages.close();
}

/** Long tasks of the page, and how long the worker has a dossier in hand, from the order to the answer. */
function watchTasks() {
	Object.assign(window, { tasks: [], packed: 0 });
	let ordered = 0;
	const Plain = Worker;
	window.Worker = class extends Plain {
		/** @param {ConstructorParameters<typeof Worker>} how */
		constructor(...how) {
			super(...how);
			this.addEventListener('message', ({ data }) => {
				if (data.step === 'done' && ordered > 0) window.packed = performance.now() - ordered;
				if (data.step === 'done') ordered = 0;
			});
		}

		/** @param {any} message */
		postMessage(message) {
			if (message.task === 'pack') ordered = performance.now();
			super.postMessage(message);
		}
	};
	new PerformanceObserver((list) => {
		for (const task of list.getEntries()) window.tasks.push(task.duration);
	}).observe({ type: 'longtask', buffered: true });
}

/**
 * Ids of the processes that the browser's pages and workers run in (Linux).
 * @returns {Promise<readonly number[]>}
 */
async function renderers() {
	const devtools = await browser.newBrowserCDPSession();
	const { processInfo } = /** @type {{ processInfo: readonly { type: string, id: number }[] }} */ (
		await devtools.send('SystemInfo.getProcessInfo')
	);
	await devtools.detach();
	return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** From here on the peak is counted: what drew the photos lived in the same process. */
async function forgetPeak() {
	for (const id of await renderers()) writeFileSync(`/proc/${id}/clear_refs`, '5');
}

/**
 * The most that one of them holds now, or held since then, in bytes.
 * @param {'VmRSS' | 'VmHWM'} what
 */
async function memory(what) {
	const held = (await renderers()).map(
		(id) =>
			Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) * 1024
	);
	return Math.max(...held);
}
