import { blankInitiative } from '$lib/domain/initiatives/blank';
import type { Initiative } from '$lib/domain/initiatives/initiative';
import { wordsOf, type InitiativeHere } from '$lib/store/initiatives/here';

/** An initiative as a screen shows it to somebody who writes it. */
export interface Shown {
	/** revision of the server's version beneath; 0 while it has none */
	readonly baseRev: number;
	/** the record; none while it was never saved */
	readonly row: Initiative | undefined;
	/** the record with words on top that were refused, and those that are being written */
	readonly words: Initiative;
	/** there is a record, or something that is being written */
	readonly exists: boolean;
}

export function shownOf(id: string, { row, edit, refused }: InitiativeHere): Shown {
	const base = row?.sync === 'confirmed' ? row : row?.base;
	const stands = row ?? blankInitiative({ id, campaign: '', capturedAt: '' });
	return {
		baseRev: base?.rev ?? 0,
		row,
		words: { ...stands, ...wordsOf(refused), ...(edit?.fields as Partial<Initiative> | undefined) },
		exists: row !== undefined || edit !== undefined
	};
}
