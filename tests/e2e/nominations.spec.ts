import { expect, test, type Page } from './support/test';
import { blankAward } from '../../src/lib/domain/awards/award';
import type { Nomination, ReportSection } from '../../src/lib/domain/nominations/nomination';
import { addDays } from '../../src/lib/domain/time';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { changed, made, newId } from '../support/ward';
import { audit } from './support/audit';
import { allSent, Handset, signIn, worksOffline } from './support/browser';
import { putInDatabase } from './support/inDatabase';
import { applied, deedOf, PEOPLE, startStreetWard, type StreetWard, type Username } from './support/ward';

const LESSON =
	'Kinh nghiệm: gặp từng nhà vào buổi tối, viết sẵn giấy hướng dẫn chữ to, để lại số điện thoại; muốn nhanh thì hẹn theo tổ';
const WIDE = { width: 1366, height: 768 };
let ward: StreetWard;
test.beforeEach(async () => {
	ward = await startStreetWard();
});
test.afterEach(() => ward.server.stop());

type Fields = Readonly<Record<string, unknown>>;

/** About Lan, logged in the street and attested by the head. */
async function attested(title: string, fields: Fields = {}): Promise<void> {
	const change = deedOf(ward, 'bay', 'lan', { title, day: addDays(ward.today, -10), ...fields });
	await applied(await ward.phone('kp1'), [change]);
	const rev = Number((await atServer('khoi1', change.id))?.rev);
	const tags = { criteria: ['individualReformPlan'], area: 'digital' };
	await applied(await ward.phone('khoi1'), [
		changed('entries', change.id, rev, { state: 'attested', ...tags })
	]);
}

/** Proposed by the head of the bloc. @returns its id */
async function nominated(person: 'lan' | 'hung', level = 'ward'): Promise<string> {
	const id = newId();
	const subject = { subjectKind: 'person', subject: idOf(person), position: PEOPLE[person].position };
	await applied(await ward.phone('khoi1'), [
		made('nominations', id, { campaign: ward.campaign, level, ...subject })
	]);
	return id;
}

async function atServer(by: Username, id: string): Promise<Fields | undefined> {
	const { records } = await (await ward.phone(by)).pullAll();
	return records.filter(({ record }) => record.id === id).at(-1)?.record;
}
const reportAt = async (id: string) => (await atServer('thuongtruc', id))?.report as readonly ReportSection[];

/** The standing body writes that part of the report, on what stands at the server. */
async function standingWrites(id: string, key: string, text: string): Promise<void> {
	const { rev, report } = (await atServer('thuongtruc', id)) as unknown as Nomination;
	const others = report.filter((part) => part.key !== key);
	const written = [...others, { key, text, entries: [], initiatives: [] }];
	await applied(await ward.phone('thuongtruc'), [changed('nominations', id, rev, { report: written })]);
}

const partOf = (page: Page, key: string) => page.locator(`[data-part="${key}"]`);
const achievements = (page: Page) =>
	partOf(page, 'achievements').getByRole('textbox', { name: 'Nội dung mục này' });
const overview = (page: Page) => partOf(page, 'personOverview').getByRole('textbox', { name: 'Ghi thêm' });
const onDisk = (page: Page) => expect(page.getByText('Đang lưu…')).toHaveCount(0);

async function openReport(page: Page, id: string): Promise<void> {
	await page.goto(`${ward.server.url}/de-nghi/${id}/bao-cao`);
	await expect(achievements(page)).toBeVisible();
}
/** The part that the app fills in is added to on request. */
async function addToOverview(page: Page): Promise<void> {
	await partOf(page, 'personOverview').getByRole('button', { name: 'Ghi thêm vào mục này' }).click();
	await expect(overview(page)).toBeFocused();
}

