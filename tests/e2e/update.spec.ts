import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from './support/test';
import { ROOT } from '../../scripts/lib/root.mjs';
import { ask } from '../support/http';
import { audit } from './support/audit';
import { addPhotos, allSent, signIn, worksOffline } from './support/browser';
import { drawPhoto } from './support/drawPhoto.mjs';
import { applied, deedOf, startStreetWard, type StreetWard } from './support/ward';

let ward: StreetWard;
let pages: string;
// As on a real phone: the first visit takes the app along by itself.
test.use({ takesAlong: 'own' });
test.beforeAll(async () => {
	pages = mkdtempSync(join(tmpdir(), 'sotd-pages-'));
	ward = await startStreetWard({ pages });
});
test.beforeEach(() => cpSync(join(ROOT, 'build'), pages, { recursive: true, force: true }));
test.afterAll(async () => {
	await ward.server.stop();
	rmSync(pages, { recursive: true, force: true });
});

const offer = (page: Page) => page.getByText('Đã có bản mới');
const runsNewVersion = (page: Page) => page.locator('meta[name="ban-moi"]').count();

test('a new version is offered, never on the quick log; taking it keeps the draft and its photo', async ({
	page
}) => {
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await worksOffline(page);
	// From here on the page is one that the service worker started.
	await page.reload();
	const photo = await drawPhoto(page, { width: 900, height: 700 });
	await page.getByRole('navigation').getByRole('link', { name: 'Ghi' }).click();
	await page.getByLabel('Việc gì đã làm?').fill('Đang viết thì có bản mới');
	await addPhotos(page, [photo]);

	publishNewVersion(pages);
	await lookForUpdate(page);
	await expect(offer(page)).toHaveCount(0);
	await page.getByLabel('Việc gì đã làm?').pressSequentially(', viết tiếp');
	await expect(page.getByLabel('Việc gì đã làm?')).toHaveValue('Đang viết thì có bản mới, viết tiếp');
	expect(await runsNewVersion(page)).toBe(0);

	await page.getByRole('navigation').getByRole('link', { name: 'Hôm nay' }).click();
	await expect(offer(page)).toBeVisible();
	await audit(page);
	expect(await runsNewVersion(page)).toBe(0);
	await page.getByRole('button', { name: 'Cập nhật ngay' }).click();
	await expect.poll(() => runsNewVersion(page)).toBe(1);
	await page.getByRole('link', { name: /Đang viết thì có bản mới, viết tiếp/ }).click();
	await expect(page.getByLabel('Việc gì đã làm?')).toHaveValue('Đang viết thì có bản mới, viết tiếp');
	await expect(page.getByRole('button', { name: /^Mở ảnh/ })).toHaveCount(1);
	await expect(offer(page)).toHaveCount(0);
});

test('a form with words that are not on disk hides the offer until it is done', async ({ page }) => {
	await applied(await ward.phone('kp1'), [deedOf(ward, 'bay', 'lan')]);
	await signIn(page, ward.server.url, 'khoi1', '/xac-nhan');
	await worksOffline(page);
	// From here on the page is one that the service worker started.
	await page.reload();
	await page.getByRole('button', { name: 'Trả lại', exact: true }).first().click();
	const sheet = page.getByRole('dialog', { name: 'Trả lại để bổ sung' });
	await sheet.getByLabel('Lý do trả lại').fill('Cần thêm số hộ');

	publishNewVersion(pages);
	await lookForUpdate(page);
	await expect(offer(page)).toHaveCount(0);
	await expect(sheet.getByLabel('Lý do trả lại')).toHaveValue('Cần thêm số hộ');

	await sheet.getByLabel('Lý do trả lại').fill('');
	await sheet.getByRole('button', { name: 'Hủy' }).click();
	await expect(offer(page)).toBeVisible();
});

test('a part that is not there any more is 404, not the shell', async () => {
	const missing = await ask(ward.server, 'GET', '/_app/immutable/missing.js');
	expect(missing.status).toBe(404);
	expect(missing.text).not.toContain('<html');
	const shell = await ask(ward.server, 'GET', '/so/mot-dia-chi');
	expect(shell.status).toBe(200);
	expect(shell.text).toContain('<html');
});

test.describe('without a service worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('a part that is missing is said in words, and what was written stays', async ({ page }) => {
		await signIn(page, ward.server.url, 'kp1');
		await page.getByRole('link', { name: 'Ghi', exact: true }).click();
		await page.getByLabel('Việc gì đã làm?').fill('Thăm bà Sáu');
		await expect(page).toHaveURL(/nhap=/);
		await page.route('**/_app/immutable/**', (route) => route.fulfill({ status: 404 }));
		await page.getByRole('link', { name: 'Thi đua' }).click();
		await expect(page.getByRole('heading', { name: 'Chưa mở được phần này' })).toBeVisible();
		await page.unroute('**/_app/immutable/**');
		await page.getByRole('button', { name: 'Tải lại trang' }).first().click();
		await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
		await page.getByRole('link', { name: 'Hôm nay' }).click();
		await expect(page.getByRole('link', { name: /Thăm bà Sáu/ })).toBeVisible();
	});
});

/** Another shell under the same address: the service worker's list names it by its content. */
function publishNewVersion(folder: string) {
	const shell = join(folder, 'index.html');
	writeFileSync(
		shell,
		readFileSync(shell, 'utf8').replace('<head>', '<head><meta name="ban-moi" content="2" />')
	);
	const worker = join(folder, 'service-worker.js');
	const list = readFileSync(worker, 'utf8');
	const renamed = list.replace(
		/("?revision"?:\s*")[0-9a-f]{32}("[^{}]*?"?url"?:\s*"\/")/,
		'$1' + '0'.repeat(32) + '$2'
	);
	const other = list.replace(
		/("?url"?:\s*"\/"[^{}]*?"?revision"?:\s*")[0-9a-f]{32}"/,
		'$1' + '0'.repeat(32) + '"'
	);
	const changed = renamed === list ? other : renamed;
	if (changed === list) throw new Error('the service worker does not list the shell');
	writeFileSync(worker, changed);
}

/** The phone comes back to a network, asks, and the new version lies ready. */
async function lookForUpdate(page: Page) {
	await page.evaluate(async () => {
		window.dispatchEvent(new Event('online'));
		const registration = await navigator.serviceWorker.ready;
		while (registration.waiting === null) await new Promise((resolve) => setTimeout(resolve, 50));
		// The app hears of it a fifth of a second later, when it has not gone in by itself.
		await new Promise((resolve) => setTimeout(resolve, 600));
	});
}
