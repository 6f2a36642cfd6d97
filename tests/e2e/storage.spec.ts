import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './support/test';
import { idOf } from '../../src/lib/domain/ward.fixture';
import { fixturesOf } from '../support/databases/fixtures';
import { writeRaw, type RawDatabase } from '../support/databases/raw';
import { PASSWORD } from '../support/seedAccounts';
import { audit } from './support/audit';
import { addPhotos, allSent, logDeed, signIn, worksOffline } from './support/browser';
import { choose } from './support/draw';
import { drawPhoto } from './support/drawPhoto.mjs';
import { startStreetWard, type StreetWard } from './support/ward';

let ward: StreetWard;
test.beforeAll(async () => {
	ward = await startStreetWard();
});
test.afterAll(() => ward.server.stop());

const what = (page: Page) => page.getByLabel('Việc gì đã làm?');
const saved = (page: Page) => page.getByText('Đã lưu trên máy này', { exact: true });
const thumbs = (page: Page) => page.getByRole('list', { name: 'Ảnh đã thêm' }).locator('img');

/** The phone as an app of before left it: the account is known, its database is of that time. Ends on a bare page. */
async function comeBackWith(page: Page, raw: RawDatabase): Promise<void> {
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await worksOffline(page);
	await bare(page);
	await page.evaluate(
		({ name, raw, source }) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.deleteDatabase(name);
				request.onerror = () => reject(request.error);
				request.onsuccess = () => {
					// The page's own rules forbid `eval`; the test's world does not ask them.
					const write = (0, eval)(`(${source})`) as (name: string, raw: unknown) => Promise<void>;
					write(name, raw).then(resolve, reject);
				};
			}),
		{ name: databaseOf('kp1'), raw, source: writeRaw.toString() }
	);
}

const databaseOf = (username: string) => `so-thi-dua.${ward.serverId}.${idOf(`a${username}`)}`;

/** A page of the same address without the app. */
async function bare(page: Page): Promise<void> {
	await page.goto(`${ward.server.url}/favicon.svg`);
}

for (const { version, raw } of fixturesOf('local')) {
	test(`a phone of version ${version} opens with its draft and photo`, async ({ page, context }) => {
		await comeBackWith(page, raw);
		await context.setOffline(true);
		await page.goto(ward.server.url);
		await page.getByRole('link', { name: /Đang viết dở, chưa gửi/ }).click();
		await expect(what(page)).toHaveValue('Đang viết dở, chưa gửi');
		await expect(page.getByText('Trước cổng nhà văn hóa')).toBeVisible();
		await expect(page.getByRole('button', { name: /^Mở ảnh/ })).toHaveCount(1);
		await page.goto(`${ward.server.url}/cho`);
		await expect(page.getByRole('link', { name: 'Việc waiting', exact: true })).toBeVisible();
	});
}

test('an upgrade that fails offers a file first, to the person alone, and deletes nothing', async ({
	page
}) => {
	const [oldest] = fixturesOf('local');
	if (!oldest) throw new Error('no fixture');
	await comeBackWith(page, oldest.raw);
	await page.addInitScript(() => {
		const create = IDBDatabase.prototype.createObjectStore;
		IDBDatabase.prototype.createObjectStore = function (...parts) {
			if (parts[0] === 'fileCache' && !location.hash) throw new DOMException('no', 'ConstraintError');
			return create.apply(this, parts);
		};
	});
	await page.goto(ward.server.url);
	await expect(page.getByRole('heading', { name: 'Máy chưa mở được sổ' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Lưu phần còn đọc được ra tệp' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Xóa phần hỏng và bắt đầu lại' })).toHaveCount(0);
	await audit(page);

	const password = page.getByLabel('Mật khẩu', { exact: true });
	await password.fill('mat khau cua ai do');
	await page.getByRole('button', { name: 'Lưu ra tệp' }).click();
	await expect(page.getByText('Tên hoặc mật khẩu chưa đúng')).toBeVisible();
	const download = page.waitForEvent('download');
	await password.fill(PASSWORD);
	await page.getByRole('button', { name: 'Lưu ra tệp' }).click();
	const file = await (await download).path();
	await expect(page.getByText('Đã lưu ra tệp')).toBeVisible();
	await audit(page);
	const dump = JSON.parse(readFileSync(file, 'utf8')) as { readonly stores: RawDatabase['rows'] };
	for (const table of ['drafts', 'outbox', 'files', 'thumbs'] as const) {
		expect(dump.stores[table], table).toEqual(oldest.raw.rows[table]);
	}

	// The fault is gone (a repaired app): nothing was lost by it.
	await page.evaluate(() => (location.hash = 'mended'));
	await page.getByRole('button', { name: 'Thử lại' }).click();
	await expect(page.getByRole('link', { name: /Đang viết dở, chưa gửi/ })).toBeVisible();
});

