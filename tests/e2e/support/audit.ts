import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { fitsTheScreen } from './emptyWard';

const ENHANCED = 'color-contrast-enhanced';

/**
 * What every screen must stand: axe with the enhanced contrast, light and dark; and text of twice the size.
 * @param hidden selectors that are not this test's business
 */
export async function audit(page: Page, hidden: readonly string[] = []): Promise<void> {
	await drawWhole(page);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		// The colours of the other scheme stand after the next painted frame.
		await page.evaluate(
			() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
		);
		// What stands the enhanced contrast stands the plain one, which takes as long to measure.
		let axe = new AxeBuilder({ page }).options({
			rules: { 'color-contrast': { enabled: false }, [ENHANCED]: { enabled: true } }
		});
		// Names, roles and order are those of the light page: in the dark only the colours are others.
		if (colorScheme === 'dark') axe = axe.withRules([ENHANCED]);
		for (const selector of hidden) axe = axe.exclude(selector);
		const look = async () => {
			const { violations } = await axe.analyze();
			return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`);
		};
		// A busy browser paints the other scheme later than it says: what is wrong is wrong a moment later, too.
		await expect.poll(look, { message: `${page.url()} ${colorScheme}`, intervals: [500, 1_000] }).toEqual([]);
	}
	await page.emulateMedia({ colorScheme: 'light' });
	await fitsTheScreen(page);
	// 200 % text, as a person sets it in the browser: the root's size doubles.
	await page.evaluate(() => (document.documentElement.style.fontSize = '225%'));
	await fitsTheScreen(page);
	await page.evaluate(() => (document.documentElement.style.fontSize = ''));
}

/** Cards below the fold are not drawn until they come near it, and keep the colours of the scheme before. */
async function drawWhole(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('* { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(sheet);
	});
}
