import { expect, test, type Page } from './support/test';
import type { Change } from '../../src/lib/domain/changes/protocol';
import { addDays } from '../../src/lib/domain/time';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { changed } from '../support/ward';
import { audit } from './support/audit';
import { allSent, signIn, worksOffline } from './support/browser';
import { applied, deedOf, PEOPLE, startStreetWard, type StreetWard } from './support/ward';

const WIDE = { width: 1280, height: 800 };
let ward: StreetWard;
test.beforeEach(async () => {
	ward = await startStreetWard();
});
test.afterEach(() => ward.server.stop());

const deed = (title: string, fields: Readonly<Record<string, unknown>> = {}): Change =>
	deedOf(ward, 'bay', 'lan', { title, day: addDays(ward.today, -10), ...fields });

/** Logged in the street and attested by the head, with these tags. */
async function attested(change: Change, tags: Readonly<Record<string, unknown>> = {}): Promise<void> {
	await applied(await ward.phone('kp1'), [change]);
	const head = await ward.phone('khoi1');
	const { records } = await head.pullAll();
	const rev = Number(records.filter(({ record }) => record.id === change.id).at(-1)?.record.rev);
	await applied(head, [changed('entries', change.id, rev, { state: 'attested', ...tags })]);
}

const PLAN = { criteria: ['individualReformPlan'], area: 'digital' };

async function openBoard(page: Page, path = '/hoi-dong'): Promise<void> {
	await signIn(page, ward.server.url, 'thuongtruc', path);
	await allSent(page);
}

const cell = (page: Page, name: string, column: string) =>
	page.getByRole('row', { name }).getByRole('cell').nth(COLUMNS.indexOf(column));
const COLUMNS = ['rating', 'plan', 'solution', 'discipline', 'untagged', 'all'];

test('the board shows what was logged in the street, and leads to it', async ({ page }) => {
	await page.setViewportSize(WIDE);
	await attested(deed('Cài định danh cho bà con'), PLAN);
	await applied(await ward.phone('kp1'), [deed('Chưa ai xác nhận')]);
	await openBoard(page);
	await expect(cell(page, PEOPLE.lan.name, 'plan')).toHaveText('1');
	await expect(cell(page, PEOPLE.lan.name, 'all')).toHaveText('1');
	await expect(cell(page, PEOPLE.hung.name, 'all')).toHaveText('0');
	// he logs, but the plan does not let him be nominated
	await expect(page.getByRole('row', { name: PEOPLE.bay.name })).toHaveCount(0);

	await page.locator('summary', { hasText: 'Lọc và sắp xếp' }).click();
	await page.getByLabel('Đếm cả mục chờ xác nhận').check();
	await expect(cell(page, PEOPLE.lan.name, 'untagged')).toHaveText('1');
	await page.getByLabel('Đếm cả mục chờ xác nhận').uncheck();

	await page.getByLabel('Tìm tên hoặc việc làm').fill('nguyen thi lan');
	await expect(page.getByRole('row')).toHaveCount(2);
	await cell(page, PEOPLE.lan.name, 'plan').getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1, name: PEOPLE.lan.name })).toBeVisible();
	await expect(page.getByRole('article', { name: 'Cài định danh cho bà con' })).toBeVisible();
	await page.goBack();
	await expect(page.getByLabel('Tìm tên hoặc việc làm')).toHaveValue('nguyen thi lan');
});

test('the standing body tags, and links a name; the counts follow and reach the server', async ({ page }) => {
	await page.setViewportSize(WIDE);
	await attested(deed('Rút ngắn giờ chờ'));
	const free = deed('Giúp cụ bà nộp hồ sơ', {
		subjectKind: 'name',
		subject: '',
		subjectName: 'Chị Lan một cửa'
	});
	await attested(free, PLAN);
	await openBoard(page);
	await expect(cell(page, PEOPLE.lan.name, 'untagged')).toHaveText('1');
	await page.getByRole('link', { name: /Cần Thường trực xử lý/ }).click();
	await page.getByRole('article').getByRole('button', { name: 'Gắn tiêu chí' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Giải pháp được công nhận' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();

	await page.getByRole('button', { name: '1 mục ghi tên chưa rõ là ai' }).click();
	await page.getByRole('button', { name: 'Gắn với người' }).click();
	await page.getByLabel('Tìm người').fill('lan');
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Nguyễn Thị Lan/ })
		.click();
	await expect(page.getByText('Mọi tên đều đã rõ là ai.')).toBeVisible();
	await page.getByRole('link', { name: 'Quay lại' }).click();
	await expect(cell(page, PEOPLE.lan.name, 'solution')).toHaveText('1');
	await expect(cell(page, PEOPLE.lan.name, 'plan')).toHaveText('1');
	await allSent(page);
	const { records } = await (await ward.phone('khoi1')).pullAll();
	expect(records.filter(({ record }) => record.id === free.id).at(-1)?.record.linked).toBe(idOf('lan'));
});

test('reached against target adds up what was attested', async ({ page }) => {
	const helped = (value: string) => ({
		figures: [{ name: 'Lượt người được giúp', value, unit: 'lượt' }],
		figureIndices: ['accountsHelped']
	});
	await attested(deed('Đợt một', helped('600')));
	await attested(deed('Đợt hai', helped('450')));
	await applied(await ward.phone('kp1'), [deed('Đợt ba', helped('1000'))]);
	await openBoard(page, '/hoi-dong?bang=chi-so');
	const index = page.getByRole('listitem').filter({ hasText: 'Số lượt người dân được hướng dẫn' });
	await expect(index.getByText('1.050 lượt')).toBeVisible();
	await expect(index.getByText('Đạt', { exact: true })).toBeVisible();
});

test('works without a network on what the phone holds, and says how old it is', async ({ page }) => {
	await attested(deed('Cài định danh cho bà con'), PLAN);
	await openBoard(page);
	await worksOffline(page);
	await page.context().setOffline(true);
	await page.reload();
	await expect(page.getByText(/Theo dữ liệu máy này nhận lúc/)).toBeVisible();
	await page.getByRole('link', { name: PEOPLE.lan.name }).click();
	await expect(page.getByRole('article', { name: 'Cài định danh cho bà con' })).toBeVisible();
	await page.getByRole('article').getByRole('button', { name: 'Gắn tiêu chí' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Kỷ luật, kỷ cương hành chính' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
	await expect(page.getByRole('article').getByText('Chờ có mạng')).toBeVisible();
	await page.context().setOffline(false);
	await allSent(page);
});

test('is shut to a reporter', async ({ page }) => {
	await signIn(page, ward.server.url, 'kp1', '/hoi-dong');
	await expect(page.getByText('Mục này không dành cho tài khoản này')).toBeVisible();
});

test('cards on a phone, a table on a laptop, a timeline and the open work stand the audit', async ({
	page
}) => {
	await attested(deed('Cài định danh cho bà con'), PLAN);
	await attested(deed('Rút ngắn giờ chờ'));
	await openBoard(page);
	for (const viewport of [{ width: 360, height: 740 }, WIDE]) {
		await page.setViewportSize(viewport);
		for (const path of [
			'/hoi-dong',
			'/hoi-dong?bang=chi-so',
			`/hoi-dong/nguoi/${idOf('lan')}`,
			'/hoi-dong/can-xu-ly'
		]) {
			await page.goto(ward.server.url + path);
			await expect(page.getByText(/Theo dữ liệu máy này nhận lúc/)).toBeVisible();
			await audit(page);
		}
	}
});
