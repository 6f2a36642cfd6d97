import { unzipSync } from 'fflate';
import { expect, type Page } from '../test';
import { worksOffline } from '../browser';
import { savedFile, verifiedDossier } from '../savedFile';
import { section } from './stage';

/** What the city gets: fetched while there is a network, taken without one. */
export async function takeTheDossier(page: Page): Promise<void> {
	await section(page, 'Hội đồng').click();
	await page.getByRole('link', { name: 'Hồ sơ, giấy tờ' }).click();
	await page.getByRole('link', { name: /^Cấp thành phố: Giấy khen/ }).click();
	await expect(page.getByText('3 trường hợp được chọn')).toBeVisible();
	await page.getByRole('button', { name: /^Tải \d+ tệp về máy$/ }).click();
	await expect(page.getByText(/^Minh chứng chưa có trên máy/)).toBeHidden({ timeout: 60_000 });

	await worksOffline(page);
	await page.context().setOffline(true);
	const files = verifiedDossier(await savedFile(page, 'Tải hồ sơ (.zip)'));
	await page.context().setOffline(false);
	// The review is held on the day of the tour.
	const paths = Object.keys(files).map((path) => path.replace(/\d{2}-\d{2}-\d{4}/, 'NGÀY'));
	expect(paths.sort()).toEqual([
		'01 Tờ trình - Cấp thành phố.docx',
		'02 Biên bản họp xét NGÀY.docx',
		'03 Báo cáo thành tích/01 Báo cáo thành tích - UBND phường Tiến Thành.docx',
		'03 Báo cáo thành tích/02 Báo cáo thành tích - Đoàn Văn Lực.docx',
		'03 Báo cáo thành tích/03 Báo cáo thành tích - Dương Thị Cẩm Vân.docx',
		'Minh chứng/01 Minh chứng - UBND phường Tiến Thành.docx',
		'Minh chứng/02 Minh chứng - Đoàn Văn Lực.docx',
		'Minh chứng/03 Minh chứng - Dương Thị Cẩm Vân.docx'
	]);
	const annex = files['Minh chứng/02 Minh chứng - Đoàn Văn Lực.docx'] ?? new Uint8Array();
	const photos = Object.keys(unzipSync(annex)).filter((path) => path.startsWith('word/media/'));
	expect(photos).toHaveLength(5);
}
