import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from './support/test';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { PASSWORD } from '../support/seedAccounts';
import { ask } from '../support/http';
import { changed } from '../support/ward';
import { audit } from './support/audit';
import { allSent, logDeed, signIn, VIEWPORT, worksOffline } from './support/browser';
import { drawPhoto } from './support/draw';
import { personalTraces } from './support/personalTraces';
import { applied, startStreetWard, type StreetWard, type Username } from './support/ward';

let ward: StreetWard;
const folder = mkdtempSync(join(tmpdir(), 'sotd-carry-'));

test.beforeEach(async () => {
	ward = await startStreetWard();
});
test.afterEach(() => ward.server.stop());
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Another phone. */
async function anotherPhone(browser: Browser): Promise<Page> {
	const context = await browser.newContext({
		viewport: VIEWPORT,
		hasTouch: true,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh'
	});
	return context.newPage();
}

/** The account's phone, holding everything, then without network and with a deed and its photo unsent. */
async function offlineWith(page: Page, title: string, username: Username = 'kp1'): Promise<void> {
	await signIn(page, ward.server.url, username);
	await allSent(page);
	await worksOffline(page);
	await page.context().setOffline(true);
	await page.goto(`${ward.server.url}/ghi`);
	await logDeed(page, title, [await drawPhoto(page, 800, 600)]);
	await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();
}

/** Exports on the page that is open and keeps the file. @returns where it lies */
async function exportFile(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Xuất bản nháp chưa gửi' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Lưu tệp về máy' }).click();
	const path = join(folder, (await download).suggestedFilename());
	await (await download).saveAs(path);
	return path;
}

async function choose(page: Page, path: string): Promise<void> {
	await page.goto(`${ward.server.url}/may`);
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Chọn tệp đã xuất' }).click();
	await (await chooser).setFiles(path);
}

/** What the office reads. */
async function titlesAtServer(): Promise<readonly unknown[]> {
	const { records } = await (await ward.phone('thuongtruc')).pullAll();
	return records.flatMap(({ collection, record }) => (collection === 'entries' ? [record.title] : []));
}

async function lock(username: Username, disabled: boolean): Promise<void> {
	const admin = await ward.phone('admin');
	const { records } = await admin.pullAll();
	const rev = Number(records.find(({ record }) => record.id === idOf(`a${username}`))?.record.rev);
	await applied(admin, [changed('users', idOf(`a${username}`), rev, { disabled })]);
}

test('unsent work goes by file to another phone of the account, once, and to nobody else', async ({
	page,
	browser
}) => {
	await offlineWith(page, 'Giúp bà Tư làm căn cước');
	await page.goto(`${ward.server.url}/ghi`);
	await page.getByLabel('Việc gì đã làm?').fill('Bản đang viết');
	await expect(page).toHaveURL(/nhap=/);
	await page.goto(`${ward.server.url}/cho`);
	await expect(page.getByText('Sẽ xuất 2 mục chưa gửi và 1 bản đang viết dở')).toBeVisible();
	const path = await exportFile(page);
	await audit(page);

	const stranger = await anotherPhone(browser);
	await signIn(stranger, ward.server.url, 'motcua1');
	await choose(stranger, path);
	await expect(stranger.getByRole('alert')).toContainText('Tệp này là của Trần Văn Bảy');
	await stranger.context().close();

	const other = await anotherPhone(browser);
	await signIn(other, ward.server.url, 'kp1');
	await allSent(other);
	await choose(other, path);
	await expect(other.getByText('Trong tệp: 1 mục chưa gửi, 1 bản đang viết dở, 1 ảnh và tệp.')).toBeVisible();
	await audit(other);
	await other.getByRole('button', { name: 'Nhập vào máy này' }).click();
	await expect(other.getByText('Đã nhập 1 mục chưa gửi, 1 bản viết dở, 1 ảnh và tệp.')).toBeVisible();
	await audit(other);
	await allSent(other);
	await choose(other, path);
	await expect(other.getByText('Mọi thứ trong tệp này đã được đưa vào máy này rồi.')).toBeVisible();

	await page.context().setOffline(false);
	await page.goto(`${ward.server.url}/cho`);
	await expect(page.getByText('Không còn gì chờ gửi')).toBeVisible({ timeout: 20_000 });
	expect(await titlesAtServer()).toEqual(['Giúp bà Tư làm căn cước']);
});

