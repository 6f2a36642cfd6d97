import { asksForEverybody } from '$lib/domain/meetings/eligibleAt';
import { evidenceNamedBy } from '$lib/domain/meetings/factsOf';
import type { Award } from '$lib/domain/awards/award';
import type { Campaign } from '$lib/domain/campaigns/campaign';
import type { Entry } from '$lib/domain/entries/entry';
import type { Meeting } from '$lib/domain/meetings/meeting';
import type { Nomination } from '$lib/domain/nominations/nomination';
import type { Person } from '$lib/domain/people/person';
import type { Profile } from '$lib/domain/profiles/profile';
import type { LocalDatabase } from './database';

/** What a review decides on and has decided in its campaigns. */
export interface Review {
	readonly nominations: readonly Nomination[];
	readonly awards: readonly Award[];
	readonly meetings: readonly Meeting[];
}

export const NO_REVIEW: Review = { nominations: [], awards: [], meetings: [] };

export async function loadReview(db: LocalDatabase, campaigns: readonly string[]): Promise<Review> {
	const [nominations, awards, meetings] = await Promise.all([
		db.nominations.where('campaign').anyOf(campaigns).toArray(),
		db.awards.where('campaign').anyOf(campaigns).toArray(),
		db.meetings.where('campaign').anyOf(campaigns).toArray()
	]);
	return { nominations, awards, meetings };
}

/** What tie-breaks and percentage quotas ask for beside the review itself. */
export interface Facts {
	readonly entries: readonly (Entry | undefined)[];
	readonly profiles: readonly Profile[];
	/** everybody, where a quota is a share of those who may be nominated */
	readonly people: readonly Person[];
}

export const NO_FACTS: Facts = { entries: [], profiles: [], people: [] };

/** @param nominations ids of those that may be tied */
export async function loadFacts(
	db: LocalDatabase,
	nominations: readonly string[],
	campaigns: readonly (Campaign | undefined)[]
): Promise<Facts> {
	const known = (await db.nominations.bulkGet([...nominations])).flatMap((one) => one ?? []);
	const counts = campaigns.some((campaign) => campaign && asksForEverybody(campaign));
	const subjects = known.map(({ subject }) => subject);
	const [entries, profiles, people] = await Promise.all([
		db.entries.bulkGet(known.flatMap(evidenceNamedBy)),
		db.profiles.where('person').anyOf(subjects).toArray(),
		counts ? db.people.toArray() : []
	]);
	return { entries, profiles, people };
}
