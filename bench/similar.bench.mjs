/**
 * The initiative council's list and page on a phone that holds 2,000 initiatives of 5 kB: `node bench/similar.bench.mjs`.
 * The page's main thread at a quarter of its speed; the pages alone, no server behind them. Watched from the first words
 * on the screen on: what starts the app is measured by `start.bench.mjs`.
 */
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/lib/browser.mjs';
import { row } from './support/report.mjs';
import { seedPhone, servePages } from './support/seededPhone.mjs';

const INITIATIVES = 2_000;
const executablePath = findBrowser();
const pages = await servePages();
const browser = await chromium.launch({ args: BROWSER_ARGUMENTS, ...(executablePath && { executablePath }) });
try {
	const page = await browser.newPage({
		viewport: { width: 360, height: 740 },
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh'
	});
	const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
	await seedPhone(page, pages.address, {
		entries: 0,
		people: 200,
		roles: ['initiativeMember', 'reporter'],
		today,
		initiatives: INITIATIVES
	});
	await page.addInitScript(watchTasks);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });

	await page.goto(`${pages.address}/cham-sang-kien`);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await forgetTasks(page);
	await until(page, 'main [role=status]', 'nothing');
	row('similar.list.allRead', await page.evaluate(() => performance.now()), 'ms');
	await page.waitForTimeout(1500);
	row('similar.list.longestTask', await longest(page), 'ms');
	await forgetTasks(page);

	// The first search makes every signature, the second only compares them.
	for (const name of ['first', 'again']) {
		await page.locator('main a[href^="/cham-sang-kien/"]').first().click();
		await page.getByRole('heading', { name: 'Giống với sáng kiến khác?' }).waitFor();
		await forgetTasks(page);
		const begun = await page.evaluate(() => performance.now());
		await page
			.getByText(/Đã so với|So câu chữ/)
			.first()
			.waitFor({ timeout: 120_000 });
		row(`similar.${name}.found`, (await page.evaluate(() => performance.now())) - begun, 'ms');
		row(`similar.${name}.longestTask`, await longest(page), 'ms', 50);
		await page.goBack();
		await until(page, 'main [role=status]', 'nothing');
	}
} finally {
	await browser.close();
	await pages.close();
}

function watchTasks() {
	Object.assign(window, { tasks: [] });
	new PerformanceObserver((list) => {
		for (const task of list.getEntries()) window.tasks.push(task.duration);
	}).observe({ type: 'longtask', buffered: true });
}

/** @param {import('@playwright/test').Page} page */
async function forgetTasks(page) {
	await page.evaluate(() => void window.tasks.splice(0));
}

/**
 * Until one element stands there and another does not. Looked for seldom and cheaply: a search for words would be the
 * longest task itself.
 * @param {import('@playwright/test').Page} page
 * @param {string} there
 * @param {string} gone
 */
async function until(page, there, gone) {
	const look = (/** @type {readonly string[]} */ [one = '', other = '']) =>
		document.querySelector(one) !== null && document.querySelector(other) === null;
	await page.waitForFunction(look, [there, gone], { timeout: 120_000, polling: 250 });
}

/** @param {import('@playwright/test').Page} page */
function longest(page) {
	return page.evaluate(() => Math.max(0, ...window.tasks));
}
