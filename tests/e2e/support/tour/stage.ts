import type { Browser, BrowserContext, Page } from '@playwright/test';
import { PASSWORD } from '../../../../scripts/sample/ward/accounts';
import { PEOPLE } from '../../../../scripts/sample/ward/people';
import { allSent, signIn } from '../browser';
import { LAPTOP } from '../meetingPage';

export const PHONE = { width: 360, height: 740 };

/** Whoever plays the review: each account in a browser of its own, as if it had signed in and out. */
export class Stage {
	readonly #contexts = new Map<string, BrowserContext>();

	constructor(
		private readonly browser: Browser,
		readonly url: string
	) {}

	/** Signs in, and waits until that browser has everything and has sent everything. */
	async enter(username: string, viewport = LAPTOP): Promise<Page> {
		const context = await this.browser.newContext({
			viewport,
			locale: 'vi-VN',
			timezoneId: 'Asia/Ho_Chi_Minh'
		});
		this.#contexts.set(username, context);
		const page = await context.newPage();
		await signIn(page, this.url, username, '/', PASSWORD);
		await allSent(page);
		return page;
	}

	async leave(username: string): Promise<void> {
		await this.#contexts.get(username)?.close();
		this.#contexts.delete(username);
	}
}

/** The name that the screens show for a person of the sample. */
export function nameOf(key: string): string {
	const person = PEOPLE.find((one) => one.key === key);
	if (!person) throw new Error(`nobody of the sample is called ${key}`);
	return person.name;
}

/** One of the sections beside the page, as a newcomer finds it. */
export const section = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Các mục chính' }).getByRole('link', { name, exact: true });
