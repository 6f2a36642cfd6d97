import { expect, test, type Page } from './support/test';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { changed } from '../support/ward';
import { audit } from './support/audit';
import { allSent, signIn, worksOffline } from './support/browser';
import { applied, CAMPAIGN, deedOf, startStreetWard, type StreetWard } from './support/ward';

let ward: StreetWard;
test.beforeEach(async () => {
	ward = await startStreetWard();
});
test.afterEach(() => ward.server.stop());

const meter = (page: Page) => page.getByRole('meter', { name: 'Tiêu chí đã có minh chứng' });

test('the running campaign with its days, the button to log, and what the log keeps', async ({ page }) => {
	await signIn(page, ward.server.url, 'kp1');
	await expect(page.getByRole('heading', { name: CAMPAIGN })).toBeVisible();
	await expect(page.getByText('60 ngày nữa là hết hạn ghi nhận')).toBeVisible();
	await expect(page.getByText('Ủy ban nhân dân phường quản lý sổ này')).toBeVisible();
	await audit(page);
	await page.getByRole('button', { name: 'Đã hiểu' }).click();
	await expect(page.getByText('Ủy ban nhân dân phường quản lý sổ này')).toBeHidden();
	await page.reload();
	await expect(page.getByRole('heading', { name: CAMPAIGN })).toBeVisible();
	await expect(page.getByText('Ủy ban nhân dân phường quản lý sổ này')).toBeHidden();
	await page.getByRole('link', { name: 'Ghi thành tích' }).click();
	await expect(page.getByLabel('Việc gì đã làm?')).toBeFocused();
});

test('what came back stands first, with the reason; drafts can be continued', async ({ page }) => {
	const bay = await ward.phone('kp1');
	const deed = deedOf(ward, 'bay', 'bay', { title: 'Dọn kênh tổ 4' });
	const [sent] = await bay.push(deed);
	const rev = sent && 'rev' in sent ? sent.rev : 0;
	const reason = 'Bổ sung ngày làm và số người tham gia giúp.';
	await applied(await ward.phone('khoi1'), [
		changed('entries', deed.id, rev, { state: 'returned', returnReason: reason })
	]);
	await signIn(page, ward.server.url, 'kp1');
	const row = page.getByRole('link', { name: /Trả lại: Dọn kênh tổ 4/ });
	await expect(row).toContainText(reason);
	await row.click();
	await expect(page).toHaveURL(new RegExp(`/so/${deed.id}`));

	await page.getByRole('link', { name: 'Ghi', exact: true }).click();
	await page.getByLabel('Việc gì đã làm?').fill('Thăm bà Sáu');
	await expect(page).toHaveURL(/nhap=/);
	await page.getByRole('link', { name: 'Hôm nay' }).click();
	await page.getByRole('link', { name: /Thăm bà Sáu/ }).click();
	await expect(page.getByLabel('Việc gì đã làm?')).toHaveValue('Thăm bà Sáu');
});

test('the meter counts the criteria that entries about me name; a head sees what waits', async ({
	page,
	browser
}) => {
	const criteria = ['individualReformPlan'];
	const lan = await ward.phone('motcua1');
	const back = deedOf(ward, 'lan', 'lan', { criteria: ['individualDiscipline'] });
	await applied(lan, [
		deedOf(ward, 'lan', 'lan', { criteria }),
		deedOf(ward, 'lan', 'bay', { criteria: ['individualRating'] }),
		back
	]);
	await applied(lan, [changed('entries', back.id, 0, { state: 'withdrawn', withdrawReason: 'Ghi nhầm' })]);
	await signIn(page, ward.server.url, 'motcua1');
	await expect(meter(page)).toHaveAttribute('aria-valuetext', '1 trên 4');
	await audit(page);

	const head = await (await browser.newContext()).newPage();
	await signIn(head, ward.server.url, 'khoi1');
	await expect(head.getByRole('link', { name: /2 mục chờ xác nhận/ })).toBeVisible();
	await head.context().close();
});

test('opens without network on what the phone holds', async ({ page, context }) => {
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await worksOffline(page);
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole('heading', { name: CAMPAIGN })).toBeVisible();
	await page.getByRole('link', { name: 'Máy này' }).click();
	await expect(page.getByText('Sổ đang dùng')).toBeVisible();
});

test('in English, chosen on this phone', async ({ page }) => {
	await signIn(page, ward.server.url, 'kp1');
	await page.getByRole('link', { name: 'Máy này' }).click();
	await page.getByRole('radio', { name: 'English' }).check();
	await expect(page.getByRole('heading', { level: 1, name: 'This phone' })).toBeVisible();
	await page.reload();
	await page.getByRole('link', { name: 'Today' }).click();
	await expect(page.getByText('60 days left to log')).toBeVisible();
	await audit(page);
});

test('many sections: five places in the bar, the last leads to all; every one in the rail', async ({
	page
}) => {
	await signIn(page, ward.server.url, 'thuongtruc');
	const bar = page.getByRole('navigation', { name: 'Các mục chính' });
	await expect(bar.getByRole('link')).toHaveCount(5);
	await bar.getByRole('link', { name: 'Mục khác' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Phong trào' }).click();
	await expect(page).toHaveURL(/phong-trao/);
	await page.goto(`${ward.server.url}/muc-luc`);
	await audit(page);
	await page.setViewportSize({ width: 1280, height: 800 });
	await expect(bar.getByRole('link')).toHaveCount(11);
});

test('rights that change at the server change the sections', async ({ page }) => {
	await signIn(page, ward.server.url, 'motcua1');
	await expect(page.getByRole('link', { name: 'Xác nhận' })).toBeHidden();
	const account = idOf('amotcua1');
	const admin = await ward.phone('admin');
	const { records } = await admin.pullAll();
	const rev = Number(records.find(({ record }) => record.id === account)?.record.rev);
	await applied(admin, [changed('users', account, rev, { roles: ['reporter', 'unitHead'] })]);
	await page.reload();
	await expect(page.getByRole('link', { name: 'Xác nhận' })).toBeVisible();
});

test('an address that does not exist', async ({ page }) => {
	await signIn(page, ward.server.url, 'kp1');
	await page.goto(`${ward.server.url}/khong-co-trang-nay`);
	await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible();
	await audit(page);
	await page.getByRole('link', { name: 'Về Hôm nay' }).click();
	await expect(page.getByRole('heading', { name: CAMPAIGN })).toBeVisible();
});
