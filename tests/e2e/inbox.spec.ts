import { expect, test, type Page } from './support/test';
import type { Change } from '../../src/lib/domain/changes/protocol';
import { addDays } from '../../src/lib/domain/time';
import { audit } from './support/audit';
import { allSent, signIn, worksOffline } from './support/browser';
import { applied, deedOf, startStreetWard, type StreetWard } from './support/ward';

let ward: StreetWard;
test.beforeEach(async () => {
	ward = await startStreetWard();
});
test.afterEach(() => ward.server.stop());

/** A deed of Lan's, logged in the street. */
const deed = (title: string, daysAgo: number, fields: Readonly<Record<string, unknown>> = {}): Change =>
	deedOf(ward, 'bay', 'lan', { title, day: addDays(ward.today, -daysAgo), ...fields });

async function logged(...changes: readonly Change[]): Promise<void> {
	await applied(await ward.phone('kp1'), changes);
}

async function openInbox(page: Page): Promise<void> {
	await signIn(page, ward.server.url, 'khoi1', '/xac-nhan');
	await expect(page.getByText(/mục chờ xác nhận\./)).toBeVisible();
}

/** The entry as the server has it. */
async function atServer(id: string): Promise<Readonly<Record<string, unknown>>> {
	const { records } = await (await ward.phone('thuongtruc')).pullAll();
	return records.filter(({ record }) => record.id === id).at(-1)?.record ?? {};
}

const card = (page: Page, title: string) => page.getByRole('article', { name: title });

test('a head tags and attests; it can be taken back for a moment, then it stands at the server', async ({
	page
}) => {
	const one = deed('Trả hồ sơ tận nhà', 10);
	await logged(one);
	await openInbox(page);
	await card(page, 'Trả hồ sơ tận nhà').getByRole('button', { name: 'Lĩnh vực, tiêu chí' }).click();
	await page
		.getByRole('combobox', { name: 'Lĩnh vực' })
		.selectOption({ label: 'Cải cách thủ tục hành chính' });
	await page.getByRole('button', { name: 'Thực hiện tốt kế hoạch CCHC' }).click();
	await page.getByRole('button', { name: 'Xong' }).click();
	await card(page, 'Trả hồ sơ tận nhà').getByRole('button', { name: 'Xác nhận' }).click();
	await page.getByRole('button', { name: 'Hoàn tác' }).click();
	await expect(card(page, 'Trả hồ sơ tận nhà')).toBeVisible();

	await card(page, 'Trả hồ sơ tận nhà').getByRole('button', { name: 'Xác nhận' }).click();
	await expect(page.getByText('Không còn mục nào chờ')).toBeVisible({ timeout: 15_000 });
	await allSent(page);
	expect(await atServer(one.id)).toMatchObject({ state: 'attested', title: 'Trả hồ sơ tận nhà' });
});

test('entries about the same person within three days stand together', async ({ page }) => {
	await logged(deed('Dọn hẻm 12', 20), deed('Dọn vệ sinh hẻm số 12', 18), deed('Số hóa sổ hộ tịch', 3));
	await openInbox(page);
	const group = page.getByRole('region', { name: 'Có thể là một việc: Nguyễn Thị Lan' });
	await expect(group.getByRole('article')).toHaveCount(2);
	await expect(page.getByText('3 mục chờ xác nhận.')).toBeVisible();
	await page.getByLabel('Tìm tên, việc, nơi').fill('so hoa so ho tich');
	await expect(page.getByRole('article')).toHaveCount(1);
});

test('a return needs a reason of twenty characters, and the author reads it', async ({ page }) => {
	const one = deed('Phát tờ rơi', 5);
	await logged(one);
	await openInbox(page);
	await card(page, 'Phát tờ rơi').getByRole('button', { name: 'Trả lại' }).click();
	const sheet = page.getByRole('dialog', { name: 'Trả lại để bổ sung' });
	await sheet.getByLabel('Lý do trả lại').fill('Thiếu ảnh');
	await expect(sheet.getByText('Cần viết thêm ít nhất 11 ký tự.')).toBeVisible();
	await sheet.getByRole('button', { name: 'Trả lại', exact: true }).click();
	await expect(sheet.getByText('Lý do cần ít nhất 20 ký tự, còn thiếu 11.')).toBeVisible();
	await sheet
		.getByRole('button', { name: 'Đề nghị bổ sung ảnh hoặc tài liệu minh chứng cho việc này.' })
		.click();
	await expect(sheet.getByText('Lý do đã đủ dài.')).toBeVisible();
	await sheet.getByRole('button', { name: 'Trả lại', exact: true }).click();
	await expect(page.getByText('Không còn mục nào chờ')).toBeVisible({ timeout: 15_000 });
	await allSent(page);
	const reason = 'Thiếu ảnh\nĐề nghị bổ sung ảnh hoặc tài liệu minh chứng cho việc này.';
	expect(await atServer(one.id)).toMatchObject({ state: 'returned', returnReason: reason });
});

