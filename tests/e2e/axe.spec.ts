import { expect, test, type Page } from './support/test';
import { PASSWORD } from '../support/seedAccounts';
import { audit } from './support/audit';
import { allSent, signIn, VIEWPORT } from './support/browser';
import { applied, deedOf, startStreetWard, type StreetWard } from './support/ward';

/** Smallest side of what a finger aims at, in CSS pixels (product §5). */
const TARGET = 48;

let ward: StreetWard;
const deed = { id: '' };
test.use({ viewport: VIEWPORT });
test.beforeAll(async () => {
	ward = await startStreetWard();
	const made = deedOf(ward, 'thu', 'lan', { story: 'Từ sáng đến trưa, ở nhà văn hóa.', place: 'Khu phố 3' });
	deed.id = made.id;
	await applied(await ward.phone('thuongtruc'), [made]);
	await applied(await ward.phone('kp1'), [deedOf(ward, 'bay', 'hung'), deedOf(ward, 'bay', 'lan')]);
});
test.afterAll(() => ward.server.stop());

test('the door stands axe, large text and fingers', async ({ page }) => {
	await page.goto(`${ward.server.url}/dang-nhap`);
	await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
	await audit(page);
	expect(await smallTargets(page)).toEqual([]);
});

test('every screen of the phone and the desk stands axe, large text and fingers', async ({ page }) => {
	test.setTimeout(180_000);
	await signIn(page, ward.server.url, 'thuongtruc');
	await allSent(page);
	for (const path of [
		'/',
		'/ghi',
		'/so',
		`/so/${deed.id}`,
		'/cho',
		'/may',
		'/thi-dua',
		'/xac-nhan',
		'/hoi-dong',
		'/hoi-dong/can-xu-ly',
		'/hoi-dong/nguoi/lan000000000000',
		'/phong-trao',
		`/phong-trao/${ward.campaign}`
	]) {
		await test.step(path, async () => {
			await settled(page, path);
			expect.soft(await smallTargets(page), path).toEqual([]);
			await audit(page);
		});
	}
});

test('every screen of the administrator stands axe, large text and fingers', async ({ page }) => {
	test.setTimeout(120_000);
	await signIn(page, ward.server.url, 'admin');
	await allSent(page);
	for (const path of ['/quan-tri', '/quan-tri/don-vi', '/quan-tri/nguoi', '/quan-tri/tai-khoan']) {
		await test.step(path, async () => {
			await settled(page, path);
			expect.soft(await smallTargets(page), path).toEqual([]);
			await audit(page);
		});
	}
});

test('the keyboard alone signs in, logs and sends', async ({ page }) => {
	await page.goto(`${ward.server.url}/dang-nhap`);
	await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
	await reach(page, 'Tên đăng nhập hoặc số điện thoại');
	await page.keyboard.type('kp1');
	await reach(page, 'Mật khẩu');
	await page.keyboard.type(PASSWORD);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
	await allSent(page);

	await reach(page, 'Ghi thành tích');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Việc gì đã làm?')).toBeFocused();
	await page.keyboard.type('Ghi bằng bàn phím');
	await reach(page, 'Tìm người, đơn vị khác', 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Gõ tên, không cần dấu')).toBeFocused();
	await expect(page.getByRole('dialog').getByRole('listitem').nth(1)).toBeVisible();
	// Past the cross that clears the field to the first one found, at once: a list drawn again later would take the
	// focus away, or put somebody else under it.
	await page.keyboard.type('lan');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const found = page.getByRole('dialog').getByRole('button', { name: /Nguyễn Thị Lan/ });
	await expect(found).toBeFocused();
	await page.waitForTimeout(300);
	await expect(found).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await reach(page, 'Gửi');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Máy chủ đã nhận' })).toBeVisible({ timeout: 20_000 });
});

async function settled(page: Page, path: string) {
	await page.goto(ward.server.url + path);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
	await page.waitForTimeout(400);
}

/** Presses Tab until the focus stands on what has this name. */
async function reach(page: Page, name: string, key = 'Tab') {
	for (let presses = 0; presses < 60; presses += 1) {
		const focused = await page.evaluate(() => {
			const at = document.activeElement;
			const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
			return (label ?? at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim();
		});
		if (focused === name) return;
		await page.keyboard.press(key);
	}
	throw new Error(`the keyboard does not reach ${name}`);
}

/** What a finger aims at and would miss; links inside a sentence are the sentence's own size. */
function smallTargets(page: Page): Promise<readonly string[]> {
	return page.evaluate((least) => {
		const found: string[] = [];
		for (const element of document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [role="button"]'
		)) {
			if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]')) continue;
			const label = element instanceof HTMLInputElement ? element.closest('label') : null;
			const { width, height, bottom } = (label ?? element).getBoundingClientRect();
			// The way past the navigation shows itself only to the keyboard.
			if (width === 0 || height === 0 || bottom <= 0) continue;
			const isInSentence = element.matches('p a, li p a') && getComputedStyle(element).display === 'inline';
			if (isInSentence || (width >= least - 0.5 && height >= least - 0.5)) continue;
			const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
			found.push(`${element.localName} “${words}” ${Math.round(width)}×${Math.round(height)}`);
		}
		return found;
	}, TARGET);
}
