import { expect, test, type Browser, type Page } from './support/test';
import type { Attachment } from '../../src/lib/domain/attachments/attachment';
import { addDays, dayOf } from '../../src/lib/domain/time';
import { pointsOf } from '../../src/lib/domain/initiatives/initiative.fixture';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { changed, made, newId } from '../support/ward';
import { audit } from './support/audit';
import { fitsTheScreen } from './support/emptyWard';
import { allSent, signIn, worksOffline } from './support/browser';
import {
	fileInitiative,
	readInitiative,
	startInitiativeWard,
	takeUpInitiative
} from './support/initiativeWard';
import { applied, PEOPLE, type Username } from './support/ward';

test.setTimeout(180_000);
const LIST = '/cham-sang-kien';
const CRITERIA = ['Tính mới', 'Tính thực tiễn, khả thi', 'Hiệu quả', 'Khả năng nhân rộng'];
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');

let ward: Awaited<ReturnType<typeof startInitiativeWard>>;
test.beforeEach(async () => {
	ward = await startInitiativeWard();
});
test.afterEach(() => ward.server.stop());

/** Another phone, signed in. */
async function phoneOf(browser: Browser, name: Username, path = LIST): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await signIn(page, ward.server.url, name, path);
	await allSent(page);
	return page;
}

const points = (page: Page) => page.getByLabel('Điểm', { exact: true });
const step = (page: Page, criterion: string) =>
	page.getByRole('navigation', { name: 'Các tiêu chí' }).getByRole('button', { name: criterion });

async function fill(page: Page, given: readonly number[]): Promise<void> {
	for (const [place, value] of given.entries()) {
		await step(page, CRITERIA[place] ?? '').click();
		await points(page).fill(String(value));
	}
}

