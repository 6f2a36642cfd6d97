import type { CampaignRules } from '../campaigns/rules';
import type { Day } from '../time';

/** Months of a campaign up to today, `YYYY-MM`, newest first. */
export function monthsOf({ period }: Pick<CampaignRules, 'period'>, today: Day): readonly string[] {
	const first = period.first || today;
	const last = today < period.last ? today : period.last;
	const months: string[] = [];
	for (let month = last.slice(0, 7); month >= first.slice(0, 7); month = monthBefore(month))
		months.push(month);
	return months;
}

function monthBefore(month: string): string {
	const year = Number(month.slice(0, 4));
	const number = Number(month.slice(5, 7));
	return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
