import { unzipSync } from 'fflate';
import { audit } from './support/audit';
import { allSent, Handset, signIn, worksOffline } from './support/browser';
import { holdMeeting } from './support/heldMeeting';
import { PERSONS, startReviewWard } from './support/reviewWard';
import { savedFile, verifiedDossier } from './support/savedFile';
import { serveHarness } from './support/serveHarness.mjs';
import { expect, test, type Page } from './support/test';

const MILLIMETRE = 96 / 25.4;
const sheets = (page: Page) => page.locator('section.frame');
const pageOf = (page: Page, n: number) => page.getByRole('region', { name: `Trang ${n}`, exact: true });

test.describe('the pages of a paper', () => {
	let harness: Awaited<ReturnType<typeof serveHarness>>;
	test.beforeAll(async () => {
		harness = await serveHarness('papers');
	});
	test.afterAll(() => harness.close());

	async function show(page: Page, paragraphs: number, rows: number): Promise<void> {
		await page.goto(harness.address);
		await page.waitForFunction(() => 'papers' in window);
		await page.evaluate(([some, lines]) => window.papers.show(some, lines), [paragraphs, rows] as const);
	}

	test('stand on the screen as they will be printed', async ({ page }) => {
		await page.setViewportSize({ width: 1000, height: 1200 });
		await show(page, 6, 24);
		const count = await sheets(page).count();
		expect(count).toBeGreaterThan(8);
		await test.step('numbered from the second page of each part', async () => {
			const numbers = await sheets(page).evaluateAll((all) =>
				all.map((one) => one.querySelector('.sheet > .number')?.textContent ?? '')
			);
			expect(numbers.slice(0, 3)).toEqual(['', '2', '3']);
			// an annex begins anew, a certificate has none
			expect(numbers.lastIndexOf('')).toBe(count - 1);
			expect(numbers.filter((number) => number === '2').length).toBe(3);
		});
		await test.step('the head of a table stands on each page that it goes on to', async () => {
			const tables = sheets(page).filter({ has: page.locator('table') });
			for (const one of await tables.all())
				expect(await one.locator('table').count()).toBe(await one.locator('thead').count());
		});
		await test.step('no words run into the lower margin, and none are lost', async () => {
			const ends = await sheets(page).evaluateAll((all) =>
				all
					.map((one) => one.querySelector('.sheet'))
					.filter((sheet) => sheet && !sheet.classList.contains('bare'))
					.map((sheet) => {
						const scale =
							(sheet?.getBoundingClientRect().width ?? 0) / ((sheet as HTMLElement).offsetWidth || 1);
						const top = sheet?.getBoundingClientRect().top ?? 0;
						const end = sheet?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
						return (sheet as HTMLElement).offsetHeight - (end - top) / scale;
					})
			);
			for (const end of ends) expect(end).toBeGreaterThan(20 * MILLIMETRE - 1);
			const shown = (await sheets(page).allTextContents()).join(' ');
			expect(shown.match(/Trong năm qua, Bộ phận/g)?.length).toBe(1 + 2 + 3 + 4 + 1 + 2 + 24 + 24 + 1);
		});
		await test.step('a paragraph that goes on ends with a full line', async () => {
			const parts = page.locator('p.goes-on');
			expect(await parts.count()).toBeGreaterThan(0);
			const filled = await parts.evaluateAll((all) =>
				all.map((part) => {
					(part as HTMLElement).style.textAlignLast = 'left';
					const range = document.createRange();
					range.selectNodeContents(part);
					const last = [...range.getClientRects()].at(-1);
					return (last?.width ?? 0) / part.getBoundingClientRect().width;
				})
			);
			for (const part of filled) expect(part).toBeGreaterThan(0.8);
		});
		await test.step('what is missing is marked for the eye and the ear, and black on yellow', async () => {
			const mark = pageOf(page, 3).or(pageOf(page, 2)).locator('mark').first();
			await expect(mark).toHaveAttribute('data-note', 'còn thiếu: ngày sinh của Trần Thị Lan Anh');
			await expect(mark).toHaveCSS('background-color', 'rgb(255, 228, 92)');
		});
		await test.step('printed: the pages alone, each on its own sheet', async () => {
			const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
			const boxes = [...pdf.matchAll(/MediaBox \[0 0 (\d+)/g)].map(([, width]) => Number(width));
			expect(boxes.length).toBe(count);
			const landscape = await page.locator('section.frame.landscape').count();
			expect(boxes.filter((width) => width > 800).length).toBe(landscape);
			await page.emulateMedia({ media: 'print' });
			await expect(page.getByText('Phần của ứng dụng không được in.')).toBeHidden();
			await expect(page.locator('mark').first()).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
			await page.emulateMedia({ media: 'screen' });
		});
	});

	test('fit a phone, stay white in the dark, and stand large text', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await show(page, 3, 4);
		const width = async () => (await sheets(page).first().boundingBox())?.width ?? 0;
		expect(await width()).toBeLessThan(360);
		await audit(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect(page.locator('.sheet').first()).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await page.getByRole('button', { name: 'Cỡ thật' }).click();
		await expect.poll(width).toBeCloseTo(210 * MILLIMETRE, 0);
		// The page moves in its own frame: the screen around it does not.
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	});
});

test('from the locked meeting to the dossier, without a network', async () => {
	const ward = await startReviewWard();
	await holdMeeting(ward, 'locked');
	const laptop = new Handset();
	const page = await laptop.start({ viewport: { width: 1366, height: 768 }, hasTouch: false });
	await signIn(page, ward.server.url, 'thuongtruc', '/hoi-dong');
	await allSent(page);
	await worksOffline(page);
	await laptop.context.setOffline(true);
	await page.getByRole('link', { name: 'Hồ sơ, giấy tờ' }).click();

	await test.step('the minutes as pages, and as a Word file', async () => {
		await page.getByRole('link', { name: /^Biên bản họp xét/ }).click();
		await expect(page.getByText(/^\d+ trang$/)).toBeVisible();
		await expect(pageOf(page, 1)).toContainText('BIÊN BẢN');
		await expect(pageOf(page, 1)).toContainText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
		await audit(page);
		const { name, bytes } = await savedFile(page, 'Tải tệp Word');
		expect(name).toMatch(/^Biên bản họp xét.*\.docx$/);
		expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml');
	});

	await test.step('the dossier of the ward, every file by its sum', async () => {
		await page.getByRole('link', { name: 'Quay lại' }).click();
		await page.getByRole('link', { name: /^Cấp phường: Giấy khen/ }).click();
		await expect(page.getByText('4 trường hợp được chọn')).toBeVisible();
		await expect(page.getByText(`Báo cáo thành tích của ${PERSONS.lan[0]} chưa viết xong.`)).toBeVisible();
		await audit(page);
		const files = verifiedDossier(await savedFile(page, 'Tải hồ sơ (.zip)'));
		expect(Object.keys(files).length).toBeGreaterThanOrEqual(5);
		const list = await savedFile(page, 'Tải danh sách (.xlsx)');
		expect(Object.keys(unzipSync(list.bytes))).toContain('xl/workbook.xml');
	});

	await test.step('what a paper lacks is given where its link leads', async () => {
		await page.getByRole('link', { name: new RegExp(`^Báo cáo thành tích - ${PERSONS.lan[0]}`) }).click();
		await expect(page.getByText(`ngày sinh của ${PERSONS.lan[0]}`)).toBeVisible();
		await page.getByRole('link', { name: 'Lý lịch' }).click();
		await expect(page).toHaveURL(/hoi-dong\/ly-lich\//);
	});
	await laptop.dispose();
	await ward.server.stop();
});

test('members of the council are not led to papers, and do not open them', async ({ page }) => {
	const ward = await startReviewWard();
	await signIn(page, ward.server.url, 'uyvien1', '/hoi-dong/giay-to');
	await expect(page.getByText('Phần này dành cho Thường trực và Chủ tịch Hội đồng.')).toBeVisible();
	await page.goto(`${ward.server.url}/hoi-dong`);
	const places = page.getByRole('navigation', { name: 'Việc của Hội đồng' });
	await expect(places.getByRole('link', { name: 'Cuộc họp' })).toBeVisible();
	await expect(places.getByRole('link', { name: 'Hồ sơ, giấy tờ' })).toHaveCount(0);
	await ward.server.stop();
});