test('files that are no export are refused in words', async ({ page }) => {
	await signIn(page, ward.server.url, 'kp1');
	const photo = join(folder, 'anh.zip');
	writeFileSync(photo, await drawPhoto(page, 400, 300));
	await choose(page, photo);
	await expect(page.getByRole('alert')).toContainText('không phải tệp xuất của Sổ Thi Đua');
	await audit(page);
});

test('signing out with unsent work: export, say that it is safe, and nothing readable is left', async ({
	page
}) => {
	await offlineWith(page, 'Việc bí mật của ông Bảy');
	await page.goto(`${ward.server.url}/may`);
	expect((await personalTraces(page)).join()).toContain('bí mật');
	await page.getByRole('button', { name: 'Đăng xuất' }).click();
	const dialog = page.getByRole('dialog', { name: 'Đăng xuất khỏi máy này?' });
	await expect(dialog).toContainText('Còn 2 mục chỉ có trên máy này');
	await audit(page);
	await dialog.getByRole('button', { name: 'Xuất bản nháp chưa gửi' }).click();
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Lưu tệp về máy' }).click();
	await (await download).saveAs(join(folder, 'signout.zip'));
	const out = dialog.getByRole('button', { name: 'Đăng xuất và xóa khỏi máy này' });
	await expect(out).toBeDisabled();
	await dialog.getByLabel(/Tôi đã lưu tệp/).check();
	await audit(page);
	await out.click();
	await expect(page.getByRole('heading', { name: 'Đăng nhập', exact: true })).toBeVisible();
	expect(await personalTraces(page)).toEqual([]);

	await page.context().setOffline(false);
	await signIn(page, ward.server.url, 'kp1');
	await choose(page, join(folder, 'signout.zip'));
	await page.getByRole('button', { name: 'Nhập vào máy này' }).click();
	await expect(page.getByText('Đã nhập 1 mục chưa gửi')).toBeVisible();
	await allSent(page);
	expect(await titlesAtServer()).toEqual(['Việc bí mật của ông Bảy']);
});

test('a locked account leaves its unsent work alone behind its password; opened again, it goes up', async ({
	page
}) => {
	await offlineWith(page, 'Chưa gửi thì bị khóa');
	await lock('kp1', true);
	await page.context().setOffline(false);
	await page.goto(`${ward.server.url}/cho`);
	await expect(page.getByText('Tài khoản vừa dùng trên máy này đã bị khóa')).toBeVisible({ timeout: 20_000 });
	await expect(page.getByText('Còn 2 mục chưa gửi')).toBeVisible();
	await audit(page);
	const left = await personalTraces(page);
	expect(left.join()).toContain('Chưa gửi thì bị khóa');
	expect(left.filter((text) => /Nguyễn Thị Lan.*Công chức|Phạm Thị Thu|Thi đua cải cách/.test(text))).toEqual(
		[]
	);

	await page.context().setOffline(true);
	const person = page.getByRole('button', { name: /Trần Văn Bảy/ });
	await expect(person).toContainText('đã bị khóa');
	await person.click();
	await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Tài khoản đã bị khóa' })).toBeVisible();
	await audit(page);
	expect(
		readFileSync(await exportFile(page))
			.subarray(0, 2)
			.toString()
	).toBe('PK');
	await page.getByRole('button', { name: 'Quay lại màn hình đăng nhập' }).click();

	await lock('kp1', false);
	await page.context().setOffline(false);
	await person.click();
	await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
	await allSent(page);
	expect(await titlesAtServer()).toEqual(['Chưa gửi thì bị khóa']);
});

test('a locked account with nothing unsent leaves the phone, name and all', async ({ page }) => {
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await lock('kp1', true);
	await page.goto(`${ward.server.url}/cho`);
	await expect(page.getByText('Tài khoản vừa dùng trên máy này đã bị khóa')).toBeVisible({ timeout: 20_000 });
	await expect(page.getByLabel('Tên đăng nhập hoặc số điện thoại')).toBeVisible();
	await audit(page);
	// The notice itself stays for whoever comes back to the phone; it names nobody.
	expect(await personalTraces(page)).toEqual(['so-thi-dua/settings: {"key":"lockedNow","value":true}']);
});

