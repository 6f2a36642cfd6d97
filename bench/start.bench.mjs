/**
 * How soon the first letter can be typed after an offline cold start, with 5,000 entries on the phone, at 4×:
 * `node bench/start.bench.mjs`. Each round is a fresh browser on the same profile, its server ended.
 * Chromium throttles the page's main thread; the service worker runs at full speed.
 */
import { entriesHere } from './support/entriesHere.mjs';
import { startFullWard } from './support/fullWard.mjs';
import { median, percentile, row } from './support/report.mjs';

const ENTRIES = 5_000;
const ROUNDS = 11;

const { Handset, ward, signIn, worksOffline } = await startFullWard(ENTRIES);
const phone = new Handset();
try {
	const first = await phone.start();
	await signIn(first, ward.server.url, 'kp1');
	await worksOffline(first);
	await entriesHere(first, ENTRIES);
	await first.waitForTimeout(1500);
	await phone.close();
	await ward.server.kill();

	const typing = [];
	const list = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		typing.push(await start('/ghi', () => document.activeElement instanceof HTMLTextAreaElement));
		list.push(
			await start('/so', () => {
				const search = document.querySelector('main input');
				return search !== null && document.querySelectorAll('main a[href^="/so/"]').length >= 2;
			})
		);
	}
	row('start.offlineUntilTyping.median', median(typing), 'ms', 1000);
	row('start.offlineUntilTyping.p75', percentile(typing, 0.75), 'ms');
	row('start.offlineUntilTyping.worst', Math.max(...typing), 'ms');
	row('start.offlineUntilListOf5000.median', median(list), 'ms');
	row('start.offlineUntilListOf5000.worst', Math.max(...list), 'ms');
} finally {
	await phone.dispose();
	await ward.server.stop();
}

/**
 * @param {string} path
 * @param {() => boolean} isUsable runs in the page, each frame
 * @returns {Promise<number>} ms from the start of the navigation to the frame after it became usable
 */
async function start(path, isUsable) {
	const page = await phone.start();
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.addInitScript(`{
		const isUsable = ${isUsable.toString()};
		const watch = () => {
			if (!isUsable()) return requestAnimationFrame(watch);
			requestAnimationFrame(() => (window.usableAt = performance.now()));
		};
		requestAnimationFrame(watch);
	}`);
	await page.goto(ward.server.url + path, { waitUntil: 'commit' });
	await page.waitForFunction(() => 'usableAt' in window, undefined, { timeout: 30_000 });
	if (path === '/ghi') {
		await page.keyboard.type('v');
		await page.waitForFunction(() => document.querySelector('textarea')?.value === 'v');
	}
	const usableAt = await page.evaluate(() => /** @type {any} */ (window).usableAt);
	await phone.close();
	return usableAt;
}
