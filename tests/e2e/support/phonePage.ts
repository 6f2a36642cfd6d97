import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { NOW } from '../../../src/lib/domain/ward.fixture';
import { PASSWORD } from '../../support/seedAccounts';
import type { TestServer } from '../../support/server';

/** A phone in the hand of one person: a browser context of its own, on the sample's clock. */
export async function phonePage(
	browser: Browser,
	server: Pick<TestServer, 'url'>,
	{ now = NOW, ...options }: BrowserContextOptions & { readonly now?: string } = {}
): Promise<Page> {
	const context = await browser.newContext({
		baseURL: server.url,
		extraHTTPHeaders: { 'X-Sample-Now': now },
		...options
	});
	await context.clock.install({ time: now });
	return context.newPage();
}

/** Signs in at the door and waits for home. */
export async function signInAs(page: Page, username: string, password = PASSWORD): Promise<void> {
	await page.goto('/dang-nhap');
	await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(username);
	await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
	await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
}
