import type { Campaign } from '../campaigns/campaign';
import type { Entry } from '../entries/entry';
import type { Initiative } from '../initiatives/initiative';
import type { Nomination } from '../nominations/nomination';
import { pickedIn } from '../nominations/reportEvidence';
import type { Person } from '../people/person';
import type { Profile } from '../profiles/profile';
import type { Unit } from '../units/unit';
import { officeNow } from './office';
import type { PaperSource } from './source';

/** The records that papers are made of, as they were read: in lists. */
export interface PaperRecords extends Pick<
	PaperSource,
	'councils' | 'nominations' | 'meetings' | 'awards' | 'initiatives' | 'scores' | 'movement' | 'photos'
> {
	readonly campaign: Campaign;
	readonly units: readonly Unit[];
	readonly people: readonly Person[];
	readonly profiles: readonly Profile[];
	/** those that reports, screenings and initiatives name */
	readonly entries: readonly Entry[];
}

/** The records of a campaign as its papers ask for them. */
export function sourceOf({
	campaign,
	units,
	people,
	profiles,
	entries,
	...others
}: PaperRecords): PaperSource {
	return {
		...others,
		campaign,
		rules: campaign.rules,
		office: officeNow(campaign),
		units: byId(units),
		people: byId(people),
		profiles: new Map(profiles.map((profile) => [profile.person, profile])),
		entries: byId(entries)
	};
}

function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
	return new Map(records.map((record) => [record.id, record]));
}

/** Ids of the photos of what the reports of these nominations picked. */
export function namedPhotos(
	nominations: readonly Pick<Nomination, 'report'>[],
	entries: readonly Pick<Entry, 'id' | 'attachments'>[],
	initiatives: readonly Pick<Initiative, 'id' | 'attachments' | 'decisionFiles'>[]
): ReadonlySet<string> {
	const reports = nominations.flatMap(({ report }) => report);
	const [deeds, ideas] = [pickedIn(reports, 'entries'), pickedIn(reports, 'initiatives')];
	const files = [
		...entries.filter(({ id }) => deeds.has(id)).flatMap(({ attachments }) => attachments),
		...initiatives
			.filter(({ id }) => ideas.has(id))
			.flatMap(({ attachments, decisionFiles }) => [...attachments, ...decisionFiles])
	];
	return new Set(files.filter(({ kind }) => kind === 'photo').map(({ id }) => id));
}