test('the head proposes without a network; what was begun is there after a reload', async ({ page }) => {
	await signIn(page, ward.server.url, 'khoi1', '/de-nghi');
	await allSent(page);
	await worksOffline(page);
	await page.context().setOffline(true);
	await page.getByRole('main').getByRole('link', { name: 'Đề nghị khen thưởng' }).click();
	// The head of the neighbourhood logs, but the plan does not let him be nominated: and that is said.
	await expect(page.getByRole('button', { name: /Trần Văn Bảy/ })).toHaveCount(0);
	await page.locator('summary', { hasText: 'Vì sao không thấy người khác?' }).click();
	await expect(page.getByText('Diện “Trưởng khu phố” không được đề nghị theo kế hoạch.')).toBeVisible();
	await page.getByLabel('Tìm tên, không cần dấu').fill('nguyen thi lan');
	await page.getByRole('button', { name: /Nguyễn Thị Lan/ }).click();
	await page.getByRole('checkbox', { name: /Cấp phường/ }).check();
	await page.getByRole('checkbox', { name: /Cấp thành phố/ }).check();
	await expect(page.getByText('Một thành tích không khen nhiều hình thức')).toBeVisible();
	await page.getByLabel('Lý do đề nghị').fill('Đi đầu việc trực tuyến');
	await expect(page).toHaveURL(/ban=/);
	await page.getByLabel('Lý do đề nghị').press('End');
	await page.keyboard.type('.');
	await page.waitForTimeout(700);
	await page.reload();
	await expect(page.getByLabel('Lý do đề nghị')).toHaveValue('Đi đầu việc trực tuyến.');
	await expect(page.getByRole('checkbox', { name: /Cấp thành phố/ })).toBeChecked();

	await page.getByRole('button', { name: 'Gửi đề nghị' }).click();
	const rows = page.getByRole('link', { name: /Nguyễn Thị Lan/ });
	await expect(rows).toHaveCount(2);
	await expect(rows.first()).toContainText('Chờ có mạng');
	await page.context().setOffline(false);
	await allSent(page);
	const { records } = await (await ward.phone('thuongtruc')).pullAll();
	const all = records.filter(({ collection }) => collection === 'nominations');
	expect(all.map(({ record }) => [record.level, record.reason]).sort()).toEqual([
		['city', 'Đi đầu việc trực tuyến.'],
		['ward', 'Đi đầu việc trực tuyến.']
	]);
	// Nobody is proposed twice for a level.
	await page.goto(`${ward.server.url}/de-nghi/moi`);
	await expect(page.getByRole('button', { name: /Nguyễn Thị Lan/ })).toContainText(
		'Đã có đề nghị ở mọi cấp được phép'
	);
});

