import { expect, test, type Page } from './support/test';
import { audit } from './support/audit';
import { allSent, Handset, signIn, worksOffline } from './support/browser';
import { choose, drawPhoto } from './support/draw';
import { startStreetWard, type StreetWard } from './support/ward';

test.setTimeout(180_000);

let ward: StreetWard;
let phone: Handset;
test.beforeAll(async () => {
	ward = await startStreetWard();
});
test.beforeEach(() => {
	phone = new Handset();
});
test.afterEach(() => phone.dispose());
test.afterAll(() => ward.server.stop());

const what = (page: Page) => page.getByLabel('Việc gì đã làm?');
const saved = (page: Page) => page.getByText('Đã lưu trên máy này', { exact: true });
const send = (page: Page) => page.getByRole('button', { name: 'Gửi', exact: true });
const thumbs = (page: Page) => page.getByRole('list', { name: 'Ảnh đã thêm' }).locator('img');

/** The first neighbourhood head's phone, with everything on it that a start without network needs. */
async function ready(): Promise<Page> {
	const page = await phone.start();
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await worksOffline(page);
	return page;
}

test('offline from a cold start, with two photos; the network comes back and the server has it all', async () => {
	const first = await ready();
	const photos = [await drawPhoto(first, 4000, 3000), await drawPhoto(first, 1200, 1600)] as const;
	await phone.close();
	const page = await phone.start({ offline: true });
	await page.goto(ward.server.url);
	let taps = 0;
	const tap = async (name: string | RegExp, role: 'link' | 'button' = 'button') => {
		taps += 1;
		await page.getByRole(role, { name }).first().tap();
	};

	await tap(/^Ghi( thành tích)?$/, 'link');
	await expect(what(page)).toBeFocused();
	await tap('Tôi (Trần Văn Bảy)');
	// the keyboard is up: nobody has to tap the field
	await expect(what(page)).toBeFocused();
	await page.keyboard.type('Dọn vệ sinh đường số 5 cùng 20 hộ');
	taps += 1;
	await choose(page, 'Chụp ảnh', [{ name: 'IMG_0001.JPG', buffer: photos[0] }]);
	await expect(thumbs(page)).toHaveCount(1);
	await tap('Gửi');
	await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();
	expect(taps).toBeLessThanOrEqual(6);

	// one more photo by way of mending what is still unsent
	await page.getByRole('link', { name: 'Xem mục vừa ghi' }).click();
	await expect(page.getByText('Chưa gửi, nằm trên máy này')).toBeVisible();
	await page.getByRole('button', { name: 'Sửa' }).click();
	await choose(page, 'Chọn ảnh, tệp', [{ name: 'sau khi dọn.jpg', buffer: photos[1] }]);
	await expect(thumbs(page)).toHaveCount(2);
	await page.getByRole('button', { name: 'Gửi phần đã sửa' }).click();
	await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();

	await phone.context.setOffline(false);
	await expect(page.getByRole('heading', { name: 'Máy chủ đã nhận' })).toBeVisible({ timeout: 30_000 });
	await allSent(page);
	const office = await ward.phone('thuongtruc');
	const { records } = await office.pullAll();
	const entries = records.filter(({ collection }) => collection === 'entries').map(({ record }) => record);
	expect(entries).toMatchObject([{ title: 'Dọn vệ sinh đường số 5 cùng 20 hộ', state: 'submitted' }]);
	const files = records.filter(({ collection }) => collection === 'attachments').map(({ record }) => record);
	const named = entries[0]?.attachments as { readonly sha256: string }[];
	expect(files.map(({ sha256 }) => sha256).sort()).toEqual(named.map(({ sha256 }) => sha256).sort());
	expect(files).toHaveLength(2);
});

test('a killed browser costs at most the last second of typing', async () => {
	const page = await ready();
	await page.goto(`${ward.server.url}/ghi`);
	await expect(what(page)).toBeFocused();
	const text =
		'Hướng dẫn mười hai người cao tuổi của khu phố nộp hồ sơ qua mạng, từng bước một, đến khi tự làm được';
	const typing = what(page).pressSequentially(text, { delay: 60 });
	// still typing when the battery ends
	await page.waitForTimeout(4000);
	const typed = await what(page).inputValue();
	await phone.kill();
	await typing.catch(() => undefined);

	const again = await phone.start({ offline: true });
	await again.goto(`${ward.server.url}/ghi`);
	await expect(what(again)).toBeEmpty();
	await again.getByText('Còn 1 bản đang viết dở').click();
	await again.getByRole('link', { name: /Hướng dẫn/ }).click();
	await expect(what(again)).not.toBeEmpty();
	const kept = await what(again).inputValue();
	expect(text.startsWith(kept)).toBe(true);
	// a second of typing at that pace is sixteen letters
	expect(kept.length).toBeGreaterThanOrEqual(typed.length - 16);
});

test('the draft is on disk before the camera opens, and a reload comes back to it', async () => {
	const page = await ready();
	await page.goto(`${ward.server.url}/ghi`);
	await page.getByRole('button', { name: /^Tôi/ }).click();
	await what(page).fill('Vận động hộ dân treo cờ');
	await page.evaluate(() => {
		// what lies on disk at the moment in which the camera takes the screen
		HTMLInputElement.prototype.click = function () {
			const name = new URL(location.href).searchParams.get('nhap');
			document.title = `camera with ${name ?? 'nothing'}`;
		};
	});
	await page.getByRole('button', { name: 'Chụp ảnh' }).click();
	await expect(page).toHaveTitle(/camera with [a-z0-9]{15}/);
	await page.reload();
	await expect(what(page)).toHaveValue('Vận động hộ dân treo cờ');
	await expect(page.getByText('Tôi (Trần Văn Bảy)')).toBeVisible();
	await expect(saved(page)).toBeVisible();
});

