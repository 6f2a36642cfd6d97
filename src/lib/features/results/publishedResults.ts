import type { Award } from '$lib/domain/awards/award';
import { levelsInOrder } from '$lib/domain/campaigns/eligibility';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import { compareNames } from '$lib/domain/text/nameOrder';
import type { LocalDatabase } from '$lib/store/database';

/** Who was commended in a campaign at a level, as everybody may know. */
export interface PublishedGroup {
	readonly campaign: string;
	readonly campaignTitle: string;
	readonly level: string;
	readonly levelLabel: string;
	readonly form: string;
	readonly collectives: readonly Award[];
	readonly individuals: readonly Award[];
}

/** Published awards, the newest campaign first, from the highest level down; what was taken back says so. */
export async function publishedResults(db: LocalDatabase): Promise<readonly PublishedGroup[]> {
	const [awards, campaigns] = await Promise.all([
		db.awards.filter(({ shownTo }) => shownTo === 'everyone').toArray(),
		db.campaigns.toArray()
	]);
	return [...campaigns]
		.sort((a, b) => (a.rules.period.last < b.rules.period.last ? 1 : -1))
		.flatMap((campaign) => groupsOf(campaign, awards));
}

function groupsOf(campaign: Campaign, awards: readonly Award[]): readonly PublishedGroup[] {
	return [...levelsInOrder(campaign.rules)].reverse().flatMap(({ code, label, awardForm }) => {
		const here = awards
			.filter((award) => award.campaign === campaign.id && award.level === code)
			.sort((a, b) => compareNames(a.subjectName, b.subjectName));
		if (here.length === 0) return [];
		return [
			{
				campaign: campaign.id,
				campaignTitle: campaign.title,
				level: code,
				levelLabel: label,
				form: here[0]?.form ?? awardForm,
				collectives: here.filter(({ subjectKind }) => subjectKind === 'unit'),
				individuals: here.filter(({ subjectKind }) => subjectKind !== 'unit')
			}
		];
	});
}
