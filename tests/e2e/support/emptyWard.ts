import { expect, type Browser, type Page } from '@playwright/test';
import { startServer, type ServerSetup, type TestServer } from '../../support/server';

const FIRST_PASSWORD = 'mat khau dai';

/** A phone whose clock stands at an instant, and with it the clock of a sample server. */
export async function pageAt(browser: Browser, now: string): Promise<Page> {
	const context = await browser.newContext({
		extraHTTPHeaders: { 'X-Sample-Now': now },
		viewport: { width: 360, height: 740 }
	});
	await context.clock.install({ time: now });
	return context.newPage();
}

/** A server on an empty folder, with its first administrator signed in on the page. */
export async function openEmptyWard(page: Page, setup: ServerSetup = {}): Promise<TestServer> {
	const server = await startServer(setup);
	await page.goto(`${server.url}/bat-dau?ma=${server.setupToken}`);
	await page.getByLabel('Họ và tên').fill('Quản trị Phường');
	await page.getByLabel('Tên đăng nhập').fill('quantri');
	await page.getByLabel('Mật khẩu', { exact: true }).fill(FIRST_PASSWORD);
	await page.getByLabel('Nhập lại mật khẩu mới').fill(FIRST_PASSWORD);
	await page.getByRole('button', { name: 'Tạo tài khoản và vào' }).click();
	await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible({ timeout: 20_000 });
	return server;
}

/** Signs the first administrator in on another device. */
export async function signInFirst(page: Page, server: Pick<TestServer, 'url'>): Promise<void> {
	await signInWith(page, server, 'quantri', FIRST_PASSWORD);
	await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible({ timeout: 20_000 });
}

export async function signInWith(
	page: Page,
	server: Pick<TestServer, 'url'>,
	username: string,
	password: string
): Promise<void> {
	await page.goto(`${server.url}/dang-nhap`);
	await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(username);
	await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** Opens an address of the app as a link would. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(new URL(path, page.url()).href);
}

export async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Lưu', exact: true }).click();
}

export async function addUnit(page: Page, name: string, kind?: string, parent?: string): Promise<void> {
	await open(page, '/quan-tri/don-vi/moi');
	await page.getByLabel('Tên đơn vị').fill(name);
	if (kind) await page.getByLabel('Loại đơn vị').selectOption({ label: kind });
	if (parent) await page.getByLabel('Trực thuộc').selectOption({ label: parent });
	await save(page);
	await expect(page.getByRole('heading', { level: 1, name: 'Đơn vị', exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name })).toBeVisible();
}

/** Leaves the page of the new person open. */
export async function addPerson(page: Page, name: string, position: string, unit: string): Promise<void> {
	await open(page, '/quan-tri/nguoi/moi');
	await page.getByLabel('Họ và tên').fill(name);
	await page.getByLabel('Chức vụ, công việc').fill(position);
	await page.getByLabel('Diện').selectOption({ label: 'Công chức' });
	await page.getByRole('combobox', { name: 'Đơn vị', exact: true }).selectOption({ label: unit });
	await save(page);
	await expect(page.getByText('Người này chưa có tài khoản')).toBeVisible();
}

/** Gives the signed-in administrator's own account a further role. */
export async function takeRole(page: Page, role: string): Promise<void> {
	await open(page, '/quan-tri/tai-khoan');
	await page.getByRole('link', { name: /Quản trị Phường/ }).click();
	await page.getByRole('checkbox', { name: role }).check();
	await save(page);
	await expect(page.getByText('Tài khoản của tôi')).toBeVisible();
}

/** Nothing sticks out sideways; whatever does is named. */
export async function fitsTheScreen(page: Page): Promise<void> {
	const overhanging = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll('main *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.map(
				(element) => `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 30)}`
			);
	});
	expect(overhanging, page.url()).toEqual([]);
}
