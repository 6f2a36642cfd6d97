import { expect, test, type Page } from './support/test';
import { plan2023 } from '../../src/lib/domain/campaigns/templates';
import { writeRulesFile } from '../../src/lib/domain/campaigns/file';
import type { ServerSetup, TestServer } from '../support/server';
import { audit } from './support/audit';
import { allSent } from './support/browser';
import { fitsTheScreen, open, openEmptyWard, pageAt, signInFirst, takeRole } from './support/emptyWard';

test.setTimeout(180_000);
let server: TestServer;
test.afterEach(() => server?.stop());

const TODAY = '2026-02-10';
const SAMPLE: ServerSetup = { sample: true };
const SECTIONS = [
	...['ke-hoach', 'thoi-gian', 'cap-khen', 'doi-tuong', 'tieu-chi', 'chi-so', 'so-luong', 'ho-so'],
	...['moc-thoi-gian', 'sang-kien', 'xep-loai', 'hop-xet', 'luu-giu']
];

/** An administrator who is the standing body too, with a draft from the current template on the screen. */
async function draftOf(page: Page, setup: ServerSetup = {}): Promise<string> {
	server = await openEmptyWard(page, setup);
	await takeRole(page, 'Thường trực Hội đồng');
	await open(page, '/phong-trao');
	await page.getByRole('link', { name: 'Lập phong trào mới' }).click();
	await page.getByLabel('Năm của phong trào').fill('2026');
	await page.getByLabel('Tên phường').fill('Đồng Xoài');
	await page.getByLabel('Tên tỉnh').fill('Đồng Nai');
	await page.getByRole('button', { name: 'Lập bản soạn' }).click();
	await expect(
		page.getByRole('heading', { name: 'Phong trào thi đua cải cách hành chính năm 2026' })
	).toBeVisible();
	return page.url();
}

async function saveDraft(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Lưu bản soạn' }).click();
	await expect(page.getByText('Không có gì chưa lưu')).toBeVisible();
}

