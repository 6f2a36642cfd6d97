import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './support/test';
import { unzipSync } from 'fflate';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { audit } from './support/audit';
import { allSent, logDeed, signIn, VIEWPORT, worksOffline } from './support/browser';
import { drawPhoto } from './support/draw';
import { signInWith } from './support/emptyWard';
import { applied, deedOf, startStreetWard, type StreetWard } from './support/ward';
import { changed } from '../support/ward';

test.setTimeout(240_000);
let ward: StreetWard;
test.beforeEach(async () => {
	ward = await startStreetWard();
});
test.afterEach(() => ward.server.stop());

const SHOTS = process.env.SHOTS;
/** For the eye: the screen in both colours, and in large. */
async function shoot(page: Page, name: string): Promise<void> {
	if (!SHOTS) return;
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png`, fullPage: true });
	}
	await page.emulateMedia({ colorScheme: 'light' });
	await page.evaluate(() => (document.documentElement.style.fontSize = '225%'));
	await page.screenshot({ path: `${SHOTS}/${name}-large.png`, fullPage: true });
	await page.evaluate(() => (document.documentElement.style.fontSize = ''));
}

/** Of a click on a link of the app: a fresh address would load everything anew. */
async function handset(browser: Parameters<Parameters<typeof test>[2]>[0]['browser']): Promise<Page> {
	return (await browser.newContext({ viewport: VIEWPORT })).newPage();
}

test('a password that the administrator resets: the old session stops, the person is told, the standing body sees it', async ({
	browser
}) => {
	const person = await handset(browser);
	await signIn(person, ward.server.url, 'kp1');
	await allSent(person);

	const admin = await handset(browser);
	await signIn(admin, ward.server.url, 'admin', `/quan-tri/tai-khoan/${idOf('akp1')}`);
	await admin.goto(`${ward.server.url}/quan-tri/tai-khoan/${idOf('akp1')}`);
	await admin.getByRole('button', { name: 'Cấp mật khẩu một lần' }).click();
	const password = await admin.getByRole('article').locator('.password').innerText();

	// The phone in the street finds its session ended, and keeps everything.
	await person.goto(`${ward.server.url}/so`);
	await expect(person.getByText('Đăng nhập lại để gửi')).toBeVisible({ timeout: 20_000 });

	// A new sign-in asks for an own password before anything else; then it says what happened.
	const again = await handset(browser);
	await signInWith(again, ward.server, 'kp1', password);
	await expect(again.getByRole('heading', { name: 'Đặt mật khẩu riêng' })).toBeVisible();
	await expect(again.getByText('Mật khẩu đã được cấp lại')).toBeHidden();
	await again.getByLabel('Mật khẩu mới', { exact: true }).fill('cau ngan de nho');
	await again.getByLabel('Nhập lại mật khẩu mới').fill('cau ngan de nho');
	await again.getByRole('button', { name: 'Đặt mật khẩu và vào sổ' }).click();
	await expect(again.getByText(/đã được admin cấp lại lúc \d\d:\d\d/)).toBeVisible({ timeout: 20_000 });
	await shoot(again, 'notice');
	await audit(again);

	// The standing body sees it without being told, and what the person says of it.
	const office = await handset(browser);
	await signIn(office, ward.server.url, 'thuongtruc', '/hoi-dong');
	await office.goto(`${ward.server.url}/hoi-dong`);
	await office.getByRole('link', { name: /Mật khẩu được cấp lại/ }).click();
	await expect(office.getByText('Trần Văn Bảy (kp1)')).toBeVisible();
	await expect(office.getByText(/admin cấp lại lúc/)).toBeVisible();
	await expect(office.getByText('Chủ tài khoản chưa trả lời')).toBeVisible();
	await again.getByRole('button', { name: 'Tôi không yêu cầu' }).click();
	await expect(again.getByText(/đã được admin cấp lại/)).toBeHidden();
	await allSent(again);
	await office.getByRole('button', { name: 'Xem lại' }).click();
	await expect(office.getByText('1 lần cấp lại mà chủ tài khoản nói không yêu cầu')).toBeVisible();
	await shoot(office, 'resets');
	await audit(office);

	// Asked once: it does not come back, on a new phone neither.
	await again.reload();
	await expect(again.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
	await expect(again.getByText(/đã được admin cấp lại/)).toBeHidden();

	// Without a network the list of before stands there.
	await worksOffline(office);
	await office.context().setOffline(true);
	await office.reload();
	await expect(office.getByText('Chưa hỏi được máy chủ')).toBeVisible();
	await expect(office.getByText('Trần Văn Bảy (kp1)')).toBeVisible();
});

test('the history of an entry: who, when, what changed; unsent on top; what the phone knows offline', async ({
	browser
}) => {
	const author = await handset(browser);
	await signIn(author, ward.server.url, 'kp1', '/ghi');
	await logDeed(author, 'Giúp 10 hộ nộp hồ sơ', [await drawPhoto(author, 800, 600)]);
	await allSent(author);
	await author.goto(`${ward.server.url}/so`);
	await author.getByRole('link', { name: /Giúp 10 hộ/ }).click();
	await author.getByRole('button', { name: 'Sửa', exact: true }).click();
	await author.getByLabel('Việc gì đã làm?').fill('Giúp 12 hộ nộp hồ sơ qua mạng');
	await author.getByRole('button', { name: 'Gửi phần đã sửa' }).click();
	await allSent(author);
	await author.goto(`${ward.server.url}/so`);
	await author.getByRole('link', { name: /Giúp 12 hộ/ }).click();
	await author.waitForURL(/\/so\/[a-z0-9]{15}$/);
	const id = author.url().split('/').at(-1) ?? '';

	// Somebody else attests it through the same door.
	const head = await ward.phone('khoi1');
	const entry = (await head.pullAll()).records.find(({ record }) => record.id === id)?.record;
	await applied(head, [changed('entries', id, Number(entry?.rev), { state: 'attested' })]);

	await author.getByRole('link', { name: /Xem toàn bộ lịch sử/ }).click();
	await expect(author.getByText('Lê Văn Hùng đã xác nhận')).toBeVisible({ timeout: 20_000 });
	await expect(author.getByText('Trần Văn Bảy đã sửa')).toBeVisible();
	await expect(author.getByText('Ảnh đã tới, do Trần Văn Bảy gửi')).toBeVisible();
	await expect(author.getByText('Trần Văn Bảy đã gửi')).toBeVisible();
	await expect(author.getByText(/^Trên máy \d\d:\d\d \d\d\/\d\d\/\d{4}, tới máy chủ/).first()).toBeVisible();
	const edit = author.getByRole('listitem').filter({ hasText: 'Trần Văn Bảy đã sửa' });
	await expect(edit.locator('del')).toContainText('10');
	await expect(edit.locator('ins').first()).toContainText('12');
	await shoot(author, 'history');
	await audit(author);

	// What is not sent yet stands on top, said so.
	await worksOffline(author);
	await author.goto(`${ward.server.url}/so/${id}`);
	await author.getByRole('link', { name: /Xem toàn bộ lịch sử/ }).click();
	await expect(author.getByText('Lê Văn Hùng đã xác nhận')).toBeVisible();
	await author.context().setOffline(true);
	await author.reload();
	await expect(author.getByText('Lịch sử đầy đủ nằm ở máy chủ')).toBeVisible();
	await expect(author.getByText('Đã gửi từ máy này').first()).toBeVisible();
	await shoot(author, 'history-offline');
	await audit(author);
	await author.context().setOffline(false);
	await author.getByRole('button', { name: 'Thử lại' }).click();
	await expect(author.getByText('Lê Văn Hùng đã xác nhận')).toBeVisible();

	// A stranger learns nothing, not even that there is such an entry.
	const stranger = await handset(browser);
	await signIn(stranger, ward.server.url, 'admin', `/lich-su/entries/${id}`);
	await stranger.goto(`${ward.server.url}/lich-su/entries/${id}`);
	await expect(stranger.getByText('Không xem được lịch sử này')).toBeVisible();
	await audit(stranger);
	await stranger.goto(`${ward.server.url}/lich-su/nothing/${id}`);
	await expect(stranger.getByText('Không có trang này')).toBeVisible();
});

test('unsent changes stand on top of the history', async ({ page }) => {
	const author = await ward.phone('kp1');
	const deed = deedOf(ward, 'bay', 'lan', { title: 'Trồng hoa ven đường' });
	await applied(author, [deed]);
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await page.goto(`${ward.server.url}/so/${deed.id}`);
	await expect(page.getByRole('button', { name: 'Sửa', exact: true })).toBeVisible();
	await page.context().route('**/api/sync/push', (route) => route.abort());
	await page.getByRole('button', { name: 'Sửa', exact: true }).click();
	await page.getByLabel('Việc gì đã làm?').fill('Trồng hoa ven đường tổ 4');
	await page.getByRole('button', { name: 'Gửi phần đã sửa' }).click();
	await expect(page.getByRole('link', { name: /Tình trạng gửi: (1 mục chờ gửi|đang gửi)/ })).toBeVisible();
	await page.goto(`${ward.server.url}/lich-su/entries/${deed.id}`);
	const top = page.getByRole('region', { name: 'Chưa gửi, còn trên máy này' });
	await expect(top.getByText('Chưa gửi', { exact: true })).toBeVisible();
	await expect(top.locator('ins')).toContainText('tổ 4');
	await expect(page.getByText('Trần Văn Bảy đã gửi')).toBeVisible({ timeout: 20_000 });
	await audit(page);
});

test('an erasure: what goes, on what decision, its place in the log; and it leaves another phone', async ({
	browser
}) => {
	const author = await handset(browser);
	await signIn(author, ward.server.url, 'kp1', '/ghi');
	await logDeed(author, 'Chữ và ảnh phải xóa', [await drawPhoto(author, 800, 600)]);
	await allSent(author);
	await author.goto(`${ward.server.url}/so`);
	await author.getByRole('link', { name: /Chữ và ảnh/ }).click();
	await expect(author.getByRole('button', { name: /^Mở ảnh 1/ })).toBeVisible();
	await expect(author.getByRole('link', { name: /Xóa theo quyết định/ })).toBeHidden();
	const id = author.url().split('/').at(-1) ?? '';

	const office = await handset(browser);
	await signIn(office, ward.server.url, 'thuongtruc', `/so/${id}`);
	await office.goto(`${ward.server.url}/so/${id}`);
	await office.getByRole('link', { name: /Xóa theo quyết định/ }).click();
	await expect(office.getByText('1 ảnh, tệp đã tới máy chủ')).toBeVisible();
	await expect(office.getByText('2 lần ghi trong nhật ký')).toBeVisible({ timeout: 20_000 });
	await shoot(office, 'erasure');
	await audit(office);

	const go = office.getByRole('button', { name: 'Xóa theo quyết định' });
	await go.click();
	await expect(office.getByText('Gõ đúng chữ “xóa hẳn”')).toBeVisible();
	await office.getByLabel('Gõ “xóa hẳn” để xác nhận').fill('Xoa han');
	await go.click();
	await expect(office.getByText('Lý do cần ít nhất 20 ký tự')).toBeVisible();
	await office
		.getByLabel('Lý do và căn cứ pháp lý')
		.fill('Theo đơn của bà Lan: rút lại đồng ý cho dùng hình ảnh về mình.');
	await office.getByLabel('Số quyết định').fill('25/QĐ-UBND');
	await office.getByLabel('Ngày quyết định').fill(ward.today);
	await office.getByLabel('Người quyết định').fill('Chủ tịch UBND phường');
	await office.context().setOffline(true);
	await go.click();
	await expect(office.getByText('Cần có mạng để xóa')).toBeVisible();
	await shoot(office, 'erasure-offline');
	await audit(office);
	await office.context().setOffline(false);
	await go.click();
	await expect(office.getByText('Đã xóa theo quyết định')).toBeVisible({ timeout: 30_000 });
	await expect(office.getByText(/^\d+:[0-9a-f]{64}$/)).toBeVisible();
	await shoot(office, 'erasure-done');
	await audit(office);
	await office.getByRole('link', { name: 'Xem dấu vết trong nhật ký' }).click();
	await expect(office.getByText('Phạm Thị Thu đã xóa theo quyết định')).toBeVisible({ timeout: 20_000 });
	await expect(office.getByText(/Quyết định 25\/QĐ-UBND ngày/).first()).toBeVisible();
	await expect(office.getByText('Chữ của lần này đã xóa theo quyết định.').first()).toBeVisible();
	await expect(office.getByText('Chữ và ảnh phải xóa')).toBeHidden();
	await shoot(office, 'history-erased');
	await audit(office);

	// The phone of its author lets go of it, own copies too, and says so where it stood.
	await author.goto(`${ward.server.url}/so/${id}`);
	await expect(author.getByText('Mục này đã xóa theo quyết định')).toBeVisible({ timeout: 20_000 });
	await author.goto(`${ward.server.url}/so`);
	await expect(author.getByText(/Chữ và ảnh/)).toBeHidden();
	const left = await author.evaluate(async (record) => {
		const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
		const name = names.find((one) => one.startsWith('so-thi-dua.')) ?? '';
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(name);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const stores = [...db.objectStoreNames].filter((store) => store !== 'meta');
		const found: string[] = [];
		for (const store of stores) {
			const rows = await new Promise<unknown[]>((resolve) => {
				const all = db.transaction(store).objectStore(store).getAll();
				all.onsuccess = () => resolve(all.result as unknown[]);
			});
			if (JSON.stringify(rows).includes(record)) found.push(store);
		}
		db.close();
		return found;
	}, id);
	expect(left).toEqual([]);
});

test('what is stored about me can be seen and taken along, without a network', async ({ page }) => {
	const author = await ward.phone('kp1');
	await applied(author, [deedOf(ward, 'bay', 'lan', { title: 'Ở lại trả xong 30 hồ sơ' })]);
	await signIn(page, ward.server.url, 'motcua1', '/may/ve-toi');
	await page.goto(`${ward.server.url}/may/ve-toi`);
	await allSent(page);
	await worksOffline(page);
	await page.context().setOffline(true);
	await page.reload();
	await page.getByText('Thành tích viết về tôi: 1 mục').click();
	await expect(page.getByRole('link', { name: /Ở lại trả xong/ })).toBeVisible();
	await page.getByText('Người trong danh sách: 1 mục').click();
	await expect(page.getByText('Công chức Một cửa')).toBeVisible();
	await shoot(page, 'about-me');
	await audit(page);
	await page.getByRole('button', { name: 'Tạo tệp' }).click();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Lưu tệp' }).click();
	const file = await (await downloading).path();
	const inside = unzipSync(new Uint8Array(readFileSync(file)));
	expect(new TextDecoder().decode(inside['doc-toi.txt'])).toContain('Ở lại trả xong 30 hồ sơ');
	const data = JSON.parse(new TextDecoder().decode(inside['du-lieu.json'])) as {
		readonly parts: Readonly<Record<string, readonly unknown[]>>;
	};
	expect(data.parts.about).toHaveLength(1);
	await audit(page);
});
