import type { Locator, Page } from '@playwright/test';
import { shot, SHOTS } from '../meetingPage';

/**
 * A picture for docs/tour.md, where somebody asks for pictures (SHOTS=folder): without the messages that pass by.
 * @param top what stands at the top of it; else the top of the page
 */
export async function picture(page: Page, name: string, top?: Locator): Promise<void> {
	if (!SHOTS) return;
	const messages = page.locator('.region[role=status]').getByRole('button', { name: 'Đóng' });
	while ((await messages.count()) > 0) await messages.first().click();
	if (top) await top.evaluate((element) => element.scrollIntoView({ block: 'start' }));
	// Below the bar, which stays where it is.
	await page.evaluate((hasTop) => (hasTop ? scrollBy(0, -75) : scrollTo(0, 0)), top !== undefined);
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await page.waitForTimeout(250);
	await shot(page, name);
}
