import type { Nomination } from '$lib/domain/nominations/nomination';
import { likeEarlierOwn, reportText, similarReports } from '$lib/domain/screening/similarReports';
import { rememberedSimilarity } from '$lib/domain/text/similarity';
import { breathe } from '$lib/store/breathe';
import type { LocalDatabase } from '$lib/store/database';

/** A report of this phone that says nearly the same. */
export interface LikeReport {
	readonly other: Nomination;
	readonly percent: number;
	/** of the same nominee, in an earlier campaign */
	readonly isOwn: boolean;
	readonly campaign: string;
	readonly level: string;
}

/**
 * Reports on this phone that say nearly the same as one: of others in the campaign, and of the nominee in earlier ones. The
 * signature of a text is made once, a few at a time, so that a slow phone is not held up.
 */
export async function likeReports(db: LocalDatabase, nomination: Nomination): Promise<readonly LikeReport[]> {
	const [all, campaigns] = await Promise.all([db.nominations.toArray(), db.campaigns.toArray()]);
	const { ready, alike } = rememberedSimilarity();
	for (const other of all) {
		if (other.report.length === 0) continue;
		ready(reportText(other));
		await breathe();
	}
	const inCampaign = all.filter(({ campaign }) => campaign === nomination.campaign);
	const found = [
		...similarReports(nomination, inCampaign, alike).map((like) => ({ ...like, isOwn: false })),
		...likeEarlierOwn(nomination, all, alike).map((like) => ({ ...like, isOwn: true }))
	];
	return found.map(({ other, percent, isOwn }) => {
		const campaign = campaigns.find(({ id }) => id === other.campaign);
		const level = campaign?.rules.levels.find(({ code }) => code === other.level)?.label ?? other.level;
		return { other, percent, isOwn, campaign: campaign?.title ?? '', level };
	});
}
