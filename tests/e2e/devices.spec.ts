import { expect, test, type BrowserContext, type Page } from './support/test';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { audit } from './support/audit';
import { allSent, logDeed, signIn, VIEWPORT, worksOffline } from './support/browser';
import { drawPhoto } from './support/draw';
import { startStreetWard, type StreetWard } from './support/ward';

let ward: StreetWard;
test.beforeEach(async () => {
	ward = await startStreetWard();
});
test.afterEach(() => ward.server.stop());

const HEARTBEAT = '**/api/sync/heartbeat';
const FILES = '**/api/sync/files';

/** kp1's phone, on a network that carries texts but no photos: the photos stay on it, and the server knows. */
async function holdingPhone(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	// The day's word waits until there is something to tell.
	await context.route(HEARTBEAT, (route) => route.abort());
	await context.route(FILES, (route) => route.abort());
	await signIn(page, ward.server.url, 'kp1', '/ghi');
	await logDeed(page, 'Dọn kênh tổ 4', [await drawPhoto(page, 800, 600), await drawPhoto(page, 900, 600)]);
	await expect(page.getByText('Còn 2 ảnh, tệp đang chờ gửi.')).toBeVisible();
	await context.unroute(HEARTBEAT);
	const told = page.waitForResponse(HEARTBEAT);
	await page.goto(`${ward.server.url}/cho`);
	expect((await told).status()).toBe(200);
	return page;
}

test('an emptied phone: its person is told, the administrator sees it, and both see how it ends', async ({
	browser
}) => {
	// Three browsers one after the other, each looked at in both colours and in large.
	test.slow();
	const street = await browser.newContext({ viewport: VIEWPORT });
	const held = await holdingPhone(street);

	// The same person on an empty browser, as after the phone was cleared.
	const page = await (await browser.newContext({ viewport: VIEWPORT })).newPage();
	await signIn(page, ward.server.url, 'kp1');
	const notice = page.getByText('Máy tính dùng trước đây (lần cuối hôm nay) còn 2 mục chưa gửi');
	await expect(notice).toBeVisible();
	await expect(page.getByText('hãy mở Sổ Thi Đua trên máy ấy ở nơi có mạng')).toBeVisible();
	await audit(page);
	await page.goto(`${ward.server.url}/may`);
	await expect(notice).toBeVisible();
	await page.getByText('Cho kỹ thuật viên').click();
	await expect(page.getByText(/^\d+:[0-9a-f]{64}$/)).toBeVisible();
	await audit(page);

	// The administrator is told without looking, and reads the sentence.
	const desk = await browser.newContext({ viewport: VIEWPORT });
	const office = await desk.newPage();
	await signIn(office, ward.server.url, 'admin');
	await office.getByRole('link', { name: /1 máy còn giữ việc chưa gửi/ }).click();
	const row = office.getByRole('link', { name: /Máy của Trần Văn Bảy còn 2 mục chưa gửi/ });
	await expect(row).toContainText('Có thể đã mất dữ liệu');
	await expect(office.getByText('1 máy cần hỏi thăm, trong 3 máy đã báo.')).toBeVisible();
	await audit(office);

	// Without a network the list of before stands there, and says of when it is.
	await worksOffline(office);
	await desk.setOffline(true);
	await office.reload();
	await expect(office.getByText('Chưa hỏi được máy chủ')).toBeVisible();
	await expect(office.getByText(/Theo máy chủ lúc \d\d:\d\d/)).toBeVisible();
	await expect(row).toBeVisible();
	await desk.setOffline(false);

	// Put away: the notice goes, and the office need not ask any more.
	const settled = page.waitForResponse(HEARTBEAT);
	await page.getByRole('button', { name: 'Không chờ máy đó nữa' }).click();
	await expect(notice).toBeHidden();
	expect((await settled).status()).toBe(200);
	await office.getByRole('button', { name: 'Xem lại' }).click();
	await expect(row).toContainText('Đã báo không chờ nữa');
	await expect(office.getByText('Không máy nào cần hỏi thăm, trong 3 máy đã báo.')).toBeVisible();

	// The old phone turns up after all.
	await street.unroute(FILES);
	await held.reload();
	await allSent(held);
	await expect
		.poll(async () => {
			await office.getByRole('button', { name: 'Xem lại' }).click();
			return office.getByRole('link', { name: /Máy của Trần Văn Bảy đã gửi hết/ }).count();
		})
		.toBe(2);
	await office
		.getByRole('link', { name: /Máy của Trần Văn Bảy đã gửi hết/ })
		.first()
		.click();
	await expect(office).toHaveURL(new RegExp(`/quan-tri/tai-khoan/${idOf('akp1')}`));
});

test('a list that was never read says what it takes; others have no such screen', async ({ page }) => {
	await page.context().route('**/api/sync/devices*', (route) => route.abort());
	const told = page.waitForResponse(HEARTBEAT);
	await signIn(page, ward.server.url, 'admin', '/quan-tri/thiet-bi');
	await told;
	await expect(page.getByText('Chưa có danh sách trên máy này')).toBeVisible();
	await audit(page);
	await page.context().unroute('**/api/sync/devices*');
	await page.getByRole('button', { name: 'Thử lại' }).click();
	await expect(page.getByText('Không máy nào cần hỏi thăm')).toBeVisible();

	const other = await page.context().browser()?.newContext({ viewport: VIEWPORT });
	const street = await other?.newPage();
	if (!street) throw new Error('no second browser');
	await signIn(street, ward.server.url, 'kp1');
	await street.goto(`${ward.server.url}/quan-tri/thiet-bi`);
	await expect(street.getByRole('heading', { level: 1, name: 'Thiết bị' })).toBeHidden();
	await expect(street.getByRole('heading', { level: 1 })).toBeVisible();
});
