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
			return { campaigns: ids('id') };
		case 'initiatives':
			return {
				people: [...[record, fields].flatMap(authorsOf), own],
				campaigns: ids('campaign'),
				entries: [...[record, fields].flatMap(({ entries }) => (entries ?? []) as readonly string[])],
				records: { meetings: ids('votedIn') },
				councils: true,
				scoresOf: ids('id')
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

function authorsOf({ authors }: Fields): readonly string[] {
	return ((authors ?? []) as readonly { readonly person: string }[]).map(({ person }) => person);
}

function headsOf(fields: Fields): readonly string[] {
	const heads = (fields.heads ?? []) as readonly { readonly person: string }[];
	return heads.map((term) => term.person);
}
