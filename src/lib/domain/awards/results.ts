import type { Campaign } from '../campaigns/campaign';
import { levelsInOrder } from '../campaigns/eligibility';
import { compareNames } from '../text/nameOrder';
import { addDays, type Day } from '../time';
import type { Award } from './award';

type Shown = Pick<Award, 'campaign' | 'level' | 'subjectKind' | 'subjectName' | 'shownTo'>;

/** The published awards of one campaign, by level. */
export interface CampaignResults<A, C> {
	readonly campaign: C;
	readonly levels: readonly {
		readonly code: string;
		readonly label: string;
		readonly awards: readonly A[];
	}[];
}

/**
 * What everybody may see of who was commended: published awards by campaign, the latest first, and by level from the ward
 * upward; collectives before individuals, then by name. Revoked ones stay among them.
 */
export function publishedResults<A extends Shown, C extends Pick<Campaign, 'id' | 'rules'>>(
	awards: readonly A[],
	campaigns: readonly C[]
): readonly CampaignResults<A, C>[] {
	const published = awards.filter(({ shownTo }) => shownTo === 'everyone');
	return [...campaigns]
		.sort((a, b) => (a.rules.period.last < b.rules.period.last ? 1 : -1))
		.map((campaign) => {
			const own = published.filter((award) => award.campaign === campaign.id);
			const levels = levelsInOrder(campaign.rules)
				.map(({ code, label }) => ({
					code,
					label,
					awards: inOrder(own.filter(({ level }) => level === code))
				}))
				.filter((level) => level.awards.length > 0);
			return { campaign, levels };
		})
		.filter(({ levels }) => levels.length > 0);
}

function inOrder<A extends Shown>(awards: readonly A[]): readonly A[] {
	return [...awards].sort((a, b) =>
		a.subjectKind === b.subjectKind
			? compareNames(a.subjectName, b.subjectName)
			: a.subjectKind === 'unit'
				? -1
				: 1
	);
}

/** How long results are told on the first screen, in days from the decision. */
const NEWS_DAYS = 60;

/** Whether an award is published and so fresh that the first screen tells of results. One without a day is fresh. */
export function isNews({ shownTo, date }: Pick<Award, 'shownTo' | 'date'>, today: Day): boolean {
	return shownTo === 'everyone' && (date === '' || addDays(date, NEWS_DAYS) >= today);
}
