import { expect, test } from './support/test';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { phoneOf } from '../support/phone';
import { PASSWORD } from '../support/seedAccounts';
import { startServer, type TestServer } from '../support/server';
import { ask } from '../support/http';
import { made } from '../support/ward';
import { audit } from './support/audit';
import { worksOffline } from './support/browser';
import {
	addPerson,
	addUnit,
	open,
	openEmptyWard,
	save,
	signInFirst,
	signInWith,
	takeRole
} from './support/emptyWard';

test.setTimeout(120_000);
let server: TestServer;
test.afterEach(() => server?.stop());

const WARD = 'Ủy ban nhân dân phường Đồng Xoài';
const DESK = 'Trung tâm Phục vụ hành chính công phường Đồng Xoài';

test('from an empty folder to a reporter who can sign in', async ({ page, browser }) => {
	server = await openEmptyWard(page);
	await open(page, '/quan-tri');
	await expect(page.getByText('1. Lập các đơn vị')).toBeVisible();
	await page.getByRole('link', { name: 'Thêm đơn vị' }).click();
	await addUnit(page, WARD);
	await addUnit(page, DESK, 'Trung tâm Phục vụ hành chính công', WARD);
	await addPerson(page, 'Trần Thị Bình', 'Giám đốc Trung tâm', WARD);
	await addPerson(page, 'Nguyễn Văn An', 'Công chức Tư pháp - Hộ tịch', DESK);

	await page.getByRole('link', { name: 'Cấp tài khoản' }).click();
	await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('nguyenvanan');
	await page.getByLabel('Số điện thoại').fill('+84 912 345 678');
	await save(page);
	await page.getByRole('button', { name: 'Cấp mật khẩu một lần' }).click();
	const card = page.getByRole('article');
	await expect(card).toContainText('nguyenvanan');
	await expect(card).toContainText('0912345678');
	await expect(card).toContainText(server.url);
	await expect(card).toContainText(WARD);
	const password = await card.locator('.password').innerText();

	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'In phiếu' })).not.toBeVisible();
	await expect(card).toBeVisible();
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
	await page.emulateMedia({ media: 'screen' });

	// Shown once: on coming back it is gone.
	await page.reload();
	await expect(page.getByRole('button', { name: 'Cấp mật khẩu một lần' })).toBeVisible();
	await expect(page.getByText(password)).toHaveCount(0);

	const phone = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
	await signInWith(phone, server, 'nguyenvanan', password);
	await expect(phone.getByRole('heading', { name: 'Đặt mật khẩu riêng' })).toBeVisible();
	await phone.getByLabel('Mật khẩu mới', { exact: true }).fill('cau ngan de nho');
	await phone.getByLabel('Nhập lại mật khẩu mới').fill('cau ngan de nho');
	await phone.getByRole('button', { name: 'Đặt mật khẩu và vào sổ' }).click();
	await expect(phone.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
	await phone.goto(`${server.url}/quan-tri`);
	await expect(phone.getByText('Mục này dành cho vai trò khác')).toBeVisible();
	await phone.context().close();
});

