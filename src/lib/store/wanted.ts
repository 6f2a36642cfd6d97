import type { CollectionName } from '$lib/domain/changes/protocol';
import type { Wanted } from './lookup';

type Fields = Readonly<Record<string, unknown>>;

/** What the rules look up for a change of a record: everything that its words before and after point to. */
export function wantedFor(collection: CollectionName, record: Fields, fields: Fields, own: string): Wanted {
	const ids = (...names: readonly string[]) =>
		names
			.flatMap((name) => [record[name], fields[name]])
			.filter((id): id is string => typeof id === 'string' && id !== '');
	switch (collection) {
		case 'units':
			return { people: headsOf(fields) };
		case 'people':
			return { people: ids('id') };
		case 'users':
			return { people: ids('person'), accounts: true };
		case 'campaigns':
			return { campaigns: ids('id'), ...('state' in fields ? { reviewOf: ids('id') } : {}) };
		case 'initiatives':
			return {
				people: [...listOf(record.authors), ...listOf(fields.authors)]
					.map(({ person }) => person)
					.concat(own),
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
		default:
			return {
				people: [...ids('author', 'typist', 'subject', 'linked'), own],
				campaigns: ids('campaign'),
				entries: ids('id', 'corrects')
			};
	}
}

function headsOf(fields: Fields): readonly string[] {
	return listOf(fields.heads).map((term) => term.person);
}

/** Heads of a unit, authors of an initiative; none where there is no such list. */
function listOf(list: unknown): readonly { readonly person: string }[] {
	return Array.isArray(list) ? (list as readonly { readonly person: string }[]) : [];
}
