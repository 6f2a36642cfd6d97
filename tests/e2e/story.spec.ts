import { expect, test } from './support/test';
import { allSent, Handset, logDeed, signIn, worksOffline } from './support/browser';
import { drawPhoto } from './support/drawPhoto.mjs';
import { CAMPAIGN, startStreetWard, type StreetWard } from './support/ward';

const DEED = 'Giúp 12 người cao tuổi nộp hồ sơ qua mạng';
const CRITERION = 'Thực hiện tốt kế hoạch CCHC';

let ward: StreetWard;
test.beforeAll(async () => {
	ward = await startStreetWard();
});
test.afterAll(() => ward.server.stop());

test('what a neighbourhood head logs in the street without a signal stands on the board', async ({
	page: headPage,
	browser
}) => {
	test.setTimeout(150_000);
	const street = new Handset();
	try {
		let page = await street.start();
		await signIn(page, ward.server.url, 'kp1');
		await allSent(page);
		await worksOffline(page);
		const photos = [await drawPhoto(page, { hue: 20 }), await drawPhoto(page, { hue: 220 })];

		await test.step('offline, with two photos, from a cold start', async () => {
			await street.close();
			page = await street.start({ offline: true });
			await page.goto(`${ward.server.url}/`);
			await page.getByRole('navigation').getByRole('link', { name: 'Ghi' }).click();
			await logDeed(page, DEED, photos);
			await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();
		});

		await test.step('the browser is closed and opened again, still offline', async () => {
			await street.close();
			page = await street.start({ offline: true });
			await page.goto(`${ward.server.url}/so`);
			await page.getByRole('link', { name: new RegExp(DEED) }).click();
			await expect(page.getByRole('button', { name: /^Mở ảnh/ })).toHaveCount(2);
			await expect(page.getByText('Chưa gửi, nằm trên máy này')).toBeVisible();
		});

		await test.step('the network returns: it arrives by itself', async () => {
			await street.context.setOffline(false);
			await allSent(page);
			await expect(page.getByText('Chưa gửi, nằm trên máy này')).toBeHidden();
			await expect(page.getByText('sẽ xác nhận hoặc trả lại')).toBeVisible();
		});
	} finally {
		await street.dispose();
	}

	await test.step('the unit head tags and attests it on the own phone', async () => {
		await signIn(headPage, ward.server.url, 'khoi1', '/xac-nhan');
		const card = headPage.getByRole('article', { name: new RegExp(DEED) });
		await expect(card).toBeVisible();
		await expect(card.getByText('Nguyễn Thị Lan')).toBeVisible();
		await card.getByRole('button', { name: 'Lĩnh vực, tiêu chí' }).click();
		const sheet = headPage.getByRole('dialog', { name: 'Lĩnh vực và tiêu chí' });
		await sheet.getByText(CRITERION, { exact: true }).first().click();
		await sheet.getByRole('button', { name: 'Xong' }).click();
		await card.getByRole('button', { name: 'Xác nhận', exact: true }).click();
		await expect(headPage.getByText('Không còn mục nào chờ')).toBeVisible({ timeout: 20_000 });
		await allSent(headPage);
	});

	await test.step('the standing body sees it under the person and the criterion, and opens the photos', async () => {
		const office = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
		const page = await office.newPage();
		await signIn(page, ward.server.url, 'thuongtruc', '/hoi-dong');
		await expect(page.getByRole('heading', { name: CAMPAIGN })).toBeVisible();
		const table = page.getByRole('table', { name: 'Minh chứng của cá nhân theo tiêu chí' });
		const row = table.getByRole('row', { name: /Nguyễn Thị Lan/ });
		const place = await table
			.getByRole('columnheader')
			.evaluateAll((heads, label) => heads.findIndex((head) => head.textContent?.includes(label)), CRITERION);
		expect(place).toBeGreaterThan(0);
		const cell = row.locator('th, td').nth(place);
		await expect(cell).toHaveText('1');
		await cell.getByRole('link').click();
		const evidence = page.getByRole('article', { name: new RegExp(DEED) });
		await expect(evidence.getByText('Đã xác nhận')).toBeVisible();
		const photos = evidence.getByRole('button', { name: /^Mở ảnh/ });
		await expect(photos).toHaveCount(2);
		await photos.first().click();
		const picture = page.getByRole('dialog').locator('img').first();
		await expect(picture).toBeVisible();
		await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1600);
		await office.close();
	});
});

test('what is returned is mended, sent again and attested', async ({ browser }) => {
	test.setTimeout(120_000);
	const title = 'Dọn tuyến hẻm 42';
	const reason = 'Đề nghị ghi rõ kết quả cụ thể: bao nhiêu hộ tham gia.';
	const street = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
	const office = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
	const author = await street.newPage();
	const head = await office.newPage();

	await signIn(author, ward.server.url, 'kp1', '/ghi');
	await logDeed(author, title);
	await expect(author.getByRole('heading', { name: 'Máy chủ đã nhận' })).toBeVisible({ timeout: 20_000 });
	await author.getByRole('link', { name: 'Xem mục vừa ghi' }).click();

	await signIn(head, ward.server.url, 'khoi1', '/xac-nhan');
	const card = head.getByRole('article', { name: new RegExp(title) });
	await card.getByRole('button', { name: 'Trả lại', exact: true }).click();
	const sheet = head.getByRole('dialog', { name: 'Trả lại để bổ sung' });
	await sheet.getByLabel('Lý do trả lại').fill('Chưa rõ');
	await sheet.getByRole('button', { name: 'Trả lại', exact: true }).click();
	await expect(sheet.getByText(/Lý do cần ít nhất 20 ký tự/)).toBeVisible();
	await sheet.getByLabel('Lý do trả lại').fill(reason);
	await sheet.getByRole('button', { name: 'Trả lại', exact: true }).click();
	await expect(card).toBeHidden({ timeout: 20_000 });
	await allSent(head);

	await expect(author.getByText('Được trả lại để bổ sung').first()).toBeVisible({ timeout: 20_000 });
	await expect(author.getByText(reason).first()).toBeVisible();
	await author.getByRole('button', { name: 'Sửa và gửi lại' }).click();
	await author.getByLabel('Việc gì đã làm?').fill(`${title}: 30 hộ tham gia`);
	await author.getByRole('button', { name: /Gửi/ }).click();
	await allSent(author);

	const again = head.getByRole('article', { name: /30 hộ tham gia/ });
	await expect(again).toBeVisible({ timeout: 20_000 });
	await again.getByRole('button', { name: 'Xác nhận', exact: true }).click();
	await expect(again).toBeHidden({ timeout: 20_000 });
	await allSent(head);
	await author.goto(`${ward.server.url}/so`);
	await author.getByRole('link', { name: /30 hộ tham gia/ }).click();
	await expect(author.getByRole('button', { name: 'Đề nghị đính chính' })).toBeVisible({ timeout: 20_000 });
	await Promise.all([street.close(), office.close()]);
});