test('a forgotten password: the administrator hands out a new one, and the unsent work goes up', async ({
	page
}) => {
	await offlineWith(page, 'Quên mật khẩu');
	const admin = await ward.phone('admin');
	const answer = await admin.ask('POST', `/api/accounts/${idOf('akp1')}/password`, {});
	const oneTime = String(answer.body?.password);
	await page.goto(`${ward.server.url}/may`);
	await page.getByRole('button', { name: 'Đổi người dùng' }).click();
	await page.getByRole('button', { name: /Trần Văn Bảy/ }).click();
	await expect(page.getByText('Những gì chưa gửi vẫn nằm đây và sẽ tự gửi.')).toBeVisible();
	await page.context().setOffline(false);
	await page.getByLabel('Mật khẩu', { exact: true }).fill(oneTime);
	await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
	await page.getByLabel('Mật khẩu mới', { exact: true }).fill('mot mat khau rieng');
	await page.getByLabel('Nhập lại mật khẩu mới').fill('mot mat khau rieng');
	await page.getByRole('button', { name: 'Đặt mật khẩu và vào sổ' }).click();
	await allSent(page);
	expect(await titlesAtServer()).toEqual(['Quên mật khẩu']);
});

test('another server at the address: nothing is sent, the phone says so, and the old work comes out by the old password', async ({
	page
}) => {
	await offlineWith(page, 'Của máy chủ cũ');
	// Another ward's folder behind the same port, with accounts of the same ids: the worst case.
	const { port } = ward.server;
	await ward.server.stop();
	ward = await startStreetWard({ port });
	await page.context().setOffline(false);
	await page.goto(`${ward.server.url}/cho`);
	await expect(page.getByText('Địa chỉ này nay là một máy chủ khác', { exact: true })).toBeVisible({
		timeout: 20_000
	});
	await audit(page);
	await exportFile(page);
	expect(await titlesAtServer()).toEqual([]);

	// The person enters the new server with the new password; the old log keeps its place at the door.
	const token = String(
		(
			await ask(ward.server, 'POST', '/api/collections/users/auth-with-password', {
				body: { identity: 'kp1', password: PASSWORD }
			})
		).body?.token
	);
	const body = { old: PASSWORD, new: 'mat khau o may chu moi' };
	expect((await ask(ward.server, 'POST', '/api/me/password', { token, body })).status).toBe(200);
	await page.goto(`${ward.server.url}/may`);
	await page.getByRole('button', { name: 'Đổi người dùng' }).click();
	const person = page.getByRole('button', { name: /Trần Văn Bảy/ });
	await expect(person).toContainText('của máy chủ cũ');
	await audit(page);
	const type = async (secret: string) => {
		await page.getByLabel('Mật khẩu', { exact: true }).fill(secret);
		await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
	};
	await person.click();
	await expect(page.getByText(/nhập mật khẩu mới để vào máy chủ mới/)).toBeVisible();
	await type('khong dung');
	await expect(page.getByRole('alert')).toContainText('không mở được cả sổ cũ trên máy này lẫn máy chủ mới');
	await type('mat khau o may chu moi');
	await expect(page.getByRole('heading', { level: 1, name: 'Hôm nay' })).toBeVisible();
	await allSent(page);
	expect(await titlesAtServer()).toEqual([]);

	await page.goto(`${ward.server.url}/may`);
	await page.getByRole('button', { name: 'Đổi người dùng' }).click();
	await expect(person).toHaveCount(2);
	await person.filter({ hasText: 'của máy chủ cũ' }).click();
	await type(PASSWORD);
	await expect(page.getByRole('heading', { level: 1, name: 'Hôm nay' })).toBeVisible();
	await page.goto(`${ward.server.url}/cho`);
	await expect(page.getByRole('article')).toContainText('Của máy chủ cũ');
	await exportFile(page);
	expect(await titlesAtServer()).toEqual([]);
});
