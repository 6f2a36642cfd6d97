import { test, type Page } from './support/test';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { audit } from './support/audit';
import { allSent, Handset, signIn, worksOffline } from './support/browser';
import { button, expect, figure, LAPTOP, line, shot, step } from './support/meetingPage';
import { COUNCIL, PERSONS, readBy, startReviewWard, type ReviewWard } from './support/reviewWard';

/** How the six ballots fell: three are alike behind Lan, and two places are left for them. */
const LINES: readonly (readonly [name: string, agree: number, disagree: number, blank: number])[] = [
	['Bộ phận “Một cửa”', 6, 0, 0],
	[PERSONS.an[0], 5, 0, 1],
	[PERSONS.hoa[0], 5, 1, 0],
	[PERSONS.lan[0], 6, 0, 0],
	[PERSONS.minh[0], 5, 1, 0]
];

async function typeHead(page: Page, [issued, returned, valid, invalid]: readonly number[]): Promise<void> {
	for (const [label, value] of [
		['Phát ra', issued],
		['Thu về', returned],
		['Hợp lệ', valid],
		['Không hợp lệ', invalid]
	] as const)
		await figure(page, label).fill(String(value));
}

async function typeLine(page: Page, [name, agree, disagree, blank]: (typeof LINES)[number]): Promise<void> {
	const row = line(page, name);
	await row.getByLabel('Đồng ý', { exact: true }).fill(String(agree));
	await row.getByLabel('Không đồng ý', { exact: true }).fill(String(disagree));
	await row.getByLabel('Không có ý kiến', { exact: true }).fill(String(blank));
}

