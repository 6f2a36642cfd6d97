import { expect, test, type Page } from './support/test';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { audit } from './support/audit';
import { allSent, signIn } from './support/browser';
import { NAMES, nominate, startNomineeWard } from './support/nominees';
import type { StreetWard } from './support/ward';

const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1366, height: 768 };
const NOTE = 'Đã nhắc nhở một lần về giờ giấc.';

let ward: StreetWard;
test.beforeEach(async () => {
	ward = await startNomineeWard();
});
test.afterEach(() => ward.server.stop());

async function open(page: Page, path: string, who = 'thuongtruc'): Promise<void> {
	await signIn(page, ward.server.url, who, path);
	await allSent(page);
}
const held = async (who: string, collection: string) => {
	const { records } = await (await ward.phone(who)).pullAll();
	return records.filter((one) => one.collection === collection).map(({ record }) => record);
};

test('a whole notice is typed in with one tap a name, survives a reload, and its scan goes once', async ({
	page
}) => {
	await open(page, '/hoi-dong/xep-loai');
	await expect(page.getByRole('button', { name: /^Còn thiếu: / })).toHaveAttribute('aria-pressed', 'true');
	await page.getByRole('link', { name: 'Nhập theo văn bản' }).click();
	await page.getByLabel('Số, ký hiệu hoặc tên văn bản').fill('Thông báo số 45/TB-UBND');
	await page.getByLabel('Ngày của văn bản').fill(ward.today);
	const grade = (name: string, label: string) =>
		page.getByRole('group', { name: `Mức của ${name}` }).getByRole('radio', { name: label, exact: true });
	await grade(NAMES.lan.name, 'Hoàn thành xuất sắc nhiệm vụ').check();
	await grade(NAMES.dung.name, 'Hoàn thành tốt nhiệm vụ').check();
	await expect(page.getByText('Đã lưu nháp trên máy này, chưa gửi.')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Số, ký hiệu hoặc tên văn bản')).toHaveValue('Thông báo số 45/TB-UBND');
	await expect(grade(NAMES.lan.name, 'Hoàn thành xuất sắc nhiệm vụ')).toBeChecked();

	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Chọn ảnh, tệp' }).click();
	const pdf = Buffer.from(
		'%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'
	);
	await (await chooser).setFiles([{ name: 'thong-bao.pdf', mimeType: 'application/pdf', buffer: pdf }]);
	await expect(page.getByText('thong-bao.pdf')).toBeVisible();
	await grade(NAMES.hung.name, 'Hoàn thành nhiệm vụ').check();
	await page.getByRole('button', { name: 'Lưu 3 kết quả' }).click();
	await expect(page.getByText('Đã lưu 3 kết quả, đang gửi lên máy chủ.')).toBeVisible();
	await allSent(page);
	const grades = await held('thuongtruc', 'grades');
	expect(grades.map(({ subjectName }) => subjectName).sort()).toEqual(
		[NAMES.dung.name, NAMES.hung.name, NAMES.lan.name].sort()
	);
	expect(grades.filter(({ attachments }) => (attachments as unknown[]).length > 0)).toHaveLength(1);
	expect(await held('thuongtruc', 'attachments')).toHaveLength(1);

	await page.getByRole('button', { name: /^Chính thức: 3/ }).click();
	await page.getByRole('link', { name: new RegExp(NAMES.dung.name) }).click();
	await expect(page.getByText('Bản chụp cùng văn bản')).toBeVisible();
	await page.getByRole('button', { name: 'Thu hồi' }).click();
	await page.getByRole('dialog').getByLabel('Vì sao thu hồi').fill('Nhập nhầm mức, thông báo ghi mức khác.');
	await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
	await expect(page.getByText('Đã thu hồi', { exact: true })).toBeVisible();
	await allSent(page);
	await expect
		.poll(async () => (await held('thuongtruc', 'grades')).filter(({ withdrawn }) => withdrawn))
		.toHaveLength(1);
});

test('a head attests for the unit; the note is the office’s alone, and a pause warns the council', async ({
	page
}) => {
	await nominate(ward);
	await open(page, '/xac-nhan', 'khoi1');
	await page.getByRole('link', { name: /Xác nhận kỷ luật, kỷ cương/ }).click();
	await page.getByRole('button', { name: `Xác nhận: ${NAMES.dung.name}` }).click();
	const sheet = page.getByRole('dialog');
	await sheet.getByRole('radio', { name: /^Đã giữ nghiêm/ }).check();
	await sheet.getByLabel('Ghi chú riêng').fill(NOTE);
	await expect(sheet.getByText('Đã lưu nháp trên máy này, chưa gửi.')).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: `Xác nhận: ${NAMES.dung.name}` }).click();
	await expect(sheet.getByLabel('Ghi chú riêng')).toHaveValue(NOTE);
	await sheet.getByRole('button', { name: 'Xác nhận', exact: true }).click();
	await expect(page.getByText('Đã xác nhận, đang gửi lên máy chủ.')).toBeVisible();
	await allSent(page);
	await page.getByRole('link', { name: new RegExp(NAMES.dung.name) }).click();
	await expect(page.getByText('Chỉ Thường trực và Chủ tịch đọc được')).toHaveCount(0);
	await expect(page.getByText(NOTE)).toHaveCount(0);
	const words = await held('thuongtruc', 'conduct');
	expect(words.find(({ subject }) => subject === idOf('dung'))).toMatchObject({
		note: NOTE,
		capacity: 'unitHead'
	});
	expect((await held('khoi1', 'conduct')).every(({ note }) => note === '')).toBe(true);
});