test('a head without the role is named, a same name is shown with unit and position', async ({ page }) => {
	server = await openEmptyWard(page);
	await addUnit(page, WARD);
	await addPerson(page, 'Lê Thị Hòa', 'Công chức Địa chính', WARD);

	await open(page, '/quan-tri/nguoi/moi');
	await page.getByLabel('Họ và tên').fill('Le Thi Hoa');
	await expect(page.getByText('Đã có 1 người tên giống')).toBeVisible();
	await expect(page.getByText(`Công chức Địa chính · ${WARD}`)).toBeVisible();

	// Words that are not saved are asked for before they are left.
	await page.getByRole('link', { name: 'Quay lại' }).click();
	await page.getByRole('button', { name: 'Ở lại để lưu' }).click();
	await expect(page.getByLabel('Họ và tên')).toHaveValue('Le Thi Hoa');
	await page.getByRole('link', { name: 'Quay lại' }).click();
	await page.getByRole('button', { name: 'Bỏ và rời đi' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Người', exact: true })).toBeVisible();

	await open(page, '/quan-tri/don-vi');
	await page.getByRole('link', { name: WARD }).click();
	await page.getByRole('button', { name: 'Chọn trưởng mới' }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Lê Thị Hòa/ })
		.click();
	await expect(
		page.getByText('chưa có tài khoản: không tự xác nhận được; người trên sẽ xác nhận')
	).toBeVisible();
	await save(page);
	await expect(page.getByText('Trưởng không tự xác nhận được')).toBeVisible();

	await open(page, '/quan-tri/nguoi');
	await page.getByRole('link', { name: /Lê Thị Hòa/ }).click();
	await page.getByRole('link', { name: 'Cấp tài khoản' }).click();
	await save(page);
	await expect(page.getByRole('button', { name: 'Cấp mật khẩu một lần' })).toBeVisible();
	await open(page, '/quan-tri/don-vi');
	await page.getByRole('link', { name: WARD }).click();
	await expect(page.getByText('chưa có vai trò Trưởng đơn vị')).toBeVisible();

	await open(page, '/quan-tri/tai-khoan');
	await page.getByRole('link', { name: /Lê Thị Hòa/ }).click();
	await page.getByRole('checkbox', { name: 'Trưởng đơn vị' }).check();
	await save(page);
	await page.waitForURL('**/quan-tri/tai-khoan');
	await open(page, '/quan-tri/don-vi');
	await expect(page.getByText('Trưởng: Lê Thị Hòa')).toBeVisible();
	await expect(page.getByText('Trưởng không tự xác nhận được')).toHaveCount(0);
});

test('a user name that somebody else took meanwhile comes back in words and is mended', async ({
	page,
	browser
}) => {
	server = await openEmptyWard(page);
	await addUnit(page, WARD);
	await addPerson(page, 'Nguyễn Văn An', 'Công chức', WARD);
	await addPerson(page, 'Nguyễn Văn Ân', 'Nhân viên', WARD);
	const other = await (await browser.newContext()).newPage();
	await signInFirst(other, server);
	await open(other, '/quan-tri/nguoi');
	await expect(other.getByText('2 người')).toBeVisible();

	const makeAccount = async (on: typeof page, name: RegExp) => {
		await on.getByRole('link', { name: 'Quay lại' }).first().waitFor();
		await on.getByRole('link', { name }).click();
		await on.getByRole('link', { name: 'Cấp tài khoản' }).click();
		await expect(on.getByLabel('Tên đăng nhập')).toHaveValue('nguyenvanan');
		await save(on);
	};
	await open(page, '/quan-tri/nguoi');
	await worksOffline(page);
	await page.context().setOffline(true);
	await makeAccount(page, /Nguyễn Văn Ân/);
	await expect(page.getByText('Tài khoản đang chờ gửi lên máy chủ')).toBeVisible();
	await makeAccount(other, /Nguyễn Văn An /);
	await expect(other.getByRole('button', { name: 'Cấp mật khẩu một lần' })).toBeVisible();

	await page.context().setOffline(false);
	await expect(page.getByText('Đã có người dùng tên đăng nhập này')).toBeVisible({ timeout: 20_000 });
	await expect(page.getByText('Sửa lại bên dưới trước')).toBeVisible();
	await page.getByLabel('Tên đăng nhập').fill('nguyenvanan2');
	await save(page);
	await page.getByRole('link', { name: /nguyenvanan2/ }).click();
	await expect(page.getByRole('button', { name: 'Cấp mật khẩu một lần' })).toBeVisible();
	await expect(page.getByText('Máy chủ chưa nhận thay đổi này')).toHaveCount(0);

	// What needs the network says so.
	await page.context().setOffline(true);
	await page.getByRole('button', { name: 'Cấp mật khẩu một lần' }).click();
	await expect(page.getByText('Cấp mật khẩu cần có mạng')).toBeVisible();
	await other.context().close();
});

test('the administrator takes roles but never loses the own one, and nobody else’s account locks it out', async ({
	page
}) => {
	server = await openEmptyWard(page);
	await takeRole(page, 'Thường trực Hội đồng');
	await page.getByRole('link', { name: /Quản trị Phường/ }).click();
	await expect(page.getByRole('checkbox', { name: 'Quản trị' })).toBeDisabled();
	await expect(page.getByRole('checkbox', { name: 'Quản trị' })).toBeChecked();
	await expect(page.getByRole('button', { name: 'Khóa tài khoản này' })).toHaveCount(0);
	await expect(page.getByRole('navigation', { name: 'Các mục chính' }).getByText('Phong trào')).toHaveCount(
		1
	);
});

test('every screen: axe light and dark, twice the text, 360 px', async ({ page }) => {
	test.setTimeout(300_000);
	server = await openEmptyWard(page);
	for (const path of ['/quan-tri', '/quan-tri/don-vi', '/quan-tri/nguoi', '/quan-tri/tai-khoan']) {
		await open(page, path);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await audit(page);
	}
	const long = `${'Ban Chỉ đạo triển khai thực hiện Chương trình cải cách hành chính '.repeat(2)}phường`;
	await addUnit(page, long);
	await audit(page);
	await addPerson(page, 'Công Tằng Tôn Nữ Thị Hoàng Phương Thanh Thủy', long, long);
	await audit(page);
	await open(page, '/quan-tri/nguoi');
	await audit(page);
	await page.getByRole('link', { name: /Công Tằng/ }).click();
	await page.getByRole('link', { name: 'Cấp tài khoản' }).click();
	await audit(page);
	await save(page);
	await page.getByRole('button', { name: 'Cấp mật khẩu một lần' }).click();
	await page.getByRole('article').waitFor();
	await audit(page);
	await open(page, '/quan-tri/don-vi');
	await page.getByRole('link', { name: /Ban Chỉ đạo/ }).click();
	await page.getByRole('button', { name: 'Chọn trưởng mới' }).click();
	await audit(page);
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /Công Tằng/ })
		.click();
	await audit(page);
});

