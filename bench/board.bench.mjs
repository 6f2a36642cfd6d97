/**
 * The evidence board and the inbox on a phone that holds 20,000 entries: `node bench/board.bench.mjs`.
 * The whole browser's main thread at a quarter of its speed; the pages alone, no server behind them.
 */
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/lib/browser.mjs';
import { seedPhone, servePages } from './support/seededPhone.mjs';

const ENTRIES = 20_000;
const PEOPLE = 2_000;
const SCREENS = [
	{ name: 'wide', width: 1280, height: 800 },
	{ name: 'phone', width: 360, height: 740 }
];
/** @type {readonly (readonly [string, number])[]} label of the list, place of the option */
const FILTERS = [
	['Đơn vị', 2],
	['Đơn vị', 0],
	['Lĩnh vực', 3],
	['Lĩnh vực', 0],
	['Tháng làm việc', 2],
	['Tháng làm việc', 0],
	['Sắp xếp', 2],
	['Sắp xếp', 0]
];
const executablePath = findBrowser();

const pages = await servePages();
const browser = await chromium.launch({ args: BROWSER_ARGUMENTS, ...(executablePath && { executablePath }) });
try {
	const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
	for (const { name, ...viewport } of SCREENS) {
		const page = await browser.newPage({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
		await seedPhone(page, pages.address, { entries: ENTRIES, people: PEOPLE, roles: ['standing'], today });
		await page.addInitScript(watchTasks);
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });

		await page.goto(`${pages.address}/hoi-dong`);
		await page.locator('[role=status]', { hasText: 'mục.' }).waitFor();
		row(`board.${name}.firstCount`, await page.evaluate(() => performance.now()), 'ms');
		await page.waitForFunction(() => !/Đang đọc/.test(document.body.innerText), null, { timeout: 60_000 });
		await settle(page);
		row(`board.${name}.allRead`, await page.evaluate(() => performance.now()), 'ms');
		row(`board.${name}.longestTaskReading`, await longest(page), 'ms', 50);

		await page.locator('main summary').first().click();
		await settle(page);
		await page.evaluate(() => void window.tasks.splice(0));
		/** @type {number[]} */
		const filters = [];
		for (const [label, option] of FILTERS) {
			filters.push(await answerTo(page, label, option));
			await settle(page);
		}
		row(`board.${name}.filter`, Math.max(...filters), 'ms', 300);
		/** @type {number[]} */
		const searches = [];
		for (const words of ['vneid', 'nguyen van', 'ho tich phuong', '']) {
			searches.push(await answerToSearch(page, words));
			await settle(page);
		}
		// the 200 ms in which somebody may still be typing are counted in
		row(`board.${name}.search`, Math.max(...searches), 'ms', 300);
		row(`board.${name}.longestTaskFiltering`, await longest(page), 'ms', 50);

		await page.goto(`${pages.address}/xac-nhan`);
		await page.locator('[role=status]', { hasText: 'chờ xác nhận' }).waitFor();
		await page.waitForFunction(() => !/Đang đọc/.test(document.body.innerText), null, { timeout: 60_000 });
		await settle(page);
		row(`inbox.${name}.longestTaskReading`, await longest(page), 'ms', 50);
		await page.evaluate(() => void window.tasks.splice(0));
		row(`inbox.${name}.search`, await answerToSearch(page, 'vneid'), 'ms', 300);
		await settle(page);
		row(`inbox.${name}.longestTaskSearching`, await longest(page), 'ms', 50);
		await page.close();
	}
} finally {
	await browser.close();
	await pages.close();
}

function watchTasks() {
	Object.assign(window, { tasks: [], nextPaint });
	/** From an act to the paint of the first change in rows or counts. @param {() => void} act */
	function nextPaint(act) {
		return new Promise((resolve) => {
			const begun = performance.now();
			const seen = new MutationObserver((changes) => {
				const isAnswer = changes.some(({ target }) => {
					const element = target instanceof Element ? target : target.parentElement;
					return Boolean(element?.closest('table, main ul, [role=status]'));
				});
				if (!isAnswer) return;
				seen.disconnect();
				requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
			});
			seen.observe(document.querySelector('main') ?? document.body, {
				childList: true,
				characterData: true,
				attributes: true,
				attributeFilter: ['aria-rowcount'],
				subtree: true
			});
			act();
		});
	}
	new PerformanceObserver((list) => {
		for (const task of list.getEntries()) window.tasks.push(task.duration);
	}).observe({ type: 'longtask', buffered: true });
}

/** @param {import('@playwright/test').Page} page @param {string} label @param {number} option */
function answerTo(page, label, option) {
	return page.evaluate(([wanted, place]) => {
		const field = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted);
		const select = /** @type {HTMLSelectElement} */ (document.getElementById(field?.htmlFor ?? ''));
		return window.nextPaint(() => {
			select.selectedIndex = Number(place);
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
	}, /** @type {const} */ ([label, option]));
}

/** @param {import('@playwright/test').Page} page @param {string} words */
function answerToSearch(page, words) {
	return page.evaluate((typed) => {
		const input = /** @type {HTMLInputElement} */ (document.querySelector('main [role=search] input'));
		return window.nextPaint(() => {
			input.value = typed;
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		});
	}, words);
}

/** Until nothing moves any more. @param {import('@playwright/test').Page} page */
async function settle(page) {
	await page.waitForTimeout(1500);
}

/** @param {import('@playwright/test').Page} page @returns {Promise<number>} the longest task; below 50 none is told */
function longest(page) {
	return page.evaluate(() => Math.max(0, ...window.tasks));
}

/** @param {string} name @param {number} value @param {string} unit @param {number} [target] */
function row(name, value, unit, target) {
	console.log(JSON.stringify({ name, value: Math.round(value), unit, ...(target && { target }) }));
}
