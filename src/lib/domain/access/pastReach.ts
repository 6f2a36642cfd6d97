import type { ChangeKind } from '../changes/kinds';
import { isWithin, type Reach } from './scope';

/** As much of a row of the log as tells where its record stood. */
export interface PastRow {
	readonly kind: ChangeKind;
	/** of the record itself; false for a file of it, which stands where its record stands */
	readonly own: boolean;
	/** values that the row left in the fields that decide who may read the record; null when they were erased */
	readonly after: Readonly<Record<string, unknown>> | null;
}

/** Which side of a row somebody may read. */
export interface RowReach {
	/** the values that the change met */
	readonly before: boolean;
	/** those that it left */
	readonly after: boolean;
}

/**
 * Of a record's past everybody reads what they could have read then: the values before and after each change only where
 * the record, as it stood there, is within reach. So an author's early words stay the authors' own, and a member reads
 * what was attested, not what was submitted. Where the record stood is put together from what each change left.
 * @param rows all rows of the record from the first one on, in the order of the log
 */
export function reachOfPast(reach: Reach, rows: readonly PastRow[]): readonly RowReach[] {
	// Nothing is narrower than everything: most readers of the log are those who read it all.
	if (reach.some((clause) => Object.keys(clause).length === 0)) {
		return rows.map(() => ({ before: true, after: true }));
	}
	let stood: Readonly<Record<string, unknown>> = {};
	let sees = false;
	return rows.map(({ kind, own, after }) => {
		const before = sees;
		if (own && after && changesRecord(kind)) {
			stood = { ...stood, ...after };
			sees = isWithin(reach, stood);
		}
		return { before, after: sees };
	});
}

/** A version that lost was never the record's, and an erasure leaves nothing to read. */
function changesRecord(kind: ChangeKind): boolean {
	return kind === 'applied' || kind === 'merged';
}