test('2,000 people: found in a moment, a few rows in the page', async ({ page }) => {
	server = await startServer({ accounts: [{ id: idOf('admin'), username: 'admin', roles: ['admin'] }] });
	const hello = await ask(server, 'GET', '/api/sync/hello?nonce=12345678');
	const admin = await phoneOf(server, String(hello.body?.server), 'admin');
	const unit = idOf('ward');
	await admin.push(made('units', unit, { name: WARD, kind: 'ward' }));
	const given = ['An', 'Bình', 'Chi', 'Dũng', 'Đào', 'Hòa', 'Khánh', 'Lan', 'Minh', 'Yến'];
	const person = (at: number) =>
		made('people', idOf(`p${at}x`), {
			name: `${at % 2 ? 'Nguyễn' : 'Trần'} Thị ${at} ${given[at % given.length]}`,
			position: 'Cư dân',
			category: 'resident',
			terms: [{ unit, from: '2020-01-01', to: '' }]
		});
	for (let from = 0; from < 2000; from += 200) {
		await admin.push(...Array.from({ length: 200 }, (_, at) => person(from + at)));
	}
	await signInWith(page, server, 'admin', PASSWORD);
	await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
	await open(page, '/quan-tri/nguoi');
	await expect(page.getByText('2.000 người')).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(' An');
	expect(await page.getByRole('main').getByRole('listitem').count()).toBeLessThan(60);

	await page.getByLabel('Tìm theo tên, chức vụ').fill('dao 1234');
	await expect(page.getByText('1 người', { exact: true })).toBeVisible();
	await expect(page.getByRole('main').getByRole('listitem')).toHaveText(/Thị 1234 Đào/);
	const slow = await page.evaluate(async () => {
		const field = document.querySelector<HTMLInputElement>('[role=search] input');
		const status = document.querySelector('main [role=status]');
		if (!field || !status) return Infinity;
		const before = status.textContent;
		field.value = '';
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		const start = performance.now();
		while (status.textContent === before) await new Promise(requestAnimationFrame);
		return performance.now() - start;
	});
	// 200 ms of it wait for the next letter.
	expect(slow).toBeLessThan(600);
});
