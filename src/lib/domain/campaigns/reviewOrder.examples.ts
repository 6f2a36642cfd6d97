import type { Example } from '../example';
import { campaignIn, RULES } from '../ward.fixture';
import type { CampaignState } from './states';
import { reviewOrder } from './reviewOrder';

const NOW = '2023-06-15T05:00:00.000Z';
const of = (title: string, state: CampaignState, first: string, last: string) => ({
	...campaignIn(state),
	title,
	rules: { ...RULES, period: { ...RULES.period, first, last } }
});

const CAMPAIGNS = [
	of('decided', 'decided', '2021-01-01', '2021-12-19'),
	of('running', 'issued', '2023-02-20', '2023-12-19'),
	of('draft', 'draft', '2023-02-20', '2023-12-19'),
	of('to come', 'issued', '2023-07-01', '2023-12-31'),
	of('over, not told yet', 'issued', '2022-01-01', '2022-12-19'),
	of('reviewing', 'reviewing', '2021-01-01', '2021-11-30')
];

export const reviewOrderExamples: readonly Example[] = [
	{
		name: 'campaigns at the year’s end: under review, over, running, then the rest',
		actual: () => reviewOrder(CAMPAIGNS, NOW).map(({ title }) => title),
		expected: ['reviewing', 'over, not told yet', 'running', 'to come', 'decided']
	}
];
