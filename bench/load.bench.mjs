/**
 * JavaScript that a signed-in phone loads before the quick log takes the first letter, compressed as gzip does:
 * `node bench/load.bench.mjs`. Without service worker, so that nothing comes from elsewhere.
 */
import { gzipSync } from 'node:zlib';
import { loadRealWard } from './support/realWard.mjs';
import { row } from './support/report.mjs';

const AIM = 100;

const { Handset, signIn, startStreetWard } = await loadRealWard();
const ward = await startStreetWard();
const phone = new Handset();
try {
	const first = await phone.start({ serviceWorkers: 'block' });
	await signIn(first, ward.server.url, 'kp1');
	await phone.close();

	const page = await phone.start({ serviceWorkers: 'block' });
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
	/** @type {Map<string, Promise<number>>} */
	const sizes = new Map();
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (pathname.endsWith('.js'))
			sizes.set(
				pathname,
				response.body().then(
					(body) => gzipSync(body).length / 1000,
					// Cut by the end of the measurement: nothing that was loaded before the first letter.
					() => Number.NaN
				)
			);
	});
	// The moment itself: what is asked for after it, such as the sync engine, holds nobody up.
	await page.addInitScript(() => {
		addEventListener('focusin', ({ target }) => {
			if (target instanceof HTMLTextAreaElement) performance.mark('accepts');
		});
	});
	await page.goto(`${ward.server.url}/ghi`, { waitUntil: 'commit' });
	await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
	await page.keyboard.type('v');
	await page.waitForFunction(() => document.querySelector('textarea')?.value === 'v');
	const before = await page.evaluate(() => {
		const accepts = performance.getEntriesByName('accepts')[0]?.startTime ?? Infinity;
		return performance
			.getEntriesByType('resource')
			.filter(({ name, startTime }) => name.endsWith('.js') && startTime < accepts)
			.map(({ name }) => new URL(name).pathname);
	});
	/** @type {[string, number][]} */
	const parts = await Promise.all(before.map(async (path) => [path, (await sizes.get(path)) ?? Number.NaN]));

	const whole = parts.reduce((sum, [, size]) => sum + size, 0);
	row('load.scriptsUntilTyping', whole, 'kB gzip', 120);
	row('load.scriptFiles', parts.length, 'files');
	if (whole > AIM) {
		const biggest = parts.sort(([, a], [, b]) => b - a).slice(0, 8);
		for (const [path, size] of biggest) row(`load.part.${path.split('/').at(-1)}`, size, 'kB gzip');
	}
} finally {
	await phone.dispose();
	await ward.server.stop();
}
