import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../../../scripts/lib/browser.mjs';
import { PASSWORD } from '../../support/seedAccounts';

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

	/** Ends the browser's processes as an empty battery would. */
	async kill(): Promise<void> {
		const session = await this.context.browser()?.newBrowserCDPSession();
		const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
		const gone = new Promise((resolve) => this.context.once('close', resolve));
		const own = processInfo.find(({ type }) => type === 'browser');
		if (!own) throw new Error('the browser does not name its process');
		process.kill(own.id, 'SIGKILL');
		await gone;
		this.#context = undefined;
	}

	/** Closes it and throws the profile away. */
	async dispose(): Promise<void> {
		await this.close();
		rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
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
	await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
}

/** Waits until the service worker holds the whole app, so that it starts without a network. */
export async function worksOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		if (active?.state !== 'activated') {
			await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
		}
	});
}

/** Waits until the phone says that everything has been sent. */
export async function allSent(page: Page): Promise<void> {
	await expect(page.getByRole('link', { name: /Tình trạng gửi: đã gửi hết/ })).toBeVisible({ timeout: 20_000 });
}

