import { expect, test, type Page } from './support/test';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { audit } from './support/audit';
import { allSent, signIn, worksOffline } from './support/browser';
import { NAMES, nominate, proposal, recordOf, report, REPORT, startNomineeWard } from './support/nominees';
import { applied, type StreetWard } from './support/ward';

const PHONE = { width: 360, height: 740 };
const TABLET = { width: 820, height: 1180 };
const LAPTOP = { width: 1366, height: 768 };
const WHY = 'Hội đồng sáng kiến chưa họp; đề nghị Hội đồng xem xét.';

let ward: StreetWard;
test.beforeEach(async () => {
	ward = await startNomineeWard();
});
test.afterEach(() => ward.server.stop());

async function openDesk(page: Page, path = '/hoi-dong/de-cu', who = 'thuongtruc'): Promise<void> {
	await signIn(page, ward.server.url, who, path);
	await allSent(page);
}

const cellOf = (page: Page, name: string, column: number) =>
	page.getByRole('row', { name }).getByRole('gridcell').nth(column);
const criterion = (page: Page, label: string) => page.getByRole('region', { name: label, exact: true });
const lan = () => recordOf(ward, 'nominations', idOf('nlan'));
const desk = (page: Page) => page.goto(`${ward.server.url}/hoi-dong/de-cu/${idOf('nlan')}`);

test('the table parts met, not met and no data, each with its source, and a screening reaches the server', async ({
	page
}) => {
	await page.setViewportSize(LAPTOP);
	await nominate(ward);
	await openDesk(page);
	await expect(cellOf(page, NAMES.lan.name, 0)).toContainText('Đạt');
	await expect(cellOf(page, NAMES.lan.name, 0)).toContainText('theo dữ liệu, chưa thẩm tra');
	await expect(cellOf(page, NAMES.lan.name, 2)).toContainText('Chưa có dữ liệu');
	await expect(cellOf(page, NAMES.dung.name, 0)).toContainText('Chưa có dữ liệu');
	await cellOf(page, NAMES.lan.name, 0).getByRole('button').click();
	await expect(page.getByRole('dialog').getByText(/Thông báo số 12\/TB-UBND/)).toBeVisible();
	await page.getByRole('dialog').getByRole('link', { name: 'Thẩm tra hồ sơ này' }).click();

	// missing is never taken for failed: the suggestion is "incomplete", and eligible asks why
	await expect(page.getByRole('radio', { name: /^Chưa đủ hồ sơ/ })).toBeChecked();
	await criterion(page, 'Thực hiện tốt kế hoạch CCHC')
		.getByRole('radio', { name: 'Đạt', exact: true })
		.check();
	await page.getByRole('radio', { name: /^Đủ điều kiện/ }).check();
	await page.getByRole('button', { name: 'Ghi kết quả thẩm tra' }).click();
	await expect(page.getByText(/Ghi rõ vì sao, ít nhất 20 ký tự/)).toBeVisible();
	await page.getByLabel('Vì sao kết luận như vậy').fill(WHY);
	await page.getByRole('button', { name: 'Ghi kết quả thẩm tra' }).click();
	await expect(page.getByText('Đã ghi kết quả thẩm tra, đang gửi lên máy chủ.')).toBeVisible();
	await allSent(page);
	await expect
		.poll(() => lan())
		.toMatchObject({ state: 'eligible', screeningNote: WHY, screenedBy: idOf('thu') });
	const screening = (await lan()).screening as readonly { criterion: string; sources: readonly object[] }[];
	expect(screening.find((row) => row.criterion === 'individualReformPlan')?.sources).toHaveLength(1);

	await page.getByRole('link', { name: 'Quay lại' }).click();
	await expect(page.getByRole('row', { name: NAMES.lan.name }).getByText('Đủ điều kiện')).toBeVisible();
	await expect(cellOf(page, NAMES.lan.name, 0)).not.toContainText('chưa thẩm tra');
});

