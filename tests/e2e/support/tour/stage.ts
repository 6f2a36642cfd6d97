import type { Browser, BrowserContext, Page } from '@playwright/test';
import { PEOPLE } from '../../../../scripts/sample/ward/people';
import { IDEAS_2023, type IdeaKey } from '../../../../scripts/sample/yearEnd/ideas';
import { UNITS } from '../../../../scripts/sample/ward/units';
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
		await signIn(page, this.url, username);
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

/** The same of a nominee, who may be a unit. */
export function nomineeName(key: string): string {
	return UNITS.find((unit) => unit.key === key)?.name ?? nameOf(key);
}

export function titleOf(key: IdeaKey): string {
	return IDEAS_2023.find((idea) => idea.key === key)?.words.title ?? key;
}

/** One of the sections beside the page, as a newcomer finds it. */
export const section = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Các mục chính' }).getByRole('link', { name, exact: true });