async function issue(page: Page, home: string): Promise<void> {
	await page.goto(`${home}/muc/thoi-gian`);
	await page.getByLabel('Ngày đầu tiên').fill(TODAY);
	await saveDraft(page);
	await page.goto(`${home}/phat-dong`);
	await page.getByRole('button', { name: 'Phát động phong trào' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Phát động phong trào' }).click();
	await expect(page.getByRole('heading', { name: 'Đang phát động' })).toBeVisible();
}

test('from a template to an issued campaign that everybody reads', async ({ browser }) => {
	const page = await pageAt(browser, `${TODAY}T02:00:00.000Z`);
	const home = await draftOf(page, SAMPLE);
	await expect(page.getByText('Còn 1 chỗ cần điền hoặc sửa trước khi phát động')).toBeVisible();

	// A problem leads to its field.
	await page.getByRole('link', { name: 'Thời gian › Ngày đầu tiên' }).click();
	await expect(page.getByLabel('Ngày đầu tiên')).toBeFocused();
	await page.getByLabel('Ngày đầu tiên').fill(TODAY);
	await expect(page.getByText('Đang giữ trên máy này')).toBeVisible();

	// What was typed outlives a reload, and is saved as one change.
	await page.waitForTimeout(600);
	await page.reload();
	await expect(page.getByLabel('Ngày đầu tiên')).toHaveValue(TODAY);
	await saveDraft(page);
	await allSent(page);

	await page.goto(`${home}/phat-dong`);
	await expect(page.getByText(`Từ 10/02/2026 đến hết 15/12/2026`)).toBeVisible();
	await expect(page.getByText('Nhiều nhất 3 cá nhân')).toBeVisible();
	await page.getByRole('button', { name: 'Phát động phong trào' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Phát động phong trào' }).click();
	await expect(page.getByRole('heading', { name: 'Đang phát động' })).toBeVisible();
	await allSent(page);

	const other = await pageAt(browser, `${TODAY}T03:00:00.000Z`);
	await signInFirst(other, server);
	await other.goto(`${server.url}/thi-dua`);
	await expect(other.getByRole('heading', { name: /cải cách hành chính năm 2026/ }).first()).toBeVisible();
});

test('a blank left at the start is filled in every place at once', async ({ page }) => {
	server = await openEmptyWard(page);
	await takeRole(page, 'Thường trực Hội đồng');
	await open(page, '/phong-trao/moi');
	await page.getByLabel('Tên phường').fill('Đồng Xoài');
	await page.getByRole('button', { name: 'Lập bản soạn' }).click();
	await expect(page.getByText('còn chỗ trống phải điền: {tỉnh}')).toBeVisible();
	await page.getByLabel('Tên tỉnh').fill('Đồng Nai');
	await page.getByRole('button', { name: 'Điền vào mọi chỗ' }).click();
	await expect(page.getByText('còn chỗ trống phải điền')).toHaveCount(0);
	await saveDraft(page);
	await allSent(page);
});

test('an issued campaign changes by an amendment alone', async ({ browser }) => {
	const page = await pageAt(browser, `${TODAY}T02:00:00.000Z`);
	const home = await draftOf(page, SAMPLE);
	await issue(page, home);

	await page.goto(`${home}/sua-doi`);
	await expect(page.getByText('Chưa sửa gì')).toBeVisible();
	await page.goto(`${home}/muc/tieu-chi`);
	await page.locator('summary').first().click();
	await page
		.getByRole('button', { name: /Bỏ mục/ })
		.first()
		.click();
	await page.getByRole('link', { name: 'Xem lại và ban hành sửa đổi' }).click();
	await expect(page.getByText('Không bỏ được mục đã phát động')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Ban hành sửa đổi' })).toBeDisabled();
	await page.goto(home);
	await page.getByRole('button', { name: 'Bỏ các sửa đổi' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Bỏ các sửa đổi' }).click();
	await expect(page.getByText('Không có gì chưa lưu')).toBeVisible();

	await page.goto(`${home}/muc/thoi-gian`);
	await page.getByLabel('Ngày cuối cùng còn tính').fill('2026-12-25');
	await page.getByRole('link', { name: 'Xem lại và ban hành sửa đổi' }).click();
	await expect(page.getByText('Đang là: 15/12/2026')).toBeVisible();
	await expect(page.getByText('Thành: 25/12/2026')).toBeVisible();
	await page.getByRole('button', { name: 'Ban hành sửa đổi' }).click();
	await expect(page.getByText('Chưa có số của văn bản sửa đổi.')).toBeVisible();
	await page.getByLabel('Số văn bản').fill('45/KH-UBND');
	await page.getByLabel('Ngày văn bản').fill('2026-02-11');
	await page.getByLabel('Lý do sửa đổi').fill('Kéo dài theo chỉ đạo của tỉnh');
	await page.getByRole('button', { name: 'Ban hành sửa đổi' }).click();
	await expect(page.getByText('phải có và không ở tương lai')).toBeVisible();
	await page.getByLabel('Ngày văn bản').fill(TODAY);
	await page.getByRole('button', { name: 'Ban hành sửa đổi' }).click();

	await expect(page.getByRole('heading', { name: 'Bản thứ 2' })).toBeVisible();
	await expect(page.getByText('Văn bản số 45/KH-UBND ngày 10/02/2026')).toBeVisible();
	await allSent(page);
	await page.goto(home);
	await expect(page.getByText('Từ 10/02/2026 đến hết 25/12/2026')).toBeVisible();
});

test('the year goes on: closed by the date, reviewed, decided, archived, then for reading only', async ({
	browser
}) => {
	const page = await pageAt(browser, `${TODAY}T02:00:00.000Z`);
	const home = await draftOf(page, SAMPLE);
	await issue(page, home);
	await allSent(page);

	const later = await pageAt(browser, '2026-12-16T02:00:00.000Z');
	await signInFirst(later, server);
	await allSent(later);
	await later.goto(home);
	await expect(later.getByRole('heading', { name: 'Đã hết hạn ghi' })).toBeVisible();
	for (const [move, title] of [
		['Bắt đầu xét', 'Đang xét'],
		['Ghi nhận đã quyết định', 'Đã quyết định'],
		['Lưu trữ phong trào', 'Đã lưu trữ']
	] as const) {
		await later.getByRole('button', { name: move }).click();
		await expect(later.getByRole('dialog')).toContainText('Không quay lại bước trước được.');
		await later.getByRole('dialog').getByRole('button', { name: move }).click();
		await expect(later.getByRole('heading', { name: title })).toBeVisible();
		await allSent(later);
	}
	await later.goto(`${home}/muc/thoi-gian`);
	await expect(later.getByText('quy định chỉ còn để đọc')).toBeVisible();
	await expect(later.getByText('15/12/2026', { exact: true })).toBeVisible();
	await expect(later.getByRole('main').locator('input, textarea, select')).toHaveCount(0);
});

test('two of the standing body edit the same section: a person chooses, nothing is lost', async ({
	page,
	browser
}) => {
	const home = await draftOf(page);
	await allSent(page);
	const other = await (await browser.newContext()).newPage();
	await signInFirst(other, server);
	await allSent(other);
	await other.goto(`${home}/muc/ke-hoach`);
	await other.getByLabel('Số kế hoạch').fill('12');

	await page.goto(`${home}/muc/ke-hoach`);
	await page.getByLabel('Số kế hoạch').fill('99');
	await saveDraft(page);
	await allSent(page);

	await other.reload();
	await expect(other.getByText('Người khác cũng vừa sửa')).toBeVisible({ timeout: 20_000 });
	await expect(other.getByLabel('Số kế hoạch')).toHaveValue('99');
	await other.getByRole('button', { name: 'Lấy bản của máy này' }).click();
	await expect(other.getByLabel('Số kế hoạch')).toHaveValue('12');
	await saveDraft(other);
	await allSent(other);
	await page.goto(home);
	await page.goto(`${home}/muc/ke-hoach`);
	await expect(page.getByLabel('Số kế hoạch')).toHaveValue('12', { timeout: 20_000 });
	await other.context().close();
});

test('rules as a file: hostile ones are refused in words, a good one makes a draft', async ({ page }) => {
	server = await openEmptyWard(page);
	await takeRole(page, 'Thường trực Hội đồng');
	await open(page, '/phong-trao/moi');
	const give = (name: string, text: string) =>
		page.locator('input[type=file]').setInputFiles({
			name,
			mimeType: 'application/json',
			buffer: Buffer.from(text)
		});
	const good = writeRulesFile(plan2023);
	const broken = good.replace('"last": "2023-12-19"', '"last": "2023-02-30"');
	for (const [name, text, words] of [
		['ảnh.json', '\u0000\u0001PNG', 'Tệp bị hỏng'],
		['khác.json', '{"hello": 1}', 'không phải tệp quy định xuất từ'],
		['danh-sách.json', '[1, 2, 3]', 'không phải tệp quy định xuất từ'],
		['mới.json', good.replace('"format": 1', '"format": 99'), 'bản mới hơn'],
		['to.json', `{"a": "${'x'.repeat(3_100_000)}"}`, 'quá lớn'],
		['ngày.json', broken, 'Chỗ sai trong tệp: period.last'],
		['<img src=x onerror=alert(1)>.json', '{}', '<img src=x onerror=alert(1)>.json']
	] as const) {
		await give(name, text);
		await expect(page.getByRole('alert')).toContainText(words);
		await expect(page.getByRole('alert')).toContainText(name);
	}
	await give('kế hoạch.json', good.replaceAll('Tiến Thành', '<b>Tiến Thành</b>'));
	await expect(
		page.getByRole('heading', { name: 'Phong trào thi đua cải cách hành chính năm 2023' })
	).toBeVisible();
	await expect(page.locator('main b')).toHaveCount(0);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Xuất quy định ra tệp' }).click();
	expect((await download).suggestedFilename()).toBe('quy-dinh-thi-dua-2023.json');
});

test('every section: each open point once, axe light and dark, twice the text, 360 px', async ({ page }) => {
	test.setTimeout(400_000);
	const home = await draftOf(page);
	await audit(page);
	await open(page, '/phong-trao');
	await audit(page);
	await open(page, '/phong-trao/moi');
	await audit(page);
	await page.goto(`${home}/phat-dong`);
	await audit(page);
	const openPoints = Number((await page.getByText(/^\d+ điểm còn để ngỏ$/).innerText()).split(' ')[0]);

	let shown = 0;
	for (const section of SECTIONS) {
		await page.goto(`${home}/muc/${section}`);
		await page.getByRole('navigation', { name: 'Các phần khác' }).waitFor();
		await page.evaluate(() => {
			for (const part of document.querySelectorAll('details')) part.open = true;
		});
		await audit(page);
		shown += await page.getByRole('button', { name: 'Đồng ý, không còn để ngỏ' }).count();
	}
	expect(shown).toBe(openPoints);
});

test('the keyboard alone: a quota of another shape, confirmed and saved', async ({ page }) => {
	const home = await draftOf(page);
	await page.goto(`${home}/muc/so-luong`);
	const press = async (...keys: readonly string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	const part = page.locator('summary').first();
	for (let tabs = 0; tabs < 40 && !(await part.evaluate((it) => it === document.activeElement)); tabs += 1) {
		await press('Tab');
	}
	await press('Enter', 'Tab');
	await expect(page.getByLabel('Cách tính').first()).toBeFocused();
	await press('End');
	await expect(page.getByText('Nhiều nhất 5%')).toBeVisible();
	const saving = page.getByRole('button', { name: 'Lưu bản soạn' });
	for (
		let tabs = 0;
		tabs < 60 && !(await saving.evaluate((it) => it === document.activeElement));
		tabs += 1
	) {
		await press('Tab');
	}
	await press('Enter');
	await expect(page.getByText('Không có gì chưa lưu')).toBeVisible();
	await fitsTheScreen(page);
});
