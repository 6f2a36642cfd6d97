import type { CollectionName } from '$lib/domain/changes/protocol';
import type { Wanted } from './lookup';
import { wantedForNomination } from './wantedNomination';
import { wantedOfAward, wantedOfMeeting } from './reviewWanted';

type Fields = Readonly<Record<string, unknown>>;

/** What the rules look up for a change of a record: everything that its words before and after point to. */
export function wantedFor(collection: CollectionName, record: Fields, fields: Fields, own: string): Wanted {
	const ids = (...names: readonly string[]) =>
		names
			.flatMap((name) => [record[name], fields[name]])
			.filter((id): id is string => typeof id === 'string' && id !== '');
	switch (collection) {
		case 'units':
			return { people: peopleIn(fields.heads) };
		case 'people':
			return { people: ids('id') };
		case 'users':
			return { people: ids('person'), accounts: true };
		case 'campaigns':
			return { campaigns: ids('id'), ...('state' in fields ? { reviewOf: ids('id') } : {}) };
		case 'initiatives':
			return {
				people: [...peopleIn(record.authors), ...peopleIn(fields.authors), own],
				campaigns: ids('campaign'),
				entries: [record.entries, fields.entries].flatMap((list) => (Array.isArray(list) ? list : [])),
				// Who says what for another author is told by the accounts; an administrator's phone holds them.
				accounts: 'confirmations' in fields,
				councils: true,
				scoresOf: ids('id'),
				records: { meetings: ids('votedIn') }
			};
		case 'scores':
			return {
				people: [own],
				campaigns: ids('campaign'),
				records: { initiatives: ids('initiative') },
				councils: true,
				scoresOf: ids('initiative')
			};
		case 'councils':
			return { people: [...peopleIn(record.members), ...peopleIn(fields.members)] };
		case 'profiles':
			return { people: ids('person'), profilesOf: ids('person') };
		case 'nominations':
			return wantedForNomination(record, fields, own);
		case 'meetings':
			return wantedOfMeeting(record, fields, own);
		case 'awards':
			return wantedOfAward(record, fields);
		default:
			return {
				people: [...ids('author', 'typist', 'subject', 'linked'), own],
				campaigns: ids('campaign'),
				entries: ids('id', 'corrects')
			};
	}
}

/** Heads of a unit, members of a council, authors of an initiative; none where there is no such list. */
function peopleIn(list: unknown): readonly string[] {
	const people = Array.isArray(list) ? (list as readonly { readonly person: string }[]) : [];
	return people.map(({ person }) => person);
}
