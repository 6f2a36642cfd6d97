import { expect, test, type Page } from './support/test';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { ask, tokenOf } from '../support/http';
import { PASSWORD } from '../support/seedAccounts';
import { startServer, type TestServer } from '../support/server';
import { audit } from './support/audit';
import { worksOffline } from './support/browser';

const FRESH = 'mot mat khau rieng';
let server: TestServer;

test.beforeAll(async () => {
	server = await startServer({
		accounts: [
			{ username: 'admin', id: idOf('admin'), roles: ['admin'] },
			{ username: 'kp1', id: idOf('kp1'), name: 'Trần Văn Bảy', phone: '0912345678', roles: ['reporter'] },
			{ username: 'kp2', id: idOf('kp2'), name: 'Nguyễn Thị Lan', roles: ['reporter'] },
			{ username: 'kp3', id: idOf('kp3'), name: 'Lê Văn Hùng', roles: ['reporter'] },
			{ username: 'moi', id: idOf('moi'), name: 'Phạm Thị Thu', roles: ['reporter'], mustChange: true }
		]
	});
});
test.afterAll(() => server.stop());

const home = (page: Page) => page.getByRole('heading', { level: 1, name: 'Hôm nay' });
const password = (page: Page) => page.getByLabel('Mật khẩu', { exact: true });
const enter = (page: Page) => page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();

async function type(page: Page, username: string, secret = PASSWORD): Promise<void> {
	await page.getByLabel('Tên đăng nhập hoặc số điện thoại').fill(username);
	await password(page).fill(secret);
	await enter(page);
}

async function signedIn(page: Page, username: string): Promise<void> {
	await page.goto(`${server.url}/dang-nhap`);
	await type(page, username);
	await expect(home(page)).toBeVisible();
}

async function leave(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Máy này' }).click();
	await page.getByRole('button', { name: 'Đổi người dùng' }).click();
	await expect(page.getByRole('heading', { name: 'Ai đang dùng máy này?' })).toBeVisible();
}

test('by keyboard alone; what is missing or wrong is said, and the way leads back to where it was asked', async ({
	page
}) => {
	await page.goto(`${server.url}/thi-dua?x=1`);
	const name = page.getByLabel('Tên đăng nhập hoặc số điện thoại');
	await name.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Nhập tên đăng nhập hoặc số điện thoại.')).toBeVisible();
	await expect(name).toBeFocused();
	await audit(page);
	await page.keyboard.type('kp1');
	await page.keyboard.press('Tab');
	await page.keyboard.type('sai-mat-khau');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toContainText('Tên hoặc mật khẩu chưa đúng');
	await expect(password(page)).toBeFocused();
	await audit(page);
	await password(page).fill(PASSWORD);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
	expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/thi-dua?x=1');
});

test('the password can be shown', async ({ page }) => {
	await page.goto(`${server.url}/dang-nhap`);
	await password(page).fill('abc');
	await page.getByRole('button', { name: 'Hiện mật khẩu' }).click();
	await expect(password(page)).toHaveAttribute('type', 'text');
});

test('a way back that leads elsewhere leads home', async ({ page }) => {
	await page.goto(`${server.url}/dang-nhap?ve=//xau.example/so`);
	await type(page, 'kp1');
	await expect(home(page)).toBeVisible();
	expect(page.url()).toBe(`${server.url}/`);
});

test('two people on one phone, without network: own password, nothing of the other', async ({
	page,
	context
}) => {
	await signedIn(page, 'kp1');
	await page.getByRole('button', { name: 'Đã hiểu' }).click();
	await leave(page);
	await page.getByRole('button', { name: 'Người khác' }).click();
	await type(page, 'kp2');
	await expect(home(page)).toBeVisible();
	await leave(page);
	await worksOffline(page);
	await context.setOffline(true);

	await page.goto(`${server.url}/so`);
	await expect(page.getByRole('heading', { name: 'Ai đang dùng máy này?' })).toBeVisible();
	await expect(page.getByRole('main')).toContainText('Trần Văn Bảy');
	await audit(page);
	await page.getByRole('button', { name: /Trần Văn Bảy/ }).click();
	await expect(password(page)).toBeFocused();
	await password(page).fill('mat-khau-cua-lan');
	await enter(page);
	await expect(page.getByRole('alert')).toContainText('chỉ còn 4 lần thử');
	await page.getByRole('button', { name: 'Chọn tài khoản khác' }).click();
	await page.getByRole('button', { name: 'Người khác' }).click();
	await type(page, '+84 912 345 678');
	await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
	expect(new URL(page.url()).pathname).toBe('/so');
});

test('somebody who never signed in on this phone needs the network', async ({ page, context }) => {
	await signedIn(page, 'kp1');
	await leave(page);
	await worksOffline(page);
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Người khác' }).click();
	await type(page, 'kp2');
	await expect(page.getByRole('alert')).toContainText('Lần đăng nhập đầu tiên cần có mạng');
});

test('five wrong passwords without network, then only the server lets in', async ({ page, context }) => {
	await signedIn(page, 'kp1');
	await leave(page);
	await worksOffline(page);
	await context.setOffline(true);
	await page.getByRole('button', { name: /Trần Văn Bảy/ }).click();
	for (const left of [4, 3, 2, 1]) {
		await password(page).fill(`sai-${left}`);
		await enter(page);
		await expect(page.getByRole('alert')).toContainText(`chỉ còn ${left} lần thử`);
	}
	await password(page).fill('sai-0');
	await enter(page);
	await expect(page.getByRole('alert')).toContainText('Đã hết số lần thử');
	await password(page).fill(PASSWORD);
	await enter(page);
	await expect(page.getByRole('alert')).toContainText('Đã hết số lần thử');
	await context.setOffline(false);
	await enter(page);
	await expect(home(page)).toBeVisible();
});

