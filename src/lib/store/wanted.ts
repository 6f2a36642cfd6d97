import type { CollectionName } from '$lib/domain/changes/protocol';
import type { ReportSection, ScreenedCriterion } from '$lib/domain/nominations/nomination';
import type { Wanted } from './lookup';

type Fields = Readonly<Record<string, unknown>>;

/** What the rules look up for a change of a record: everything that its words before and after point to. */
export function wantedFor(collection: CollectionName, record: Fields, fields: Fields, own: string): Wanted {
	const ids = (...names: readonly string[]) =>
		names.flatMap((name) => [record[name], fields[name]]).filter((id) => typeof id === 'string');
	switch (collection) {
		case 'units':
			return { people: peopleIn(fields.heads) };
		case 'people':
			return { people: ids('id') };
		case 'users':
			return { people: ids('person'), accounts: true };
		case 'campaigns':
			return { campaigns: ids('id') };
		case 'councils':
			return { people: [...peopleIn(record.members), ...peopleIn(fields.members)] };
		case 'profiles':
			return { people: ids('person'), profilesOf: ids('person') };
		case 'nominations':
			return {
				people: ids('subject'),
				campaigns: ids('campaign'),
				reviewOf: ids('campaign'),
				records: mergeIds(sourcesIn(fields.screening), pickedIn(fields.report), {
					meetings: ids('meeting'),
					awards: ids('award')
				})
			};
		default:
			return {
				people: [...ids('author', 'typist', 'subject', 'linked'), own],
				campaigns: ids('campaign'),
				entries: ids('id', 'corrects')
			};
	}
}

function peopleIn(terms: unknown): readonly string[] {
	return ((terms ?? []) as readonly { readonly person: string }[]).map((term) => term.person);
}

type Ids = NonNullable<Wanted['records']>;

/** The records that a screening rests on. */
function sourcesIn(screening: unknown): Ids {
	const found: Partial<Record<CollectionName, string[]>> = {};
	for (const { sources } of (screening ?? []) as readonly ScreenedCriterion[])
		for (const { collection, id } of sources) (found[collection] ??= []).push(id);
	return found;
}

/** What a report picked from the log. */
function pickedIn(report: unknown): Ids {
	const sections = (report ?? []) as readonly ReportSection[];
	return {
		entries: sections.flatMap(({ entries }) => entries),
		initiatives: sections.flatMap(({ initiatives }) => initiatives)
	};
}

function mergeIds(...parts: readonly Ids[]): Ids {
	const all: Partial<Record<CollectionName, string[]>> = {};
	for (const part of parts)
		for (const [name, ids] of Object.entries(part) as [CollectionName, readonly string[]][])
			(all[name] ??= []).push(...ids);
	return all;
}