test('after the file, and only then, a damaged log can be begun anew', async ({ page }) => {
	await signIn(page, ward.server.url, 'motcua1');
	await allSent(page);
	await page.addInitScript(() => {
		const { open } = IDBFactory.prototype;
		IDBFactory.prototype.open = function (name, version) {
			const isBroken = version !== undefined && name.split('.').length === 3 && !location.hash;
			if (isBroken) throw new DOMException('Internal error opening backing store', 'UnknownError');
			return version === undefined ? open.call(this, name) : open.call(this, name, version);
		};
	});
	await page.goto(ward.server.url);
	await expect(page.getByRole('heading', { name: 'Máy chưa mở được sổ' })).toBeVisible();
	await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: 'Lưu ra tệp' }).click();
	await page.getByRole('button', { name: 'Xóa phần hỏng và bắt đầu lại' }).click();
	await page.evaluate(() => (location.hash = 'mended'));
	await page.getByRole('dialog').getByRole('button', { name: 'Xóa và bắt đầu lại' }).click();
	await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
	await allSent(page);
});

test('a phone really without room keeps the words, names the photo, and sends all the same', async ({
	page,
	context
}) => {
	await signIn(page, ward.server.url, 'kp1');
	await allSent(page);
	await page.goto(`${ward.server.url}/ghi`);
	await what(page).fill('Chữ phải còn');
	await expect(saved(page)).toBeVisible();
	const photo = await drawPhoto(page, { width: 2400, height: 1800 });
	const browser = await context.newCDPSession(page);
	const limit = async (bytes?: number) => {
		const { usage } = await browser.send('Storage.getUsageAndQuota', { origin: ward.server.url });
		const quota = bytes === undefined ? {} : { quotaSize: usage + bytes };
		await browser.send('Storage.overrideQuotaForOrigin', { origin: ward.server.url, ...quota });
	};
	// Room for words, which are written once more before the camera opens, and none for a photo.
	await limit(36_000);
	await expect.poll(() => refusedBytes(page, 60_000), { timeout: 60_000 }).toBe('QuotaExceededError');

	await choose(page, 'Chụp ảnh', [{ name: 'không vừa.jpg', buffer: photo }]);
	await expect(page.getByText('Máy đã hết chỗ: “không vừa.jpg” chưa được lưu')).toBeVisible({
		timeout: 20_000
	});
	await expect(thumbs(page)).toHaveCount(0);
	await what(page).press('End');
	await page.keyboard.type(', cả phần này');
	await expect(saved(page)).toBeVisible();
	await page.reload();
	await expect(what(page)).toHaveValue('Chữ phải còn, cả phần này');

	// Not a single byte: it is said, and what was written stays on the screen until there is room.
	await limit(-100_000);
	await expect.poll(() => refusedBytes(page, 10), { timeout: 60_000 }).toBe('QuotaExceededError');
	await what(page).press('End');
	await page.keyboard.type('; chưa lưu được');
	await expect(page.getByText(/Máy đã hết chỗ nên việc vừa làm chưa được lưu/)).toBeVisible({
		timeout: 20_000
	});
	await limit();
	await expect.poll(() => refusedBytes(page, 10), { timeout: 60_000 }).toBe('');
	await page.keyboard.type('.');
	await expect(saved(page)).toBeVisible();
	await page.reload();
	await expect(what(page)).toHaveValue('Chữ phải còn, cả phần này; chưa lưu được.');
	await logDeed(page, 'Gửi khi đã có chỗ');
	await allSent(page);
});

/**
 * What the browser says to that many bytes. It asks for the room that is left only now and then: a limit that was just
 * set is not in force at once.
 */