test.describe('a meeting in a hall without a network', () => {
	let ward: ReviewWard;
	test.beforeAll(async () => {
		ward = await startReviewWard();
	});
	test.afterAll(() => ward.server.stop());

	test('from the plan to the published result', async ({ browser }) => {
		test.setTimeout(300_000);
		const laptop = new Handset();
		let page = await laptop.start({ viewport: LAPTOP, hasTouch: false });
		await signIn(page, ward.server.url, 'thuongtruc', '/hoi-dong/hop');
		await allSent(page);
		await worksOffline(page);
		await laptop.context.setOffline(true);
		await page.reload();

		await test.step('the plan lies on disk while it is typed', async () => {
			await page.getByRole('link', { name: 'Lập cuộc họp' }).click();
			await expect(page.getByText('5 trường hợp trong danh sách xét')).toBeVisible();
			await page.getByText('Chưa đưa ra xét được: 1').click();
			await expect(page.getByRole('link', { name: /Hồ Thị Dung.*Chưa có dữ liệu/ })).toBeVisible();
			await figure(page, 'Ngày họp').fill(ward.today);
			await figure(page, 'Giờ họp').fill('14:00');
			await page.getByLabel(/Địa điểm/).pressSequentially('Hội trường phường');
			await expect(page.getByText('Mọi chữ đã lưu trên máy này.')).toBeVisible();
			await page.reload();
			await expect(page.getByLabel(/Địa điểm/)).toHaveValue('Hội trường phường');
			await button(page, 'Dùng chương trình thường lệ').click();
			await button(page, 'Soạn sẵn').click();
			await expect(page.getByLabel(/Lời mời/)).toHaveValue(new RegExp(COUNCIL));
			await shot(page, '1-plan', true);
			await button(page, 'Lập cuộc họp').click();
			await expect(page.getByRole('heading', { name: 'Bước 2. Điểm danh' })).toBeVisible();
		});

		await test.step('attendance and quorum', async () => {
			await expect(page.getByText('Cần 5, có 0: chưa đủ')).toBeVisible();
			await button(page, 'Tất cả có mặt').click();
			await page.getByLabel('Võ Hoàng Long có mặt hay vắng').selectOption('Vắng có lý do');
			await page.getByLabel('Lý do Võ Hoàng Long vắng').fill('Trực đêm');
			await expect(page.getByText('Cần 5, có 6: đủ')).toBeVisible();
			await expect(page.getByLabel('Chủ trì', { exact: true })).toHaveValue(idOf('tuan'));
			await expect(page.getByLabel('Thư ký', { exact: true })).toHaveValue(idOf('thu'));
			await page.getByRole('checkbox', { name: PERSONS.bay[0] }).check();
			await page.getByRole('checkbox', { name: PERSONS.hanh[0] }).check();
			await shot(page, '2-attendance', true);
			await button(page, 'Bắt đầu họp').click();
			await expect(page.getByRole('heading', { name: 'Bước 3. Từng trường hợp' })).toBeVisible();
		});

		await test.step('each case: who takes no part, what is said', async () => {
			await page.getByLabel('Trường hợp 1 trên 5').selectOption({ label: `2. ${PERSONS.an[0]}` });
			await page.getByLabel('Người khác rút khỏi biểu quyết').selectOption({ label: PERSONS.hung[0] });
			await page.getByLabel('Lê Văn Hùng không biểu quyết, vì').fill('Là anh rể.');
			await page.getByLabel('Ghi ý kiến thảo luận').fill('Ông Phúc: rút ngắn được hai ngày.');
			await expect(page.getByText('Mọi chữ đã lưu trên máy này.')).toBeVisible();
			await shot(page, '3-case', true);
			await page.reload();
			await expect(page.getByLabel('Ghi ý kiến thảo luận')).toHaveValue(/hai ngày/);
		});

		await test.step('the first count, in the middle of which the battery ends', async () => {
			await step(page, 'Bỏ phiếu').click();
			await button(page, 'Nhập lần thứ nhất').click();
			await expect(page.getByLabel('Người đếm')).toBeFocused();
			await page.getByLabel('Người đếm').selectOption({ label: PERSONS.bay[0] });
			await typeHead(page, [6, 6, 5, 0]);
			await expect(page.getByText('Hợp lệ 5 + không hợp lệ 0 = 5, nhưng thu về 6.')).toBeVisible();
			await shot(page, '4-sum', true);
			await figure(page, 'Hợp lệ').fill('6');
			for (const row of LINES.slice(0, 2)) await typeLine(page, row);
			await page.waitForTimeout(1_000);
			await laptop.kill();
			page = await laptop.start({ viewport: LAPTOP, hasTouch: false, offline: true });
			await page.goto(`${ward.server.url}/hoi-dong/hop`);
			await page.getByRole('link', { name: /Họp xét khen thưởng/ }).click();
			await step(page, 'Bỏ phiếu').click();
			await expect(page.getByText('Đang nhập, đã lưu trên máy này')).toBeVisible();
			await button(page, 'Nhập tiếp').click();
			await expect(figure(page, 'Hợp lệ')).toHaveValue('6');
			await expect(line(page, PERSONS.an[0]).getByLabel('Không có ý kiến', { exact: true })).toHaveValue('1');
			for (const row of LINES.slice(2)) await typeLine(page, row);
			await button(page, 'Nộp kết quả đếm').click();
			await expect(page.getByText('Số liệu được che cho đến khi người kia cũng nộp.')).toBeVisible();
			await shot(page, '4-first', true);
		});

		await test.step('the second count is blind, and what differs is shown line by line', async () => {
			await expect(page.getByText('Phát ra 6')).toHaveCount(0);
			await step(page, 'Kết quả').click();
			await expect(page.getByText('Cần người thứ hai kiểm phiếu và nhập lại.')).toBeVisible();
			await expect(page.getByRole('table')).toHaveCount(0);
			await step(page, 'Bỏ phiếu').click();
			await button(page, 'Nhập lần thứ hai').click();
			await expect(page.getByLabel('Người đếm').locator('option')).toHaveText(['Chưa chọn', PERSONS.hanh[0]]);
			await page.getByLabel('Người đếm').selectOption({ label: PERSONS.hanh[0] });
			await expect(figure(page, 'Phát ra')).toHaveValue('');
			await typeHead(page, [6, 6, 6, 0]);
			await typeLine(page, [PERSONS.hoa[0], 6, 0, 0]);
			await button(page, 'Nộp kết quả đếm').click();
			await expect(page.getByText('Còn 12 ô chưa nhập.')).toBeVisible();
			for (const row of LINES.filter(([name]) => name !== PERSONS.hoa[0])) await typeLine(page, row);
			await button(page, 'Nộp kết quả đếm').click();
			await expect(page.getByText('Hai lần đếm khác nhau ở 2 chỗ')).toBeVisible();
			await expect(page.getByRole('row', { name: 'Lê Thị Hoa: Đồng ý 5 6' })).toBeVisible();
			await shot(page, '4-differ', true);
			await button(page, `Sửa số của ${PERSONS.hanh[0]}`).click();
			await typeLine(page, [PERSONS.hoa[0], 5, 1, 0]);
			await button(page, 'Nộp kết quả đếm').click();
			await expect(page.getByText('Hai lần đếm giống nhau')).toBeVisible();
			await shot(page, '4-agree', true);
		});

		await test.step('the tie at the edge of the quota is the chair’s, with a reason', async () => {
			await page.getByRole('link', { name: 'Xem kết quả' }).click();
			await expect(page.getByText(/Bằng nhau mà không đủ chỗ cho tất cả/)).toBeVisible();
			await expect(button(page, 'Kiểm phiếu xong')).toBeDisabled();
			await expect(page.getByRole('row', { name: /Bùi Văn An.*100%/ })).toBeVisible();
			await expect(page.getByRole('row', { name: /Lê Thị Hoa.*83,33%/ })).toBeVisible();
			await shot(page, '5-tie', true);
			await button(page, `Đưa ${PERSONS.minh[0]} lên`).click();
			await button(page, `Đưa ${PERSONS.minh[0]} lên`).click();
			await button(page, 'Ghi thứ tự').click();
			await expect(page.getByText('Chưa ghi lý do.')).toBeVisible();
			await page.getByLabel('Lý do', { exact: true }).fill('Phục vụ trực tiếp nhiều năm.');
			await button(page, 'Ghi thứ tự').click();
			await expect(page.getByRole('row', { name: /Trần Quốc Minh.*Thông qua/ })).toBeVisible();
			await expect(page.getByRole('row', { name: /Lê Thị Hoa.*Đủ phiếu, hết chỉ tiêu/ })).toBeVisible();
			await expect(page.getByRole('meter', { name: 'Chỉ tiêu cá nhân' })).toHaveAttribute(
				'aria-valuetext',
				'3 trên nhiều nhất 3'
			);
			await shot(page, '5-result', true);
			await button(page, 'Kiểm phiếu xong').click();
			await expect(page.getByRole('dialog').getByText('4 trên 5 trường hợp được thông qua.')).toBeVisible();
			await page.getByRole('dialog').getByRole('button', { name: 'Kiểm phiếu xong' }).click();
			await expect(page.getByRole('heading', { name: 'Bước 6. Biên bản' })).toBeVisible();
		});

		await test.step('the minutes are locked by typing it', async () => {
			await button(page, 'Soạn sẵn từ kết quả').click();
			await expect(page.getByLabel('Kết luận của cuộc họp')).toHaveValue(/Cấp phường, cá nhân: 3\./);
			await button(page, 'Kết thúc bây giờ').click();
			await shot(page, '6-minutes', true);
			await button(page, 'Khóa biên bản').click();
			const dialog = page.getByRole('dialog');
			await expect(dialog.getByRole('button', { name: 'Khóa biên bản' })).toBeDisabled();
			await dialog.getByLabel(/Gõ “khóa biên bản”/).fill('khoa bien ban');
			await dialog.getByRole('button', { name: 'Khóa biên bản' }).click();
			await expect(page.getByRole('heading', { name: 'Biên bản đã khóa' })).toBeVisible();
			await expect(page.getByText('Biên bản đang chờ gửi.')).toBeVisible();
		});

		await test.step('the network comes back, and all of it arrives', async () => {
			await laptop.context.setOffline(false);
			await allSent(page);
			await expect(page.getByText(/^\d+:[0-9a-f]{12}…$/)).toBeVisible();
			await button(page, /Xem mã đầy đủ/).click();
			await expect(page.getByText(/^\d+:[0-9a-f]{64}$/)).toBeVisible();
			await shot(page, '6-locked', true);
			const office = await ward.phone('thuongtruc');
			for (const [word, state] of [
				['lan', 'passed'],
				['minh', 'passed'],
				['hoa', 'failed'],
				['desk', 'passed']
			] as const)
				expect((await readBy(office, idOf(`n${word}`))).state, word).toBe(state);
		});

		await test.step('decision, number, publication', async () => {
			await page.getByRole('link', { name: 'Ghi quyết định khen thưởng' }).click();
			await expect(page.getByRole('checkbox', { name: PERSONS.lan[0] })).toBeChecked();
			await shot(page, '7-decide', true);
			await button(page, /Ghi quyết định cho 4/).click();
			await expect(page.getByRole('heading', { name: 'Quyết định chưa có số' })).toBeVisible();
			await expect(page.getByText('Chuyển phong trào sang “Đã quyết định”')).toBeVisible();
			await expect(page.getByRole('heading', { name: /^Chờ ghi quyết định/ })).toHaveCount(0);
			await button(page, 'Ghi số, ngày').click();
			await page.getByLabel(/Số quyết định/).fill('125/QĐ-UBND');
			await page.getByLabel(/Ngày quyết định/).fill(ward.today);
			await button(page, 'Lưu').click();
			await expect(page.getByRole('heading', { name: /Quyết định số 125\/QĐ-UBND, ngày/ })).toBeVisible();
			await page.getByRole('link', { name: 'Mở phong trào' }).click();
			await button(page, /quyết định/i)
				.first()
				.click();
			await page.getByRole('dialog').getByRole('button').last().click();
			await expect(page.getByRole('heading', { name: 'Đã quyết định' })).toBeVisible();
			await page.goto(`${ward.server.url}/hoi-dong/khen-thuong`);
			await button(page, 'Công bố 4 trường hợp').click();
			await page.getByRole('dialog').getByRole('button', { name: 'Công bố', exact: true }).click();
			await expect(page.getByText('Đã công bố', { exact: true }).first()).toBeVisible();
			await allSent(page);
			await shot(page, '7-published', true);
		});

		await test.step('somebody else sees it on a phone', async () => {
			const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
			const phone = await context.newPage();
			await signIn(phone, ward.server.url, 'kp1');
			await allSent(phone);
			await phone.getByRole('link', { name: /Đã có kết quả khen thưởng/ }).click();
			await expect(phone.getByText(PERSONS.lan[0])).toBeVisible();
			await expect(phone.getByText(PERSONS.hoa[0])).toHaveCount(0);
			await shot(phone, '8-results', true);
			await audit(phone);
			await context.close();
		});
		await laptop.dispose();
	});
});
