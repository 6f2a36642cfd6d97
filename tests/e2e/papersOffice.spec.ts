import { expect, test, type Page } from './support/test';
import { audit } from './support/audit';
import { allSent, signIn, worksOffline } from './support/browser';
import { startStreetWard, type StreetWard } from './support/ward';

let ward: StreetWard;
test.beforeEach(async () => {
	ward = await startStreetWard();
});
test.afterEach(() => ward.server.stop());

const unfold = (page: Page, title: string) =>
	page
		.locator('summary')
		.filter({ hasText: new RegExp(`^\\s*${title}`) })
		.click();

/** The campaign as another phone of the office reads it. */
const elsewhere = async () => {
	const { records } = await (await ward.phone('thuongtruc')).pullAll();
	return records.filter(({ record }) => record.id === ward.campaign).at(-1)?.record;
};

test('a number given without a network outlives a reload, goes by itself, and is read on another phone', async ({
	page
}) => {
	const path = `/hoi-dong/giay-to/${ward.campaign}/thong-tin`;
	await signIn(page, ward.server.url, 'thuongtruc', path);
	await allSent(page);
	await worksOffline(page);
	await unfold(page, 'Vị trí in trên phôi giấy khen');
	await unfold(page, 'Tên người, tập thể');
	await unfold(page, 'Người ký');
	await page.getByRole('button', { name: 'Phó Chủ tịch ký thay (KT.)' }).first().click();
	await expect(page.getByLabel('Quyền hạn, chức vụ của người ký')).toHaveValue(
		'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'
	);
	await audit(page);

	await page.context().setOffline(true);
	await unfold(page, 'Số và ngày của giấy tờ');
	const report = page.getByRole('group', { name: 'Báo cáo tổng kết phong trào' });
	await report.getByLabel('Số').fill('05/BC-UBND');
	await report.getByLabel('Ngày ký').fill(ward.today);
	await expect(page.getByText('Có chữ chưa lưu')).toHaveCount(2);
	await expect(page.getByText('Đã lưu nháp trên máy này, chưa gửi.')).toHaveCount(2);
	await page.reload();
	await unfold(page, 'Số và ngày của giấy tờ');
	await expect(report.getByLabel('Số')).toHaveValue('05/BC-UBND');
	const save = page.getByRole('button', { name: 'Lưu phần này: Số và ngày của giấy tờ' });
	await save.click();
	await expect(report.getByText('Chỉ ghi phần số, ví dụ 05.')).toBeVisible();
	await report.getByLabel('Số').fill('05');
	await save.click();
	await expect(page.getByText('Đã lưu, chờ gửi lên máy chủ')).toBeVisible();

	await page.context().setOffline(false);
	await allSent(page);
	await expect(page.getByText('Đã lưu, chờ gửi lên máy chủ')).toHaveCount(0);
	expect(await elsewhere()).toMatchObject({
		papersNumbers: [{ paper: 'movementReport', number: '05', date: ward.today }],
		papersSigners: null
	});
	// What was typed in another part is still being written.
	await unfold(page, 'Người ký');
	await page.getByRole('button', { name: 'Lưu phần này: Người ký' }).click();
	await expect
		.poll(async () => (await elsewhere())?.papersSigners)
		.toMatchObject({ signerCapacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] });
});
