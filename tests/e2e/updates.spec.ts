import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { ROOT } from '../../scripts/lib/root.mjs';
import { audit } from './support/audit';
import { signIn, worksOffline } from './support/browser';
import { startStreetWard, type StreetWard } from './support/ward';

const pages = mkdtempSync(join(tmpdir(), 'sotd-pages-'));
let ward: StreetWard;

test.beforeAll(async () => {
	cpSync(`${ROOT}/build`, pages, { recursive: true });
	ward = await startStreetWard({ pages });
});
test.afterAll(async () => {
	await ward.server.stop();
	rmSync(pages, { recursive: true, force: true });
});

const draftText = (page: Page) => page.getByLabel('Việc gì đã làm?');

test('a new version offers itself, never inside a form, and loses no draft', async ({ page }) => {
	await signIn(page, ward.server.url, 'kp1');
	await worksOffline(page);
	await page.reload();
	await page.goto(`${ward.server.url}/ghi`);
	await draftText(page).fill('Dọn kênh tổ 4');
	await expect(page).toHaveURL(/nhap=/);

	appendFileSync(join(pages, 'service-worker.js'), '\n// a newer build\n');
	await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
	await page.waitForFunction(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
	await expect(page.getByText('Đã có bản mới')).toBeHidden();
	await expect(draftText(page)).toHaveValue('Dọn kênh tổ 4');

	await page.getByRole('link', { name: 'Hôm nay' }).click();
	await expect(page.getByText('Đã có bản mới')).toBeVisible();
	await audit(page);
	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Cập nhật ngay' }).click();
	await reloaded;
	await expect(page.getByText('Đã có bản mới')).toBeHidden();
	await page.getByRole('link', { name: /Dọn kênh tổ 4/ }).click();
	await expect(draftText(page)).toHaveValue('Dọn kênh tổ 4');
});

test.describe('without a service worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('a part that is missing is said in words, and what was written stays', async ({ page }) => {
		await signIn(page, ward.server.url, 'kp1');
		await page.getByRole('link', { name: 'Ghi', exact: true }).click();
		await draftText(page).fill('Thăm bà Sáu');
		await expect(page).toHaveURL(/nhap=/);
		await page.route('**/_app/immutable/**', (route) => route.fulfill({ status: 404 }));
		await page.getByRole('link', { name: 'Thi đua' }).click();
		await expect(page.getByRole('heading', { name: 'Chưa mở được phần này' })).toBeVisible();
		await page.unroute('**/_app/immutable/**');
		await page.getByRole('button', { name: 'Tải lại trang' }).first().click();
		await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
		await page.getByRole('link', { name: 'Hôm nay' }).click();
		await expect(page.getByRole('link', { name: /Thăm bà Sáu/ })).toBeVisible();
	});
});