test('a first password is changed before anything else', async ({ page }) => {
	await page.goto(`${server.url}/ghi`);
	await type(page, 'moi');
	await expect(page.getByRole('heading', { name: 'Đặt mật khẩu riêng' })).toBeVisible();
	await audit(page);
	const [fresh, again] = [
		page.getByLabel('Mật khẩu mới', { exact: true }),
		page.getByLabel('Nhập lại mật khẩu mới')
	];
	const save = page.getByRole('button', { name: 'Đặt mật khẩu và vào sổ' });
	await fresh.fill('ngan');
	await again.fill('khac');
	await save.click();
	await expect(page.getByText('Hai lần nhập chưa giống nhau.')).toBeVisible();
	await again.fill('ngan');
	await save.click();
	await expect(page.getByRole('alert')).toContainText('ít nhất 8 ký tự');
	await fresh.fill(FRESH);
	await again.fill(FRESH);
	await save.click();
	await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
	expect(new URL(page.url()).pathname).toBe('/ghi');
	expect(await tokenOf(server, 'moi', FRESH)).not.toBe('');
});

test('a session that ran out stops the sending only; the same person signs in over the work', async ({
	page
}) => {
	await signedIn(page, 'kp3');
	const elsewhere = await tokenOf(server, 'kp3');
	const body = { old: PASSWORD, new: FRESH };
	expect((await ask(server, 'POST', '/api/me/password', { token: elsewhere, body })).status).toBe(200);

	await page.getByRole('link', { name: /Tình trạng gửi/ }).click();
	await page.getByRole('button', { name: 'Liên lạc ngay' }).click();
	await expect(page.getByText('Đăng nhập lại để gửi')).toBeVisible();
	await page.getByRole('link', { name: 'Ghi', exact: true }).click();
	await page.getByLabel('Việc gì đã làm?').fill('Vẫn ghi được');
	await page.getByRole('button', { name: 'Đăng nhập lại' }).click();
	const sheet = page.getByRole('dialog', { name: 'Đăng nhập lại' });
	await sheet.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
	await sheet.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
	await expect(sheet.getByText('Tên hoặc mật khẩu chưa đúng')).toBeVisible();
	await audit(page);
	await sheet.getByLabel('Mật khẩu', { exact: true }).fill(FRESH);
	await sheet.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
	await expect(sheet).toBeHidden();
	await expect(page.getByText('Đăng nhập lại để gửi')).toBeHidden();
	await expect(page.getByLabel('Việc gì đã làm?')).toHaveValue('Vẫn ghi được');
});

test('signing out leaves nothing, and is refused while a draft lies here', async ({ page }) => {
	await signedIn(page, 'kp1');
	await page.getByRole('link', { name: 'Ghi', exact: true }).click();
	await page.getByLabel('Việc gì đã làm?').fill('Dọn kênh');
	await expect(page).toHaveURL(/nhap=/);
	await page.goto(`${server.url}/may`);
	await audit(page);
	await page.getByRole('button', { name: 'Đăng xuất' }).click();
	const dialog = page.getByRole('dialog', { name: 'Đăng xuất khỏi máy này?' });
	await expect(dialog).toContainText('Còn 1 mục chỉ có trên máy này');
	await expect(dialog.getByRole('link', { name: '1 bản đang viết dở' })).toBeVisible();
	await audit(page);
	await dialog.getByRole('button', { name: 'Ở lại' }).click();

	await page.goto(`${server.url}/`);
	await page.getByRole('link', { name: /Dọn kênh/ }).click();
	await page.getByRole('button', { name: 'Bỏ bản này' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản này' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.goto(`${server.url}/may`);
	await page.getByRole('button', { name: 'Đăng xuất' }).click();
	await dialog.getByRole('button', { name: 'Đăng xuất' }).click();
	await expect(page.getByRole('heading', { name: 'Đăng nhập', exact: true })).toBeVisible();
	const left = await page.evaluate(async () =>
		(await indexedDB.databases()).map((database) => database.name)
	);
	expect(left).toEqual(['so-thi-dua']);
});

test('the first administrator of an empty server', async ({ page }) => {
	const empty = await startServer();
	try {
		await page.goto(`${empty.url}/dang-nhap`);
		await expect(page.getByText('Máy chủ này chưa có tài khoản nào')).toBeVisible();
		await page.goto(`${empty.url}/bat-dau?ma=sai`);
		await page.getByLabel('Họ và tên').fill('Nguyễn Văn An');
		await page.getByLabel('Tên đăng nhập').fill('QuanTri');
		await password(page).fill(FRESH);
		await page.getByLabel('Nhập lại mật khẩu mới').fill(FRESH);
		const make = page.getByRole('button', { name: 'Tạo tài khoản và vào' });
		await make.click();
		await expect(page.getByRole('alert')).toContainText('Mã trong địa chỉ không đúng');
		await audit(page);
		await page.goto(`${empty.url}/bat-dau?ma=${empty.setupToken}`);
		await page.getByLabel('Họ và tên').fill('Nguyễn Văn An');
		await page.getByLabel('Tên đăng nhập').fill('QuanTri');
		await password(page).fill(FRESH);
		await page.getByLabel('Nhập lại mật khẩu mới').fill(FRESH);
		await make.click();
		await expect(home(page)).toBeVisible();
		await expect(page.getByRole('link', { name: 'Quản trị' })).toBeVisible();
	} finally {
		await empty.stop();
	}
});