test('the nominee writes the report over two sessions, one cut off in the middle; the office reads it', async ({
	page
}) => {
	test.slow();
	await attested('Cài định danh cho bà con', {
		story: 'Đi từng nhà.',
		figures: [{ name: 'Lượt người được giúp', value: '1050', unit: 'lượt' }]
	});
	await attested('Rút ngắn giờ chờ', { day: addDays(ward.today, -9) });
	await applied(await ward.phone('kp1'), [deedOf(ward, 'bay', 'lan', { title: 'Chưa ai xác nhận' })]);
	const id = await nominated('lan');
	const phone = new Handset();
	try {
		let lan = await phone.start();
		await signIn(lan, ward.server.url, 'motcua1');
		await allSent(lan);
		await worksOffline(lan);
		await lan.getByRole('link', { name: /1 báo cáo thành tích cần viết/ }).click();
		await lan.getByRole('link', { name: 'Viết báo cáo' }).click();
		await partOf(lan, 'achievements').getByRole('button', { name: 'Chọn từ sổ' }).click();
		const picker = lan.getByRole('dialog');
		await expect(picker.getByText('2 thành tích')).toBeVisible();
		await expect(picker.getByText('Chưa ai xác nhận')).toHaveCount(0);
		await picker.getByLabel('Tìm trong thành tích').fill('dinh danh');
		await expect(picker.getByRole('checkbox')).toHaveCount(1);
		await picker.getByRole('checkbox').check();
		await picker.getByLabel('Tìm trong thành tích').fill('');
		await picker.getByRole('checkbox', { name: /Rút ngắn/ }).check();
		await picker.getByRole('button', { name: 'Thêm 2 mục' }).click();
		const [first, second] = [addDays(ward.today, -10), addDays(ward.today, -9)].map((day) =>
			[day.slice(8), day.slice(5, 7), day.slice(0, 4)].join('/')
		);
		const one = `Ngày ${first}, cài định danh cho bà con: lượt người được giúp 1.050 lượt. Đi từng nhà.`;
		await expect(achievements(lan)).toHaveValue(`${one}\nNgày ${second}, rút ngắn giờ chờ.`);

		await achievements(lan).press('Control+End');
		await lan.keyboard.type(`\n${LESSON}`);
		await lan.waitForTimeout(1_000);
		await phone.kill();

		lan = await phone.start();
		await lan.context().setOffline(true);
		await lan.goto(`${ward.server.url}/de-nghi/${id}/bao-cao`);
		await expect(achievements(lan)).toHaveValue(/hẹn theo tổ$/);
		// The second deed first; its sentence goes along.
		await lan.getByRole('button', { name: 'Chuyển xuống: Cài định danh cho bà con' }).click();
		await expect(lan.getByRole('button', { name: 'Chuyển lên: Cài định danh cho bà con' })).toBeFocused();
		await expect(achievements(lan)).toHaveValue(`Ngày ${second}, rút ngắn giờ chờ.\n${one}\n${LESSON}`);
		await achievements(lan).press('Control+End');
		await lan.keyboard.type(' dân cư.');
		await lan.getByRole('button', { name: 'Hoàn thành báo cáo' }).click();
		await expect(lan.getByRole('button', { name: 'Mở lại để viết tiếp' })).toBeVisible();
		await expect(achievements(lan)).toHaveAttribute('readonly');
		await lan.context().setOffline(false);
		await allSent(lan);
	} finally {
		await phone.dispose();
	}
	expect(await atServer('thuongtruc', id)).toMatchObject({ reportReady: true, reportForm: 'nd91-07' });
	const [part] = await reportAt(id);
	expect(part?.entries).toHaveLength(2);

	// Somebody else's report says the same: the office is told, the writer is not.
	const other = await nominated('hung');
	await standingWrites(other, 'achievements', `Tôi tự viết. ${part?.text}`);
	await page.setViewportSize(WIDE);
	await signIn(page, ward.server.url, 'thuongtruc', `/de-nghi/${id}`);
	await allSent(page);
	await expect(page.getByText('Báo cáo đã hoàn thành, chờ thẩm tra')).toBeVisible();
	await expect(page.getByRole('heading', { name: /Giống \d+ % với báo cáo của Lê Văn Hùng/ })).toBeVisible();
	await page.locator('summary', { hasText: 'Xem chỗ giống nhau' }).click();
	await expect(page.getByText('Báo cáo của Lê Văn Hùng', { exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'Đọc báo cáo' }).click();
	await expect(page.getByRole('article')).toContainText('ĐỀ NGHỊ TẶNG GIẤY KHEN');
	await expect(page.getByRole('article')).toContainText('hẹn theo tổ dân cư.');
});

test('ten thousand characters, pasted in pieces of letters and marks, with signs of any script', async ({
	page
}) => {
	const id = await nominated('lan');
	await signIn(page, ward.server.url, 'motcua1', `/de-nghi/${id}/bao-cao`);
	await allSent(page);
	const typed = `${'Đổi mới cách làm việc. '.repeat(440)}👩‍🌾 “Một cửa” — 100 %`;
	expect(typed.length).toBeGreaterThan(10_000);
	await achievements(page).fill(typed.normalize('NFD'));
	await addToOverview(page);
	await page.keyboard.insertText('Quê quán: Bình Phước'.normalize('NFD'));
	await page.getByRole('heading', { name: /III\./ }).click();
	await expect(page.getByText('Máy chủ đã nhận')).toBeVisible({ timeout: 20_000 });
	const textOf = async (key: string) => (await reportAt(id)).find((part) => part.key === key)?.text;
	await expect.poll(() => textOf('personOverview')).toBe('Quê quán: Bình Phước');
	expect(await textOf('achievements')).toBe(typed);
	await page.reload();
	await expect(achievements(page)).toHaveValue(typed);
});

test('two tabs write different parts of one report, and neither loses a word', async ({ page, context }) => {
	const id = await nominated('lan');
	await signIn(page, ward.server.url, 'motcua1', `/de-nghi/${id}/bao-cao`);
	await allSent(page);
	const second = await context.newPage();
	await openReport(second, id);
	await achievements(page).pressSequentially('Tôi đã giúp bà con');
	await addToOverview(second);
	await second.keyboard.type('Sinh ngày 08/03/1985');
	await expect(achievements(second)).toHaveValue('Tôi đã giúp bà con');
	await expect(overview(page)).toHaveValue('Sinh ngày 08/03/1985');
	await achievements(page).press('End');
	await page.keyboard.type(' khu phố.');
	await second.keyboard.type('.');
	await onDisk(page);
	await second.getByRole('heading', { name: /III\./ }).click();
	await page.getByRole('heading', { name: /III\./ }).click();
	await allSent(page);
	await expect
		.poll(async () => (await reportAt(id)).map(({ text }) => text).sort())
		.toEqual(['Sinh ngày 08/03/1985.', 'Tôi đã giúp bà con khu phố.']);
});

test('the office writes the same part meanwhile: the nominee chooses for that part, the others are merged', async ({
	page
}) => {
	const id = await nominated('lan');
	await signIn(page, ward.server.url, 'motcua1', `/de-nghi/${id}/bao-cao`);
	await allSent(page);
	await worksOffline(page);
	await page.context().setOffline(true);
	await achievements(page).fill('Tôi đã giúp bà con nộp hồ sơ.');
	await page.getByRole('heading', { name: /III\./ }).click();
	await expect(page.getByText('Đã lưu, chờ gửi')).toBeVisible();
	await standingWrites(id, 'personOverview', 'Sinh ngày 08/03/1985.');
	await standingWrites(id, 'achievements', 'Đồng chí Lan đã giúp bà con nộp hồ sơ.');
	await page.context().setOffline(false);
	await page.goto(`${ward.server.url}/de-nghi/${id}`);
	await page.getByRole('link', { name: 'Chọn giữa hai bản' }).click({ timeout: 20_000 });
	await expect(page.getByRole('heading', { level: 1, name: 'Chọn giữa hai bản' })).toBeVisible();
	const question = page.getByRole('region', { name: 'II. THÀNH TÍCH ĐẠT ĐƯỢC' });
	await expect(question.getByText('Đồng chí Lan')).toBeVisible();
	await expect(page.getByRole('region', { name: /SƠ LƯỢC/ })).toHaveCount(0);
	await audit(page);
	await question.getByRole('radio', { name: 'Ghép hai bản' }).check();
	await question.getByLabel('Bản ghép').fill('Tôi (Lan) đã giúp bà con nộp hồ sơ.');
	await page.getByRole('button', { name: 'Xong, gửi bản đã chọn' }).click();
	await allSent(page);
	await expect
		.poll(async () => (await reportAt(id)).map(({ key, text }) => `${key}: ${text}`).sort())
		.toEqual(['achievements: Tôi (Lan) đã giúp bà con nộp hồ sơ.', 'personOverview: Sinh ngày 08/03/1985.']);
});

test('results are on everybody’s phone, also without a network, and a revoked one says why', async ({
	page
}) => {
	const award = (word: string, fields: Fields) =>
		blankAward({
			...{ id: idOf(word), reporter: idOf('athuongtruc'), campaign: ward.campaign, level: 'ward' },
			...{ form: 'Giấy khen', number: '12/QĐ-UBND', date: ward.today, issuer: 'Chủ tịch UBND phường' },
			...{ shownTo: 'everyone', unit: idOf('desk') },
			...fields
		});
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await page.goto(`${ward.server.url}/ket-qua`);
	await expect(page.getByText('Chưa công bố kết quả')).toBeVisible();
	await audit(page);
	await worksOffline(page);
	await page.context().setOffline(true);
	// As a pull would have brought them.
	const marks = { sync: 'confirmed', gen: 1 };
	await putInDatabase(page, 'awards', [
		{ ...award('one', { subjectName: PEOPLE.lan.name, subject: idOf('lan') }), ...marks },
		{ ...award('two', { subjectName: 'Bộ phận “Một cửa”', subjectKind: 'unit', level: 'city' }), ...marks },
		{
			...award('three', {
				subjectName: PEOPLE.hung.name,
				state: 'revoked',
				revokeReason: 'Kê khai thành tích không đúng.',
				revokeNumber: '20/QĐ-UBND',
				revokeDate: ward.today
			}),
			...marks
		},
		{ ...award('four', { subjectName: PEOPLE.thu.name, shownTo: 'council' }), ...marks }
	]);
	await page.goto(ward.server.url);
	await page.getByRole('link', { name: /Đã có kết quả khen thưởng/ }).click();
	await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Cấp phường', 'Cấp thành phố']);
	await expect(page.getByText('1 tập thể, 1 cá nhân')).toBeVisible();
	await expect(page.getByText('Quyết định số 12/QĐ-UBND').first()).toBeVisible();
	await expect(page.getByText('Lý do: Kê khai thành tích không đúng.')).toBeVisible();
	await expect(page.getByText(PEOPLE.thu.name)).toHaveCount(0);
	await audit(page);
	await page.getByRole('link', { name: 'Mục khác' }).click();
	await expect(page.getByRole('link', { name: 'Kết quả khen thưởng' })).toBeVisible();
});

test('by the keyboard alone: pick, put in order, take out', async ({ page }) => {
	await attested('Cài định danh cho bà con');
	await attested('Rút ngắn giờ chờ', { day: addDays(ward.today, -9) });
	const id = await nominated('lan');
	await signIn(page, ward.server.url, 'motcua1', `/de-nghi/${id}/bao-cao`);
	await allSent(page);
	await page.getByRole('button', { name: 'Chọn từ sổ' }).focus();
	await page.keyboard.press('Enter');
	const picker = page.getByRole('dialog');
	await picker.getByRole('checkbox').first().focus();
	await page.keyboard.press('Space');
	await picker.getByRole('checkbox').nth(1).focus();
	await page.keyboard.press('Space');
	await picker.getByRole('button', { name: 'Thêm 2 mục' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Chọn từ sổ' })).toBeFocused();
	await expect(page.getByText('Đã thêm 2 mục.')).toBeVisible();
	await page.getByRole('button', { name: 'Chuyển lên: Rút ngắn giờ chờ' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Đã chuyển đến vị trí 1')).toBeVisible();
	await page.getByRole('button', { name: 'Bỏ khỏi báo cáo: Rút ngắn giờ chờ' }).focus();
	await page.keyboard.press('Enter');
	await expect(achievements(page)).toHaveValue(/cài định danh cho bà con\.$/);
	await expect(page.getByRole('button', { name: 'Chuyển lên: Cài định danh cho bà con' })).toHaveCount(1);
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
});

test('every screen stands the audit', async ({ page }) => {
	test.slow();
	await attested('Cài định danh cho bà con');
	const id = await nominated('lan');
	await nominated('lan', 'city');
	await signIn(page, ward.server.url, 'motcua1', `/de-nghi/${id}/bao-cao`);
	await allSent(page);
	await page.getByRole('button', { name: 'Chọn từ sổ' }).click();
	await page.getByRole('dialog').getByRole('checkbox').check();
	await audit(page);
	await page.getByRole('dialog').getByRole('button', { name: 'Thêm 1 mục' }).click();
	await onDisk(page);
	await audit(page);
	await page.goto(ward.server.url);
	await expect(page.getByText(/báo cáo thành tích cần viết/)).toBeVisible();
	await audit(page);
	for (const path of ['/de-nghi', `/de-nghi/${id}`, `/de-nghi/${id}/xem`, '/muc-luc']) {
		await page.goto(ward.server.url + path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.waitForTimeout(500);
		await audit(page);
	}
	const office = await page.context().browser()?.newContext({ viewport: WIDE, locale: 'vi-VN' });
	const desk = await office?.newPage();
	if (!desk) throw new Error('no page');
	await signIn(desk, ward.server.url, 'thuongtruc', '/de-nghi/moi');
	await allSent(desk);
	await desk.getByRole('button', { name: /^UBND phường/ }).click();
	await expect(desk.getByText('Kế hoạch không cho đề nghị đối tượng này ở cấp này.')).toBeVisible();
	await audit(desk);
	for (const path of ['/de-nghi', `/de-nghi/${id}`]) {
		await desk.goto(ward.server.url + path);
		await desk.waitForTimeout(500);
		await audit(desk);
	}
	await office?.close();
});
