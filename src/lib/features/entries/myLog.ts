import type { Actor } from '$lib/domain/access/actor';
import { subjectPerson } from '$lib/domain/entries/subject';
import { fold, matchesFolded } from '$lib/domain/text/fold';
import type { Draft } from '$lib/store/drafts';
import type { EntryIndex, EntryRow } from '$lib/store/entryIndex';

/** Which entries are mine: what I wrote (as author or typist), what others wrote about me. */
export const SCOPES = ['all', 'written', 'about'] as const;
export type Scope = (typeof SCOPES)[number];

/** In the order in which they are laid out: what asks for the person first, then by the day of the deed. */
export const SHELVES = ['draft', 'refused', 'returned', 'submitted', 'attested', 'withdrawn'] as const;
export type Shelf = (typeof SHELVES)[number];

export interface Question {
	readonly scope: Scope;
	/** all shelves when empty */
	readonly shelf: Shelf | '';
	/** as typed */
	readonly search: string;
}

export interface Found {
	/** refused and returned ones first, the others newest deed first */
	readonly rows: readonly EntryRow[];
	/** per shelf, whichever of them is shown; drafts are counted apart */
	readonly counts: Readonly<Record<Exclude<Shelf, 'draft'>, number>>;
}

/** A refused one counts nowhere, whatever its state says (P12). */
export function shelfOf(row: Pick<EntryRow, 'sync' | 'state'>): Exclude<Shelf, 'draft'> {
	return row.sync === 'refused' ? 'refused' : row.state;
}

type Concerned = Pick<EntryRow, 'reporter' | 'author' | 'subjectKind' | 'subject' | 'linked'>;

export function belongs(row: Concerned, { account, person }: Actor, scope: Scope): boolean {
	const isWritten = row.reporter === account || (person !== '' && row.author === person);
	const isAbout = person !== '' && subjectPerson(row) === person;
	return scope === 'written' ? isWritten : scope === 'about' ? isAbout : isWritten || isAbout;
}

/** Looks through everything on the phone, with pauses. @returns `null` when the signal stopped it */
export async function findMine(
	index: Pick<EntryIndex, 'select'>,
	actor: Actor,
	{ scope, shelf, search }: Question,
	signal?: AbortSignal
): Promise<Found | null> {
	const query = fold(search);
	const counts = { refused: 0, returned: 0, submitted: 0, attested: 0, withdrawn: 0 };
	const urgent: EntryRow[] = [];
	const rows = await index.select((row) => {
		if (!belongs(row, actor, scope) || !matchesFolded(row.text, query)) return false;
		const own = shelfOf(row);
		counts[own] += 1;
		if (shelf !== '' && shelf !== own) return false;
		const isUrgent = own === 'refused' || own === 'returned';
		if (isUrgent) urgent.push(row);
		return !isUrgent;
	}, signal);
	return rows && { rows: urgent.length > 0 ? [...urgent, ...rows] : rows, counts };
}

/** Drafts that answer to the question; what others wrote about me has none. */
export function findDrafts(drafts: readonly Draft[], { scope, shelf, search }: Question): readonly Draft[] {
	if (scope === 'about' || (shelf !== '' && shelf !== 'draft')) return [];
	const query = fold(search);
	return drafts.filter(({ form }) =>
		matchesFolded(fold(`${form.title} ${form.subjectName} ${form.place} ${form.story}`), query)
	);
}
