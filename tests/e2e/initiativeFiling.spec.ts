import { expect, test, type Page } from './support/test';
import { changed } from '../support/ward';
import { audit } from './support/audit';
import { allSent } from './support/browser';
import { draftOf, heading, ideaAt, nextSection, phoneOf, share, WRITTEN } from './support/ideas';
import { applied, deedOf, startStreetWard, type StreetWard } from './support/ward';

test.setTimeout(240_000);

let ward: StreetWard;
test.beforeAll(async () => {
	ward = await startStreetWard();
});
test.afterAll(() => ward.server.stop());

const open = (page: Page, path: string) => page.goto(ward.server.url + path);

test('the long form over two sessions, a co-author who agrees on another phone, and the filing', async ({
	browser
}) => {
	const deed = deedOf(ward, 'lan', 'lan', { title: 'Nhắn tin cho 18 người đã hẹn', day: '2026-02-03' });
	await applied(await ward.phone('motcua1'), [deed]);
	const id = await draftOf(ward, { title: 'Nhắn tin trước ngày hẹn' });
	let page = await phoneOf(browser, ward, 'motcua1');
	await open(page, '/sang-kien');
	await page.getByRole('link', { name: /Nhắn tin trước ngày hẹn/ }).click();
	await page.getByRole('link', { name: 'Viết tiếp: Loại giải pháp' }).click();
	// the first session: without network, on from one section to the next
	await page.context().setOffline(true);
	await page.getByRole('radio', { name: /^Giải pháp tác nghiệp/ }).check();
	await nextSection(page).click();
	await expect(heading(page, 'Lĩnh vực áp dụng')).toBeVisible();
	await page.getByRole('radio', { name: /Chính phủ điện tử/ }).check();
	await nextSection(page).click();
	for (const [name, words] of [
		['Tình trạng trước khi có giải pháp', WRITTEN.before],
		['Nội dung giải pháp', WRITTEN.solution],
		['Tính mới', WRITTEN.novelty]
	] as const) {
		await expect(heading(page, name)).toBeVisible();
		await expect(page.getByRole('textbox', { name })).toBeFocused();
		await page.getByRole('textbox', { name }).fill(words);
		await nextSection(page).click();
	}
	await expect(heading(page, 'Tính thực tế')).toBeVisible();
	const storage = await page.context().storageState({ indexedDB: true });
	expect(storage.origins.length).toBeGreaterThan(0);
	await page.context().setOffline(false);
	await allSent(page);
	await expect.poll(() => ideaAt(ward, id)).toMatchObject({ kind: 'operational', novelty: WRITTEN.novelty });
	await page.context().close();

	// the second one, on another phone: it goes on where the first ended
	page = await phoneOf(browser, ward, 'motcua1');
	await open(page, `/sang-kien/${id}`);
	await expect(page.getByText('7 trên 11 mục bắt buộc')).toBeVisible();
	await page.getByRole('link', { name: 'Viết tiếp: Tính thực tế' }).click();
	await page.getByRole('textbox', { name: 'Tính thực tế' }).fill(WRITTEN.practicality);
	await nextSection(page).click();
	await page.getByLabel('Lợi ích theo tác giả').fill(WRITTEN.effect);
	await page.getByRole('button', { name: 'Thêm một số liệu' }).click();
	await page.getByLabel('Đo cái gì?').fill('Số lần đi lại');
	await page.getByLabel('Trước', { exact: true }).fill('2');
	await page.getByLabel('Sau', { exact: true }).fill('1');
	await page.getByLabel('Đơn vị tính').fill('lần');
	await audit(page);
	await nextSection(page).click();
	await page.getByRole('textbox', { name: 'Khả năng nhân rộng' }).fill(WRITTEN.replicability);
	await nextSection(page).click();
	await expect(heading(page, 'Điều kiện để áp dụng')).toBeVisible();
	await nextSection(page).click();

	// the day is suggested by the entry that is linked
	await open(page, `/sang-kien/${id}?muc=linkedEntries`);
	await page.getByRole('button', { name: 'Gắn một mục thành tích' }).click();
	await page.getByRole('dialog').getByRole('textbox').fill('18 nguoi');
	await audit(page);
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Nhắn tin cho 18 người/ })
		.click();
	await expect(page.getByRole('list', { name: 'Thành tích liên quan' })).toContainText('03/02/2026');
	await page.getByRole('button', { name: 'Xong' }).click();
	await page.getByRole('link', { name: /^Áp dụng lần đầu/ }).click();
	await page.getByRole('button', { name: 'Lấy ngày 03/02/2026' }).click();
	await expect(page.getByLabel('Ngày áp dụng lần đầu hoặc áp dụng thử')).toHaveValue('2026-02-03');
	await page.getByRole('button', { name: 'Về danh sách các mục' }).click();
	await expect(page.getByRole('link', { name: /^Áp dụng lần đầu 03\/02\/2026/ })).toBeVisible();

	// a co-author: even shares first, then those that were agreed on
	await open(page, `/sang-kien/${id}?muc=authors`);
	await page.getByRole('button', { name: 'Thêm tác giả' }).click();
	await page.getByRole('dialog').getByRole('textbox').fill('bay');
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Trần Văn Bảy/ })
		.click();
	await expect(page.getByLabel('Tỷ lệ của Trần Văn Bảy (%)')).toHaveValue('50');
	await page.getByLabel('Tỷ lệ của Trần Văn Bảy (%)').fill('40');
	await expect(page.getByText('Cộng lại 90 %, còn thiếu 10 %.')).toBeVisible();
	await page.getByLabel('Tỷ lệ của Nguyễn Thị Lan (%)').fill('60');
	await expect(page.getByText('Cộng lại đúng 100 %.')).toBeVisible();
	await audit(page);
	await page.getByRole('button', { name: 'Về danh sách các mục' }).click();
	await expect(page.getByText('Chờ Trần Văn Bảy xác nhận 40 %')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Nộp sáng kiến' })).toBeDisabled();
	await audit(page);
	await allSent(page);

	const other = await phoneOf(browser, ward, 'kp1');
	const asked = other.getByRole('link', { name: /Xác nhận tỷ lệ: Nhắn tin trước ngày hẹn/ });
	await asked.click({ timeout: 20_000 });
	await audit(other);
	await other.getByRole('button', { name: 'Đồng ý 40 %' }).click();
	await expect(other.getByText('Xác nhận tỷ lệ đóng góp 40 %')).toHaveCount(0);
	await other.getByRole('link', { name: /^Tác giả và tỷ lệ đóng góp/ }).click();
	await expect(other.getByText('Tác giả và tỷ lệ do Nguyễn Thị Lan')).toBeVisible();
	await expect(other.getByLabel('Tỷ lệ của Trần Văn Bảy (%)')).toHaveCount(0);
	await allSent(other);

	const file = page.getByRole('button', { name: 'Nộp sáng kiến' });
	await page.reload();
	await expect(file).toBeEnabled({ timeout: 20_000 });
	await file.click();
	await audit(page);
	await page.getByRole('dialog').getByRole('button', { name: 'Nộp sáng kiến' }).click();
	await expect(page.getByText('Hội đồng sáng kiến đọc được.')).toBeVisible();
	await allSent(page);
	await audit(page);
	expect(await ideaAt(ward, id)).toMatchObject({ state: 'filed', firstAppliedOn: '2026-02-03', late: false });

	// the head of the unit reads all of it, and edits nothing
	const head = await phoneOf(browser, ward, 'khoi1');
	await open(head, '/sang-kien');
	await head.getByRole('link', { name: /Nhắn tin trước ngày hẹn/ }).click();
	await expect(head.getByText(WRITTEN.practicality)).toBeVisible();
	await expect(head.getByText('Số lần đi lại')).toBeVisible();
	await expect(head.getByRole('link', { name: /Nhắn tin cho 18 người/ })).toBeVisible();
	await expect(head.getByRole('button', { name: /Nộp|Rút/ })).toHaveCount(0);
	await expect(head.getByRole('list').filter({ hasText: 'Hội đồng sáng kiến đưa ra xét' })).toContainText(
		'Bước tiếp theo'
	);
	await audit(head);
	await open(head, `/sang-kien/${id}?muc=novelty`);
	await expect(head.getByText('Chỉ tác giả và người ghi giúp mới viết được.')).toBeVisible();

	// shares that are changed after the word was given are told to whom they concern
	await open(page, `/sang-kien/${id}?muc=authors`);
	await page.getByLabel('Tỷ lệ của Trần Văn Bảy (%)').fill('30');
	await page.getByLabel('Tỷ lệ của Nguyễn Thị Lan (%)').fill('70');
	await page.getByRole('button', { name: 'Về danh sách các mục' }).click();
	await allSent(page);
	await open(other, `/sang-kien/${id}`);
	await expect(other.getByText('Trước đây đã xác nhận 40 %, nay tỷ lệ được đổi thành 30 %.')).toBeVisible({
		timeout: 20_000
	});
	await page.getByRole('button', { name: 'Rút sáng kiến' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Rút sáng kiến' }).click();
	await expect(page.getByText('Sáng kiến đã nộp thì cần ghi lý do rút.')).toBeVisible();
	await page.getByLabel('Lý do').fill('Gộp với sáng kiến của khu phố 3.');
	await page.getByRole('dialog').getByRole('button', { name: 'Rút sáng kiến' }).click();
	await expect(page.getByText('Hội đồng không xét bản này.')).toBeVisible();
});

test('two phones write the same section: one version is chosen word by word', async ({ browser }) => {
	const id = await draftOf(ward, { title: 'Hộp thư góp ý', solution: 'Đặt hộp thư ở nhà văn hóa.' });
	const one = await phoneOf(browser, ward, 'motcua1');
	const two = await phoneOf(browser, ward, 'motcua1');
	for (const [page, words] of [
		[one, 'Đặt hộp thư ở nhà văn hóa và ở chợ.'],
		[two, 'Đặt hộp thư điện tử trong nhóm Zalo.']
	] as const) {
		await page.context().setOffline(true);
		await open(page, `/sang-kien/${id}?muc=solution`);
		await page.getByRole('textbox', { name: 'Nội dung giải pháp' }).fill(words);
		await page.getByRole('button', { name: 'Về danh sách các mục' }).click();
		await expect(page.getByText('Chờ gửi', { exact: true })).toBeVisible();
	}
	await one.context().setOffline(false);
	await allSent(one);
	await two.context().setOffline(false);
	await expect(two.getByText('Hai nơi cùng sửa một chỗ')).toBeVisible({ timeout: 20_000 });
	await audit(two);
	await two.getByRole('link', { name: /^Nội dung giải pháp/ }).click();
	await two.getByRole('link', { name: 'Xem hai bản rồi chọn' }).click();
	const region = two.getByRole('region', { name: 'Nội dung giải pháp' });
	await expect(region.locator('ins').first()).toBeVisible();
	await audit(two);
	await region.getByLabel('Ghép hai bản').check();
	await region.getByLabel('Bản ghép').fill('Đặt hộp thư ở nhà văn hóa, ở chợ và trong nhóm Zalo.');
	await two.getByRole('button', { name: 'Xong, gửi bản đã chọn' }).click();
	await allSent(two);
	await expect
		.poll(() => ideaAt(ward, id))
		.toMatchObject({
			solution: 'Đặt hộp thư ở nhà văn hóa, ở chợ và trong nhóm Zalo.'
		});
});

test('a filing that the server refuses leads back to its section, and is filed from there', async ({
	browser
}) => {
	const id = await draftOf(ward, { ...WRITTEN, title: 'Lịch trực đổi ca' });
	const page = await phoneOf(browser, ward, 'motcua1');
	await open(page, `/sang-kien/${id}`);
	await page.context().setOffline(true);
	await page.getByRole('button', { name: 'Nộp sáng kiến' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Nộp sáng kiến' }).click();
	await expect(page.getByText('Chờ gửi', { exact: true })).toBeVisible();
	// meanwhile Lan has taken Bảy in on another phone
	const rev = Number((await ideaAt(ward, id))?.rev);
	const authors = [share('lan', 60), share('bay', 40)];
	await applied(await ward.phone('motcua1'), [changed('initiatives', id, rev, { authors })]);
	await page.context().setOffline(false);
	await open(page, '/cho');
	const card = page.getByRole('article').filter({ hasText: 'Lịch trực đổi ca' });
	await expect(card).toContainText('Chờ xác nhận tỷ lệ đóng góp của: Trần Văn Bảy', { timeout: 20_000 });
	await expect(card).toContainText('Nộp sáng kiến');
	await audit(page);
	await card.getByRole('link', { name: 'Sửa mục “Tác giả và tỷ lệ đóng góp”' }).click();
	await expect(heading(page, 'Tác giả và tỷ lệ đóng góp')).toBeVisible();
	await page.getByRole('button', { name: 'Bỏ Trần Văn Bảy khỏi danh sách tác giả' }).click();
	await page.getByLabel('Tỷ lệ của Nguyễn Thị Lan (%)').fill('100');
	await page.getByRole('button', { name: 'Về danh sách các mục' }).click();
	await page.getByRole('button', { name: 'Nộp sáng kiến' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Nộp sáng kiến' }).click();
	await expect(page.getByText('Hội đồng sáng kiến đọc được.')).toBeVisible();
	await allSent(page);
	await expect.poll(() => ideaAt(ward, id)).toMatchObject({ state: 'filed' });
});
