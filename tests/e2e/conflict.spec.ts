import { expect, test, type Browser, type Page } from './support/test';
import { audit } from './support/audit';
import { allSent, signIn, VIEWPORT, worksOffline } from './support/browser';
import { fitsTheScreen } from './support/emptyWard';
import { deedOf, startStreetWard, type StreetWard, type Username } from './support/ward';

let ward: StreetWard;
test.beforeEach(async () => {
	ward = await startStreetWard();
});
test.afterEach(() => ward.server.stop());

/** An entry of kp1's that the server has. @returns its id */
async function sentDeed(fields: Readonly<Record<string, unknown>>): Promise<string> {
	const deed = deedOf(ward, 'bay', 'lan', fields);
	await (await ward.phone('kp1')).push(deed);
	return deed.id;
}

/** A phone that holds everything, without network. */
async function offlinePhone(browser: Browser, name: Username): Promise<Page> {
	const context = await browser.newContext({
		viewport: VIEWPORT,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh'
	});
	const page = await context.newPage();
	await signIn(page, ward.server.url, name);
	await allSent(page);
	await worksOffline(page);
	await context.setOffline(true);
	return page;
}

/** Changes words of an entry as a person does, and sends it. */
async function edit(page: Page, id: string, title: string, story?: string): Promise<void> {
	await page.goto(`${ward.server.url}/so/${id}`);
	await page.getByRole('button', { name: 'Sửa', exact: true }).click();
	await page.getByLabel('Việc gì đã làm?').fill(title);
	if (story !== undefined) {
		const more = page.getByLabel('Kể thêm');
		if (!(await more.isVisible())) await page.getByRole('button', { name: 'Thêm chi tiết' }).click();
		await more.fill(story);
	}
	await page.getByRole('button', { name: /^Gửi/ }).click();
	await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();
}

async function online(page: Page, path = '/cho'): Promise<void> {
	await page.context().setOffline(false);
	await page.goto(ward.server.url + path);
}

async function settledAt(id: string): Promise<Readonly<Record<string, unknown>> | undefined> {
	const { records } = await (await ward.phone('kp1')).pullAll();
	return records.find(({ record }) => record.id === id)?.record;
}

