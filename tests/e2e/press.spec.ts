import { expect, test } from './support/test';
import { allSent, signIn } from './support/browser';
import { applied, deedOf, startStreetWard, type StreetWard } from './support/ward';

const DEEDS = 15;
let ward: StreetWard;
test.beforeAll(async () => {
	ward = await startStreetWard();
	const author = await ward.phone('kp1');
	const deeds = Array.from({ length: DEEDS }, (_, n) =>
		deedOf(ward, 'bay', 'lan', { title: `Giúp hộ thứ ${n + 1} nộp hồ sơ` })
	);
	await applied(author, deeds);
});
test.afterAll(() => ward.server.stop());

test.beforeEach(async ({ page }) => {
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await page.goto(`${ward.server.url}/so`);
	await expect(page.getByRole('listitem').nth(2)).toContainText(/Giúp hộ thứ/);
});

test('a row that is pressed right after scrolling opens', async ({ page }) => {
	// In the frames after the scroll, before the list knows that it rests: what lies where a finger comes down.
	const underFinger = await page.evaluate(async () => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		window.scrollBy(0, 60);
		await frame();
		await frame();
		const rows = [...document.querySelectorAll('[role=listitem] a')];
		const box = rows.map((row) => row.getBoundingClientRect()).find(({ top }) => top > 200);
		if (!box) return 'no row';
		const found = document.elementFromPoint(box.left + 60, box.top + 20);
		return found?.closest('a')?.getAttribute('href') ?? found?.outerHTML.slice(0, 200);
	});
	expect(underFinger).toMatch(/^\/so\/[a-z0-9]{15}$/);
});

test('a row stays under the finger while the one above it goes', async ({ page, context }) => {
	const rows = page.getByRole('listitem');
	const second = await context.newPage();
	await second.goto(`${ward.server.url}/ghi`);
	await second.getByLabel('Việc gì đã làm?').fill('Việc viết ở thẻ kia');
	await expect(rows.first()).toContainText('Việc viết ở thẻ kia');
	await second.getByRole('button', { name: 'Bỏ bản này' }).click();

	const under = rows.nth(2).getByRole('link');
	const place = await under.getAttribute('href');
	const box = await under.boundingBox();
	if (!box) throw new Error('the row has no place on the screen');
	await page.mouse.move(box.x + 40, box.y + 20);
	await page.mouse.down();
	await second.getByRole('dialog').getByRole('button', { name: 'Bỏ bản này' }).click();
	await expect(second.getByRole('dialog')).toBeHidden();
	await page.waitForTimeout(300);
	await page.mouse.up();
	await expect(page).toHaveURL(ward.server.url + String(place));
	await page.goBack();
	await expect(rows.first()).toContainText(/Giúp hộ thứ/);
});
