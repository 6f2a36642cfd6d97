import { expect, test, type Page } from './support/test';
import { ask, tokenOf } from '../support/http';
import { PASSWORD } from '../support/seedAccounts';
import { addPhotos, allSent, Handset, logDeed, signIn, worksOffline } from './support/browser';
import { drawPhoto } from './support/drawPhoto.mjs';
import { inDatabase } from './support/inDatabase';
import { applied, deedOf, startStreetWard, type StreetWard } from './support/ward';

let ward: StreetWard;
// As on a real phone: the first visit takes the app along by itself.
test.use({ takesAlong: 'own' });
test.beforeAll(async () => {
	ward = await startStreetWard();
});
test.afterAll(() => ward.server.stop());

const waitingSign = (page: Page) => page.getByRole('link', { name: /Tình trạng gửi: \d+ mục chờ gửi/ });

test('every address of the app starts without a network', async ({ page, context }) => {
	const deed = deedOf(ward, 'thu', 'lan');
	await applied(await ward.phone('thuongtruc'), [deed]);
	await signIn(page, ward.server.url, 'thuongtruc');
	await worksOffline(page);
	await allSent(page);
	await page.goto(`${ward.server.url}/so/${deed.id}`);
	await expect(page.getByText('Giúp bà con nộp hồ sơ trực tuyến')).toBeVisible();
	await page.close();
	await context.setOffline(true);

	const addresses: Readonly<Record<string, string>> = {
		'/': 'Hôm nay',
		'/ghi': 'Ghi thành tích',
		'/so': 'Sổ của tôi',
		[`/so/${deed.id}`]: 'Mục đã ghi',
		'/cho': 'Chờ gửi',
		'/may': 'Máy này',
		'/thi-dua': 'Thi đua',
		'/xac-nhan': 'Xác nhận',
		'/hoi-dong': 'Hội đồng',
		'/hoi-dong/can-xu-ly': 'Cần Thường trực xử lý',
		'/hoi-dong/nguoi/lan000000000000': 'Nguyễn Thị Lan',
		'/phong-trao': 'Phong trào',
		[`/phong-trao/${ward.campaign}`]: 'Phong trào',
		'/quan-tri': 'Quản trị',
		'/sang-kien': 'Sáng kiến',
		'/sang-kien/moi': 'Ghi sáng kiến',
		'/cham-sang-kien': 'Chấm sáng kiến',
		'/de-nghi': 'Đề nghị khen thưởng',
		'/de-nghi/moi': 'Đề nghị khen thưởng',
		'/ket-qua': 'Kết quả khen thưởng',
		'/hoi-dong/de-cu': 'Đề cử',
		'/hoi-dong/so-sanh': 'So sánh',
		'/hoi-dong/xep-loai': 'Xếp loại',
		'/hoi-dong/ky-luat': 'Kỷ luật, kỷ cương',
		'/hoi-dong/to-chuc': 'Các Hội đồng',
		'/hoi-dong/hop': 'Cuộc họp',
		'/hoi-dong/khen-thuong': 'Quyết định khen thưởng'
	};
	for (const [path, title] of Object.entries(addresses)) {
		await test.step(path, async () => {
			const fresh = await context.newPage();
			const errors: string[] = [];
			fresh.on('pageerror', (error) => errors.push(String(error)));
			await fresh.goto(ward.server.url + path);
			await expect(fresh.getByRole('heading', { level: 1 })).toContainText(title);
			await expect(fresh.getByText(/Chưa mở được phần này|Có trục trặc|Không có trang này/)).toHaveCount(0);
			expect(errors).toEqual([]);
			await fresh.close();
		});
	}
});

