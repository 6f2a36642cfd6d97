import { test } from './support/test';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { changed } from '../support/ward';
import { audit } from './support/audit';
import { allSent, signIn, worksOffline } from './support/browser';
import { holdMeeting, MEETING, MEETING_TITLE, revOf } from './support/heldMeeting';
import { button, expect, LAPTOP, shot, SHOTS, step } from './support/meetingPage';
import { PERSONS, readBy, send, startReviewWard, type ReviewWard } from './support/reviewWard';

let ward: ReviewWard;
test.beforeEach(async () => {
	ward = await startReviewWard();
});
test.afterEach(() => ward.server.stop());
const at = (path: string) => `${ward.server.url}/hoi-dong/hop/${MEETING}${path}`;

test('every step stands the audit in three sizes, light, dark and with large text', async ({ page }) => {
	test.setTimeout(400_000);
	await holdMeeting(ward, 'tallied');
	await signIn(page, ward.server.url, 'thuongtruc', '/hoi-dong/hop');
	await allSent(page);
	const sizes = [{ width: 360, height: 740 }, { width: 820, height: 1180 }, LAPTOP];
	for (const viewport of sizes) {
		await page.setViewportSize(viewport);
		await page.goto(`${ward.server.url}/hoi-dong/hop`);
		await expect(page.getByText(MEETING_TITLE)).toBeVisible();
		await audit(page);
		for (const [word, title] of [
			['chuan-bi', 'Bước 1. Chuẩn bị'],
			['diem-danh', 'Bước 2. Điểm danh'],
			['truong-hop', 'Bước 3. Từng trường hợp'],
			['bo-phieu', 'Bước 4. Bỏ phiếu'],
			['ket-qua', 'Bước 5. Kết quả'],
			['bien-ban', 'Bước 6. Biên bản']
		] as const) {
			await page.goto(at(`?buoc=${word}`));
			await expect(page.getByRole('heading', { name: title })).toBeVisible();
			if (word === 'bo-phieu') await button(page, 'Sửa').first().click();
			await shot(page, `size-${viewport.width}-${word}`, true);
			await audit(page);
			if (SHOTS) {
				await page.emulateMedia({ colorScheme: 'dark' });
				await shot(page, `size-${viewport.width}-${word}-dark`, true);
				await page.emulateMedia({ colorScheme: 'light' });
			}
		}
	}
	if (SHOTS) {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.evaluate(() => localStorage.setItem('so.language', 'en'));
		await page.goto(at('?buoc=ket-qua'));
		await expect(page.getByRole('heading', { name: 'Step 5. Result' })).toBeVisible();
		await shot(page, 'english-result', true);
		await page.evaluate(() => (document.documentElement.style.fontSize = '225%'));
		await shot(page, 'english-large', true);
	}
});

test('the wall: large words, keys of a clicker, nothing private', async ({ page }) => {
	test.setTimeout(200_000);
	await holdMeeting(ward, 'open');
	await page.setViewportSize(LAPTOP);
	await signIn(page, ward.server.url, 'thuongtruc', `/hoi-dong/hop/${MEETING}/trinh-chieu`);
	await expect(page.getByRole('heading', { level: 1, name: MEETING_TITLE })).toBeVisible();
	await shot(page, 'wall-1');
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('heading', { level: 1, name: 'Bộ phận “Một cửa”' })).toBeVisible();
	for (const key of ['ArrowRight', 'PageDown', 'ArrowDown']) await page.keyboard.press(key);
	await expect(page.getByRole('heading', { level: 1, name: PERSONS.lan[0] })).toBeVisible();
	await expect(page.getByRole('img', { name: 'Ảnh minh chứng' })).toBeVisible();
	await expect(page.getByText('Đã đối chiếu hồ sơ.')).toHaveCount(0);
	await shot(page, 'wall-2');
	await audit(page, [], ['light', 'dark']);
	await button(page, /Nền (sáng|tối)/).click();
	await shot(page, 'wall-3');
	await audit(page, [], ['light', 'dark']);
	await page.keyboard.press('.');
	await expect(page.getByRole('heading')).toHaveCount(0);
	await page.keyboard.press('.');
	await page.keyboard.press('PageUp');
	await expect(page.getByRole('heading', { level: 1, name: PERSONS.hoa[0] })).toBeVisible();
	await button(page, 'Toàn màn hình').click();
	await expect(button(page, 'Thoát toàn màn hình')).toBeVisible();
	await button(page, 'Thoát toàn màn hình').click();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: PERSONS.hoa[0] })).toBeVisible();
});