test('the standing body adds a pause; it warns with its rule, and nobody else reads it', async ({ page }) => {
	await nominate(ward);
	await open(page, `/hoi-dong/ky-luat/${idOf('conduct')}`);
	await page.getByRole('button', { name: 'Thêm đợt tạm dừng' }).click();
	await page.getByLabel('Vì', { exact: true }).selectOption('complaint');
	await page.getByLabel(/^Văn bản/).fill('Đơn số 3');
	await expect(page.getByText('Đã lưu nháp trên máy này, chưa gửi.')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel(/^Văn bản/)).toHaveValue('Đơn số 3');
	await page.getByRole('button', { name: 'Lưu', exact: true }).click();
	await allSent(page);
	await page.goto(`${ward.server.url}/hoi-dong/de-cu/${idOf('nlan')}`);
	await expect(page.getByText(/Đang có khiếu nại, tố cáo được xem xét/)).toBeVisible();
	await expect(page.getByText(/Không xét khen thưởng trong thời gian xem xét kỷ luật/)).toBeVisible();
	expect((await held('khoi1', 'conduct')).every(({ pauses }) => (pauses as unknown[]).length === 0)).toBe(
		true
	);
});

test('several are attested at once, each by itself', async ({ page }) => {
	await open(page, '/hoi-dong/ky-luat', 'khoi1');
	await page.getByRole('button', { name: 'Chọn nhiều tên' }).click();
	await page.getByLabel(`Chọn: ${NAMES.lan.name}`).check();
	await page.getByLabel(`Chọn: ${NAMES.dung.name}`).check();
	await page.getByRole('button', { name: 'Đã giữ nghiêm: 2 tên' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Đã giữ nghiêm: 2 tên' }).click();
	await expect(page.getByText('Đã xác nhận 2 tên, đang gửi lên máy chủ.')).toBeVisible();
	await allSent(page);
	await expect.poll(() => held('thuongtruc', 'conduct')).toHaveLength(2);
});

test('a council is made, sits today, and who leaves stays in its list', async ({ page }) => {
	await open(page, '/hoi-dong/to-chuc');
	await page.getByRole('link', { name: 'Lập Hội đồng' }).click();
	await page.getByLabel('Tên Hội đồng').fill('Hội đồng thi đua - khen thưởng phường');
	for (const { name } of [NAMES.phuc, NAMES.thu]) {
		await page.getByRole('button', { name: 'Thêm thành viên' }).click();
		await page.getByRole('dialog').getByLabel('Tìm người, không cần dấu').fill(name);
		await page
			.getByRole('dialog')
			.getByRole('button', { name: new RegExp(name) })
			.click();
	}
	await expect(page.getByText('Đã lưu nháp trên máy này, chưa gửi.')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Tên Hội đồng')).toHaveValue('Hội đồng thi đua - khen thưởng phường');
	await page.getByLabel('Số quyết định').fill('45/QĐ-UBND');
	await page.getByRole('button', { name: 'Lưu Hội đồng' }).click();
	await allSent(page);
	await page.getByRole('link', { name: 'Quay lại' }).click();
	await expect(page.getByText(/2 thành viên hôm nay, 2 người biểu quyết/)).toBeVisible();
	const [council] = await held('thuongtruc', 'councils');
	expect(council).toMatchObject({ kind: 'emulation', decisionNumber: '45/QĐ-UBND' });
	expect((council?.members as readonly { role: string }[]).map(({ role }) => role)).toEqual([
		'chair',
		'member'
	]);
});

test('a person writes the own profile from the page of the phone; others are kept out', async ({ page }) => {
	// The page of the phone is no place to come back to after signing in.
	await open(page, '/', 'motcua1');
	await page.getByRole('link', { name: 'Máy này' }).click();
	await page.getByRole('link', { name: /Lý lịch của tôi/ }).click();
	await page.getByLabel('Quê quán').fill('Đồng Xoài, Đồng Nai');
	await page.getByRole('button', { name: 'Thêm danh hiệu' }).click();
	await page.getByLabel('Tên danh hiệu, hình thức').fill('Lao động tiên tiến');
	await page.getByLabel('Năm', { exact: true }).fill('2021');
	await expect(page.getByText('Đã lưu nháp trên máy này, chưa gửi.')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Tên danh hiệu, hình thức')).toHaveValue('Lao động tiên tiến');
	await page.getByRole('button', { name: 'Lưu lý lịch' }).click();
	await allSent(page);
	await expect
		.poll(() => held('thuongtruc', 'profiles'))
		.toMatchObject([
			{ person: idOf('lan'), origin: 'Đồng Xoài, Đồng Nai', earlierAwards: [{ kind: 'title', year: 2021 }] }
		]);
	await page.goto(`${ward.server.url}/hoi-dong/ly-lich/${idOf('dung')}`);
	await expect(page.getByText('Chỉ chính người này và Thường trực đọc được')).toBeVisible();
});

test('all of it stands the audit, on a phone and on a laptop', async ({ page }) => {
	await nominate(ward);
	await open(page, '/hoi-dong');
	for (const viewport of [PHONE, LAPTOP]) {
		await page.setViewportSize(viewport);
		for (const path of [
			'/hoi-dong/to-chuc',
			`/hoi-dong/to-chuc/${idOf('newcouncil')}?moi`,
			'/hoi-dong/xep-loai',
			'/hoi-dong/xep-loai/nhap?thang=personRating',
			`/hoi-dong/xep-loai/${idOf('grade')}`,
			'/hoi-dong/ky-luat',
			`/hoi-dong/ky-luat/${idOf('conduct')}`,
			`/hoi-dong/ly-lich/${idOf('lan')}`
		]) {
			await page.goto(ward.server.url + path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByText('Đang mở…')).toHaveCount(0);
			await audit(page);
		}
	}
});
