import { expect, test, type Page } from './support/test';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { audit } from './support/audit';
import { allSent, signIn, worksOffline } from './support/browser';
import { startCouncilWard, type CouncilWard } from './support/councilWard';
import { rowsIn } from './support/inDatabase';
import { PEOPLE } from './support/ward';

const TABLET = { width: 820, height: 1180 };
test.use({ viewport: TABLET, hasTouch: true });

let ward: CouncilWard;
test.beforeEach(async () => {
	ward = await startCouncilWard();
});
test.afterEach(() => ward.server.stop());

const board = () => `/hoi-dong?phong-trao=${ward.campaign}`;
const box = (page: Page) => page.getByRole('group', { name: 'Mang theo để đọc khi không có mạng' });
const take = (page: Page) => box(page).getByRole('button', { name: /^Mang theo/ });

/** A council member's tablet with the box unfolded. */
async function openBox(page: Page): Promise<void> {
	await signIn(page, ward.server.url, 'uyvien', board());
	await allSent(page);
	await unfold(page);
}

async function unfold(page: Page): Promise<void> {
	await page.locator('summary', { hasText: 'Mang theo để đọc khi không có mạng' }).click();
	await expect(box(page)).toBeVisible();
}

/** Paths of files that the device asks for from now on. */
function filesAsked(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/api/sync/files/')) asked.push(request.url());
	});
	return asked;
}

/** Every photo of the page in the viewer, at its full size. */
async function seesAllPhotos(page: Page, photos: number): Promise<void> {
	const small = page.getByRole('button', { name: /^Mở ảnh/ });
	await expect(small).toHaveCount(photos);
	for (let n = 0; n < photos; n += 1) {
		await expect(small.nth(n).locator('img')).toHaveJSProperty('naturalWidth', 240);
		await small.nth(n).click();
		const viewer = page.getByRole('dialog', { name: 'Ảnh' });
		await expect
			.poll(() =>
				viewer.locator('img').evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth))
			)
			.toContain(1600);
		await viewer.getByRole('button', { name: 'Đóng' }).click();
	}
}

test('the evidence of all nominees is read in a hall without a network, photos included', async ({
	page
}) => {
	await ward.deed('Cài định danh cho bà con', 3, 'lan', 1);
	await ward.deed('Hướng dẫn nộp hồ sơ trực tuyến', 2);
	const late = await ward.deed('Rút ngắn giờ chờ ở quầy', 1, 'desk', 1);
	await openBox(page);
	await expect(box(page)).toContainText('Có 8 ảnh, tài liệu về 2 cá nhân, tập thể; khoảng 1,9 MB.');
	await expect(box(page)).toContainText(/Máy còn trống [\d.,]+\s(GB|MB)/);
	const asked = filesAsked(page);
	await take(page).click();
	await expect(box(page)).toContainText(/Đã mang theo 6\/8 tệp, lúc \d\d:\d\d/);
	await expect(box(page)).toContainText('Còn thiếu 2 tệp: chưa tới máy chủ');
	expect(asked).toHaveLength(12);

	await worksOffline(page);
	await page.context().setOffline(true);
	await page.reload();
	await page.getByRole('link', { name: PEOPLE.lan.name }).click();
	await expect(page.getByRole('article')).toHaveCount(2);
	await seesAllPhotos(page, 5);
	await page.goto(`${ward.server.url}/hoi-dong/don-vi/${idOf('desk')}?phong-trao=${ward.campaign}`);
	await seesAllPhotos(page, 1);

	await page.context().setOffline(false);
	await late.arrive();
	await page.goto(ward.server.url + board());
	await allSent(page);
	await unfold(page);
	await expect(box(page)).toContainText('1 tệp mới từ lần mang theo trước.', { timeout: 20_000 });
	asked.length = 0;
	await box(page)
		.getByRole('button', { name: /^Mang theo 1 tệp mới/ })
		.click();
	await expect(box(page)).toContainText('Đã mang theo 7/8 tệp');
	expect(asked).toHaveLength(2);
});