test('the wall shows the result once it is counted; members read it, and nobody’s vote', async ({ page }) => {
	await holdMeeting(ward, 'locked');
	await page.setViewportSize(LAPTOP);
	await signIn(page, ward.server.url, 'uyvien1', `/hoi-dong/hop/${MEETING}/trinh-chieu`);
	await expect(page.getByRole('heading', { level: 1, name: MEETING_TITLE })).toBeVisible();
	await page.keyboard.press('End');
	await expect(page.getByRole('row', { name: /Trần Quốc Minh 5\/6 83,33% ✓ Thông qua/ })).toBeVisible();
	await shot(page, 'wall-4');
	await audit(page, [], ['light', 'dark']);
	await page.getByRole('link', { name: 'Kết thúc trình chiếu' }).click();
	await expect(page.getByRole('heading', { name: 'Biên bản đã khóa' })).toBeVisible();
	await expect(page.getByText('Ông Phúc: rút ngắn được hai ngày.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Lập biên bản đính chính' })).toHaveCount(0);
	for (const viewport of [{ width: 360, height: 740 }, LAPTOP]) {
		await page.setViewportSize(viewport);
		await shot(page, `reading-${viewport.width}`, true);
		await audit(page);
	}
});

test('two desks: other parts merge on the screen, the same one is chosen between in words', async ({
	page
}) => {
	test.setTimeout(200_000);
	await holdMeeting(ward, 'open');
	await page.setViewportSize(LAPTOP);
	await signIn(page, ward.server.url, 'thuongtruc', '/hoi-dong/hop');
	await allSent(page);
	await worksOffline(page);
	await page.context().setOffline(true);
	await page.goto(at('?buoc=diem-danh'));
	await page.getByLabel('Võ Hoàng Long có mặt hay vắng').selectOption('Có mặt');
	await expect(page.getByText('Cần 5, có 7: đủ')).toBeVisible();
	// The other desk notes a place, and somebody else's absence.
	const other = await ward.phone('thuky2');
	const row = await readBy(other, MEETING);
	const attendance = (row.attendance as { person: string; kind: string }[]).map((one) =>
		one.person === idOf('bay') ? { ...one, kind: 'absent' } : one
	);
	await send(other, [changed('meetings', MEETING, Number(row.rev), { attendance, place: 'Phòng 2' })]);
	await expect(page.getByRole('link', { name: /Tình trạng gửi: 1/ })).toBeVisible();
	await page.context().setOffline(false);
	await expect(page.getByText('Hai nơi cùng sửa một chỗ của cuộc họp')).toBeVisible();
	await expect(page.getByText('Phòng 2', { exact: false }).first()).toBeVisible();
	await page.getByRole('link', { name: 'Xem hai bản rồi chọn' }).click();
	await expect(page.getByRole('heading', { name: 'Điểm danh' })).toBeVisible();
	await expect(page.getByText(/Trần Văn Bảy: Vắng/).first()).toBeVisible();
	await shot(page, 'conflict', true);
	await page.getByText('Ghép hai bản').click();
	await page.getByRole('checkbox', { name: /Trần Văn Bảy: Có mặt/ }).uncheck();
	await page.getByRole('checkbox', { name: /Trần Văn Bảy: Vắng/ }).check();
	await button(page, 'Xong, gửi bản đã chọn').click();
	await allSent(page);
	const settled = (await readBy(other, MEETING)).attendance as { person: string; kind: string }[];
	const kindOf = (word: string) => settled.find(({ person }) => person === idOf(word))?.kind;
	expect([kindOf('long'), kindOf('bay')]).toEqual(['present', 'absent']);
});

test('a count that the server refuses says why on the meeting’s page, and is made anew', async ({ page }) => {
	test.setTimeout(200_000);
	await holdMeeting(ward, 'tallied');
	await page.setViewportSize(LAPTOP);
	await signIn(page, ward.server.url, 'thuongtruc', '/hoi-dong/hop');
	await allSent(page);
	await worksOffline(page);
	await page.context().setOffline(true);
	await page.goto(at('?buoc=ket-qua'));
	await page.getByLabel('Lý do', { exact: true }).fill('Phục vụ trực tiếp nhiều năm.');
	await button(page, 'Ghi thứ tự').click();
	await button(page, 'Kiểm phiếu xong').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Kiểm phiếu xong' }).click();
	await expect(page.getByRole('heading', { name: 'Bước 6. Biên bản' })).toBeVisible();
	// The other desk has put the attendance right meanwhile.
	const other = await ward.phone('thuky2');
	const attendance = ((await readBy(other, MEETING)).attendance as { person: string }[]).map((one) =>
		one.person === idOf('long') ? { ...one, reason: 'Trực đêm' } : one
	);
	await send(other, [changed('meetings', MEETING, await revOf(other, MEETING), { attendance })]);
	await page.context().setOffline(false);
	await expect(page.getByText('Máy chủ chưa nhận kết quả kiểm phiếu')).toBeVisible();
	await expect(page.getByText(/Người khác vừa sửa số liệu của cuộc họp/).first()).toBeVisible();
	await shot(page, 'refused', true);
	await audit(page);
	await button(page, 'Xem lại rồi kiểm phiếu lại').click();
	await step(page, 'Điểm danh').click();
	await expect(page.getByLabel('Lý do Võ Hoàng Long vắng')).toHaveValue('Trực đêm');
	await step(page, 'Kết quả').click();
	await button(page, 'Kiểm phiếu xong').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Kiểm phiếu xong' }).click();
	await expect(page.getByRole('heading', { name: 'Bước 6. Biên bản' })).toBeVisible();
	await allSent(page);
	await expect.poll(async () => (await readBy(other, MEETING)).state).toBe('counted');
});
