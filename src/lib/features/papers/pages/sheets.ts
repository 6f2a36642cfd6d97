import type { Part, TableBlock, Words } from '$lib/documents/layout/blocks';
import { wordsBetween } from './cutWords';
import type { Fragment, LaidPage } from './layPages';
import type { Piece } from './pieces';

type Kind<kind extends Piece['kind']> = Extract<Piece, { readonly kind: kind }>;

/** What stands on a page, one below the other, each so many pixels below the one above. */
export type Entry = { readonly gap: number } & (
	| {
			readonly kind: 'lines';
			readonly piece: Kind<'lines'>;
			readonly words: Words;
			/** begins, or ends, on another page */
			readonly continues: boolean;
			readonly goesOn: boolean;
	  }
	| {
			readonly kind: 'rows';
			readonly table: TableBlock;
			readonly rows: readonly (readonly Words[])[];
			/** one of them goes on on another page */
			readonly isCut: boolean;
	  }
	| { readonly kind: 'photo'; readonly photo: Kind<'photo'>['photo'] }
	| { readonly kind: 'block'; readonly block: Kind<'block'>['block'] }
);

/** A page as it is shown and printed. */
export interface SheetPage {
	readonly isLandscape: boolean;
	readonly isBare: boolean;
	/** printed in the upper margin; `null` on the first page of a part and on parts without numbers */
	readonly number: number | null;
	readonly entries: readonly Entry[];
}

/**
 * Where the lines of a piece begin that a page cuts: for each of its texts (a row has one a cell) the place of the first
 * letter of that line, at or behind the end where a cell has fewer lines.
 */
export type CutPlaces = (item: number, line: number) => readonly number[];

/** The lines that pages cut: what has to be asked of the browser before the sheets can be written. */
export function cutsOf(page: LaidPage): readonly (readonly [item: number, line: number])[] {
	return page.filter(({ from }) => from > 0).map(({ item, from }) => [item, from] as const);
}

/** A laid page with the words that stand on it. @param place of the page within its part, from 0 */
export function sheetOf(
	page: LaidPage,
	place: number,
	part: Part,
	pieces: readonly Piece[],
	linesOf: (item: number) => number,
	cuts: CutPlaces
): SheetPage {
	const entries: Entry[] = [];
	for (const fragment of page) {
		const piece = pieces[fragment.item];
		if (!piece) continue;
		const goesOn = fragment.to < linesOf(fragment.item);
		const above = entries.at(-1);
		const entry = entryOf(piece, fragment, goesOn, cuts);
		// Rows of one table that stand on one page are one table, below one head.
		if (entry.kind === 'rows' && above?.kind === 'rows' && above.table === entry.table)
			entries[entries.length - 1] = {
				...above,
				rows: [...above.rows, ...entry.rows],
				isCut: above.isCut || entry.isCut
			};
		else entries.push(entry);
	}
	return {
		isLandscape: part.landscape ?? false,
		isBare: part.bare ?? false,
		number: part.bare || part.numbered === false || place === 0 ? null : place + 1,
		entries
	};
}

function entryOf(piece: Piece, { item, from, to, gap }: Fragment, goesOn: boolean, cuts: CutPlaces): Entry {
	const shown = (words: Words, text: number) =>
		from === 0 && !goesOn
			? words
			: wordsBetween(
					words,
					from === 0 ? 0 : (cuts(item, from)[text] ?? 0),
					goesOn ? (cuts(item, to)[text] ?? Infinity) : Infinity
				);
	switch (piece.kind) {
		case 'lines':
			return { kind: 'lines', gap, piece, words: shown(piece.words, 0), continues: from > 0, goesOn };
		case 'row':
			return {
				...{ kind: 'rows', gap, table: piece.table, rows: [piece.cells.map(shown)] },
				isCut: from > 0 || goesOn
			};
		case 'photo':
			return { kind: 'photo', gap, photo: piece.photo };
		case 'block':
			return { kind: 'block', gap, block: piece.block };
	}
}
