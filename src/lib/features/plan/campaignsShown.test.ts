import { expect, test } from 'vitest';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { runningPlan } from '$lib/domain/campaigns/templates';
import { NO_OFFICE } from '$lib/domain/papers/officeParts';
import { campaignsShown } from './campaignsShown';

const NOW = '2026-11-22T03:00:00.000Z';
const campaign = (
	id: string,
	first: string,
	last: string,
	state: Campaign['state'] = 'issued'
): Campaign => ({
	id,
	rev: 1,
	title: id,
	template: 'plan2023',
	state,
	rules: runningPlan(2026, first, last),
	rulesVersion: 1,
	amendment: null,
	history: [],
	...NO_OFFICE
});

test('the running one first, then what comes, then the past ones, newest first; drafts nowhere', () => {
	const shown = campaignsShown(
		[
			campaign('old', '2023-02-20', '2023-12-19', 'archived'),
			campaign('over', '2026-01-01', '2026-11-21'),
			campaign('coming', '2026-12-01', '2027-11-30'),
			campaign('running', '2026-09-27', '2027-02-14'),
			campaign('draft', '2026-09-27', '2027-02-14', 'draft')
		],
		NOW
	);
	expect([shown.first?.id, ...shown.others.map(({ id }) => id)]).toEqual([
		'running',
		'coming',
		'over',
		'old'
	]);
});

test('without any there is nothing to show', () => {
	expect(campaignsShown([], NOW)).toEqual({ first: undefined, others: [] });
});