test('a sheet on which nothing was written leaves nothing behind', async () => {
	const page = await ready();
	await page.goto(`${ward.server.url}/ghi`);
	await page.getByRole('button', { name: 'Tìm người, đơn vị khác' }).click();
	await page.getByRole('textbox', { name: 'Gõ tên, không cần dấu' }).fill('lan');
	await expect(page.getByRole('button', { name: /Nguyễn Thị Lan/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Sổ của tôi' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Sổ của tôi' })).toBeVisible();
	await page.getByRole('link', { name: 'Ghi', exact: true }).click();
	await expect(what(page)).toBeVisible();
	await expect(page.getByText('đang viết dở')).toBeHidden();
});

test('bad files are refused by name, the rest is kept: 40 megapixels, an emoji, HEIC, broken', async () => {
	const page = await ready();
	const [huge, small] = [await drawPhoto(page, 7296, 5472), await drawPhoto(page, 800, 600)];
	const latin = (text: string) => Buffer.from(text, 'latin1');
	await page.goto(`${ward.server.url}/ghi`);
	await choose(page, 'Chọn ảnh, tệp', [
		{ name: 'toàn cảnh.jpg', buffer: huge },
		{ name: 'iphone.HEIC', buffer: latin('\0\0\0\x18ftypheic\0\0\0\0mif1heic') },
		{ name: 'hỏng.jpg', buffer: small.subarray(0, 400) },
		{ name: 'hoa 🌸 trước cổng.jpg', buffer: small },
		{ name: 'biên bản.pdf', buffer: latin('%PDF-1.4\n'), mimeType: 'application/pdf' }
	]);
	await expect(thumbs(page)).toHaveCount(2, { timeout: 60_000 });
	await expect(page.getByRole('button', { name: 'Mở ảnh 2: hoa 🌸 trước cổng.jpg' })).toBeVisible();
	await expect(page.getByRole('button', { name: /biên bản\.pdf/ })).toBeVisible();
	const refused = page.getByRole('status').filter({ hasText: 'Chưa thêm được' });
	await expect(refused).toContainText('“iphone.HEIC”');
	await expect(refused).toContainText('“hỏng.jpg”');
	await expect(refused.getByRole('listitem')).toHaveCount(2);

	// a caption, and one photo out again; both outlive a reload
	await page.getByRole('button', { name: /Mở ảnh 2/ }).click();
	await page.getByLabel('Lời ghi dưới ảnh').fill('Trước cổng nhà văn hóa');
	await page.getByRole('button', { name: 'Xong' }).click();
	await expect(page.getByText('Trước cổng nhà văn hóa')).toBeVisible();
	await page.getByRole('button', { name: /Mở ảnh 1/ }).click();
	await page.getByRole('button', { name: 'Bỏ ảnh này' }).click();
	await expect(thumbs(page)).toHaveCount(1);
	await page.reload();
	await expect(thumbs(page)).toHaveCount(1);
	await expect(page.getByText('Trước cổng nhà văn hóa')).toBeVisible();
});

test('a full phone loses the photo and keeps the words, and says which', async () => {
	const page = await ready();
	const photo = await drawPhoto(page, 800, 600);
	await page.goto(`${ward.server.url}/ghi`);
	await what(page).fill('Chữ phải còn');
	await expect(saved(page)).toBeVisible();
	await page.evaluate(() => {
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...row: Parameters<IDBObjectStore['put']>) {
			if (this.name === 'files') throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, row);
		};
	});
	await choose(page, 'Chụp ảnh', [{ name: 'không vừa.jpg', buffer: photo }]);
	await expect(page.getByText('Máy đã hết chỗ: “không vừa.jpg” chưa được lưu')).toBeVisible();
	await what(page).press('End');
	await page.keyboard.type(', cả phần này');
	await expect(saved(page)).toBeVisible();
	await page.reload();
	await expect(what(page)).toHaveValue('Chữ phải còn, cả phần này');
	await expect(thumbs(page)).toHaveCount(0);
});

test('by keyboard alone: somebody not on the list, details, a figure', async () => {
	const page = await ready();
	await page.goto(`${ward.server.url}/ghi`);
	const press = async (name: RegExp) => {
		await page.getByRole('button', { name }).focus();
		await page.keyboard.press('Enter');
	};
	await send(page).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Chưa chọn ghi cho ai')).toBeVisible();
	await expect(page.getByText('Chưa viết việc gì đã làm')).toBeVisible();
	await press(/Tìm người, đơn vị khác/);
	await expect(page.getByRole('textbox', { name: 'Gõ tên, không cần dấu' })).toBeFocused();
	await page.keyboard.type('Bà Tư bán nước');
	await press(/Ghi tên “Bà Tư bán nước”/);
	await expect(what(page)).toBeFocused();
	await page.keyboard.type('Trả lại ví nhặt được');
	await press(/Thêm chi tiết/);
	await page.getByLabel('Địa điểm').focus();
	await page.keyboard.type('Chợ Tiến Thành');
	await press(/Thêm một số liệu/);
	await page.getByLabel('Đếm cái gì?').fill('Số tiền');
	await page.getByLabel('Con số').fill('1.250.000');
	await expect(page.getByText('Máy hiểu là: 1.250.000')).toBeVisible();
	await audit(page);
	await send(page).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /Đã xếp hàng gửi|Máy chủ đã nhận/ })).toBeVisible();
	await page.getByRole('link', { name: 'Xem mục vừa ghi' }).click();
	await expect(page.getByText('1.250.000')).toBeVisible();
	await audit(page);
});