test('two members score without a network, the chair counts, and it is recognised with its decision', async ({
	browser
}) => {
	const id = await fileInitiative(ward, {}, ward.votedOn);
	const office = await phoneOf(browser, 'thuongtruc');
	await expect(office.getByText('Chờ đưa ra xét: 1')).toBeVisible();
	await office.getByRole('link', { name: /Nhắn tin báo trước/ }).click();
	await office.getByRole('button', { name: 'Xét và kết quả' }).click();
	await office.getByRole('button', { name: 'Đưa ra xét' }).click();
	await expect(office.getByText('Đã có 0 trên 2 phiếu')).toBeVisible();
	await allSent(office);

	const [chair, member] = [await phoneOf(browser, 'khoi1'), await phoneOf(browser, 'kp1')];
	for (const [page, given] of [
		[chair, [25, 15, 20, 14]],
		[member, [20, 12, 24, 15]]
	] as const) {
		await worksOffline(page);
		await page.context().setOffline(true);
		await page.reload();
		await page.getByRole('link', { name: /Nhắn tin báo trước/ }).click();
		await expect(page.getByRole('heading', { name: 'Giống với sáng kiến khác?' })).toBeVisible();
		await page.getByRole('button', { name: 'Phiếu chấm' }).click();
		await fill(page, given.slice(0, 2));
		// in the middle of it the page is gone
		await page.waitForTimeout(600);
		await page.reload();
		await page.getByRole('button', { name: 'Phiếu chấm' }).click();
		await expect(step(page, 'Tính mới')).toContainText(`${given[0]}/30`);
		await page.getByRole('button', { name: 'Nộp phiếu' }).click();
		await expect(page.getByText('Chưa chấm tiêu chí “Hiệu quả”.')).toBeVisible();
		await expect(points(page)).toBeFocused();
		await fill(page, given);
		const total = given.reduce((sum, one) => sum + one, 0);
		await expect(page.getByText(`Tổng ${total} trên 100`)).toBeVisible();
		await expect(page.getByText('Riêng phiếu này: đạt')).toBeVisible();
		await page.getByRole('button', { name: 'Nộp phiếu' }).click();
		await expect(page.getByText('Đã nộp, đang chờ gửi lên máy chủ.')).toBeFocused();
		await page.context().setOffline(false);
		await allSent(page);
		await expect(page.getByText('Đã nộp, máy chủ đã nhận.')).toBeVisible();
	}

	// The standing body knows whose sheets are there, and nobody knows what they say.
	await office.reload();
	await office.getByRole('button', { name: 'Xét và kết quả' }).click();
	await expect(office.getByText('Đã có 2 trên 2 phiếu')).toBeVisible();
	for (const page of [office, chair])
		await expect(page.getByText('Phiếu của từng thành viên')).toHaveCount(0);
	await expect(office.locator('main')).not.toContainText('74');

	await chair.getByRole('button', { name: 'Tổng hợp điểm' }).click();
	await expect(chair.getByText('72,50')).toBeVisible({ timeout: 20_000 });
	await expect(chair.getByText('điểm trung bình (145 : 2); đạt từ 50 điểm')).toBeVisible();
	await expect(chair.getByRole('columnheader', { name: PEOPLE.bay.name })).toBeVisible();

	await office.reload();
	await office.getByRole('button', { name: 'Xét và kết quả' }).click();
	await expect(office.getByRole('link', { name: 'Đưa ra biểu quyết' })).toHaveAttribute(
		'href',
		`/hoi-dong/hop/moi?ve=sang-kien&muc=${id}`
	);
	const { rev } = await readInitiative(ward, id);
	await applied(await ward.phone('thuongtruc'), [
		changed('initiatives', id, rev, { votedIn: idOf('meeting'), votePassed: true })
	]);
	await office.reload();
	await office.getByRole('button', { name: 'Xét và kết quả' }).click();
	await expect(office.getByText('Biểu quyết: thông qua')).toBeVisible();
	await office.getByLabel('Cấp công nhận').selectOption({ index: 1 });
	await office.getByLabel('Số quyết định').fill('45/QĐ-UBND');
	await office.waitForTimeout(600);
	await office.reload();
	await office.getByRole('button', { name: 'Xét và kết quả' }).click();
	await expect(office.getByLabel('Số quyết định')).toHaveValue('45/QĐ-UBND');
	await office.locator('input[type=file]').setInputFiles({
		name: 'quyet-dinh.pdf',
		mimeType: 'application/pdf',
		buffer: PDF
	});
	await expect(office.getByText('quyet-dinh.pdf')).toBeVisible();
	await office.getByRole('button', { name: 'Công nhận sáng kiến' }).click();
	await expect(office.getByRole('heading', { name: 'Được công nhận' })).toBeVisible();
	await allSent(office);
	await expect(office.getByRole('button', { name: /quyet-dinh\.pdf/ })).toBeVisible();

	await office.getByText('Bổ sung, sửa số và ngày quyết định').click();
	await office.getByLabel('Cơ quan, người ký').fill('Chủ tịch UBND phường');
	await office.getByRole('button', { name: 'Lưu quyết định' }).click();
	await expect(office.getByRole('definition').filter({ hasText: 'Chủ tịch UBND phường' })).toBeVisible();
	await allSent(office);
	const decided = await readInitiative(ward, id);
	expect(decided).toMatchObject({
		state: 'recognised',
		decisionNumber: '45/QĐ-UBND',
		decisionIssuer: 'Chủ tịch UBND phường',
		scored: { sheets: 2, sum: 145, of: 2, passed: true }
	});
	const { records } = await (await ward.phone('motcua1')).pullAll();
	const file = decided.decisionFiles[0]?.id ?? '';
	const arrived = records.find(({ record }) => record.id === file)?.record as Attachment | undefined;
	expect(arrived).toMatchObject({ owner: 'initiatives', record: id });
});

