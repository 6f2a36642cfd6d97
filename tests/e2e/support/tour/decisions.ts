import type { Page } from '@playwright/test';
import { ACHIEVEMENT, DECISIONS } from '../../../../scripts/sample/yearEnd/decisions';
import { allSent } from '../browser';
import { button, expect } from '../meetingPage';
import { picture } from './picture';
import { nomineeName, PHONE, section, type Stage } from './stage';

const LEVELS = ['ward', 'city'] as const;
const partOf = (page: Page, level: (typeof LEVELS)[number]) =>
	page.getByRole('region', { name: level === 'ward' ? /^Cấp phường/ : /^Cấp thành phố/ });

/** The papers of both levels, each with its number; then the campaign is decided and all of it published. */
export async function decide(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Ghi quyết định khen thưởng' }).click();
	for (const level of LEVELS) {
		const ofLevel = DECISIONS.filter((one) => one.level === level);
		const part = partOf(page, level);
		for (const { of } of ofLevel)
			await expect(part.getByRole('checkbox', { name: new RegExp(`^${nomineeName(of)}`) })).toBeChecked();
		const [number = '', date = '', issuer = ''] = ofLevel[0]?.paper ?? [];
		await part.getByLabel(/^Số quyết định/).fill(number);
		await part.getByLabel(/^Ngày quyết định/).fill(date);
		await part.getByLabel(/^Người, cơ quan quyết định/).fill(issuer);
		await part.getByLabel(/^Thành tích ghi trong quyết định/).fill(ACHIEVEMENT);
		await part
			.getByRole('button', { name: `Ghi quyết định cho ${ofLevel.length} trường hợp`, exact: true })
			.click();
		await expect(part.getByRole('heading', { name: new RegExp(`Quyết định số ${number}`) })).toBeVisible();
	}
	await page.getByRole('link', { name: 'Mở phong trào' }).first().click();
	await button(page, 'Ghi nhận đã quyết định').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận đã quyết định' }).click();
	await expect(page.getByRole('heading', { name: 'Đã quyết định' })).toBeVisible();
}

export async function publish(page: Page): Promise<void> {
	await page.goBack();
	for (const level of LEVELS) {
		const ofLevel = DECISIONS.filter((one) => one.level === level);
		const publishing = partOf(page, level).getByRole('button', { name: /^Công bố \d+ trường hợp$/ });
		await expect(publishing).toHaveText(`Công bố ${ofLevel.length} trường hợp`);
		await publishing.click();
		await page.getByRole('dialog').getByRole('button', { name: 'Công bố', exact: true }).click();
		await expect(publishing).toHaveCount(0);
	}
	await expect(page.getByText('Chưa công bố', { exact: true })).toHaveCount(0);
	await allSent(page);
}

/** A neighbourhood head finds the names on the phone, and nothing of how they came about. */
export async function readOnPhone(stage: Stage): Promise<void> {
	const phone = await stage.enter('kp1', PHONE);
	await section(phone, 'Mục khác').click();
	await phone.getByRole('link', { name: 'Kết quả khen thưởng' }).click();
	for (const { of } of DECISIONS) await expect(phone.getByText(nomineeName(of)).first()).toBeVisible();
	await picture(phone, 'results-phone');
	await stage.leave('kp1');
}
