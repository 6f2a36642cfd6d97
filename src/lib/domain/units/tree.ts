import type { Day } from '../time';
import type { Unit } from './unit';

/** Whether a span of days with an optional end holds a day; empty ends are open. */
export function holdsOn(span: { readonly from: string; readonly to: string }, day: Day): boolean {
	return (span.from === '' || span.from <= day) && (span.to === '' || day <= span.to);
}

/** Who heads the unit on a day: the latest term that holds, or `undefined`. */
export function headOn(unit: Unit, day: Day): string | undefined {
	return unit.heads.filter((term) => holdsOn(term, day)).sort((a, b) => (a.from < b.from ? 1 : -1))[0]
		?.person;
}

/** The unit and its parents up to the root, nearest first. A cycle in wrong data ends the walk. */
export function chainUp(units: ReadonlyMap<string, Unit>, start: string): readonly Unit[] {
	const chain: Unit[] = [];
	let next = units.get(start);
	while (next && !chain.includes(next)) {
		chain.push(next);
		next = units.get(next.parent);
	}
	return chain;
}

/** Ids of the given units and everything below them, sorted, so that equal trees give equal scopes. */
export function subtree(units: ReadonlyMap<string, Unit>, roots: readonly string[]): readonly string[] {
	const found = new Set(roots.filter((root) => units.has(root)));
	let grew = found.size > 0;
	while (grew) {
		grew = false;
		for (const unit of units.values()) {
			if (!found.has(unit.id) && found.has(unit.parent)) {
				found.add(unit.id);
				grew = true;
			}
		}
	}
	return [...found].sort();
}

/** Units that a person heads on a day. */
export function headedBy(units: ReadonlyMap<string, Unit>, person: string, day: Day): readonly string[] {
	if (person === '') return [];
	return [...units.values()].filter((unit) => headOn(unit, day) === person).map((unit) => unit.id);
}
