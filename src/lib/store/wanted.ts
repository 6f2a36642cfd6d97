import type { CollectionName } from '$lib/domain/changes/protocol';
import type { Wanted } from './lookup';
import { wantedOfAward, wantedOfMeeting, wantedOfOutcome } from './reviewWanted';

type Fields = Readonly<Record<string, unknown>>;

/** What the rules look up for a change of a record: everything that its words before and after point to. */
export function wantedFor(collection: CollectionName, record: Fields, fields: Fields, own: string): Wanted {
	const ids = (...names: readonly string[]) =>
		names.flatMap((name) => [record[name], fields[name]]).filter((id) => typeof id === 'string');
	switch (collection) {
		case 'units':
			return { people: headsOf(fields) };
		case 'people':
			return { people: ids('id') };
		case 'users':
			return { people: ids('person'), accounts: true };
		case 'campaigns':
			return { campaigns: ids('id') };
		case 'meetings':
			return wantedOfMeeting(record, fields, own);
		case 'awards':
			return wantedOfAward(record, fields);
		case 'nominations':
			return {
				people: [...ids('subject', 'proposer'), own],
				campaigns: ids('campaign'),
				...wantedOfOutcome(record, fields)
			};
		default:
			return {
				people: [...ids('author', 'typist', 'subject', 'linked'), own],
				campaigns: ids('campaign'),
				entries: ids('id', 'corrects')
			};
	}
}

function headsOf(fields: Fields): readonly string[] {
	const heads = (fields.heads ?? []) as readonly { readonly person: string }[];
	return heads.map((term) => term.person);
}
