import type { Account } from '$lib/domain/accounts/account';
import type { RecordOf, WardLookup } from '$lib/domain/changes/attempt';
import { COLLECTIONS, type CollectionName } from '$lib/domain/changes/protocol';

/** Records by collection and id: what a phone holds, or a ward that lives in memory. */
export type Kept = { readonly [name in CollectionName]: Map<string, RecordOf[name]> };

export function nothingKept(): Kept {
	// One map for each collection; TypeScript cannot follow that through the names.
	return Object.fromEntries(COLLECTIONS.map((name) => [name, new Map()])) as unknown as Kept;
}

/** Answers the rules' questions from records that are held. */
export function lookupOver(kept: Kept): WardLookup {
	return {
		units: kept.units,
		person: (id) => kept.people.get(id),
		people: () => kept.people.values(),
		campaign: (id) => kept.campaigns.get(id),
		entry: (id) => kept.entries.get(id),
		entriesAbout: (person) =>
			[...kept.entries.values()].filter((one) => [one.subject, one.linked, one.author].includes(person)),
		find: (collection, id) => kept[collection].get(id) as never,
		get councils() {
			return [...kept.councils.values()];
		},
		initiativesLinking: (ids) =>
			[...kept.initiatives.values()].filter(({ entries }) => entries.some((id) => ids.includes(id))),
		scoresOf: (id) => [...kept.scores.values()].filter(({ initiative }) => initiative === id),
		nominationsIn: (id) => [...kept.nominations.values()].filter(({ campaign }) => campaign === id),
		awardsIn: (id) => [...kept.awards.values()].filter(({ campaign }) => campaign === id),
		meetingsIn: (id) => [...kept.meetings.values()].filter(({ campaign }) => campaign === id),
		profileOf: (id) => [...kept.profiles.values()].find(({ person }) => person === id),
		accounts: (where) =>
			[...kept.users.values()].filter((one) =>
				Object.entries(where).every(([field, value]) => one[field as keyof Account] === value)
			)
	};
}
