import type { Meeting } from './meeting';

/**
 * What a meeting begins with that corrects a locked one: the same council and list, and a word of what it corrects. Who
 * attends and how they vote is asked anew.
 * @param rulesVersion the version of the campaign's rules that is in force now
 */
export function correctingPlan(
	{ id, campaign, council, about, title, place, items }: Meeting,
	rulesVersion: number
): Partial<Meeting> {
	return { campaign, council, about, title, place, items, corrects: id, rulesVersion };
}
