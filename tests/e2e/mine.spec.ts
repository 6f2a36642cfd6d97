import { expect, test } from './support/test';
import { audit } from './support/audit';
import { allSent, Handset, signIn } from './support/browser';
import { choose, drawPhoto } from './support/draw';
import { applied, deedOf, startStreetWard, type StreetWard } from './support/ward';
import { changed } from '../support/ward';

test.setTimeout(120_000);
let ward: StreetWard;
let phone: Handset;
test.beforeEach(async () => {
	ward = await startStreetWard();
	phone = new Handset();
});
test.afterEach(async () => {
	await phone.dispose();
	await ward.server.stop();
});

test('returned with a reason, mended, sent again, attested', async () => {
	const head = await ward.phone('khoi1');
	const author = await ward.phone('kp1');
	const deed = deedOf(ward, 'bay', 'lan', { title: 'Giúp cụ Sáu làm thẻ căn cước' });
	await applied(author, [deed]);
	const [returned] = await head.push({
		...changed('entries', deed.id, await revOf(deed.id), {
			state: 'returned',
			returnReason: 'Xin ghi thêm địa điểm và ngày làm cho rõ'
		}),
		capturedAt: new Date().toISOString()
	});
	expect(returned?.outcome).toBe('applied');

	const page = await phone.start();
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await page.goto(`${ward.server.url}/so`);
	await expect(page.getByText('Trả lại để bổ sung')).toBeVisible();
	await audit(page);
	await page.getByRole('link', { name: /Giúp cụ Sáu/ }).click();
	await expect(page.getByText('Xin ghi thêm địa điểm và ngày làm cho rõ').first()).toBeVisible();
	await page.getByRole('button', { name: 'Sửa và gửi lại' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Sửa mục đã ghi' })).toBeVisible();
	await expect(page.getByText('Xin ghi thêm địa điểm')).toBeVisible();
	await page.getByRole('button', { name: 'Thêm chi tiết' }).click();
	await page.getByLabel('Địa điểm').fill('Nhà cụ Sáu, khu phố 3');
	await page.getByRole('button', { name: 'Gửi phần đã sửa' }).click();
	await expect(page.getByRole('heading', { name: 'Máy chủ đã nhận' })).toBeVisible({ timeout: 20_000 });

	const [attested] = await head.push({
		...changed('entries', deed.id, await revOf(deed.id), { state: 'attested' }),
		capturedAt: new Date().toISOString()
	});
	expect(attested?.outcome).toBe('applied');
	await page.goto(`${ward.server.url}/so/${deed.id}`);
	await expect(page.getByText(/Lê Văn Hùng xác nhận ngày/)).toBeVisible({ timeout: 20_000 });
	await expect(page.getByRole('button', { name: 'Sửa' })).toBeHidden();
	await expect(page.getByRole('button', { name: 'Thu hồi' })).toBeHidden();
	await audit(page);
});

test('what others wrote about me, with a photo that comes over the network and stays', async () => {
	const writer = await phone.start();
	const photo = await drawPhoto(writer, 1600, 1200);
	await signIn(writer, ward.server.url, 'kp1', '/ghi');
	await writer.goto(`${ward.server.url}/ghi`);
	await writer.getByRole('button', { name: 'Tìm người, đơn vị khác' }).click();
	await writer.getByRole('textbox', { name: 'Gõ tên, không cần dấu' }).fill('nguyen thi lan');
	await writer.getByRole('button', { name: /Nguyễn Thị Lan/ }).click();
	await writer.getByLabel('Việc gì đã làm?').fill('Ở lại đến tối trả xong 30 hồ sơ');
	await choose(writer, 'Chụp ảnh', [{ name: 'IMG_2.jpg', buffer: photo }]);
	await writer.getByRole('button', { name: 'Gửi', exact: true }).click();
	await expect(writer.getByRole('heading', { name: 'Máy chủ đã nhận' })).toBeVisible({ timeout: 20_000 });
	await allSent(writer);

	const other = new Handset();
	try {
		const page = await other.start();
		await signIn(page, ward.server.url, 'motcua1');
		await allSent(page);
		await page.goto(`${ward.server.url}/so`);
		await page.getByLabel('Xem mục nào?').selectOption({ label: 'Viết về tôi' });
		await page.getByRole('link', { name: /Ở lại đến tối/ }).click();
		const thumb = page.getByRole('button', { name: /^Mở ảnh 1/ });
		await expect(thumb.locator('img')).toBeVisible();
		await thumb.click();
		await expect(page.getByRole('dialog').locator('img')).toBeVisible();
		await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
		await other.context.setOffline(true);
		await page.getByRole('link', { name: 'Quay lại' }).click();
		await page.getByRole('link', { name: /Ở lại đến tối/ }).click();
		await expect(thumb.locator('img')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Sửa' })).toBeHidden();
	} finally {
		await other.dispose();
	}
});

test('found without diacritics, by state, withdrawn with a reason', async () => {
	const author = await ward.phone('kp1');
	await applied(author, [
		deedOf(ward, 'bay', 'lan', { title: 'Hướng dẫn nộp hồ sơ' }),
		deedOf(ward, 'bay', 'bay', { title: 'Trồng hoa ven đường' })
	]);
	const page = await phone.start();
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await page.goto(`${ward.server.url}/so`);
	await expect(page.getByText('2 mục')).toBeVisible();
	await page.getByRole('textbox', { name: 'Tìm, không cần dấu' }).fill('trong hoa');
	await expect(page.getByText('1 mục')).toBeVisible();
	await page.getByRole('link', { name: /Trồng hoa/ }).click();
	await page.getByRole('button', { name: 'Thu hồi' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Thu hồi' }).click();
	await expect(dialog.getByText('Viết vài chữ vì sao thu hồi')).toBeVisible();
	await dialog.getByLabel('Lý do thu hồi').fill('Ghi trùng');
	await dialog.getByRole('button', { name: 'Thu hồi' }).click();
	await expect(page.getByText('Mục này không được tính.')).toBeVisible();
	await allSent(page);
	await page.goto(`${ward.server.url}/so`);
	await page.getByLabel('Theo tình trạng').selectOption({ label: 'Đã thu hồi (1)' });
	await expect(page.getByText('1 mục')).toBeVisible();
});

async function revOf(id: string): Promise<number> {
	const office = await ward.phone('thuongtruc');
	const { records } = await office.pullAll();
	const found = records.find(({ collection, record }) => collection === 'entries' && record.id === id);
	return Number(found?.record.rev ?? 0);
}
