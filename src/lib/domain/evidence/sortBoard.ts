import { nameKey } from '../text/nameOrder';
import type { BoardRow } from './board';

export const BOARD_ORDERS = ['name', 'gaps', 'most'] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];

/** Criteria for which nothing counts yet. */
export function gapsOf(row: Pick<BoardRow, 'counts'>): number {
	return row.counts.filter((count) => count === 0).length;
}

/**
 * By given name; by criteria that lack evidence, most first; or by evidence, most first. Equals stand by name.
 * @param keyOf sort key of a name; a caller that sorts often keeps the keys
 */
export function sortBoard(
	rows: readonly BoardRow[],
	order: BoardOrder,
	keyOf: (name: string) => string = nameKey
): readonly BoardRow[] {
	// keys are asked once a row, not once a comparison
	const keyed = rows.map((row) => ({ row, key: keyOf(row.name), weight: weightOf(row, order) }));
	keyed.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
	return keyed.map(({ row }) => row);
}

function weightOf(row: BoardRow, order: BoardOrder): number {
	if (order === 'gaps') return gapsOf(row);
	return order === 'most' ? row.total : 0;
}
