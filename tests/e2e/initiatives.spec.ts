import { expect, test, type Page } from './support/test';
import { audit } from './support/audit';
import { allSent, Handset, signIn, worksOffline } from './support/browser';
import { choose, drawPhoto } from './support/draw';
import { draftOf, heading, ideaAt, nextSection, phoneOf, WRITTEN } from './support/ideas';
import { startStreetWard, type StreetWard } from './support/ward';

test.setTimeout(240_000);

let ward: StreetWard;
test.beforeAll(async () => {
	ward = await startStreetWard();
});
test.afterAll(() => ward.server.stop());

const title = (page: Page) => page.getByLabel('Tên sáng kiến');
const saved = (page: Page) => page.getByText('Đã lưu trên máy này', { exact: true });
const thumbs = (page: Page) => page.getByRole('list', { name: 'Ảnh đã thêm' }).locator('img');
const open = (page: Page, path: string) => page.goto(ward.server.url + path);

test.describe('in the street', () => {
	let phone: Handset;
	test.beforeEach(() => {
		phone = new Handset();
	});
	test.afterEach(() => phone.dispose());

	async function ready(): Promise<Page> {
		const page = await phone.start();
		await signIn(page, ward.server.url, 'kp1');
		await allSent(page);
		await worksOffline(page);
		return page;
	}

	test('an idea with a photo from a cold start without network, in four taps; the network brings it to the server', async () => {
		const photo = await drawPhoto(await ready(), 3000, 2000);
		await phone.close();
		const page = await phone.start({ offline: true });
		await page.goto(ward.server.url);
		await page.getByRole('link', { name: 'Ghi sáng kiến' }).tap();
		// the keyboard is up: nobody has to tap the field
		await expect(title(page)).toBeFocused();
		await page.keyboard.type('Bảng tin điện tử ở nhà văn hóa');
		await page.getByLabel('Ý tưởng').tap();
		await page.keyboard.type('Chiếu lịch tiếp dân lên ti vi cũ.');
		await choose(page, 'Chụp ảnh', [{ name: 'IMG_0007.JPG', buffer: photo }]);
		await expect(thumbs(page)).toHaveCount(1);
		await page.getByRole('button', { name: 'Lưu', exact: true }).tap();
		await expect(page.getByRole('heading', { name: 'Đã lưu trên máy này' })).toBeVisible();

		await phone.context.setOffline(false);
		await expect(page.getByRole('heading', { name: 'Máy chủ đã nhận' })).toBeVisible({ timeout: 30_000 });
		await allSent(page);
		const { records } = await (await ward.phone('kp1')).pullAll();
		const ideas = records
			.filter(({ collection }) => collection === 'initiatives')
			.map(({ record }) => record);
		expect(ideas).toMatchObject([
			{ title: 'Bảng tin điện tử ở nhà văn hóa', idea: 'Chiếu lịch tiếp dân lên ti vi cũ.', state: 'draft' }
		]);
		const files = records
			.filter(({ collection }) => collection === 'attachments')
			.map(({ record }) => record);
		const named = ideas[0]?.attachments as { readonly sha256: string }[];
		expect(files.map(({ sha256 }) => sha256)).toEqual(named.map(({ sha256 }) => sha256));
		await page.getByRole('link', { name: 'Viết tiếp sáng kiến này' }).tap();
		await expect(page.getByText('2 trên 11 mục bắt buộc')).toBeVisible();
	});

	test('the idea is on disk before the camera opens, and a reload comes back to it', async () => {
		const page = await ready();
		await open(page, '/sang-kien/moi');
		await title(page).fill('Ghế chờ cho người già');
		await page.evaluate(() => {
			// what lies on disk at the moment in which the camera takes the screen
			HTMLInputElement.prototype.click = function () {
				document.title = `camera with ${new URL(location.href).searchParams.get('nhap') ?? 'nothing'}`;
			};
		});
		await page.getByRole('button', { name: 'Chụp ảnh' }).click();
		await expect(page).toHaveTitle(/camera with [a-z0-9]{15}/);
		await page.reload();
		await expect(title(page)).toHaveValue('Ghế chờ cho người già');
		await expect(saved(page)).toBeVisible();
		await page.getByRole('button', { name: 'Bỏ bản này' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản này' }).click();
		await expect(title(page)).toHaveValue('');
		await open(page, '/sang-kien');
		await expect(page.getByText('Chưa bấm Lưu')).toHaveCount(0);
	});

	test('a killed browser costs at most the last second of typing, in the quick form and in a section', async () => {
		const text =
			'Trước đây người dân phải đến phường hai lần vì không biết cần mang giấy tờ gì, nhất là người già ở xa';
		let page = await ready();
		await open(page, '/sang-kien/moi');
		const killWhileTyping = async (label: string) => {
			const typing = page.getByLabel(label).pressSequentially(text, { delay: 60 });
			await page.waitForTimeout(4000);
			const typed = await page.getByLabel(label).inputValue();
			await phone.kill();
			await typing.catch(() => undefined);
			return typed;
		};
		const typed = await killWhileTyping('Tên sáng kiến');
		page = await phone.start({ offline: true });
		await page.goto(ward.server.url);
		await page.getByRole('link', { name: /^Trước đây/ }).click();
		const kept = await title(page).inputValue();
		expect(text.startsWith(kept)).toBe(true);
		// a second of typing at that pace is sixteen letters
		expect(kept.length).toBeGreaterThanOrEqual(typed.length - 16);

		await title(page).fill('Giấy hẹn có danh sách giấy tờ');
		await page.getByRole('button', { name: 'Lưu', exact: true }).click();
		await page.getByRole('link', { name: 'Viết tiếp sáng kiến này' }).click();
		await page.getByRole('link', { name: /^Tình trạng trước khi có giải pháp/ }).click();
		await page.waitForURL(/muc=before/);
		const address = page.url();
		const typedBefore = await killWhileTyping('Tình trạng trước khi có giải pháp');
		page = await phone.start({ offline: true });
		await page.goto(address);
		const field = page.getByLabel('Tình trạng trước khi có giải pháp');
		await expect(field).not.toHaveValue('');
		expect((await field.inputValue()).length).toBeGreaterThanOrEqual(typedBefore.length - 16);
		// whoever comes back to the page alone finds them there too, on their way
		await page.getByRole('button', { name: 'Quay lại' }).click();
		await expect(
			page.getByRole('link', { name: /Tình trạng trước khi có giải pháp Trước đây/ })
		).toBeVisible();
		await phone.context.setOffline(false);
		await allSent(page);
	});
});

test('NFD from another app, ten thousand characters and an emoji come out as they were meant', async ({
	browser
}) => {
	const id = await draftOf(ward, { title: 'Thử chữ' });
	const page = await phoneOf(browser, ward, 'motcua1');
	const paste = async (label: string, text: string) => {
		await page.getByLabel(label).fill('');
		await page.getByLabel(label).evaluate((field, text) => {
			(field as HTMLTextAreaElement).focus();
			document.execCommand('insertText', false, text);
		}, text);
	};
	await open(page, `/sang-kien/${id}?muc=idea`);
	await paste('Tên sáng kiến', 'Cây xanh 🌳 trước cổng trường'.normalize('NFD'));
	await nextSection(page).click();
	await expect(heading(page, 'Tác giả và tỷ lệ đóng góp')).toBeVisible();
	const long = 'Bà con trồng cây, tưới cây. '.repeat(400).slice(0, 10_000);
	await open(page, `/sang-kien/${id}?muc=solution`);
	await paste('Nội dung giải pháp', long);
	await page.getByRole('button', { name: 'Về danh sách các mục' }).click();
	await allSent(page);
	await expect
		.poll(() => ideaAt(ward, id))
		.toMatchObject({
			title: 'Cây xanh 🌳 trước cổng trường'.normalize('NFC'),
			solution: long.trim()
		});
	await audit(page);

	// what is longer than the rules take is kept, said, and holds up nothing else
	await open(page, `/sang-kien/${id}?muc=novelty`);
	await paste('Tính mới', 'Mới. '.repeat(4_100));
	await expect(page.getByText('nhiều nhất 20.000')).toBeVisible();
	await nextSection(page).click();
	await expect(page.getByText('Chưa gửi được phần này')).toBeVisible();
	await audit(page);
	await nextSection(page).click();
	await page.getByRole('textbox', { name: 'Tính thực tế' }).fill(WRITTEN.practicality);
	await page.getByRole('button', { name: 'Về danh sách các mục' }).click();
	await expect(page.getByRole('link', { name: /^Tính mới.*Chưa gửi được/ })).toBeVisible();
	await allSent(page);
	await expect
		.poll(() => ideaAt(ward, id))
		.toMatchObject({ practicality: WRITTEN.practicality, novelty: '' });
});

test('by keyboard alone: an idea, a section of it, and back', async ({ browser }) => {
	const page = await phoneOf(browser, ward, 'motcua1');
	const press = async (role: 'link' | 'button', name: RegExp | string) => {
		await page.getByRole(role, { name }).focus();
		await page.keyboard.press('Enter');
	};
	await press('link', 'Ghi sáng kiến');
	await expect(title(page)).toBeFocused();
	await press('button', 'Lưu');
	await expect(page.getByText('Chưa có tên sáng kiến')).toBeVisible();
	await expect(title(page)).toBeFocused();
	await page.keyboard.type('Góc đọc sách ở Một cửa');
	await press('button', 'Lưu');
	await expect(page.getByRole('heading', { name: /Đã lưu trên máy này|Máy chủ đã nhận/ })).toBeFocused();
	await press('link', 'Viết tiếp sáng kiến này');
	await press('link', 'Viết tiếp: Loại giải pháp');
	await page.getByRole('radio').first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: /^Giải pháp quản lý/ })).toBeChecked();
	await press('button', /^Mục sau/);
	await expect(heading(page, 'Lĩnh vực áp dụng')).toBeVisible();
	await press('button', 'Quay lại');
	await expect(page.getByRole('link', { name: /^Loại giải pháp Giải pháp quản lý/ })).toBeVisible();
	await press('button', 'Bỏ bản nháp này');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByRole('main').getByRole('button', { name: 'Bỏ bản nháp này' })).toBeFocused();
});
