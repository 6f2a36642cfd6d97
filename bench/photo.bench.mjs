/**
 * A photo's way from the pick to bytes ready to be stored: `node bench/photo.bench.mjs`.
 * Chromium throttles the main thread only, so the worker's time is taken unthrottled, and the page's tasks at 4×.
 */
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/lib/browser.mjs';
import { serveHarness } from '../tests/e2e/support/serveHarness.mjs';

const ROUNDS = 9;
const PHOTO = { name: 'IMG_0001.jpg', draw: { photo: /** @type {const} */ ([4000, 3000]) } };

const harness = await serveHarness('intake');
const executablePath = findBrowser();
const browser = await chromium.launch({ args: BROWSER_ARGUMENTS, ...(executablePath && { executablePath }) });
try {
	const page = await browser.newPage();
	await page.goto(harness.address);
	await page.waitForFunction(() => 'intake' in window);
	await page.evaluate((photo) => window.intake.draw([photo]), PHOTO);

	const devtools = await page.context().newCDPSession(page);
	const measure = async (/** @type {number} */ rate) => {
		await devtools.send('Emulation.setCPUThrottlingRate', { rate });
		const rounds = [];
		for (let i = 0; i < ROUNDS; i++) {
			rounds.push(await page.evaluate((photo) => window.intake.measure(photo), PHOTO));
		}
		return rounds;
	};
	const unthrottled = await measure(1);
	const throttled = await measure(4);

	const first = unthrottled[0];
	row('photo.reduce12Megapixels', median(unthrottled.map((round) => round.milliseconds)), 'ms', 400);
	row('photo.thumbnailAfter', median(unthrottled.map((round) => round.thumbAfter)), 'ms');
	row('photo.longestTaskAt4x', Math.max(0, ...throttled.flatMap((round) => round.longTasks)), 'ms', 50);
	row('photo.reducedSize', (first?.size ?? 0) / 1000, 'kB', 300);
	row('photo.inputSize', (first?.inputSize ?? 0) / 1000, 'kB');
} finally {
	await browser.close();
	await harness.close();
}

/**
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number} [target] at most
 */
function row(name, value, unit, target) {
	console.log(
		JSON.stringify({ name, value: Math.round(value), unit, ...(target !== undefined && { target }) })
	);
}

/** @param {number[]} values */
function median(values) {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
