import { fold, matchesFolded } from '$lib/domain/text/fold';
import type { IdeaRow } from './ideaRows';

/** Whose: led by me, those where I am one of several authors, and everything that I may read. */
export const SCOPES = ['own', 'led', 'coAuthor', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** In the order in which they are laid out: what asks for the person first. */
export const SHELVES = [
	'refused',
	'confirm',
	'new',
	'draft',
	'filed',
	'underReview',
	'recognised',
	'notRecognised',
	'withdrawn'
] as const;
export type Shelf = (typeof SHELVES)[number];

export interface Question {
	readonly scope: Scope;
	/** all shelves when empty; `unsent` cuts across them */
	readonly shelf: Shelf | 'unsent' | '';
	/** as typed */
	readonly search: string;
}

export interface Found {
	/** by shelf, of one shelf the newest first */
	readonly rows: readonly IdeaRow[];
	/** per shelf, whichever of them is shown */
	readonly counts: ReadonlyMap<Shelf | 'unsent', number>;
}

/** A refused one counts nowhere, whatever its state says (P12). */
export function shelfOf({ sync, isNew, waitsForMe, state }: IdeaRow): Shelf {
	if (sync === 'refused') return 'refused';
	if (waitsForMe) return 'confirm';
	return isNew ? 'new' : state;
}

function isUnsent({ sync }: IdeaRow): boolean {
	return sync === 'waiting';
}

export function findIdeas(all: readonly IdeaRow[], { scope, shelf, search }: Question): Found {
	const query = fold(search);
	const within = all.filter(
		(row) =>
			matchesFolded(row.text, query) &&
			(scope === 'all' || (row.isOwn && (scope === 'own' || row.leads === (scope === 'led'))))
	);
	const counts = new Map<Shelf | 'unsent', number>();
	const count = (name: Shelf | 'unsent') => counts.set(name, (counts.get(name) ?? 0) + 1);
	for (const row of within) {
		count(shelfOf(row));
		if (isUnsent(row)) count('unsent');
	}
	const rows = within
		.filter((row) => shelf === '' || (shelf === 'unsent' ? isUnsent(row) : shelfOf(row) === shelf))
		.sort((a, b) => placeOf(a) - placeOf(b) || (a.at < b.at ? 1 : -1));
	return { rows, counts };
}

function placeOf(row: IdeaRow): number {
	return SHELVES.indexOf(shelfOf(row));
}
