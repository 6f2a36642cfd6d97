import { expect, test } from './support/test';
import { allSent, Handset, signIn, worksOffline } from './support/browser';
import { rowsIn } from './support/inDatabase';
import { startStreetWard, type StreetWard } from './support/ward';

test.setTimeout(180_000);

const DAY_MS = 86_400_000;

let ward: StreetWard;
let phone: Handset;
test.beforeAll(async () => {
	ward = await startStreetWard();
});
test.beforeEach(() => {
	phone = new Handset();
});
test.afterEach(() => phone.dispose());
test.afterAll(() => ward.server.stop());

/** Every page of this phone from now on reads a clock that is wrong by so many days. */
async function setClock(days: number): Promise<void> {
	await phone.context.addInitScript((ahead) => {
		const now = Date.now;
		const RealDate = Date;
		class WrongDate extends RealDate {
			constructor(...given: [] | [number | string]) {
				super(...((given.length > 0 ? given : [now() + ahead]) as [number]));
			}
			static override now() {
				return now() + ahead;
			}
		}
		globalThis.Date = WrongDate as DateConstructor;
	}, days * DAY_MS);
}

for (const [days, username, words] of [
	[2, 'kp1', 'two days ahead'],
	[-2, 'motcua1', 'two days behind']
] as const) {
	test(`a phone ${words} proposes the day of the calendar, offline too, and its deed is taken`, async () => {
		let page = await phone.start();
		await setClock(days);
		await signIn(page, ward.server.url, username);
		await allSent(page);
		await worksOffline(page);
		await phone.close();

		page = await phone.start({ offline: true });
		await setClock(days);
		await page.goto(`${ward.server.url}/ghi`);
		const title = `Tổng vệ sinh, máy lệch ${days} ngày`;
		await page.getByRole('button', { name: /^Tôi \(/ }).tap();
		await page.getByLabel('Việc gì đã làm?').fill(title);
		await page.getByRole('button', { name: 'Thêm chi tiết' }).click();
		await expect(page.getByLabel('Ngày làm việc đó')).toHaveValue(ward.today);
		await page.getByRole('button', { name: 'Gửi', exact: true }).click();
		await expect(page.getByRole('heading', { name: 'Đã xếp hàng gửi' })).toBeVisible();

		await phone.context.setOffline(false);
		await expect(page.getByRole('heading', { name: 'Máy chủ đã nhận' })).toBeVisible({ timeout: 30_000 });
		await allSent(page);
		const [row] = (await rowsIn(page, 'entries')).filter((one) => one.title === title);
		expect(row).toMatchObject({ day: ward.today, sync: 'confirmed' });
		// Both times are kept: the phone's as it was, and how far it was off.
		expect(Math.round(Number(row?.clockOffset) / DAY_MS)).toBe(-days);
	});
}
