/**
 * From a cold start to a queued entry with one photo about a colleague, at 360×740 and 4×, without network:
 * `node bench/taps.bench.mjs`. A tap is a finger on the app; the keyboard's and the camera's own are not counted.
 */
import { loadRealWard } from './support/realWard.mjs';
import { median, row } from './support/report.mjs';
import { drawPhoto } from '../tests/e2e/support/drawPhoto.mjs';

const ROUNDS = 5;
const WORDS = 'Hướng dẫn 12 người cao tuổi nộp hồ sơ qua mạng';

const { Handset, signIn, startStreetWard, worksOffline } = await loadRealWard();
const ward = await startStreetWard();
const phone = new Handset();
try {
	const first = await phone.start();
	await signIn(first, ward.server.url, 'kp1');
	await worksOffline(first);
	const photo = await drawPhoto(first);
	await first.goto(`${ward.server.url}/ghi`);
	await first.getByRole('button', { name: /Tôi/ }).waitFor();
	await phone.close();
	await ward.server.kill();

	const taps = [];
	const times = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const run = await logOnce(photo);
		taps.push(run.taps);
		times.push(run.milliseconds);
	}
	row('taps.coldStartToQueuedEntryWithPhoto', Math.max(...taps), 'taps', 6);
	row('taps.scriptedTime', median(times), 'ms', 20_000);
} finally {
	await phone.dispose();
	await ward.server.stop();
}

/** @param {Buffer} photo */
async function logOnce(photo) {
	const page = await phone.start();
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	let taps = 0;
	const tap = async (/** @type {import('@playwright/test').Locator} */ target) => {
		taps += 1;
		await target.tap();
	};
	const started = performance.now();
	await page.goto(ward.server.url, { waitUntil: 'commit' });
	await tap(page.getByRole('navigation').getByRole('link', { name: 'Ghi' }));
	await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
	await page.keyboard.insertText(WORDS);
	await tap(page.getByRole('button', { name: 'Tìm người, đơn vị khác' }));
	await page.getByLabel('Gõ tên, không cần dấu').pressSequentially('lan');
	await tap(page.getByRole('dialog').getByRole('button', { name: /Nguyễn Thị Lan/ }));
	const camera = page.waitForEvent('filechooser');
	await tap(page.getByRole('button', { name: 'Chụp ảnh' }));
	await (await camera).setFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo });
	await tap(page.getByRole('button', { name: 'Gửi', exact: true }));
	await page.getByRole('heading', { name: 'Đã xếp hàng gửi' }).waitFor();
	const milliseconds = performance.now() - started;
	await phone.close();
	return { taps, milliseconds };
}
