import { compareNames } from '$lib/domain/text/nameOrder';
import type { Unit } from '$lib/domain/units/unit';
import type { Choice } from '$lib/ui/choice';

/** Units as a list to choose from, each below its parent and set in by its depth. */
export function unitChoices(units: ReadonlyMap<string, Unit>): readonly Choice[] {
	const children = new Map<string, Unit[]>();
	for (const unit of units.values()) {
		const parent = units.has(unit.parent) ? unit.parent : '';
		children.set(parent, [...(children.get(parent) ?? []), unit]);
	}
	const choices: Choice[] = [];
	const seen = new Set<string>();
	const walk = (parent: string, depth: number) => {
		for (const unit of (children.get(parent) ?? []).sort((a, b) => compareNames(a.name, b.name))) {
			if (seen.has(unit.id)) continue;
			seen.add(unit.id);
			choices.push({ value: unit.id, label: '\u2014 '.repeat(depth) + unit.name });
			walk(unit.id, depth + 1);
		}
	};
	walk('', 0);
	return choices;
}
