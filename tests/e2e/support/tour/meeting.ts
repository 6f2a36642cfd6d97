import type { Page } from '@playwright/test';
import { REVIEW } from '../../../../scripts/sample/yearEnd/reviewSession';
import type { SessionItem } from '../../../../scripts/sample/yearEnd/session';
import { allSent } from '../browser';
import { button, expect, figure, line, step } from '../meetingPage';
import { lockMinutes } from './minutes';
import { picture } from './picture';
import { nameOf, nomineeName, section } from './stage';

const TWICE = REVIEW.items.map(({ key }) => key.split('/')[1] ?? '');

/** From the plan to locked minutes: the emulation council's review of 2023. */
export async function planReview(page: Page): Promise<void> {
	await section(page, 'Hội đồng').click();
	await page.getByRole('link', { name: 'Cuộc họp', exact: true }).click();
	await page.getByRole('link', { name: 'Lập cuộc họp' }).click();
	await expect(page.getByText(`${REVIEW.items.length} trường hợp trong danh sách xét`)).toBeVisible();
	await page.getByLabel('Tên cuộc họp').fill(REVIEW.title);
	await button(page, 'Họp ngay bây giờ').click();
	await page.getByLabel(/Địa điểm/).fill(REVIEW.place);
	await button(page, 'Dùng chương trình thường lệ').click();
	await button(page, 'Soạn sẵn').click();
	await button(page, 'Lập cuộc họp').click();
	await expect(page.getByRole('heading', { name: 'Bước 2. Điểm danh' })).toBeVisible();
}

export async function attend(page: Page): Promise<void> {
	await button(page, 'Tất cả có mặt').click();
	for (const [key, kind, substitute = '', reason = ''] of REVIEW.attendance) {
		if (kind !== 'substitute') continue;
		const name = nameOf(key);
		await page.getByLabel(`${name} có mặt hay vắng`).selectOption({ label: 'Cử người họp thay' });
		await page.getByLabel(`Ai họp thay ${name}`).fill(substitute);
		await page.getByLabel(new RegExp(`^Văn bản của ${name}`)).fill(reason);
	}
	for (const teller of REVIEW.ballots?.tellers ?? [])
		await page.getByRole('checkbox', { name: nameOf(teller) }).check();
	await picture(page, 'attendance', page.getByText('Trịnh Quốc Bảo').first());
	await button(page, 'Bắt đầu họp').click();
	await expect(page.getByRole('heading', { name: 'Bước 3. Từng trường hợp' })).toBeVisible();
}

/** Case by case: what was said, and who leaves it to the others. */
export async function discuss(page: Page): Promise<void> {
	const choice = page.getByLabel(/^Trường hợp \d+ trên \d+$/);
	// The names come with the records, a moment after the list.
	await expect(choice.locator('option', { hasText: nameOf('vanHoa2') })).toHaveCount(1);
	const options = await choice.locator('option').allTextContents();
	const seen = new Set<string>();
	for (const { key, said } of inListOrder()) {
		const name = nomineeName(key.split('/')[1] ?? '');
		const label = options.find((one) => one.includes(name) && !seen.has(one)) ?? name;
		seen.add(label);
		await choice.selectOption({ label });
		if (REVIEW.recusals.some(([item]) => item === key)) {
			await button(page, 'Ghi rút khỏi biểu quyết').click();
		}
		await page.getByLabel('Ghi ý kiến thảo luận').fill(said);
		if (key === 'ward/uyvien3') await picture(page, 'recusal', choice);
	}
	await expect(page.getByText('Mọi chữ đã lưu trên máy này.')).toBeVisible();
}

/** What goes over the wall of the hall, while a case is discussed. */
export async function showOnTheWall(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Trình chiếu' }).click();
	await button(page, 'Sau').click();
	await button(page, 'Sau').click();
	await expect(page.getByRole('img').first()).toBeVisible();
	await picture(page, 'wall');
	await page.getByRole('link', { name: 'Kết thúc trình chiếu' }).click();
}

/** Two tellers count for themselves; the second does not see the figures of the first. */
export async function count(page: Page): Promise<void> {
	await step(page, 'Bỏ phiếu').click();
	const { ballots } = REVIEW;
	if (!ballots) throw new Error('the review votes on paper');
	for (const [at, teller] of ballots.tellers.entries()) {
		await button(page, at === 0 ? 'Nhập lần thứ nhất' : 'Nhập lần thứ hai').click();
		await page.getByLabel('Người đếm').selectOption({ label: nameOf(teller) });
		if (at === 1) await picture(page, 'second-count');
		await figure(page, 'Phát ra').fill(String(ballots.issued));
		await figure(page, 'Thu về').fill(String(ballots.returned));
		await figure(page, 'Hợp lệ').fill(String(ballots.valid));
		await figure(page, 'Không hợp lệ').fill(String(ballots.invalid));
		for (const item of REVIEW.items) await typeLine(page, item);
		await button(page, 'Nộp kết quả đếm').click();
	}
	await expect(page.getByText('Hai lần đếm giống nhau')).toBeVisible();
}

async function typeLine(page: Page, { key, marks = [0, 0, 0] }: SessionItem): Promise<void> {
	const [level, of = ''] = key.split('/');
	const isTwice = TWICE.filter((one) => one === of).length > 1;
	const row = line(page, nomineeName(of)).nth(isTwice && level === 'city' ? 1 : 0);
	for (const [at, label] of ['Đồng ý', 'Không đồng ý', 'Không có ý kiến'].entries())
		await row.getByLabel(label, { exact: true }).fill(String(marks[at]));
}

/** As many votes for two as there is one place: the chair says who, and why. */
export async function decideTheTie(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Xem kết quả' }).click();
	await expect(page.getByText(/Bằng nhau mà không đủ chỗ cho tất cả|bằng nhau mà/).first()).toBeVisible();
	const first = page.getByRole('listitem').filter({ has: button(page, `Đưa ${nameOf('tuPhap2')} lên`) });
	const up = first.getByRole('button', { name: `Đưa ${nameOf('tuPhap2')} lên` });
	if (await up.isEnabled()) await up.click();
	await page.getByLabel('Lý do', { exact: true }).fill(REVIEW.rulings[0]?.reason ?? '');
	await picture(page, 'tie', page.getByRole('heading', { name: /^Bằng nhau, cần/ }));
	await button(page, 'Ghi thứ tự').click();
	await expect(page.getByRole('row', { name: new RegExp(`${nameOf('tuPhap2')}.*Thông qua`) })).toBeVisible();
	await button(page, 'Kiểm phiếu xong').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Kiểm phiếu xong' }).click();
	await expect(page.getByRole('heading', { name: 'Bước 6. Biên bản' })).toBeVisible();
}

export async function lockReview(page: Page): Promise<void> {
	await lockMinutes(page);
	await picture(page, 'locked');
	await allSent(page);
}

/** The ward's cases stand first on the list, units before people. */
function inListOrder(): readonly SessionItem[] {
	const rank = ({ key }: SessionItem) => (key.startsWith('ward/') ? 0 : 1);
	return [...REVIEW.items].sort((a, b) => rank(a) - rank(b));
}
