import type { Page } from '@playwright/test';
import { allSent } from '../browser';
import { button, expect } from '../meetingPage';

/** From the counted meeting to locked minutes that the server has given the head of its log. */
export async function lockMinutes(page: Page): Promise<void> {
	await button(page, 'Soạn sẵn từ kết quả').click();
	await button(page, 'Kết thúc bây giờ').click();
	await button(page, 'Khóa biên bản').click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel(/Gõ “khóa biên bản”/).fill('khóa biên bản');
	await dialog.getByRole('button', { name: 'Khóa biên bản' }).click();
	await expect(page.getByRole('heading', { name: 'Biên bản đã khóa' })).toBeVisible();
	await allSent(page);
	await expect(page.getByText(/^\d+:[0-9a-f]{12}…$/)).toBeVisible();
}