test('the own initiative is not scored, and a count with sheets missing asks why', async ({ browser }) => {
	const own = await fileInitiative(ward, { title: 'Tổ tự quản kênh sạch' }, undefined, {
		account: 'kp1',
		person: 'bay'
	});
	const other = await fileInitiative(ward);
	for (const id of [own, other]) await takeUpInitiative(ward, id);
	const member = await phoneOf(browser, 'kp1');
	await expect(member.getByText('Chờ tôi chấm: 1')).toBeVisible();
	await member.getByRole('button', { name: 'Đang chấm: 2' }).click();
	await expect(
		member.getByRole('listitem').filter({ hasText: 'Tổ tự quản' }).getByText('Của chính mình: không chấm')
	).toBeVisible();
	await member.getByRole('link', { name: /Tổ tự quản/ }).click();
	await member.getByRole('button', { name: 'Xét và kết quả' }).click();
	await expect(member.getByText('Tác giả không chấm sáng kiến của mình.')).toBeVisible();
	await expect(points(member)).toHaveCount(0);

	const chair = await phoneOf(browser, 'khoi1', `${LIST}/${other}`);
	await chair.getByRole('button', { name: 'Phiếu chấm' }).click();
	await fill(chair, [1, 20, 10, 10]);
	await chair.getByRole('button', { name: 'Nộp phiếu' }).click();
	await expect(chair.getByText('cần một câu nhận xét').first()).toBeVisible();
	await expect(chair.getByLabel('Nhận xét', { exact: true })).toBeFocused();
	await chair.getByLabel('Nhận xét', { exact: true }).fill('Làm được ngay');
	await chair.getByRole('button', { name: 'Nộp phiếu' }).click();
	await allSent(chair);
	await chair.getByRole('button', { name: 'Tổng hợp điểm' }).click();
	await expect(chair.getByText('Còn 1 thành viên chưa chấm')).toBeVisible({ timeout: 20_000 });
	await chair.getByRole('button', { name: 'Tổng hợp khi còn thiếu phiếu' }).click();
	await expect(chair.getByText('Còn thiếu phiếu, cần ghi lý do.')).toBeVisible();
	await chair.getByLabel('Lý do tổng hợp khi còn thiếu phiếu').fill('Đồng chí Bảy đi học dài ngày');
	await chair.getByRole('button', { name: 'Tổng hợp khi còn thiếu phiếu' }).click();
	await expect(chair.getByText('41,00')).toBeVisible({ timeout: 20_000 });
	await expect(chair.getByText('Điểm trung bình chưa đến 50.')).toBeVisible();

	const office = await phoneOf(browser, 'thuongtruc', `${LIST}/${other}`);
	await office.getByRole('button', { name: 'Xét và kết quả' }).click();
	await expect(office.getByText('Lý do: Đồng chí Bảy đi học dài ngày')).toBeVisible();
	await office.getByRole('button', { name: 'Không công nhận…' }).click();
	await office.getByLabel('Lý do không công nhận').fill('Ngắn quá');
	await office.getByRole('dialog').getByRole('button', { name: 'Không công nhận' }).click();
	await expect(office.getByText(/Lý do cần ít nhất 20 ký tự/)).toBeVisible();
	await office.getByLabel('Lý do không công nhận').fill('Điểm trung bình chưa đạt mức của phiếu chấm.');
	await office.getByRole('dialog').getByRole('button', { name: 'Không công nhận' }).click();
	await expect(office.getByText('Điểm trung bình chưa đạt mức của phiếu chấm.')).toBeVisible();
	await allSent(office);
});

test('what came late waits for the standing body, and is scored once it is admitted', async ({ browser }) => {
	await ward.server.stop();
	ward = await startInitiativeWard(addDays(dayOf(new Date().toISOString()), -1));
	const written = new Date(Date.now() - 3 * 86_400_000).toISOString();
	const id = await fileInitiative(ward, { title: 'Về muộn vì mất sóng' }, undefined, undefined, written);
	const office = await phoneOf(browser, 'thuongtruc');
	await expect(office.getByText('Nộp muộn, chờ xét: 1')).toBeVisible();
	await office.getByRole('link', { name: /Về muộn vì mất sóng/ }).click();
	await office.getByRole('button', { name: 'Xét và kết quả' }).click();
	await expect(office.getByRole('button', { name: 'Đưa ra xét' })).toHaveCount(0);
	await office.getByRole('button', { name: 'Nhận hay không nhận' }).click();
	const sheet = office.getByRole('dialog');
	await sheet.getByRole('button', { name: 'Lưu' }).click();
	await expect(sheet.getByText('Chọn tiếp nhận hoặc không tiếp nhận.')).toBeVisible();
	await sheet.getByRole('radio', { name: /^Tiếp nhận/ }).check();
	await sheet.getByRole('button', { name: 'Lưu' }).click();
	await expect(sheet.getByText('Cần ghi lý do.')).toBeVisible();
	await sheet.getByLabel('Lý do').fill('Khu phố mất sóng ba ngày');
	await sheet.getByRole('button', { name: 'Lưu' }).click();
	await expect(office.getByText('Đã nhận để xét.')).toBeVisible();
	await office.getByRole('button', { name: 'Đưa ra xét' }).click();
	await allSent(office);

	const member = await phoneOf(browser, 'kp1', `${LIST}/${id}`);
	await member.getByRole('button', { name: 'Phiếu chấm' }).click();
	const bands = member.getByRole('group', { name: 'Mức điểm: Tính mới' });
	await bands.getByRole('button', { name: /Hoàn toàn mới/ }).click();
	await expect(points(member)).toHaveValue('26');
	await member.getByRole('button', { name: 'Thêm 1 điểm: Tính mới' }).click();
	await expect(points(member)).toHaveValue('27');
	await points(member).fill('12');
	await expect(bands.getByRole('button', { name: /Cải tiến/ })).toHaveAttribute('aria-pressed', 'true');
	await points(member).fill('31');
	await expect(member.getByText('Tiêu chí “Tính mới” cao nhất là 30 điểm.')).toBeVisible();
});

