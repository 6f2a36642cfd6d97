import { page } from '$app/state';
import type { MeetingState } from '$lib/domain/meetings/meeting';

/** The steps of a meeting, in the order of the evening. */
export const STEPS = ['plan', 'attendance', 'cases', 'votes', 'result', 'minutes'] as const;
export type Step = (typeof STEPS)[number];

const WORDS: Readonly<Record<Step, string>> = {
	plan: 'chuan-bi',
	attendance: 'diem-danh',
	cases: 'truong-hop',
	votes: 'bo-phieu',
	result: 'ket-qua',
	minutes: 'bien-ban'
};

/** Where a meeting is opened when its address names no step. */
const FIRST: Readonly<Record<MeetingState, Step>> = {
	planned: 'plan',
	open: 'cases',
	counted: 'minutes',
	locked: 'minutes'
};

/** The step that stands in the address: going back finds it again, and a reload stays. */
export function stepAsked(state: MeetingState): Step {
	const word = page.url.searchParams.get('buoc');
	return STEPS.find((step) => WORDS[step] === word) ?? FIRST[state];
}

/** The same meeting at another step. */
export function stepHref(step: Step): string {
	const params = new URLSearchParams(page.url.searchParams);
	params.set('buoc', WORDS[step]);
	params.delete('truong-hop');
	return `${page.url.pathname}?${params}`;
}
