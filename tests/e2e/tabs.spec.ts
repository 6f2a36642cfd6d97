import { expect, test, type Page } from './support/test';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { allSent, logDeed, signIn } from './support/browser';
import { startStreetWard, type StreetWard } from './support/ward';

let ward: StreetWard;
test.beforeEach(async () => {
	ward = await startStreetWard();
});
test.afterEach(() => ward.server.stop());

const what = (page: Page) => page.getByLabel('Việc gì đã làm?');
const place = (page: Page) => page.getByLabel('Địa điểm');
const saved = (page: Page) => page.getByText('Đã lưu trên máy này', { exact: true });
const details = (page: Page) => page.getByRole('button', { name: /Thêm chi tiết/ });

async function titlesAtServer(): Promise<readonly string[]> {
	const { records } = await (await ward.phone('thuongtruc')).pullAll();
	return records.flatMap(({ record }) => (typeof record.story === 'string' ? [String(record.title)] : []));
}

test('the same draft in two tabs: what one writes the other shows, and older words overwrite nothing', async ({
	page,
	context
}) => {
	await signIn(page, ward.server.url, 'kp1', '/ghi');
	await what(page).fill('Viết ở thẻ thứ nhất');
	await expect(page).toHaveURL(/nhap=/);
	await expect(saved(page)).toBeVisible();
	const second = await context.newPage();
	await second.goto(page.url());
	await expect(what(second)).toHaveValue('Viết ở thẻ thứ nhất');

	await what(page).fill('Viết ở thẻ thứ nhất, thêm nữa');
	await expect(what(second)).toHaveValue('Viết ở thẻ thứ nhất, thêm nữa');
	await details(second).click();
	await place(second).fill('Chợ Tiến Thành');
	await expect(saved(second)).toBeVisible();
	await what(page).press('End');
	await page.keyboard.type('.');
	await expect(saved(page)).toBeVisible();
	await second.reload();
	await expect(what(second)).toHaveValue('Viết ở thẻ thứ nhất, thêm nữa.');
	await expect(place(second)).toHaveValue('Chợ Tiến Thành');

	// Sent in one, it is over in the other, and that is said; nothing goes twice.
	await logDeed(page, 'Gửi từ thẻ thứ nhất');
	await expect(page.getByRole('heading', { name: /Đã xếp hàng gửi|Máy chủ đã nhận/ })).toBeVisible();
	await expect(second.getByText('Bản nháp này đã được gửi hoặc bỏ đi ở một cửa sổ khác')).toBeVisible();
	await allSent(page);
	expect(await titlesAtServer()).toEqual(['Gửi từ thẻ thứ nhất']);
});

test('one tab sends for both; when it dies in the middle the other takes over', async ({ page, context }) => {
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	const second = await context.newPage();
	await second.goto(`${ward.server.url}/ghi`);
	// The first tab's request hangs: it holds the turn.
	let hangs = 0;
	await page.route('**/api/sync/push', () => {
		hangs += 1;
	});
	await page.goto(`${ward.server.url}/ghi`);
	await logDeed(page, 'Ghi ở thẻ đang gửi');
	await expect.poll(() => hangs).toBe(1);
	await logDeed(second, 'Ghi ở thẻ đứng chờ');
	await expect(second.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();
	expect(await titlesAtServer()).toEqual([]);
	await page.close();
	await allSent(second);
	expect([...(await titlesAtServer())].sort()).toEqual(['Ghi ở thẻ đang gửi', 'Ghi ở thẻ đứng chờ']);
});

test('signed out in one tab, the other goes to the door and leaves nothing behind', async ({
	page,
	context
}) => {
	await signIn(page, ward.server.url, 'motcua1');
	await allSent(page);
	const second = await context.newPage();
	await second.goto(`${ward.server.url}/so`);
	await expect(second.getByRole('heading', { level: 1, name: 'Sổ của tôi' })).toBeVisible();
	await page.goto(`${ward.server.url}/may`);
	await page.getByRole('button', { name: 'Đăng xuất' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Đăng xuất' }).click();
	for (const tab of [page, second]) {
		await expect(tab.getByLabel('Tên đăng nhập hoặc số điện thoại')).toBeVisible();
	}
	const names = await second.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
	expect(names).toEqual(['so-thi-dua']);
});

test('a newer version upgrades in another tab: this one lets go at once, keeps its words and says so', async ({
	page,
	context
}) => {
	await signIn(page, ward.server.url, 'kp1', '/ghi');
	await what(page).fill('Chữ của thẻ chạy bản cũ');
	await expect(page).toHaveURL(/nhap=/);
	await page.keyboard.type(', chữ cuối');
	const newer = await context.newPage();
	await newer.goto(`${ward.server.url}/favicon.svg`);
	// What the next version's app does when it starts.
	const kept = await newer.evaluate(
		(name) =>
			new Promise<unknown>((resolve, reject) => {
				const request = indexedDB.open(name, 9_000);
				request.onerror = () => reject(request.error);
				request.onupgradeneeded = () => request.result.createObjectStore('tomorrow', { keyPath: 'id' });
				request.onsuccess = () => {
					const all = request.result.transaction('drafts').objectStore('drafts').getAll();
					all.onsuccess = () => resolve(all.result.map(({ form }) => form.title));
				};
			}),
		`so-thi-dua.${ward.serverId}.${idOf('akp1')}`
	);
	expect(kept).toEqual(['Chữ của thẻ chạy bản cũ, chữ cuối']);
	await expect(page.getByRole('heading', { name: 'Sổ đã mở bản mới ở thẻ khác' })).toBeVisible();
	await newer.close();
	// The old app again, on the newer database: everything is there.
	await page.getByRole('button', { name: 'Tải lại trang' }).click();
	await expect(what(page)).toHaveValue('Chữ của thẻ chạy bản cũ, chữ cuối');
});

test('a tab that does not let go: the new one says which, and opens by itself', async ({ page, context }) => {
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await page.goto(`${ward.server.url}/favicon.svg`);
	// A frozen tab of an app of long ago: it holds the old database and hears nothing.
	await page.evaluate(
		(name) =>
			new Promise<void>((resolve) => {
				indexedDB.deleteDatabase(name).onsuccess = () => {
					const request = indexedDB.open(name, 10);
					request.onupgradeneeded = () => request.result.createObjectStore('meta', { keyPath: 'key' });
					request.onsuccess = () => {
						Object.assign(window, { held: request.result });
						resolve();
					};
				};
			}),
		`so-thi-dua.${ward.serverId}.${idOf('akp1')}`
	);
	const fresh = await context.newPage();
	await fresh.goto(ward.server.url);
	await expect(fresh.getByRole('heading', { name: 'Sổ đang mở ở thẻ khác' })).toBeVisible();
	await page.close();
	await expect(fresh.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
});