test('what others wrote before stands first, passage beside passage', async ({ browser }) => {
	await fileInitiative(ward, { title: 'Bài đã nộp trước', before: 'Khác hẳn bài sau.' });
	await fileInitiative(ward, {
		title: 'Trồng cây dọc kênh',
		idea: 'Mỗi đoàn thể chăm một đoạn.',
		before: 'Bờ kênh bỏ trống, nhiều rác, người dân ngại đi bộ buổi tối.',
		solution: 'Mỗi đoàn thể nhận chăm một đoạn cây, thay nhau tưới vào sáng thứ bảy hằng tuần.',
		novelty: 'Phường lần đầu giao từng đoạn kênh.',
		practicality: 'Cây giống do hộ dân góp.',
		effect: 'Bờ kênh sạch, có bóng mát, người dân tập thể dục.',
		replicability: 'Khu phố ven kênh nào cũng làm được.'
	});
	const copy = await fileInitiative(ward, { title: 'Bài nộp sau' });
	await takeUpInitiative(ward, copy);
	const page = await phoneOf(browser, 'kp1', `${LIST}/${copy}`);
	const similar = page.getByRole('region', { name: 'Giống với sáng kiến khác?' });
	await expect(similar.getByRole('link', { name: 'Bài đã nộp trước' })).toBeVisible();
	await expect(similar.getByText(/^Giống \d+ %$/)).toHaveCount(1);
	await similar.getByRole('button', { name: /So những đoạn giống nhất/ }).click();
	await expect(similar.getByText('Phần mềm tự gửi tin nhắn').first()).toBeVisible();
	await page.getByRole('button', { name: 'Phiếu chấm' }).click();
	await expect(page.getByText(/Giống 1 sáng kiến khác, nhiều nhất \d+ %/)).toBeVisible();
});

test('words that the authors changed after they were read are shown before the sheet can be handed in', async ({
	browser
}) => {
	const id = await fileInitiative(ward);
	const page = await phoneOf(browser, 'kp1', `${LIST}/${id}`);
	await page.getByRole('button', { name: 'Phiếu chấm' }).click();
	await fill(page, [20, 12, 24, 15]);
	await expect(page.getByText('Nộp được khi Hội đồng đưa ra xét.').first()).toBeVisible();
	await page.waitForTimeout(600);
	const { rev } = await readInitiative(ward, id);
	await applied(await ward.phone('motcua1'), [
		changed('initiatives', id, rev, { effect: 'Lượt người đến hỏi giảm từ mười hai xuống hai mỗi ngày.' })
	]);
	await takeUpInitiative(ward, id);
	await page.goto(`${ward.server.url}/may`);
	await page.goto(`${ward.server.url}${LIST}/${id}`);
	await page.getByRole('button', { name: 'Phiếu chấm' }).click();
	await expect(page.getByText('Tác giả đã sửa sáng kiến sau khi đọc')).toBeVisible({ timeout: 20_000 });
	await expect(page.locator('ins', { hasText: 'hai' })).toBeVisible();
	await page.getByRole('button', { name: 'Nộp phiếu' }).click();
	await expect(page.getByText(/Bản đã đọc không phải bản đưa ra xét/)).toBeVisible();
	await expect(step(page, 'Hiệu quả')).toContainText('24/30');
	await page.getByRole('button', { name: 'Đã đọc bản mới' }).click();
	await expect(page.getByText('Tác giả đã sửa sáng kiến sau khi đọc')).toHaveCount(0);
	await page.getByRole('button', { name: 'Nộp phiếu' }).click();
	await allSent(page);
	await expect(page.getByText('Đã nộp, máy chủ đã nhận.')).toBeVisible();
});

