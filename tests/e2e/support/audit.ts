import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { fitsTheScreen } from './emptyWard';

/** one look at a long page takes a busy machine more than the ten seconds that others may take, in milliseconds */
const LONGEST = 60_000;
const ENHANCED = 'color-contrast-enhanced';

type Scheme = 'light' | 'dark';

/**
 * Screens have no colours but the tokens, whose pairs are measured in both schemes (`ui/contrast.test`); so the dark ones
 * of every screen are looked at in the long form. A screen with colours of its own asks for both.
 */
const USUAL: readonly Scheme[] = process.env.LONG ? ['light', 'dark'] : ['light'];

/**
 * What every screen must stand: axe with the enhanced contrast, and text of twice the size.
 * @param hidden selectors that are not this test's business
 */
export async function audit(
	page: Page,
	hidden: readonly string[] = [],
	schemes: readonly Scheme[] = USUAL
): Promise<void> {
	await drawWhole(page);
	for (const colorScheme of schemes) {
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
		const message = `${page.url()} ${colorScheme}`;
		await expect.poll(look, { message, intervals: [500, 1_000], timeout: LONGEST }).toEqual([]);
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