test('the first visit, never loaded anew, opens its other screens without a network', async ({ page }) => {
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await worksOffline(page);
	await page.context().setOffline(true);
	const places = page.getByRole('navigation', { name: 'Các mục chính' });
	for (const [place, title] of [
		['Thi đua', 'Thi đua'],
		['Sổ của tôi', 'Sổ của tôi'],
		['Ghi', 'Ghi thành tích']
	] as const) {
		await places.getByRole('link', { name: place, exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
	}
});

test('a killed browser loses at most the last second of typing, and no photo that was seen', async () => {
	test.setTimeout(240_000);
	const phone = new Handset();
	const kills = process.env.LONG ? 40 : 8;
	try {
		let page = await phone.start();
		await signIn(page, ward.server.url, 'kp1');
		await allSent(page);
		await worksOffline(page);
		const photo = await drawPhoto(page, { width: 1200, height: 900 });
		await phone.close();
		for (let kill = 0; kill < kills; kill += 1) {
			page = await phone.start({ offline: true });
			await page.goto(`${ward.server.url}/ghi`);
			const field = page.getByLabel('Việc gì đã làm?');
			await expect(field).toBeFocused();
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await expect(field).toHaveValue('');
			const photos = kill % 2;
			if (photos > 0) await addPhotos(page, [photo]);
			await field.focus();
			/** what was in the field, and when */
			const typed: { readonly at: number; readonly text: string }[] = [];
			const until = Date.now() + 1200 + ((kill * 677) % 1500);
			for (let n = 0; Date.now() < until; n += 1) {
				await page.keyboard.insertText(`${kill}.${n} `);
				typed.push({ at: Date.now(), text: await field.inputValue() });
			}
			const died = Date.now();
			await phone.kill();

			page = await phone.start({ offline: true });
			await page.goto(`${ward.server.url}/`);
			const draft = page.getByRole('link', { name: new RegExp(`^${kill}\\.0 `) });
			await draft.click();
			const kept = page.getByLabel('Việc gì đã làm?');
			await expect(kept).not.toHaveValue('');
			const safe = typed.filter(({ at }) => at < died - 1000).at(-1)?.text ?? '';
			const value = await kept.inputValue();
			expect(
				value.startsWith(safe),
				`kill ${kill}: “${safe}” was typed a second before, “${value}” came back`
			).toBe(true);
			await expect(page.getByRole('button', { name: /^Mở ảnh/ })).toHaveCount(photos);
			await page.getByRole('button', { name: 'Bỏ bản này' }).click();
			await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản này' }).click();
			await expect(page.getByRole('dialog')).toHaveCount(0);
			await phone.close();
		}
	} finally {
		await phone.dispose();
	}
});

test('two people on one phone: the second sees nothing of the first, and a switch asks for the password', async ({
	page,
	context
}) => {
	await signIn(page, ward.server.url, 'motcua1');
	await allSent(page);
	await leave(page);
	await signIn(page, ward.server.url, 'kp1');
	await worksOffline(page);
	await allSent(page);
	await context.setOffline(true);
	await page.goto(`${ward.server.url}/ghi`);
	await logDeed(page, 'Chỉ của ông Bảy');
	await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();
	await leave(page);

	const choose = async (name: string, password: string) => {
		await page.getByRole('button', { name: new RegExp(name) }).click();
		await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
		await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
	};
	await choose('Nguyễn Thị Lan', PASSWORD);
	await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible({ timeout: 15_000 });
	for (const path of ['/', '/so', '/cho']) {
		await page.goto(ward.server.url + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(waitingSign(page)).toHaveCount(0);
		await expect(page.getByText('Chỉ của ông Bảy')).toHaveCount(0);
	}
	await leave(page);

	// An address of the first person's leads to the door, and back to it after the password.
	await page.goto(`${ward.server.url}/cho`);
	await choose('Trần Văn Bảy', PASSWORD);
	await expect(page.getByRole('link', { name: 'Chỉ của ông Bảy' })).toBeVisible();
	await leave(page);

	await page.getByRole('button', { name: /Trần Văn Bảy/ }).click();
	for (let left = 4; left >= 0; left -= 1) {
		await page.getByLabel('Mật khẩu', { exact: true }).fill(`sai-${left}`);
		await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
		const words = left > 0 ? `chỉ còn ${left} lần thử` : 'Đã hết số lần thử khi không có mạng';
		await expect(page.getByText(words)).toBeVisible();
	}
	await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
	await expect(page.getByText('Đã hết số lần thử khi không có mạng')).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);

	// Only the server lets the person in again, and nothing is lost.
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
	await allSent(page);
	await page.goto(`${ward.server.url}/so`);
	await expect(page.getByRole('link', { name: /Chỉ của ông Bảy/ })).toBeVisible();
});

test('an ended session: work goes on, a banner says so, signing in again sends', async ({ page }) => {
	await signIn(page, ward.server.url, 'khoi1');
	await allSent(page);
	const changed = await ask(ward.server, 'POST', '/api/me/password', {
		body: { old: PASSWORD, new: 'mat khau khac' },
		token: await tokenOf(ward.server, 'khoi1')
	});
	expect(changed.status).toBe(200);

	await page.getByRole('navigation').getByRole('link', { name: 'Ghi' }).click();
	await logDeed(page, 'Ghi khi phiên đã hết');
	await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();
	await expect(page.getByText(/Đăng nhập lại để gửi|Máy chủ đã ngừng phiên này/)).toBeVisible({
		timeout: 20_000
	});
	await page.getByRole('button', { name: 'Ghi thêm' }).click();
	await logDeed(page, 'Vẫn ghi tiếp được');
	await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();

	await page.getByRole('button', { name: 'Đăng nhập lại' }).click();
	const sheet = page.getByRole('dialog', { name: 'Đăng nhập lại' });
	await sheet.getByLabel('Mật khẩu', { exact: true }).fill('mat khau khac');
	await sheet.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Máy chủ đã nhận' })).toBeVisible({ timeout: 20_000 });
	await allSent(page);
	await page.goto(`${ward.server.url}/so`);
	await expect(page.getByRole('link', { name: /phiên đã hết|Vẫn ghi tiếp/ })).toHaveCount(2);
});

test('a portal that answers everything with a page makes nothing count as sent', async ({
	page,
	context
}) => {
	await signIn(page, ward.server.url, 'motcua1');
	await worksOffline(page);
	await allSent(page);
	let answered = 0;
	await context.route('**/api/**', (route) => {
		answered += 1;
		return route.fulfill({
			status: 200,
			contentType: 'text/html',
			body: '<!doctype html><p>Wi-Fi: xin đăng nhập'
		});
	});
	await page.goto(`${ward.server.url}/ghi`);
	await logDeed(page, 'Ghi trong quán có Wi-Fi');
	await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();
	await expect.poll(() => answered).toBeGreaterThan(1);
	await page.waitForTimeout(3000);
	await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();
	await expect(waitingSign(page)).toBeVisible();
	await page.goto(`${ward.server.url}/cho`);
	await expect(page.getByRole('link', { name: 'Ghi trong quán có Wi-Fi' })).toBeVisible();

	await context.unroute('**/api/**');
	// It may have gone by itself meanwhile: then the button calls the server all the same.
	await page.getByRole('button', { name: /^(Gửi|Liên lạc).* ngay$/ }).click();
	await allSent(page);
	await expect(page.getByText('Không còn gì chờ gửi')).toBeVisible();
});

test('a poisoned photo is parked in words, everything else goes', async ({ page, context }) => {
	await signIn(page, ward.server.url, 'motcua1');
	await worksOffline(page);
	await allSent(page);
	const photos = [
		await drawPhoto(page, { width: 900, height: 700 }),
		await drawPhoto(page, { width: 900, height: 700, hue: 90 })
	];
	await context.setOffline(true);
	await page.goto(`${ward.server.url}/ghi`);
	await logDeed(page, 'Việc có ảnh hỏng', photos.slice(0, 1));
	await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();
	await inDatabase(page, 'files', (file) => {
		const bytes = new Uint8Array(file.bytes as ArrayBuffer);
		bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 255;
		return { ...file, bytes: bytes.buffer };
	});
	await page.getByRole('button', { name: 'Ghi thêm' }).click();
	await logDeed(page, 'Việc có ảnh lành', photos.slice(1));
	await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();

	await context.setOffline(false);
	await page.goto(`${ward.server.url}/cho`);
	await expect(page.getByText('Tệp bị sai lệch trên đường gửi')).toBeVisible({ timeout: 20_000 });
	await expect(page.getByRole('link', { name: /Tình trạng gửi: 1 mục cần xem lại/ })).toBeVisible({
		timeout: 20_000
	});
	const office = await ward.phone('thuongtruc');
	const { records } = await office.pullAll();
	const titles = records.flatMap(({ record }) => (typeof record.title === 'string' ? [record.title] : []));
	expect(titles).toEqual(expect.arrayContaining(['Việc có ảnh hỏng', 'Việc có ảnh lành']));
	const arrived = records.filter(({ collection }) => collection === 'attachments');
	expect(arrived).toHaveLength(1);
});

/** Hands the phone to somebody else. */
async function leave(page: Page) {
	await page.goto(`${ward.server.url}/may`);
	await page.getByRole('button', { name: 'Đổi người dùng' }).click();
	await expect(page.getByRole('heading', { name: 'Ai đang dùng máy này?' })).toBeVisible();
}