test('two phones edit the same words offline: one is chosen, one combined, and both show it', async ({
	browser
}) => {
	const id = await sentDeed({ title: 'Giúp bà Tư làm hồ sơ', story: 'Ở nhà văn hóa.' });
	const street = await offlinePhone(browser, 'kp1');
	const home = await offlinePhone(browser, 'kp1');
	await edit(street, id, 'Giúp bà Tư làm căn cước', 'Ở nhà văn hóa, buổi sáng.');
	await edit(home, id, 'Giúp ông Năm làm hồ sơ', 'Ở nhà văn hóa khu phố 3.');
	await online(street);
	await allSent(street);
	await online(home);
	const card = home.getByRole('article');
	await expect(card).toContainText('Hai nơi cùng sửa', { timeout: 20_000 });
	await audit(home);
	await card.getByRole('link', { name: 'Xem hai bản rồi chọn' }).click();
	await expect(home.getByRole('heading', { level: 1, name: 'Chọn giữa hai bản' })).toBeVisible();

	const title = home.getByRole('region', { name: 'Việc đã làm' });
	const story = home.getByRole('region', { name: 'Kể thêm' });
	await expect(title.locator('ins')).toHaveText([
		/chỉ bản của tôi có.*ông Năm/,
		/hồ sơ/,
		/bà Tư/,
		/căn cước/
	]);
	await fitsTheScreen(home);
	await audit(home);
	// Nothing is sent before every spot has its answer: the first one without is shown.
	await home.getByRole('button', { name: 'Xong, gửi bản đã chọn' }).click();
	await expect(home.getByText('Chỗ này chưa chọn.').first()).toBeVisible();
	await title.getByLabel('Lấy bản của tôi').check();
	await story.getByLabel('Ghép hai bản').check();
	const both = story.getByLabel('Bản ghép');
	await expect(both).toHaveValue(/buổi sáng/);
	await expect(both).toHaveValue(/khu phố 3/);
	await both.fill('Ở nhà văn hóa khu phố 3, buổi sáng.');
	await audit(home);
	// What was chosen and typed survives a closed page.
	await expect.poll(() => home.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
	await home.getByRole('radio', { name: 'Ghép hai bản' }).last().focus();
	await home.waitForFunction(() => new Promise((done) => setTimeout(() => done(true), 700)));
	await home.reload();
	await expect(both).toHaveValue('Ở nhà văn hóa khu phố 3, buổi sáng.');
	await home.getByRole('button', { name: 'Xong, gửi bản đã chọn' }).click();
	await expect(home.getByText('Bản đã chọn đang chờ gửi')).toBeVisible();
	await allSent(home);
	expect(await settledAt(id)).toMatchObject({
		title: 'Giúp ông Năm làm hồ sơ',
		story: 'Ở nhà văn hóa khu phố 3, buổi sáng.'
	});
	await street.goto(`${ward.server.url}/so/${id}`);
	await expect(street.getByRole('main')).toContainText('Ở nhà văn hóa khu phố 3, buổi sáng.', {
		timeout: 20_000
	});
});

test('a newer version that arrives while choosing is shown; a second window learns that it is settled', async ({
	browser
}) => {
	const id = await sentDeed({ title: 'Bản đầu' });
	const page = await offlinePhone(browser, 'kp1');
	await edit(page, id, 'Bản của tôi');
	const other = await offlinePhone(browser, 'kp1');
	await edit(other, id, 'Bản ở nhà');
	await online(other);
	await allSent(other);
	await online(page);
	await page.getByRole('link', { name: 'Xem hai bản rồi chọn' }).click({ timeout: 20_000 });
	const region = page.getByRole('region', { name: 'Việc đã làm' });
	await region.getByLabel('Lấy bản của tôi').check();
	const second = await page.context().newPage();
	await second.goto(page.url());
	await expect(second.getByRole('region', { name: 'Việc đã làm' })).toBeVisible();
	await other.goto(`${ward.server.url}/so/${id}`);
	await other.getByRole('button', { name: 'Sửa', exact: true }).click();
	await other.getByLabel('Việc gì đã làm?').fill('Bản ở nhà, sửa lần nữa');
	await other.getByRole('button', { name: /^Gửi/ }).click();
	await allSent(other);
	await expect(region).toContainText('sửa lần nữa', { timeout: 20_000 });
	await expect(page.getByText('Máy chủ vừa có bản mới hơn')).toBeVisible();
	await expect(region.getByLabel('Lấy bản của tôi')).not.toBeChecked();
	await region.getByLabel('Lấy bản trên máy chủ').check();
	await page.getByRole('button', { name: 'Xong, lấy bản trên máy chủ' }).click();
	await expect(page.getByText('Đã lấy bản trên máy chủ')).toBeVisible();
	await expect(second.getByText('Chỗ này đã chọn xong')).toBeVisible({
		timeout: 20_000
	});
	expect(await settledAt(id)).toMatchObject({ title: 'Bản ở nhà, sửa lần nữa' });
});

test('an edit that met an attestation becomes a correction; the head sees the difference; one more is proposed by hand', async ({
	browser
}) => {
	const id = await sentDeed({ title: 'Hướng dẫn nộp hồ sơ' });
	const page = await offlinePhone(browser, 'kp1');
	await edit(page, id, 'Hướng dẫn 12 người nộp hồ sơ');
	const head = await offlinePhone(browser, 'khoi1');
	await online(head, '/xac-nhan');
	await head.getByRole('button', { name: 'Xác nhận', exact: true }).click();
	await allSentAfterPause(head);
	await online(page, `/so/${id}`);
	await expect(page.getByText('Có đề nghị đính chính')).toBeVisible({ timeout: 20_000 });
	await audit(page);
	await page.getByRole('link', { name: 'Hướng dẫn 12 người nộp hồ sơ' }).click();
	await expect(page.getByText('Việc này đã được xác nhận trước khi phần sửa tới nơi.')).toBeVisible();
	await expect(page.locator('ins').first()).toContainText('12 người');
	await fitsTheScreen(page);
	await audit(page);

	await head.goto(`${ward.server.url}/xac-nhan`);
	const card = head.getByRole('article').filter({ hasText: 'Đề nghị đính chính' });
	await expect(card.locator('ins')).toContainText('12 người', { timeout: 20_000 });
	await audit(head);
	await card.getByRole('button', { name: 'Xác nhận', exact: true }).click();
	await allSentAfterPause(head);
	await page.goto(`${ward.server.url}/so/${id}`);
	await expect(page.getByText('Đã được đính chính')).toBeVisible({ timeout: 20_000 });
	await page.getByRole('button', { name: 'Đề nghị đính chính' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Đề nghị đính chính' })).toBeVisible();
	await page.getByLabel('Việc gì đã làm?').fill('Hướng dẫn 15 người nộp hồ sơ');
	await audit(page);
	await page.getByRole('button', { name: /^Gửi/ }).click();
	await page.getByRole('link', { name: 'Xem mục vừa ghi' }).click();
	await expect(page.getByText('Đây là đề nghị đính chính')).toBeVisible();
});

test('an attestation of words that changed shows what was read and what stands, and is made again', async ({
	browser
}) => {
	const id = await sentDeed({ title: 'Phát tờ rơi', story: 'Ở chợ.' });
	const head = await offlinePhone(browser, 'khoi1');
	await head.goto(`${ward.server.url}/xac-nhan`);
	await head.getByRole('button', { name: 'Xác nhận', exact: true }).click();
	await leaveInbox(head);
	await expect(head.getByRole('article')).toContainText('Phát tờ rơi');
	const author = await ward.phone('kp1');
	const { rev } = (await settledAt(id)) as { rev: number };
	await author.push({
		changeId: 'chg000000000001',
		collection: 'entries',
		id,
		baseRev: rev,
		fields: { story: 'Ở chợ và bến xe.' },
		capturedAt: new Date().toISOString(),
		clockOffset: 0
	});
	await head.context().setOffline(false);
	const card = head.getByRole('article');
	await head.getByRole('button', { name: /Gửi ngay|Liên lạc ngay/ }).click();
	await expect(card).toContainText('Người ghi vừa sửa mục này', { timeout: 20_000 });
	await expect(card.locator('ins')).toContainText('và bến xe.');
	await fitsTheScreen(head);
	await audit(head);
	await head.goto(`${ward.server.url}/xac-nhan`);
	await expect(head.getByRole('article').locator('ins')).toContainText('và bến xe.');
	await audit(head);
	await head.goto(`${ward.server.url}/cho`);
	await card.getByRole('button', { name: 'Xác nhận bản mới' }).click();
	await allSent(head);
	expect(await settledAt(id)).toMatchObject({ state: 'attested', story: 'Ở chợ và bến xe.' });
});

/** The decision can be taken back for some seconds; leaving the page writes it. */
async function allSentAfterPause(page: Page): Promise<void> {
	await leaveInbox(page);
	await expect(page.getByText('Không còn gì chờ gửi')).toBeVisible({ timeout: 20_000 });
}

async function leaveInbox(page: Page): Promise<void> {
	await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
	await page.getByRole('link', { name: /Tình trạng gửi/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Chờ gửi' })).toBeVisible();
}
