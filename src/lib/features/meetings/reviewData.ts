import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { WardLookup } from '$lib/domain/changes/attempt';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import type { Meeting } from '$lib/domain/meetings/meeting';
import type { LocalDatabase } from '$lib/store/database';
import { loadLookup } from '$lib/store/lookup';

/** What the screens of a meeting look at beside the meeting itself: all that the rules will ask for. */
export interface ReviewData {
	readonly lookup: WardLookup;
	/** campaigns that were issued, the one that ended last first */
	readonly campaigns: readonly Campaign[];
	/** initiatives of the campaign, whatever their state */
	readonly initiatives: readonly Initiative[];
}

/** @param meeting as it is on the screen; its people may be no members (tellers) */
export async function loadReviewData(
	db: LocalDatabase,
	meeting: Pick<Meeting, 'campaign' | 'tellers' | 'corrects' | 'about'>
): Promise<ReviewData> {
	const { campaign, tellers, corrects, about } = meeting;
	const [campaigns, nominations, initiatives] = await Promise.all([
		db.campaigns.toArray(),
		db.nominations.where('campaign').equals(campaign).primaryKeys(),
		about === 'initiatives' ? db.initiatives.where('campaign').equals(campaign).toArray() : []
	]);
	const lookup = await loadLookup(db, {
		people: [...tellers, ...initiatives.flatMap(({ people }) => people)],
		campaigns: [campaign],
		councils: true,
		reviewOf: [campaign],
		factsOf: nominations,
		records: {
			initiatives: initiatives.map(({ id }) => id),
			meetings: corrects === '' ? [] : [corrects]
		}
	});
	const issued = campaigns.filter(({ state }) => state !== 'draft');
	return {
		lookup,
		campaigns: issued.sort((a, b) => (a.rules.period.last < b.rules.period.last ? 1 : -1)),
		initiatives
	};
}