function refusedBytes(page: Page, bytes: number): Promise<string> {
	return page.evaluate(
		(size) =>
			new Promise<string>((resolve) => {
				const request = indexedDB.open('probe', 1);
				request.onupgradeneeded = () => request.result.createObjectStore('probe');
				request.onerror = () => resolve(request.error?.name ?? '');
				request.onsuccess = () => {
					const write = request.result.transaction('probe', 'readwrite');
					write.objectStore('probe').put(crypto.getRandomValues(new Uint8Array(size)), 1);
					const end = (answer: string) => {
						request.result.close();
						indexedDB.deleteDatabase('probe').onsuccess = () => resolve(answer);
					};
					write.oncomplete = () => end('');
					write.onabort = () => end(write.error?.name ?? '');
				};
			}),
		bytes
	);
}

test('a browser that drops the connections of its storage costs nothing', async ({ page }) => {
	await page.addInitScript(() => {
		const connections = new Set<IDBDatabase>();
		const { open } = IDBFactory.prototype;
		IDBFactory.prototype.open = function (...parts) {
			const request = open.apply(this, parts);
			request.addEventListener('success', () => connections.add(request.result));
			return request;
		};
		Object.assign(window, {
			dropConnections(isTold: boolean) {
				for (const one of connections) {
					one.close();
					if (isTold) one.dispatchEvent(new Event('close'));
				}
				connections.clear();
			}
		});
	});
	const drop = (isTold: boolean) =>
		page.evaluate((told) => (window as unknown as Dropping).dropConnections(told), isTold);
	await signIn(page, ward.server.url, 'khoi1');
	await allSent(page);
	const photo = await drawPhoto(page, { width: 1200, height: 900 });
	await page.goto(`${ward.server.url}/ghi`);
	for (const isTold of [false, true]) {
		await page.getByRole('button', { name: 'Ghi thêm' }).or(what(page)).first().click();
		await what(page).fill('Trước khi mất');
		await drop(isTold);
		await what(page).press('End');
		await page.keyboard.type(' và sau khi mất');
		await expect(saved(page)).toBeVisible();
		await drop(isTold);
		await addPhotos(page, [photo]);
		await drop(isTold);
		await logDeed(page, `Gửi khi vừa mất kết nối${isTold ? ', có báo' : ''}`);
		await expect(page.getByRole('heading', { name: /Đã xếp hàng gửi|Máy chủ đã nhận/ })).toBeVisible();
		await drop(isTold);
		// The screens follow again, by a fresh connection.
		await expect(page.getByRole('heading', { name: 'Máy chủ đã nhận' })).toBeVisible({ timeout: 20_000 });
		await allSent(page);
	}
	const { records } = await (await ward.phone('thuongtruc')).pullAll();
	const entries = records.map(({ record }) => record);
	const own = entries.filter(({ title }) => String(title).startsWith('Gửi khi vừa mất kết nối'));
	expect(own.map(({ title }) => title).sort()).toEqual([
		'Gửi khi vừa mất kết nối',
		'Gửi khi vừa mất kết nối, có báo'
	]);
	const ids = own.map(({ id }) => id);
	const photos = records.filter(
		({ collection, record }) => collection === 'attachments' && ids.includes(record.record)
	);
	expect(photos).toHaveLength(2);
});

interface Dropping {
	dropConnections(isTold: boolean): void;
}

test.describe('without a service worker', () => {
	test.use({ serviceWorkers: 'block' });

	for (const [spoken, words] of [
		[2, 'Sổ trên máy này là bản cũ'],
		[0, 'Máy chủ của phường đang chạy bản cũ hơn']
	] as const) {
		test(`a server that speaks protocol ${spoken}: said on every screen, and what was written stays`, async ({
			page
		}) => {
			await signIn(page, ward.server.url, 'motcua1');
			await allSent(page);
			const refusal = { refused: true, code: 'protocol.unsupported', params: { protocol: spoken } };
			await page.route('**/api/sync/p*', (route) => route.fulfill({ status: 426, json: refusal }));
			const title = `Ghi khi máy chủ nói bản ${spoken}`;
			await page.goto(`${ward.server.url}/ghi`);
			await logDeed(page, title);
			await expect(page.getByText(words)).toBeVisible();
			await expect(page.getByText('Sổ và máy chủ khác bản')).toBeVisible();
			await audit(page);
			await page.goto(`${ward.server.url}/cho`);
			await expect(page.getByRole('link', { name: title })).toBeVisible();
			await page.unroute('**/api/sync/p*');
			await page.reload();
			await allSent(page);
		});
	}
});
