import type { Example } from '../example';
import type { Result } from '../result';
import type { CampaignRules } from './rules';
import { runningPlan } from './templates/running';

/** What the tables of the editor start from: the 2023 plan, issued on 20/02/2023. */
export const exampleRules: CampaignRules = runningPlan(2023, '2023-02-20', '2023-12-19');

export function example(name: string, actual: () => unknown, expected: unknown): Example {
	return { name, actual, expected };
}

/** `fine`, or the code and where it points. */
export function said(result: Result<unknown>): string {
	if (result.ok) return 'fine';
	return [result.error.code, result.error.params?.path].filter((part) => part !== undefined).join(' ');
}

/** A part of the document that came out, or what was said instead. */
export function partOf<T>(result: Result<CampaignRules>, part: (rules: CampaignRules) => T): T | string {
	return result.ok ? part(result.value) : said(result);
}

/** The item of that code; a bug of the table when there is none. */
export function itemOf<T extends { readonly code: string }>(items: readonly T[], code: string): T {
	const item = items.find((one) => one.code === code);
	if (!item) throw new Error(`no ${code}`);
	return item;
}
