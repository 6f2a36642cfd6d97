import { expect, test, type Page } from './support/test';
import { changed } from '../support/ward';
import { audit } from './support/audit';
import { allSent, signIn, worksOffline } from './support/browser';
import { applied, deedOf, startStreetWard, type StreetWard } from './support/ward';

let ward: StreetWard;
test.beforeEach(async () => {
	ward = await startStreetWard();
});
test.afterEach(() => ward.server.stop());

/** An entry of kp1's that the server has. @returns its id and revision */
async function sentDeed(title: string): Promise<{ id: string; rev: number }> {
	const deed = deedOf(ward, 'bay', 'lan', { title });
	const [outcome] = await (await ward.phone('kp1')).push(deed);
	return { id: deed.id, rev: outcome && 'rev' in outcome ? outcome.rev : 0 };
}

/** kp1's phone, holding everything, without network. */
async function offlinePhone(page: Page): Promise<void> {
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await worksOffline(page);
	await page.context().setOffline(true);
}

/** Edits an entry on the phone as a person does, and sends it. */
async function editTitle(page: Page, id: string, title: string): Promise<void> {
	await page.goto(`${ward.server.url}/so/${id}`);
	await page.getByRole('button', { name: 'Sửa', exact: true }).click();
	await page.getByLabel('Việc gì đã làm?').fill(title);
	await page.getByRole('button', { name: /^Gửi/ }).click();
	await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();
}

async function toWaitingList(page: Page): Promise<void> {
	await page.goto(`${ward.server.url}/cho`);
	await expect(page.getByRole('heading', { level: 1, name: 'Chờ gửi' })).toBeVisible();
}

test('what waits is told in words, goes by itself, and the list says so', async ({ page }) => {
	const { id } = await sentDeed('Giúp bà Tư làm căn cước');
	await offlinePhone(page);
	await editTitle(page, id, 'Giúp bà Tư và ông Năm làm căn cước');
	await toWaitingList(page);
	await expect(page.getByRole('heading', { name: '1 mục chờ gửi' })).toBeVisible();
	const card = page.getByRole('article');
	await expect(card).toContainText('Sửa mục đã gửi');
	await expect(card).toContainText('Giúp bà Tư và ông Năm làm căn cước');
	await expect(card).toContainText('Cho Nguyễn Thị Lan');
	await page.getByRole('button', { name: 'Gửi ngay' }).click();
	await expect(page.getByText('Lần vừa rồi chưa gửi được')).toBeVisible();
	await audit(page);
	await page.context().setOffline(false);
	await expect(page.getByRole('heading', { name: 'Đã gửi hết, máy chủ đã nhận' })).toBeVisible({
		timeout: 20_000
	});
	await expect(page.getByText('Không còn gì chờ gửi')).toBeVisible();
	await audit(page);
});

test('a refused change says why, stays, and can be dropped or taken into a new entry', async ({ page }) => {
	const { id, rev } = await sentDeed('Phát tờ rơi');
	await offlinePhone(page);
	await editTitle(page, id, 'Phát tờ rơi ở chợ');
	await applied(await ward.phone('kp1'), [changed('entries', id, rev, { state: 'withdrawn' })]);
	await page.context().setOffline(false);
	await toWaitingList(page);
	await expect(page.getByRole('heading', { name: '1 mục cần xem lại' })).toBeVisible({ timeout: 20_000 });
	const card = page.getByRole('article');
	await expect(card).toContainText('Máy chủ chưa nhận');
	await expect(card).toContainText('Trên máy chủ, mục này: Đã thu hồi');
	await audit(page);
	await card.getByRole('button', { name: 'Bỏ', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Bỏ mục này?' });
	await expect(dialog).toContainText('Bản trên máy chủ vẫn còn');
	await dialog.getByRole('button', { name: 'Giữ lại' }).click();
	await expect(card).toBeVisible();
	await card.getByRole('button', { name: 'Ghi thành mục mới' }).click();
	await expect(page.getByLabel('Việc gì đã làm?')).toHaveValue('Phát tờ rơi ở chợ');
	await page.getByRole('button', { name: /^Gửi/ }).click();
	await expect(page.getByRole('heading', { name: /Đã xếp hàng gửi|Máy chủ đã nhận/ })).toBeVisible();
	await toWaitingList(page);
	await expect(page.getByText('Không còn gì chờ gửi')).toBeVisible({ timeout: 20_000 });
	await page.goto(`${ward.server.url}/so/${id}`);
	await expect(page.getByRole('main')).toContainText('Đã thu hồi');
	await expect(page.getByRole('main')).not.toContainText('ở chợ');
});
