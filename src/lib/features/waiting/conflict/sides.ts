import { canonical, sameValue } from '$lib/domain/changes/canonical';
import { itemWords, labelOf, valueWords, type NameOf } from '$lib/features/evidence/show/fieldWords';
import { fieldOfReview, meetingRowWords, meetingValueWords, slotOf } from './meetingWords';

type Fields = Readonly<Record<string, unknown>>;

/** A row of a list that two versions have otherwise. */
export interface Member {
	readonly key: string;
	readonly words: string;
	readonly value: unknown;
	readonly side: 'both' | 'mine' | 'theirs';
	/** the own list says something else of the same: of the two only one can stand */
	readonly isRival: boolean;
}

/** How a field is called where two versions of it are asked about. */
export function questionLabel(collection: string, field: string): string {
	return fieldOfReview(collection, field) || labelOf(field, collection);
}

/** What one side says of a field. */
export function wordsOf(collection: string, field: string, value: unknown, nameOf: NameOf): string {
	if (collection !== 'meetings') return valueWords(field, value, nameOf, collection);
	const words = Array.isArray(value)
		? value.map((row) => meetingRowWords(field, row, nameOf)).join('; ')
		: meetingValueWords(field, value, nameOf);
	return words || valueWords(field, value, nameOf);
}

/** All members of both lists, the own order first. */
export function membersOf(
	collection: string,
	key: string,
	mine: Fields,
	theirs: Fields,
	nameOf: NameOf
): readonly Member[] {
	const own = rowsOf(key, mine);
	const other = rowsOf(key, theirs);
	const has = (rows: readonly unknown[], row: unknown) => rows.some((one) => sameValue(one, row));
	const all = [...own, ...other.filter((row) => !has(own, row))];
	const slots = new Set(collection === 'meetings' ? own.map((row) => slotOf(key, row)).filter(Boolean) : []);
	return all.map((value) => {
		const side = has(own, value) ? (has(other, value) ? 'both' : 'mine') : 'theirs';
		const shown = key === 'figures' ? (value as FigureRow).figure : value;
		const words = collection === 'meetings' ? meetingRowWords(key, shown, nameOf) : '';
		return {
			key: canonical(value),
			words: words || itemWords(key, shown, nameOf, collection),
			value,
			side,
			isRival: side === 'theirs' && slots.has(slotOf(key, value))
		};
	});
}

export interface FigureRow {
	readonly figure: unknown;
	readonly index: unknown;
}

/** Figures travel with the index of each. */
function rowsOf(key: string, side: Fields): readonly unknown[] {
	const rows = (side[key] ?? []) as readonly unknown[];
	if (key !== 'figures') return rows;
	const indices = (side.figureIndices ?? []) as readonly unknown[];
	return rows.map((figure, place): FigureRow => ({ figure, index: indices[place] ?? '' }));
}
