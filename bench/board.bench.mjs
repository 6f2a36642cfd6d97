/**
 * The evidence board, the inbox and my log on a phone that holds 20,000 entries: `node bench/board.bench.mjs`.
 * The page's main thread at a quarter of its speed; the pages alone, no server behind them. Reading is watched from the
 * first words on the screen on: what starts the app is measured by `start.bench.mjs`.
 */
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/lib/browser.mjs';
import { median, row } from './support/report.mjs';
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
/** the same of my log @type {typeof FILTERS} */
const MINE = [
	['Theo tình trạng', 2],
	['Theo tình trạng', 1],
	['Theo tình trạng', 0]
];
const executablePath = findBrowser();

const pages = await servePages();
const browser = await chromium.launch({ args: BROWSER_ARGUMENTS, ...(executablePath && { executablePath }) });
try {
	for (const { name, ...viewport } of SCREENS) {
		const page = await seededPage(viewport, ['standing'], false);
		await openList(page, `board.${name}`, '/hoi-dong', 'mục.');
		await page.locator('main summary').first().click();
		await settle(page);
		await forgetTasks(page);
		await filterAll(page, `board.${name}`, FILTERS);
		await searchAll(page, `board.${name}`);
		row(`board.${name}.longestTaskAnswering`, await longest(page), 'ms', 50);

		await openList(page, `inbox.${name}`, '/xac-nhan', 'chờ xác nhận');
		await searchAll(page, `inbox.${name}`);
		row(`inbox.${name}.longestTaskAnswering`, await longest(page), 'ms', 50);
		await page.close();
	}
	const page = await seededPage({ width: 360, height: 740 }, ['reporter'], true);
	await openList(page, 'mine.phone', '/so', 'mục');
	await filterAll(page, 'mine.phone', MINE);
	await searchAll(page, 'mine.phone');
	row('mine.phone.longestTaskAnswering', await longest(page), 'ms', 50);
	await page.close();
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

/**
 * @param {{ width: number, height: number }} viewport
 * @param {readonly string[]} roles
 * @param {boolean} own
 */
async function seededPage(viewport, roles, own) {
	const page = await browser.newPage({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
	const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
	const size = /** @type {import('./support/seedWard').WardSize} */ ({
		entries: ENTRIES,
		people: PEOPLE,
		roles,
		today,
		own
	});
	await seedPhone(page, pages.address, size);
	await page.addInitScript(watchTasks);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	return page;
}

/**
 * Opens a list and waits until all is read.
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 * @param {string} path
 * @param {string} words that tell that the first entries stand there
 */
async function openList(page, name, path, words) {
	await page.goto(pages.address + path);
	await page.locator('[role=status]', { hasText: words }).first().waitFor();
	row(`${name}.firstCount`, await page.evaluate(() => performance.now()), 'ms');
	await forgetTasks(page);
	await page.waitForFunction(() => !/Đang (đọc|mở sổ)/.test(document.body.innerText), null, {
		timeout: 60_000
	});
	row(`${name}.allRead`, await page.evaluate(() => performance.now()), 'ms');
	await settle(page);
	row(`${name}.longestTaskReading`, await longest(page), 'ms', 50);
	await forgetTasks(page);
}

/** @param {import('@playwright/test').Page} page */
async function forgetTasks(page) {
	await page.evaluate(() => void window.tasks.splice(0));
}

/** @param {import('@playwright/test').Page} page @param {string} name @param {typeof FILTERS} filters */
async function filterAll(page, name, filters) {
	/** @type {number[]} */
	const answers = [];
	for (const [label, option] of filters) {
		answers.push(await answerTo(page, label, option));
		await settle(page);
	}
	tell(`${name}.filter`, answers);
}

/** From the last letter on: the pause in which somebody may still be typing is counted in.
 * @param {import('@playwright/test').Page} page @param {string} name
 */
async function searchAll(page, name) {
	/** @type {number[]} */
	const answers = [];
	for (const words of ['vneid', 'nguyen van', 'ho tich phuong', '', 'tan nha', 'khu pho', '']) {
		answers.push(await answerToSearch(page, words));
		await settle(page);
	}
	tell(`${name}.search`, answers);
}

/** @param {string} name @param {readonly number[]} answers */
function tell(name, answers) {
	row(`${name}.median`, median(answers), 'ms', 300);
	row(`${name}.worst`, Math.max(...answers), 'ms');
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
