import { PAPER_ABOUT, type PaperRef } from '$lib/domain/papers/paperKey';
import type { LocalDatabase } from '$lib/store/database';

/** What a list of a campaign's papers hangs on: a live query of it tells when to draw them up again. */
export async function recordsOf(db: LocalDatabase, campaign: string): Promise<readonly unknown[]> {
	return [
		await db.campaigns.get(campaign),
		// Reports are long: that there is one more or less is asked without reading them.
		await db.nominations.where('campaign').equals(campaign).count(),
		await db.meetings.where('campaign').equals(campaign).toArray(),
		await db.awards.where('campaign').equals(campaign).count()
	];
}

/**
 * The records that a paper is mainly made of, so that a live query tells when one has changed: the campaign with the
 * office's data, and what the paper is about.
 */
export async function recordsBehind(
	db: LocalDatabase,
	campaign: string,
	{ kind, about }: PaperRef
): Promise<readonly unknown[]> {
	const own = await db.campaigns.get(campaign);
	switch (PAPER_ABOUT[kind]) {
		case 'nomination': {
			const nomination = await db.nominations.get(about);
			return [
				own,
				nomination,
				await db.profiles
					.where('person')
					.equals(nomination?.subject ?? '')
					.first()
			];
		}
		case 'meeting':
			return [own, await db.meetings.get(about)];
		case 'initiative':
			return [own, await db.initiatives.get(about)];
		case 'level':
			return [own, await db.nominations.where('campaign').equals(campaign).count()];
		case 'campaign':
			return [own];
	}
}