test('a cut is waited for, other screens may be opened meanwhile, and nothing is fetched twice', async ({
	page
}) => {
	for (const title of ['Một', 'Hai', 'Ba', 'Bốn']) await ward.deed(title, 3);
	await openBox(page);
	const asked = filesAsked(page);
	await page.route('**/api/sync/files/**', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 300));
		await route.continue().catch(() => undefined);
	});
	await take(page).click();
	await expect(box(page).getByRole('progressbar')).toBeVisible();
	await expect(box(page)).toContainText('Có thể mở màn hình khác');
	await expect(box(page)).toContainText(/[1-9]\d* trên 12/);
	await page.getByRole('link', { name: 'Hôm nay' }).first().click();
	const held = async () => (await rowsIn(page, 'fileCache')).length;
	await expect.poll(held).toBeGreaterThan(5);
	await page.context().setOffline(true);
	const before = await held();
	await page.goBack();
	await unfold(page);
	await expect(box(page)).toContainText('Chưa gọi được máy chủ', { timeout: 20_000 });
	const cut = asked.length;
	await page.unroute('**/api/sync/files/**');
	await page.context().setOffline(false);
	await expect(box(page)).toContainText('Đã mang theo 12/12 tệp, lúc', { timeout: 30_000 });
	expect(before).toBeLessThan(24);
	expect(await held()).toBe(24);
	expect(new Set(asked).size).toBe(24);
	expect(asked.length - cut).toBeLessThanOrEqual(24 - before + 3);
});

test('stopped, it goes on after a reload; signing out cuts it and leaves nothing', async ({ page }) => {
	for (const title of ['Một', 'Hai', 'Ba']) await ward.deed(title, 4);
	await openBox(page);
	let slow = true;
	await page.route('**/api/sync/files/**', async (route) => {
		if (slow) await new Promise((resolve) => setTimeout(resolve, 400));
		await route.continue().catch(() => undefined);
	});
	await take(page).click();
	const held = async () => (await rowsIn(page, 'fileCache')).length;
	await expect.poll(held).toBeGreaterThan(3);
	await box(page).getByRole('button', { name: 'Dừng lại' }).click();
	await expect(box(page)).toContainText('Đã dừng. Những tệp đã tải vẫn ở trên máy này.');
	await expect(box(page)).toBeFocused();
	await page.reload();
	await unfold(page);
	await expect(box(page)).toContainText(/Mới mang theo \d+\/12 tệp/);
	await box(page)
		.getByRole('button', { name: /^Mang theo tiếp/ })
		.click();
	const before = await held();
	await expect.poll(held).toBeGreaterThan(before);

	// Into the screen of this device without a reload: the fetching goes on until the account is shut.
	await page.getByRole('link', { name: 'Máy này' }).click();
	await page.getByRole('button', { name: 'Đăng xuất' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Đăng xuất' }).click();
	await expect(page.getByRole('heading', { name: 'Đăng nhập', exact: true })).toBeVisible();
	slow = false;
	const asked = filesAsked(page);
	await page.waitForTimeout(1_500);
	expect(asked).toEqual([]);
	const left = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
	expect(left).toEqual(['so-thi-dua']);
});

test('on mobile data it asks first where photos wait for Wi-Fi; what was taken can be let go of', async ({
	page
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(Navigator.prototype, 'connection', {
			value: { type: 'cellular' },
			configurable: true
		})
	);
	await ward.deed('Cài định danh cho bà con', 2);
	await signIn(page, ward.server.url, 'uyvien');
	await page.goto(`${ward.server.url}/may`);
	await page.getByLabel('Ảnh chờ Wi-Fi rồi mới gửi').check();
	// On the disk, before the page is left for good.
	await expect.poll(async () => JSON.stringify(await rowsIn(page, 'meta'))).toContain('photosOnWifiOnly');
	await page.goto(ward.server.url + board());
	await unfold(page);
	await take(page).click();
	const dialog = page.getByRole('dialog', { name: 'Tải bằng mạng di động?' });
	await expect(dialog).toContainText('Tải 2 tệp, khoảng 639 kB');
	await dialog.getByRole('button', { name: 'Chờ Wi-Fi' }).click();
	await expect(take(page)).toBeFocused();
	expect(await rowsIn(page, 'fileCache')).toEqual([]);
	await take(page).click();
	await dialog.getByRole('button', { name: 'Tải ngay' }).click();
	await expect(box(page)).toContainText('Đã mang theo 2/2 tệp');

	await box(page).getByRole('button', { name: 'Gỡ khỏi máy này' }).click();
	await page
		.getByRole('dialog', { name: 'Gỡ những tệp đã mang theo?' })
		.getByRole('button', { name: 'Gỡ khỏi máy này' })
		.click();
	await expect(take(page)).toBeVisible();
	expect(await rowsIn(page, 'fileCache')).toEqual([]);
});

test('the box stands the audit before and after, on a phone, a tablet and a laptop', async ({ page }) => {
	await ward.deed('Cài định danh cho bà con', 2, 'lan', 1);
	await openBox(page);
	await expect(take(page)).toBeVisible();
	for (const state of ['before', 'after']) {
		for (const viewport of [{ width: 360, height: 740 }, TABLET, { width: 1366, height: 768 }]) {
			await page.setViewportSize(viewport);
			await audit(page);
		}
		if (state === 'after') break;
		await take(page).click();
		await expect(box(page)).toContainText('Đã mang theo 2/3 tệp');
	}
});
