import { rulesOf } from '$lib/domain/campaigns/campaign';
import type { Entry } from '$lib/domain/entries/entry';
import type { LocalDatabase } from '$lib/store/database';
import type { NameOf } from './fieldWords';

/** Labels of what a campaign's rules call by codes, for an entry, initiative or score sheet: under its own rules and today's. */
export async function entryNames(
	db: LocalDatabase,
	{ campaign: id, rulesVersion }: Pick<Entry, 'campaign' | 'rulesVersion'>
): Promise<NameOf> {
	const campaign = await db.campaigns.get(id);
	if (!campaign) return () => '';
	const versions = [campaign.rules, rulesOf(campaign, rulesVersion) ?? campaign.rules];
	const labels = new Map(
		versions.flatMap(({ areas, criteria, levels, initiatives }) =>
			[
				...levels,
				...initiatives.scoreSheet.criteria,
				...areas,
				...areas.flatMap(({ indices }) => indices),
				...criteria
			].map(({ code, label }) => [code, label] as const)
		)
	);
	return (code) => labels.get(code) ?? '';
}
