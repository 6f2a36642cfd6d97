import type { Page } from '@playwright/test';
import { SCREENED_LATER, type Screening } from '../../../../scripts/sample/yearEnd/screenings';
import { reportOfVanHoa2Done } from '../../../../scripts/sample/texts/reports/wardNominees';
import { allSent } from '../browser';
import { button, expect } from '../meetingPage';
import { picture } from './picture';
import { nameOf, nomineeName, section, titleOf } from './stage';

const LEVELS = { ward: /^Cấp phường: /, city: /^Cấp thành phố: / };
const CONCLUSIONS = {
	eligible: /^Đủ điều kiện/,
	incomplete: /^Chưa đủ hồ sơ/,
	ineligible: /^Không đủ điều kiện/
};
/** Units of the sample that are nominated; everybody else is a person. */
const UNITS = ['ubnd', 'motCua'];

/** The campaign of 2023 goes on from "closed" to "being reviewed". */
export async function beginReview(page: Page): Promise<void> {
	await section(page, 'Phong trào').click();
	await page.getByRole('link', { name: /năm 2023/ }).click();
	await picture(page, 'begin-review');
	await button(page, 'Bắt đầu xét').click();
	await page.getByRole('dialog').getByRole('button', { name: 'Bắt đầu xét' }).click();
	await expect(page.getByRole('heading', { name: 'Đang xét' })).toBeVisible();
}

/** The report that was left unfinished, finished by the standing body, with the initiative that was just recognised. */
export async function finishReport(page: Page): Promise<void> {
	await openTable(page);
	await picture(page, 'table');
	await page.getByRole('link', { name: nameOf('vanHoa2') }).click();
	await page.getByRole('link', { name: 'Mở đề nghị và báo cáo' }).click();
	await page.getByRole('link', { name: 'Viết giúp báo cáo' }).click();
	const part = page.locator('[data-part="achievements"]');
	await part.getByRole('textbox', { name: 'Nội dung mục này' }).fill(reportOfVanHoa2Done.achievements);
	await part.getByRole('button', { name: 'Chọn từ sổ' }).click();
	const picker = page.getByRole('dialog');
	await picker.getByRole('checkbox', { name: titleOf('paidAtHome') }).check();
	await picker.getByRole('button', { name: 'Thêm 1 mục' }).click();
	await button(page, 'Hoàn thành báo cáo').click();
	await expect(button(page, 'Mở lại để viết tiếp')).toBeVisible();
	await page.getByRole('link', { name: 'Quay lại' }).click();
	await page.getByRole('link', { name: 'Thẩm tra', exact: true }).click();
}

/** Every nomination that waits, with what only a person can judge. */
export async function screenAll(page: Page): Promise<void> {
	for (const screening of SCREENED_LATER) {
		await openTable(page);
		await button(page, LEVELS[screening.level]).click();
		await button(page, UNITS.includes(screening.of) ? /^Tập thể: / : /^Cá nhân: /).click();
		await page.getByRole('link', { name: nomineeName(screening.of) }).click();
		await screen(page, screening);
	}
	await allSent(page);
}

async function openTable(page: Page): Promise<void> {
	await section(page, 'Hội đồng').click();
	await page.getByRole('link', { name: 'Đề cử và thẩm tra' }).click();
}

async function screen(page: Page, { of, judged, note, state }: Screening): Promise<void> {
	const plan = page.getByRole('region', { name: 'Thực hiện tốt kế hoạch CCHC' });
	await plan.getByRole('radio', { name: 'Đạt', exact: true }).check();
	await plan.getByLabel(/Ghi chú của người thẩm tra/).fill(judged);
	if (of === 'vanHoa2') await picture(page, 'screen', plan);
	await page.getByRole('radio', { name: CONCLUSIONS[state] }).check();
	await page.getByLabel(/^(Ghi chú chung|Vì sao kết luận như vậy)/).fill(note);
	await button(page, 'Ghi kết quả thẩm tra').click();
	await expect(page.getByText('Đã ghi kết quả thẩm tra, đang gửi lên máy chủ.').last()).toBeVisible();
}

/** Four of the ward side by side, and the report that somebody copied. */
export async function compare(page: Page): Promise<void> {
	await openTable(page);
	for (const key of ['tuPhap2', 'uyvien3', 'vanHoa2'])
		await page.getByLabel(`Chọn để so sánh: ${nameOf(key)}`).check();
	await page.getByRole('link', { name: 'So sánh 3 hồ sơ' }).click();
	await expect(page.getByRole('heading', { level: 2, name: nameOf('vanHoa2') })).toBeVisible();
	await picture(page, 'compare');
	await page.goBack();
	await page.getByRole('link', { name: nameOf('trang') }).click();
	await expect(page.getByText(/Báo cáo giống báo cáo của/).first()).toBeVisible();
	await picture(page, 'copied', page.getByRole('heading', { name: 'Cần biết trước khi quyết định' }));
}
