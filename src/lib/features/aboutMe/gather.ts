import type { Actor } from '$lib/domain/access/actor';
import type { CollectionName } from '$lib/domain/changes/protocol';
import { unfinishedDrafts } from '$lib/store/drafts';
import type { LocalDatabase } from '$lib/store/database';
import { plain, type Local } from '$lib/store/rows';

/** What is kept about somebody, by how it concerns them, in the order of the screen. */
export const PARTS = [
	'account',
	'person',
	'profile',
	'about',
	'wrote',
	'initiatives',
	'scores',
	'grades',
	'conduct',
	'nominations',
	'awards',
	'councils',
	'unsent'
] as const;
export type PartName = (typeof PARTS)[number];

type Fields = Readonly<Record<string, unknown>> & { readonly id: string };

export interface Kept {
	readonly collection: CollectionName;
	/** as this account may read it, without the marks of the phone */
	readonly record: Fields;
}

export interface Part {
	readonly part: PartName;
	readonly records: readonly Kept[];
}

/**
 * Everything about the account's person that this phone holds: the server sends no more than the account may read, so
 * nothing has to be left out.
 */
export async function gatherAboutMe(db: LocalDatabase, { account, person }: Actor): Promise<readonly Part[]> {
	const isMine = (id: unknown) => person !== '' && id === person;
	const aboutSubject = ({ subject }: Fields) => isMine(subject);
	const of = async (
		part: PartName,
		collection: CollectionName,
		test: (row: Fields) => boolean
	): Promise<Part> => {
		const found = await db.table<Local<Fields>, string>(collection).filter(test).toArray();
		return { part, records: found.map((row) => ({ collection, record: plain(row) as Fields })) };
	};
	const isAbout = ({ subject, linked }: Fields) => isMine(subject) || isMine(linked);
	const names = (list: unknown) =>
		Array.isArray(list) && list.some((one) => isMine((one as { readonly person?: unknown }).person));
	const parts = await Promise.all([
		of('account', 'users', ({ id }) => id === account),
		of('person', 'people', ({ id }) => isMine(id)),
		of('profile', 'profiles', (row) => isMine(row.person)),
		of('about', 'entries', isAbout),
		of(
			'wrote',
			'entries',
			(row) => !isAbout(row) && (isMine(row.author) || isMine(row.typist) || row.reporter === account)
		),
		of(
			'initiatives',
			'initiatives',
			({ people, reporter }) =>
				reporter === account || (Array.isArray(people) && people.some((one) => isMine(one)))
		),
		of('scores', 'scores', ({ reporter }) => reporter === account),
		of('grades', 'grades', aboutSubject),
		of('conduct', 'conduct', aboutSubject),
		of('nominations', 'nominations', aboutSubject),
		of('awards', 'awards', aboutSubject),
		of('councils', 'councils', ({ members }) => names(members))
	]);
	return [...parts, { part: 'unsent', records: await unsent(db) }];
}

/** Drafts and changes that only this phone has: the person's own words, too. */
async function unsent(db: LocalDatabase): Promise<readonly Kept[]> {
	const [drafts, items] = await Promise.all([
		unfinishedDrafts(db),
		db.outbox.where('status').anyOf('waiting', 'refused', 'conflict').toArray()
	]);
	return [
		...drafts.map(({ id, form }) => ({ collection: 'entries' as const, record: { id, ...form } })),
		...items
			.filter(({ collection }) => collection !== 'attachments')
			.map(({ collection, id, fields }) => ({ collection, record: { ...fields, id } }))
	];
}
