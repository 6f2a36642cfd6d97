import { expect, test } from './support/test';
import { plan2023 } from '../../src/lib/domain/campaigns/templates';
import { addDays } from '../../src/lib/domain/time';
import { audit } from './support/audit';
import { allSent, signIn, worksOffline } from './support/browser';
import { CAMPAIGN, startStreetWard, type StreetWard } from './support/ward';

let ward: StreetWard;
test.beforeAll(async () => {
	ward = await startStreetWard();
});
test.afterAll(() => ward.server.stop());

test('a neighbourhood head reads the plan in plain words, also without a network', async ({ page }) => {
	await signIn(page, ward.server.url, 'kp1', '/thi-dua');
	await expect(page.getByRole('heading', { name: CAMPAIGN })).toBeVisible();
	await expect(page.getByText('Còn 60 ngày').or(page.getByText('còn 60 ngày')).first()).toBeVisible();
	const [year, month, day] = addDays(ward.today, 60).split('-');
	await expect(page.getByText(`đến hết ngày ${day}/${month}/${year}`).first()).toBeVisible();
	// word for word, for both kinds
	for (const { text } of plan2023.criteria.filter(({ kind }) => kind === 'attestedBoolean')) {
		await expect(page.getByText(text)).toBeVisible();
	}
	await expect(page.getByText('Nhiều nhất 3 cá nhân')).toBeVisible();
	await expect(page.getByText('Điều kế hoạch còn để ngỏ')).toHaveCount(0);

	await worksOffline(page);
	await page.context().setOffline(true);
	await page.reload();
	await expect(page.getByRole('heading', { name: CAMPAIGN })).toBeVisible();
	await page.context().setOffline(false);
});

test('the standing body alone sees what the plan left open', async ({ page }) => {
	await signIn(page, ward.server.url, 'thuongtruc', '/thi-dua');
	await page.getByText('Điều kế hoạch còn để ngỏ').click();
	await expect(page.getByText('Chỉ Thường trực Hội đồng thấy phần này.')).toBeVisible();
	await expect(page.getByText('Xếp loại cao hơn Tốt (Xuất sắc) cũng đạt tiêu chí.')).toBeVisible();
});

test('folds open by keyboard, and the screen stands the audit', async ({ page }) => {
	await signIn(page, ward.server.url, 'kp1', '/thi-dua');
	await allSent(page);
	const areas = page.locator('summary', { hasText: 'Lĩnh vực và chỉ số' });
	await areas.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('từ 60% trở lên')).toBeVisible();
	await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
	await audit(page);
});
