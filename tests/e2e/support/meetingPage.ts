import { mkdirSync } from 'node:fs';
import { expect as soon, type Page } from '@playwright/test';

/** A whole evening in one test, beside other work: what counts is what is seen, not within how many seconds. */
export const expect = soon.configure({ timeout: 20_000 });
export const LAPTOP = { width: 1366, height: 768 };
export const SHOTS = process.env.SHOTS;
if (SHOTS) mkdirSync(SHOTS, { recursive: true });

/** For the eye; only where somebody asks for it. */
export async function shot(page: Page, name: string, fullPage = false): Promise<void> {
	if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage });
}

export const figure = (page: Page, label: string) => page.getByLabel(label, { exact: true });
export const line = (page: Page, name: string) =>
	page.getByRole('group', { name: new RegExp(`\\d\\. ${name}`) });
export const button = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
export const step = (page: Page, name: string) =>
	page
		.getByRole('navigation', { name: 'Các bước của cuộc họp' })
		.getByRole('link', { name: new RegExp(name) });
