import type { CampaignRules } from '../rules';
import { currentTemplate } from './current';
import { plan2023 } from './plan2023';
import { runningPlan } from './running';

/** Where a campaign may start from. `i18n` has a name for each code. */
export interface CampaignTemplate {
	readonly code: string;
	/** A draft for the year: first day blank, last day 19/12 until the ward sets its own. */
	build(year: number): CampaignRules;
}

export const templates: readonly CampaignTemplate[] = [
	{ code: 'plan2023', build: (year) => (year === 2023 ? plan2023 : runningPlan(year, '', `${year}-12-19`)) },
	{ code: 'current', build: currentTemplate }
];

export { currentTemplate } from './current';
export { plan2023 } from './plan2023';
export { blanksIn, fillBlanks } from './restate';
export { runningPlan } from './running';