test('the keyboard walks the table, opens a cell and comes back to it', async ({ page }) => {
	await page.setViewportSize(LAPTOP);
	await nominate(ward);
	await openDesk(page);
	await cellOf(page, NAMES.dung.name, 0).getByRole('button').focus();
	await page.keyboard.press('ArrowDown');
	await expect(cellOf(page, NAMES.lan.name, 0).getByRole('button')).toBeFocused();
	await page.keyboard.press('End');
	await expect(cellOf(page, NAMES.lan.name, 3).getByRole('button')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog').getByText('Đã giữ nghiêm', { exact: true })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(cellOf(page, NAMES.lan.name, 3).getByRole('button')).toBeFocused();
	// one stop for Tab, however large the table
	await expect(page.locator('[role=grid] button[tabindex="0"]')).toHaveCount(1);
});

test('another report that came meanwhile is shown beside, and nothing typed is lost', async ({ page }) => {
	await page.setViewportSize(TABLET);
	await nominate(ward);
	await openDesk(page, `/hoi-dong/de-cu/${idOf('nlan')}`);
	await page.getByLabel('Ghi chú chung').fill('Đã đọc báo cáo, số liệu khớp với sổ.');
	await expect(page.getByText('Đã lưu nháp trên máy này, chưa gửi.')).toBeVisible();
	await report(ward, REPORT.replace('mười buổi', 'mười hai buổi'));
	await page.reload();
	await allSent(page);
	await expect(page.getByText('Báo cáo đã đổi sau khi đọc')).toBeVisible({ timeout: 20_000 });
	await expect(page.locator('ins', { hasText: 'hai' })).toBeVisible();
	await expect(page.getByLabel('Ghi chú chung')).toHaveValue('Đã đọc báo cáo, số liệu khớp với sổ.');

	await page.getByRole('button', { name: 'Ghi kết quả thẩm tra' }).click();
	await expect(page.getByText('Báo cáo vừa được sửa. Đọc lại bản mới rồi thẩm tra.')).toBeVisible();
	await page.getByRole('button', { name: 'Đã đọc bản mới' }).click();
	await page.getByRole('button', { name: 'Ghi kết quả thẩm tra' }).click();
	await expect(page.getByText('Đã ghi kết quả thẩm tra, đang gửi lên máy chủ.')).toBeVisible();
	await allSent(page);
	await expect.poll(() => lan()).toMatchObject({ state: 'incomplete', reportReady: true });
});

test('what was typed survives a reload, and a screening made offline is sent later', async ({ page }) => {
	await nominate(ward);
	await openDesk(page, `/hoi-dong/de-cu/${idOf('nlan')}`);
	await worksOffline(page);
	await page.context().setOffline(true);
	await criterion(page, 'Giải pháp được công nhận')
		.getByLabel(/Ghi chú của người thẩm tra/)
		.fill('Đang chờ họp');
	await expect(page.getByText('Đã lưu nháp trên máy này, chưa gửi.')).toBeVisible();
	await page.reload();
	await expect(
		criterion(page, 'Giải pháp được công nhận').getByLabel(/Ghi chú của người thẩm tra/)
	).toHaveValue('Đang chờ họp');
	await page.getByRole('button', { name: 'Ghi kết quả thẩm tra' }).click();
	await expect(page.getByText('Chờ gửi lên máy chủ')).toBeVisible();
	await page.context().setOffline(false);
	await allSent(page);
	await expect.poll(() => lan()).toMatchObject({ state: 'incomplete' });
});

test('a source that changed while it waited comes back with all that was typed', async ({ page }) => {
	await nominate(ward);
	await openDesk(page, `/hoi-dong/de-cu/${idOf('nlan')}`);
	await worksOffline(page);
	await page.context().setOffline(true);
	await page.getByLabel('Ghi chú chung').fill('Đã đối chiếu với thông báo.');
	await page.getByRole('button', { name: 'Ghi kết quả thẩm tra' }).click();
	await expect(page.getByText('Chờ gửi lên máy chủ')).toBeVisible();
	const { rev } = await recordOf(ward, 'grades', idOf('grade'));
	const mended = { decidedBy: 'Chủ tịch UBND phường' };
	await applied(await ward.phone('thuongtruc'), [
		{
			...proposal(ward, 'lan'),
			collection: 'grades',
			id: idOf('grade'),
			baseRev: Number(rev),
			fields: mended
		}
	]);
	await page.context().setOffline(false);
	await expect(page.getByText('Kết quả thẩm tra đã gửi chưa được nhận')).toBeVisible({ timeout: 20_000 });
	await page.reload();
	await expect(page.getByText('Kết quả thẩm tra đã gửi chưa được nhận')).toBeVisible();
	await expect(page.getByLabel('Ghi chú chung')).toHaveValue('Đã đối chiếu với thông báo.');
	await page.getByRole('button', { name: 'Lấy căn cứ như bây giờ' }).click();
	await page.getByRole('button', { name: 'Ghi kết quả thẩm tra' }).click();
	await allSent(page);
	await expect
		.poll(() => lan())
		.toMatchObject({ state: 'incomplete', screeningNote: 'Đã đối chiếu với thông báo.' });
});

test('since it was screened: what has changed is told, and another screening settles it', async ({
	page
}) => {
	await page.setViewportSize(LAPTOP);
	await nominate(ward);
	await openDesk(page, `/hoi-dong/de-cu/${idOf('nlan')}`);
	await page.getByRole('button', { name: 'Ghi kết quả thẩm tra' }).click();
	await expect(page.getByText('Đã ghi kết quả thẩm tra, đang gửi lên máy chủ.')).toBeVisible();
	await allSent(page);
	const { rev } = await recordOf(ward, 'grades', idOf('grade'));
	await applied(await ward.phone('thuongtruc'), [
		{
			...proposal(ward, 'lan'),
			collection: 'grades',
			id: idOf('grade'),
			baseRev: Number(rev),
			fields: { withdrawn: true, withdrawReason: 'Nhập nhầm người, thông báo ghi tên khác.' }
		}
	]);
	await page.goto(`${ward.server.url}/hoi-dong/de-cu`);
	await expect(cellOf(page, NAMES.lan.name, 0)).toContainText('dữ liệu đã đổi', { timeout: 20_000 });
	await desk(page);
	await expect(page.getByText('Từ khi thẩm tra, dữ liệu đã đổi')).toBeVisible();
	await expect(page.getByText(/Khi thẩm tra: Đạt. Theo dữ liệu bây giờ: Chưa có dữ liệu./)).toBeVisible();
	await page.getByRole('button', { name: 'Ghi kết quả thẩm tra' }).click();
	await allSent(page);
	await expect(page.getByText('Từ khi thẩm tra, dữ liệu đã đổi')).toHaveCount(0);
});

test('nominees stand side by side on every size, and the chair reads without acting', async ({ page }) => {
	await nominate(ward);
	await openDesk(page, '/hoi-dong/de-cu', 'chutich');
	await page.getByLabel(`Chọn để so sánh: ${NAMES.lan.name}`).check();
	await page.getByLabel(`Chọn để so sánh: ${NAMES.dung.name}`).check();
	await page.getByRole('link', { name: 'So sánh 2 hồ sơ' }).click();
	for (const viewport of [PHONE, TABLET, LAPTOP]) {
		await page.setViewportSize(viewport);
		await expect(page.getByRole('heading', { level: 2, name: NAMES.lan.name })).toBeVisible();
		await expect(page.getByRole('heading', { level: 2, name: NAMES.dung.name })).toBeAttached();
		await expect(page.getByText('còn 3').first()).toBeAttached();
		await audit(page);
	}
	await desk(page);
	await expect(page.getByText('Xếp loại chính thức: Hoàn thành xuất sắc nhiệm vụ.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Ghi kết quả thẩm tra' })).toHaveCount(0);
});

test('the desk is shut to a reporter', async ({ page }) => {
	await signIn(page, ward.server.url, 'motcua1', '/hoi-dong/de-cu');
	await expect(page.getByText('Mục này không dành cho tài khoản này')).toBeVisible();
});

test('table, cards and a nominee’s screening stand the audit on every size', async ({ page }) => {
	await nominate(ward);
	await openDesk(page);
	for (const viewport of [PHONE, TABLET, LAPTOP]) {
		await page.setViewportSize(viewport);
		for (const path of ['/hoi-dong/de-cu', `/hoi-dong/de-cu/${idOf('nlan')}`]) {
			await page.goto(ward.server.url + path);
			await expect(page.getByText(/Theo dữ liệu máy này nhận lúc/)).toBeVisible();
			await expect(page.getByText(NAMES.lan.name).first()).toBeVisible();
			await audit(page);
		}
	}
});
