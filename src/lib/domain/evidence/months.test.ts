import { expect, test } from 'vitest';
import { monthsOf } from './months';

const period = (first: string, last: string) => ({ period: { first, last, wording: '' } });

test.each([
	[
		'up to today, over the turn of the year',
		period('2025-11-20', '2026-06-30'),
		'2026-01-05',
		['2026-01', '2025-12', '2025-11']
	],
	[
		'up to the last day, when it is over',
		period('2023-11-01', '2023-12-19'),
		'2026-01-05',
		['2023-12', '2023-11']
	],
	['this month, when the first day is not known', period('', '2026-12-19'), '2026-03-02', ['2026-03']],
	['none before it starts', period('2026-12-01', '2026-12-19'), '2026-03-02', []]
])('%s', (_name, rules, today, expected) => {
	expect(monthsOf(rules, today)).toEqual(expected);
});
