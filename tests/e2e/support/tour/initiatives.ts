import type { Page } from '@playwright/test';
import {
	FIRST_SHEET_OF_SECOND_SESSION,
	SHEETS_OF_SECOND_SESSION
} from '../../../../scripts/sample/yearEnd/scoring';
import { IDEAS_2023, type IdeaKey } from '../../../../scripts/sample/yearEnd/ideas';
import { plan2023 } from '../../../../src/lib/domain/campaigns/templates';
import { SECOND_RECOGNITIONS, SECOND_SESSION } from '../../../../scripts/sample/yearEnd/initiativeSessions';
import { allSent } from '../browser';
import { button, expect, shot, step as stepTo } from '../meetingPage';
import { lockMinutes } from './minutes';
import { nameOf, section, type Stage } from './stage';

const { criteria } = plan2023.initiatives.scoreSheet;
export const titleOf = (key: IdeaKey) => IDEAS_2023.find((idea) => idea.key === key)?.words.title ?? key;

/** The members of the initiative council give the sheets that are missing. */
export async function scoreAsMembers(stage: Stage): Promise<void> {
	for (const member of ['sangkien1', 'sangkien2', 'sangkien3']) {
		const page = await stage.enter(member);
		await section(page, 'Chấm sáng kiến').click();
		for (const sheet of SHEETS_OF_SECOND_SESSION.filter(({ by }) => by === member)) {
			await page.getByRole('link', { name: titleOf(sheet.idea) }).click();
			for (const [place, points] of sheet.points.entries()) {
				await step(page, criteria[place]?.label ?? '').click();
				await page.getByLabel('Điểm', { exact: true }).fill(String(points));
				if (place === 1) await shot(page, `02-sheet-${member}-${sheet.idea}`);
			}
			await step(page, 'Nhận xét chung').click();
			await page.getByLabel('Nhận xét chung về sáng kiến').fill(sheet.comment);
			await button(page, 'Nộp phiếu').click();
			await expect(page.getByText('Đã nộp, máy chủ đã nhận.')).toBeVisible();
			await page.getByRole('link', { name: 'Quay lại' }).click();
		}
		await shot(page, `03-scored-${member}`);
		await allSent(page);
		await stage.leave(member);
	}
}

const step = (page: Page, criterion: string) =>
	page.getByRole('navigation', { name: 'Các tiêu chí' }).getByRole('button', { name: criterion });

/** The standing body has the sheets counted, and the initiative council holds its second session. */
export async function holdInitiativeSession(stage: Stage): Promise<void> {
	const page = await stage.enter('thuongtruc');
	await section(page, 'Chấm sáng kiến').click();
	const ideas = SECOND_SESSION.items.map(({ key }) => key as IdeaKey);
	for (const key of process.env.SKIP ? [] : ideas) {
		await button(page, /^Đang chấm: /).click();
		await page.getByRole('link', { name: titleOf(key) }).click();
		if (key === 'paidAtHome') await shot(page, '04-count');
		await button(page, 'Tổng hợp điểm').click();
		await expect(page.getByRole('heading', { name: 'Kết quả chấm' })).toBeVisible();
		if (key === 'paidAtHome') await shot(page, '05-counted');
		await page.getByRole('link', { name: 'Quay lại' }).click();
	}
	await button(page, 'Chờ biểu quyết: 3').click();
	await shot(page, '06-waits-for-vote');
	await page.getByRole('link', { name: 'Đưa cả 3 ra biểu quyết' }).click();
	await expect(page.getByText('3 trường hợp trong danh sách xét')).toBeVisible();
	await button(page, 'Họp ngay bây giờ').click();
	await page.getByLabel('Tên cuộc họp').fill(SECOND_SESSION.title);
	await page.getByLabel(/Địa điểm/).fill(SECOND_SESSION.place);
	await button(page, 'Dùng chương trình thường lệ').click();
	await shot(page, '07-session', true);
	await button(page, 'Lập cuộc họp').click();
	await button(page, 'Tất cả có mặt').click();
	await shot(page, '08-attendance', true);
	await button(page, 'Bắt đầu họp').click();
	for (const [at, { key, said }] of SECOND_SESSION.items.entries()) {
		await page
			.getByLabel(`Trường hợp ${at === 0 ? 1 : at} trên 3`)
			.selectOption({ label: `${at + 1}. ${titleOf(key as IdeaKey)}` });
		if (key === 'plotMap') await button(page, 'Ghi rút khỏi biểu quyết').click();
		await page.getByLabel('Ghi ý kiến thảo luận').fill(said);
	}
	await shot(page, '09-cases', true);
	await stepTo(page, 'Bỏ phiếu').click();
	await button(page, 'Tất cả đồng ý, mọi trường hợp').click();
	const last = page.getByRole('group', { name: nameOf('sangkien3') }).last();
	await last.getByRole('radio', { name: 'Không đồng ý' }).check();
	await shot(page, '10-votes', true);
	await stepTo(page, 'Kết quả').click();
	await shot(page, '11-result', true);
	await button(page, 'Kiểm phiếu xong').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Kiểm phiếu xong' }).click();
	await lockMinutes(page);
	await shot(page, '12-locked', true);
	await stage.leave('thuongtruc');
}
