/**
 * The first pull of 5,000 entries on a slow line (1.6 Mbit/s, 150 ms) and a slow phone (4×), and a pull with
 * nothing new: `node bench/pull.bench.mjs`. The app itself is on the phone already, as its service worker keeps it.
 */
import { entriesHere } from './support/entriesHere.mjs';
import { startFullWard } from './support/fullWard.mjs';
import { median, row } from './support/report.mjs';

const ENTRIES = 5_000;
const ROUNDS = 3;
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };

const { Handset, ward, worksOffline } = await startFullWard(ENTRIES);
const password = 'tienthanh2023';
/** @type {{ usable: number, fromTap: number, whole: number, bytes: number, requests: number }[]} */
const rounds = [];
/** @type {{ requests: number, bytes: number, milliseconds: number }[]} */
const idle = [];
try {
	for (let round = 0; round < ROUNDS; round += 1) {
		const phone = new Handset();
		const page = await phone.start();
		await page.goto(`${ward.server.url}/so`);
		await worksOffline(page);
		await page.reload();
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Network.enable');
		/** @type {Map<string, { path: string, at: number, end: number, bytes: number }>} */
		const asked = new Map();
		devtools.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
			const { pathname } = new URL(request.url);
			if (pathname.startsWith('/api/'))
				asked.set(requestId, { path: pathname, at: timestamp, end: 0, bytes: 0 });
		});
		devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
			const request = asked.get(requestId);
			if (request) Object.assign(request, { bytes: encodedDataLength, end: timestamp });
		});
		const settled = async () => {
			for (let quiet = 0; quiet < 6;) {
				await page.waitForTimeout(500);
				const isBusy = [...asked.values()].some(({ path, end }) => path !== '/api/realtime' && end === 0);
				quiet = isBusy ? 0 : quiet + 1;
			}
		};
		const pulls = () => [...asked.values()].filter(({ path }) => path === '/api/sync/pull');
		await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill('kp1');
		await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
		await devtools.send('Network.emulateNetworkConditions', SLOW_LINE);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		// The list is usable once it shows entries of the server and its search takes letters.
		await page.evaluate(() => {
			const started = performance.now();
			const watch = () => {
				const rows = document.querySelectorAll('main a[href^="/so/"]').length;
				const search = document.querySelector('main input');
				const pull = performance
					.getEntriesByType('resource')
					.find(({ name }) => name.includes('/api/sync/pull'));
				if (rows < 3 || !search || !pull) return void requestAnimationFrame(watch);
				requestAnimationFrame(() => {
					const now = performance.now();
					Object.assign(window, { usable: { fromTap: now - started, fromPull: now - pull.startTime } });
				});
			};
			document.querySelector('button[type="submit"]')?.addEventListener('click', watch, { once: true });
		});
		await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
		await page.waitForFunction(() => 'usable' in window, undefined, { timeout: 120_000, polling: 100 });
		const usable = await page.evaluate(() => /** @type {any} */ (window).usable);
		await entriesHere(page, ENTRIES);
		await settled();
		const pulled = pulls();
		rounds.push({
			usable: usable.fromPull,
			fromTap: usable.fromTap,
			whole: (Math.max(...pulled.map(({ end }) => end)) - Math.min(...pulled.map(({ at }) => at))) * 1000,
			bytes: pulled.reduce((sum, { bytes }) => sum + bytes, 0),
			requests: pulled.length
		});

		// What a phone asks when it comes back to the screen and there is nothing.
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		await devtools.send('Network.emulateNetworkConditions', {
			...SLOW_LINE,
			latency: 0,
			downloadThroughput: -1,
			uploadThroughput: -1
		});
		await settled();
		asked.clear();
		await page.evaluate(() => void window.dispatchEvent(new Event('online')));
		await page.waitForTimeout(1500);
		const sync = [...asked.values()].filter(({ path }) => path.startsWith('/api/sync/'));
		idle.push({
			requests: sync.length,
			bytes: sync.reduce((sum, { bytes }) => sum + bytes, 0),
			milliseconds: sync.reduce((sum, { at, end }) => sum + (end - at) * 1000, 0)
		});
		await phone.dispose();
	}
	row('pull.listUsableAfterFirstPullBegan', median(rounds.map((one) => one.usable)), 'ms', 3000);
	row('pull.listUsableAfterSignInTapped', median(rounds.map((one) => one.fromTap)), 'ms');
	row('pull.allEntriesArrived', median(rounds.map((one) => one.whole)), 'ms');
	row('pull.onTheWire', median(rounds.map((one) => one.bytes)) / 1000, 'kB', 1000);
	row('pull.requests', median(rounds.map((one) => one.requests)), 'requests');
	row('pull.nothingNewRequests', median(idle.map((one) => one.requests)), 'requests', 1);
	row('pull.nothingNewBytes', median(idle.map((one) => one.bytes)), 'bytes');
	row('pull.nothingNewTakes', median(idle.map((one) => one.milliseconds)), 'ms');
} finally {
	await ward.server.stop();
}