test('by the keyboard alone', async ({ browser }) => {
	const id = await fileInitiative(ward);
	await takeUpInitiative(ward, id);
	const page = await phoneOf(browser, 'kp1', `${LIST}/${id}`);
	await page.setViewportSize({ width: 1366, height: 768 });
	await points(page).focus();
	for (const value of ['20', '12', '24', '15']) {
		await expect(points(page)).toBeVisible();
		await points(page).focus();
		await page.keyboard.type(value);
		// past the buttons, the comment and the way back
		for (let n = 0; n < 6; n += 1) {
			await page.keyboard.press('Tab');
			if (
				await page
					.getByRole('button', { name: 'Tiếp theo' })
					.evaluate((one) => one === document.activeElement)
			)
				break;
		}
		await page.keyboard.press('Enter');
		// the focus goes on to the next criterion
		await expect(page.locator('h3:focus')).toBeVisible();
	}
	await expect(page.locator('h3:focus')).toHaveText('Nhận xét chung');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Nên nhân rộng');
	await page.getByRole('button', { name: 'Nộp phiếu' }).focus();
	await page.keyboard.press('Enter');
	await allSent(page);
	await expect(page.getByText('Đã nộp, máy chủ đã nhận.')).toBeVisible();
});

test('is shut to a reporter', async ({ page }) => {
	await signIn(page, ward.server.url, 'motcua1', LIST);
	await expect(page.getByText('Mục này không dành cho tài khoản này')).toBeVisible();
});

for (const name of ['kp1', 'thuongtruc'] as const) {
	test(`list and pages of ${name} stand the audit on a phone and a laptop, and fit a tablet`, async ({
		browser
	}) => {
		const open = await fileInitiative(ward);
		await takeUpInitiative(ward, open);
		const page = await phoneOf(browser, name);
		for (const viewport of [
			{ width: 360, height: 740 },
			{ width: 1366, height: 768 },
			{ width: 820, height: 1180 }
		]) {
			await page.setViewportSize(viewport);
			const check = viewport.width === 820 ? fitsTheScreen : audit;
			for (const path of [LIST, `${LIST}/${open}`]) {
				await page.goto(ward.server.url + path);
				await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
				await check(page);
				const pane = page.getByRole('button', { name: /^(Phiếu chấm|Xét và kết quả)$/ });
				if (!(await pane.isVisible())) continue;
				await pane.click();
				await check(page);
			}
		}
	});
}

test('a counted one and its recognition stand the audit', async ({ browser }) => {
	const id = await fileInitiative(ward, {}, ward.votedOn);
	await takeUpInitiative(ward, id);
	const { rev } = await readInitiative(ward, id);
	for (const name of ['khoi1', 'kp1'] as const) {
		const sheet = { initiative: id, points: pointsOf(25), comment: 'Nên nhân rộng', readRev: rev };
		await applied(await ward.phone(name), [made('scores', newId(), sheet)]);
	}
	const office = await ward.phone('thuongtruc');
	await applied(office, [
		changed('initiatives', id, rev, { missingScoresReason: '' }),
		changed('initiatives', id, rev, { votedIn: idOf('meeting'), votePassed: true })
	]);
	const page = await phoneOf(browser, 'thuongtruc', `${LIST}/${id}`);
	await page.getByRole('button', { name: 'Xét và kết quả' }).click();
	await expect(page.getByText('75,00')).toBeVisible();
	await audit(page);
	await page.setViewportSize({ width: 1366, height: 768 });
	await audit(page);
});
