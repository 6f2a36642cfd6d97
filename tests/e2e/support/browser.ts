import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	chromium,
	expect,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../../scripts/lib/browser.mjs';
import { PASSWORD } from '../../support/seedAccounts';
import { rowsIn } from './inDatabase';

export const VIEWPORT = { width: 360, height: 740 } as const;

/** A phone's browser with a profile on disk, so that it can be closed, killed and opened again. */
export class Handset {
	readonly #profile = mkdtempSync(join(tmpdir(), 'sotd-phone-'));
	#context: BrowserContext | undefined;

	/** Starts the browser (again) on the same profile. */
	async start(options: BrowserContextOptions = {}): Promise<Page> {
		const executablePath = findBrowser();
		this.#context = await chromium.launchPersistentContext(this.#profile, {
			args: BROWSER_ARGUMENTS,
			...(executablePath ? { executablePath } : {}),
			viewport: VIEWPORT,
			hasTouch: true,
			locale: 'vi-VN',
			timezoneId: 'Asia/Ho_Chi_Minh',
			...options
		});
		return this.#context.pages()[0] ?? this.#context.newPage();
	}

	get context(): BrowserContext {
		if (!this.#context) throw new Error('this phone was not started');
		return this.#context;
	}

	/** Closes the browser in order. */
	async close(): Promise<void> {
		await this.#context?.close();
		this.#context = undefined;
	}

	/** Ends the browser as an empty battery would; what it had not handed to the system is gone. */
	async kill(): Promise<void> {
		const gone = new Promise((resolve) => this.context.once('close', resolve));
		process.kill(this.#processId(), 'SIGKILL');
		await gone;
		this.#context = undefined;
	}

	/** The browser's own process among its helpers: the one of this profile without a type. */
	#processId(): number {
		const own = readdirSync('/proc').find((id) => {
			if (!/^\d+$/.test(id)) return false;
			const words = argumentsOf(id);
			return (
				words.includes(`--user-data-dir=${this.#profile}`) &&
				!words.some((word) => word.startsWith('--type='))
			);
		});
		if (own === undefined) throw new Error('no browser runs on this profile');
		return Number(own);
	}

	/** Closes it and throws the profile away. */
	async dispose(): Promise<void> {
		await this.close();
		rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

function argumentsOf(id: string): readonly string[] {
	try {
		return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
	} catch {
		// It ended meanwhile.
		return [];
	}
}

/** Signs in at the door and waits for the first screen. */
export async function signIn(page: Page, address: string, username: string, path = '/'): Promise<void> {
	await page.goto(address + path);
	const somebodyElse = page.getByText('Người khác', { exact: true });
	const identity = page.getByLabel('Tên đăng nhập hoặc số điện thoại');
	await expect(somebodyElse.or(identity)).toBeVisible();
	if (await somebodyElse.isVisible()) await somebodyElse.click();
	await identity.fill(username);
	await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
	// Signing in fetches the first page of records: on a busy machine that is not done in the usual five seconds.
	await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible({ timeout: 20_000 });
}

/** Lets the service worker take the whole app along, and waits until it starts without a network. */
export async function worksOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		(window as { takeAlong?: () => void }).takeAlong?.();
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
		);
	});
}

/**
 * Waits until the phone says that everything has been sent. Of a button that was just pressed it still says so, for the
 * moment in which that is being written; a page that leaves then has sent nothing.
 */
export async function allSent(page: Page): Promise<void> {
	await expect(page.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 20_000 });
	const unsent = async () => (await rowsIn(page, 'outbox')).filter(({ status }) => status !== 'sent').length;
	await expect.poll(unsent, { timeout: 20_000 }).toBe(0);
	await expect(page.getByRole('link', { name: /Tình trạng gửi: đã gửi hết/ })).toBeVisible({
		timeout: 20_000
	});
}

/** Whom the quick log is about, what was done, and *Gửi*. */
export async function logDeed(page: Page, title: string, photos: readonly Buffer[] = []): Promise<void> {
	await page.getByLabel('Việc gì đã làm?').fill(title);
	await page.getByRole('button', { name: 'Tìm người, đơn vị khác' }).click();
	await page.getByLabel('Gõ tên, không cần dấu').pressSequentially('lan');
	await chooseLan(page);
	if (photos.length > 0) await addPhotos(page, photos);
	await page.getByRole('button', { name: 'Gửi', exact: true }).click();
}

/** Takes the person whose name was just typed, once the list has followed: until then it moves under the finger. */
export async function chooseLan(page: Page): Promise<void> {
	const found = page.getByRole('dialog');
	await expect(found.getByRole('button', { name: /Ghi tên “lan”/ })).toBeVisible();
	await found.getByRole('button', { name: /Nguyễn Thị Lan/ }).click();
}

/** Picks photos and waits until each is kept. */
export async function addPhotos(page: Page, photos: readonly Buffer[]): Promise<void> {
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Chọn ảnh, tệp' }).click();
	const files = photos.map((buffer, n) => ({ name: `IMG_${n}.jpg`, mimeType: 'image/jpeg', buffer }));
	await (await chooser).setFiles(files);
	await expect(page.getByRole('button', { name: /^Mở ảnh/ })).toHaveCount(photos.length, { timeout: 20_000 });
	await expect(page.getByText('Đang lưu…')).toHaveCount(0, { timeout: 20_000 });
}
