import { compareNames } from '../text/nameOrder';
import type { Day } from '../time';
import type { Unit } from './unit';

/** A unit at its place in the tree. */
export interface OutlineRow<U extends Unit = Unit> {
	readonly unit: U;
	/** 0 for a root */
	readonly depth: number;
}

/** Numbers in a name count as numbers: khu phố 2 stands before khu phố 10. */
function sortKey(name: string): string {
	return name.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

/**
 * The tree as a list, each unit followed by those below it, by name. A unit whose parent is not known (not yet
 * received) stands as a root, and nobody is left out by a cycle in wrong data.
 */
export function unitOutline<U extends Unit>(units: readonly U[]): readonly OutlineRow<U>[] {
	const known = new Set(units.map((unit) => unit.id));
	const sorted = [...units].sort((a, b) => compareNames(sortKey(a.name), sortKey(b.name)));
	const rows: OutlineRow<U>[] = [];
	const placed = new Set<string>();
	const place = (unit: U, depth: number) => {
		if (placed.has(unit.id)) return;
		placed.add(unit.id);
		rows.push({ unit, depth });
		for (const below of sorted) if (below.parent === unit.id) place(below, depth + 1);
	};
	for (const unit of sorted) if (!known.has(unit.parent)) place(unit, 0);
	for (const unit of sorted) place(unit, 0);
	return rows;
}

/** Whether the unit's validity has ended before the day. */
export function hasEnded(unit: Pick<Unit, 'to'>, day: Day): boolean {
	return unit.to !== '' && unit.to < day;
}
