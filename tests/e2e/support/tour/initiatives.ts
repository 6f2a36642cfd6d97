import type { Page } from '@playwright/test';
import { SHEETS_OF_SECOND_SESSION } from '../../../../scripts/sample/yearEnd/scoring';
import type { IdeaKey } from '../../../../scripts/sample/yearEnd/ideas';
import { plan2023 } from '../../../../src/lib/domain/campaigns/templates';
import { SECOND_RECOGNITIONS, SECOND_SESSION } from '../../../../scripts/sample/yearEnd/initiativeSessions';
import { allSent } from '../browser';
import { button, expect, LAPTOP, step as stepTo } from '../meetingPage';
import { lockMinutes } from './minutes';
import { picture } from './picture';
import { nameOf, PHONE, section, titleOf, type Stage } from './stage';

const { criteria } = plan2023.initiatives.scoreSheet;

/** The members of the initiative council give the sheets that are missing. */
export async function scoreAsMembers(stage: Stage): Promise<void> {
	for (const member of ['sangkien1', 'sangkien2', 'sangkien3']) {
		// One of them does it on a phone.
		const isPhone = member === 'sangkien3';
		const page = await stage.enter(member, isPhone ? PHONE : LAPTOP);
		await section(page, 'Chấm sáng kiến').click();
		for (const sheet of SHEETS_OF_SECOND_SESSION.filter(({ by }) => by === member)) {
			await page.getByRole('link', { name: titleOf(sheet.idea) }).click();
			if (isPhone) await button(page, 'Phiếu chấm').click();
			for (const [place, points] of sheet.points.entries()) {
				await step(page, criteria[place]?.label ?? '').click();
				await page.getByLabel('Điểm', { exact: true }).fill(String(points));
				if (place === 1 && sheet.idea === 'paidAtHome' && member !== 'sangkien2')
					await picture(
						page,
						isPhone ? 'score-phone' : 'score',
						isPhone ? page.getByRole('heading', { level: 3, name: criteria[place]?.label ?? '' }) : undefined
					);
			}
			await step(page, 'Nhận xét chung').click();
			await page.getByLabel('Nhận xét chung về sáng kiến').fill(sheet.comment);
			await button(page, 'Nộp phiếu').click();
			await expect(page.getByText('Đã nộp, máy chủ đã nhận.')).toBeVisible();
			await page.getByRole('link', { name: 'Quay lại' }).click();
		}
		await allSent(page);
		await stage.leave(member);
	}
}

const step = (page: Page, criterion: string) =>
	page.getByRole('navigation', { name: 'Các tiêu chí' }).getByRole('button', { name: criterion });

/** The standing body has the sheets counted, and with that opened. */
export async function countSheets(page: Page): Promise<void> {
	await section(page, 'Chấm sáng kiến').click();
	await button(page, 'Đang chấm: 3').click();
	for (const { key } of SECOND_SESSION.items) {
		await page.getByRole('link', { name: titleOf(key as IdeaKey) }).click();
		await button(page, 'Tổng hợp điểm').click();
		await expect(page.getByRole('heading', { name: 'Phiếu của từng thành viên' })).toBeVisible();
		await page.getByRole('link', { name: 'Quay lại' }).click();
	}
	await picture(page, 'to-the-vote');
}

/** All three in one session; the author among the members leaves his own to the others. */
export async function holdInitiativeSession(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Đưa cả 3 ra biểu quyết' }).click();
	await expect(page.getByText('3 trường hợp trong danh sách xét')).toBeVisible();
	await button(page, 'Họp ngay bây giờ').click();
	await page.getByLabel('Tên cuộc họp').fill(SECOND_SESSION.title);
	await page.getByLabel(/Địa điểm/).fill(SECOND_SESSION.place);
	await button(page, 'Dùng chương trình thường lệ').click();
	await button(page, 'Lập cuộc họp').click();
	await button(page, 'Tất cả có mặt').click();
	await button(page, 'Bắt đầu họp').click();
	for (const [at, { key, said }] of SECOND_SESSION.items.entries()) {
		await page
			.getByLabel(`Trường hợp ${at === 0 ? 1 : at} trên 3`)
			.selectOption({ label: `${at + 1}. ${titleOf(key as IdeaKey)}` });
		if (key === 'plotMap') await button(page, 'Ghi rút khỏi biểu quyết').click();
		await page.getByLabel('Ghi ý kiến thảo luận').fill(said);
	}
	await stepTo(page, 'Bỏ phiếu').click();
	await button(page, 'Tất cả đồng ý, mọi trường hợp').click();
	const last = page.getByRole('group', { name: nameOf('sangkien3') }).last();
	await last.getByRole('radio', { name: 'Không đồng ý' }).check();
	await picture(page, 'hands', page.getByRole('heading', { name: /^3\. / }));
	await stepTo(page, 'Kết quả').click();
	await button(page, 'Kiểm phiếu xong').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Kiểm phiếu xong' }).click();
	await lockMinutes(page);
}

/** What the ward's chair decided: two recognised by one decision, one not, and why. */
export async function recogniseAsDecided(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Ghi quyết định công nhận' }).click();
	for (const { idea, decision, reason = '' } of SECOND_RECOGNITIONS) {
		await page.getByRole('link', { name: titleOf(idea) }).click();
		if (decision) {
			await page.getByLabel('Cấp công nhận').selectOption({ label: 'Cấp phường' });
			await page.getByLabel(/^Số quyết định/).fill(decision[0]);
			await page.getByLabel(/^Ngày quyết định/).fill(decision[1]);
			await page.getByLabel(/^Cơ quan, người ký/).fill('Chủ tịch UBND phường Tiến Thành');
			await button(page, 'Công nhận sáng kiến').click();
			await expect(page.getByRole('heading', { name: 'Được công nhận' })).toBeVisible();
		} else {
			await button(page, 'Không công nhận…').click();
			await page.getByLabel('Lý do không công nhận').fill(reason);
			await page.getByRole('dialog').getByRole('button', { name: 'Không công nhận' }).click();
			await expect(page.getByText(reason)).toBeVisible();
		}
		await page.getByRole('link', { name: 'Quay lại' }).click();
	}
	await allSent(page);
}