test('a reason that is being written stays when others log something about the same person', async ({
	page
}) => {
	await logged(deed('Phát tờ rơi', 5));
	await openInbox(page);
	await card(page, 'Phát tờ rơi').getByRole('button', { name: 'Trả lại' }).click();
	const reason = page.getByLabel('Lý do trả lại');
	await reason.fill('Chưa rõ phát ở đâu');
	// Beside it, before it, and before both.
	for (const [title, daysAgo] of [
		['Treo băng rôn', 4],
		['Vận động từng nhà', 6],
		['Họp tổ dân phố', 5]
	] as const) {
		await logged(deed(title, daysAgo));
		await expect(page.getByRole('article', { name: title, includeHidden: true })).toHaveCount(1);
		await expect(reason).toHaveValue('Chưa rõ phát ở đâu');
	}
});

test('several at once without a network; they go when it is back', async ({ page }) => {
	const many = Array.from({ length: 6 }, (_, n) => deed(`Việc thứ ${n + 1}`, 10 * n));
	await logged(...many);
	await openInbox(page);
	await worksOffline(page);
	await page.context().setOffline(true);
	await page.reload();
	await page.getByRole('button', { name: 'Chọn nhiều mục' }).click();
	await page.getByRole('button', { name: 'Chọn hết các mục đang hiện' }).click();
	await page.getByRole('checkbox', { name: 'Chọn mục này' }).first().uncheck();
	await page.getByRole('button', { name: 'Xác nhận 5 mục' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận 5 mục' }).click();
	await expect(page.getByText('Đã xác nhận 5 mục.')).toBeVisible();
	await expect(page.getByText('1 mục chờ xác nhận.')).toBeVisible();
	await page.context().setOffline(false);
	await allSent(page);
	const states = await Promise.all(many.map(async ({ id }) => (await atServer(id)).state));
	expect(states.filter((state) => state === 'attested')).toHaveLength(5);
});

test('keyboard alone attests, takes back and attests again', async ({ page }) => {
	await logged(deed('Vẽ tường hẻm', 8));
	await openInbox(page);
	await card(page, 'Vẽ tường hẻm').getByRole('button', { name: 'Xác nhận' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('group', { name: 'Vẽ tường hẻm' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Hoàn tác' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(card(page, 'Vẽ tường hẻm').getByRole('button', { name: 'Xác nhận' })).toBeFocused();
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true });

	test('a swipe to the right attests, a short one does nothing, one to the left asks for the reason', async ({
		page
	}) => {
		await logged(deed('Lắp đèn hẻm', 8));
		await openInbox(page);
		await swipe(page, 'Lắp đèn hẻm', 60);
		await expect(page.getByRole('button', { name: 'Hoàn tác' })).toHaveCount(0);
		await swipe(page, 'Lắp đèn hẻm', 160);
		await page.getByRole('button', { name: 'Hoàn tác' }).click();
		await swipe(page, 'Lắp đèn hẻm', -160);
		await expect(page.getByRole('dialog', { name: 'Trả lại để bổ sung' })).toBeVisible();
	});
});

async function swipe(page: Page, title: string, way: number): Promise<void> {
	const box = await card(page, title).getByText(title).boundingBox();
	if (!box) throw new Error('the card is not in sight');
	const devtools = await page.context().newCDPSession(page);
	const y = box.y + box.height / 2;
	const at = (x: number) => [{ x, y }];
	await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(180) });
	for (let part = 1; part <= 8; part++) {
		await devtools.send('Input.dispatchTouchEvent', {
			type: 'touchMove',
			touchPoints: at(180 + (way * part) / 8)
		});
	}
	await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('is shut to a reporter, and teaches a head while it is empty', async ({ page, browser }) => {
	await signIn(page, ward.server.url, 'kp1', '/xac-nhan');
	await expect(page.getByText('Mục này không dành cho tài khoản này')).toBeVisible();
	const second = await browser.newContext();
	const other = await second.newPage();
	await signIn(other, ward.server.url, 'khoi1', '/xac-nhan');
	await expect(other.getByText('Không còn mục nào chờ')).toBeVisible();
	await audit(other);
	await second.close();
});

test('a full one stands the audit on a phone and on a laptop', async ({ page }) => {
	await logged(deed('Dọn hẻm 12', 20), deed('Dọn vệ sinh hẻm số 12', 18), deed('Số hóa sổ hộ tịch', 3));
	await openInbox(page);
	await expect(page.getByRole('article')).toHaveCount(3);
	await audit(page);
	await page.setViewportSize({ width: 1280, height: 800 });
	await audit(page);
});
